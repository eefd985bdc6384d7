import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayCommand } from '../domain/say-command.ts';
import { filesBelow } from '../files-below.ts';
import { isArticleFile, isYamlFile } from '../ingest/seed-names.ts';
import { Refusal } from '../refusal.ts';
import { writeFiles } from '../write-files.ts';
import { readTemplate, schemaFiles } from './new-story.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
/** npm leaves a file of that name out of a package. */
const renamed: Record<string, string> = { gitignore: '.gitignore' };

/** The commands that `npm run` knows in a project. */
export const projectScripts = ['dev', 'desk', 'propose', 'add', 'check', 'build', 'preview', 'start'];

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
  [key: string]: unknown;
}

/**
 * Starts a project in a folder: a story in `seeds/`, the example or the user's own texts, and what builds a site of it.
 * What is there stays; a manifest gets what it lacks. Gives what to say about it.
 *
 * @param packages by name what the project is to install
 * @param from a folder of texts
 * @throws Refusal where a file is in the way, or the folder of texts holds none
 */
export async function newProject(folder: string, shown: string, packages: Record<string, string>, from?: string): Promise<string> {
  const files = new Map<string, string | Uint8Array>();
  for (const path of await filesBelow(join(templates, 'project')))
    files.set(renamed[path] ?? path, await readFile(join(templates, 'project', path)));
  const story = await (from === undefined ? readTemplate(join(templates, 'story')) : textsOf(from));
  for (const [path, bytes] of [...story, ...schemaFiles()]) files.set(`seeds/${path}`, bytes);

  await mkdir(folder, { recursive: true });
  const there = new Set(await readdir(folder));
  const inTheWay = [...files.keys()].filter((path) => there.has(path.split('/')[0] ?? path) && path !== 'README.md');
  if (inTheWay.length > 0)
    throw new Refusal(
      `${shown} already has ${[...new Set(inTheWay.map((path) => path.split('/')[0]))].join(', ')}: nothing was written`,
      2,
    );
  if (there.has('README.md')) files.delete('README.md');

  const old = there.has('package.json') ? await readFile(join(folder, 'package.json')) : undefined;
  files.set('package.json', `${JSON.stringify(withStory(old?.toString('utf8') ?? '{}', packages), null, 2)}\n`);
  await writeFiles(folder, files, new Map(old ? [['package.json', old]] : []));

  const enter = shown === '.' ? '' : `cd ${shown} && `;
  return `${files.size} files in ${shown}.\nNext: ${enter}npm install && ${sayCommand('dev')}`;
}

function withStory(text: string, packages: Record<string, string>): Manifest {
  const manifest = JSON.parse(text) as Manifest;
  const own = Object.fromEntries(projectScripts.map((name) => [name, `synoptic ${name}`]));
  return {
    private: true,
    type: 'module',
    ...manifest,
    scripts: { ...own, ...manifest.scripts },
    dependencies: { ...packages, ...manifest.dependencies },
  };
}

/** The articles below a folder, and what is known of them beside. */
async function textsOf(folder: string): Promise<[string, Uint8Array][]> {
  const paths = (await filesBelow(folder)).filter((path) => !path.split('/').some((name) => name.startsWith('.')));
  if (!paths.some(isArticleFile)) throw new Refusal(`${folder} holds no article: a .txt, .md or .html file`, 2);
  const isWhole = paths.some((path) => /^(?:articles|topics)\//.test(path) || path === 'story.yaml');
  const kept = isWhole ? paths : paths.filter((path) => isArticleFile(path) || isYamlFile(path));
  return Promise.all(
    kept.map(async (path): Promise<[string, Uint8Array]> => [isWhole ? path : `articles/${path}`, await readFile(join(folder, path))]),
  );
}

/** What a project in this folder is to install: Astro, and this package in the version that runs, or from the file that it came from. */
export async function packagesFor(folder: string): Promise<Record<string, string>> {
  const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as Manifest & { version: string };
  const modules = fileURLToPath(new URL('../../../', import.meta.url));
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8').catch(() => '{}');
  const { packages = {} } = JSON.parse(lock) as { packages?: Record<string, { resolved?: string; version?: string }> };
  const { resolved = '' } = packages['node_modules/synoptic'] ?? {};
  const file = resolved.startsWith('file:') ? join(modules, '..', resolved.slice('file:'.length)) : undefined;
  return {
    astro: packages['node_modules/astro']?.version ?? own.peerDependencies?.['astro'] ?? 'latest',
    synoptic: file === undefined ? own.version : `file:${relative(folder, file).split(sep).join('/')}`,
  };
}
