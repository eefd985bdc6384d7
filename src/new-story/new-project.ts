import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sayCommand } from '../domain/say-command.ts';
import { filesBelow } from '../files-below.ts';
import { isArticleFile, isYamlFile } from '../ingest/seed-names.ts';
import { Refusal } from '../refusal.ts';
import { writeFiles } from '../write-files.ts';
import { editorSettings } from './editor-schemas.ts';
import { readTemplate, schemaFiles } from './new-story.ts';

const templates = fileURLToPath(new URL('../../templates/', import.meta.url));
/** npm leaves a file of that name out of a package. */
const IGNORED = '.gitignore';
const renamed: Record<string, string> = { gitignore: IGNORED };

/** The commands that `npm run` knows in a project. */
export const projectScripts = ['dev', 'desk', 'propose', 'add', 'check', 'build', 'preview', 'start'];

interface Manifest {
  scripts?: Record<string, string>;
  dependencies?: Record<string, string>;
  [key: string]: unknown;
}

/**
 * Starts a project in a folder: a story in `seeds/`, the example or the user's own texts, and what builds a site of it.
 * What is there stays; a manifest gets what it lacks. Gives what to say about it.
 *
 * @param packages by name what the project is to install
 * @param from a folder of texts
 * @throws Refusal where seeds or settings of Astro are there, or the folder of texts holds none
 */
export async function newProject(folder: string, shown: string, packages: Record<string, string>, from?: string): Promise<string> {
  const files = new Map<string, string | Uint8Array>();
  for (const path of await filesBelow(join(templates, 'project')))
    files.set(renamed[path] ?? path, await readFile(join(templates, 'project', path)));
  files.set('.vscode/settings.json', editorSettings());
  const story = await (from === undefined ? readTemplate(join(templates, 'story')) : textsOf(from));
  for (const [path, bytes] of [...story, ...schemaFiles()]) files.set(`seeds/${path}`, bytes);

  await mkdir(folder, { recursive: true });
  const inTheWay = (await readdir(folder)).filter((name) => name === 'seeds' || /^astro\.config\.\w+$/.test(name));
  if (inTheWay.length > 0) throw new Refusal(`${shown} already has ${inTheWay.join(', ')}: nothing was written`, 2);
  const kept = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  const lacking = kept.includes(IGNORED) ? await linesLacking(join(folder, IGNORED), String(files.get(IGNORED))) : [];
  for (const path of kept) files.delete(path);

  const old = await readFile(join(folder, 'package.json')).catch(() => undefined);
  files.set('package.json', `${JSON.stringify(withStory(old?.toString('utf8'), packages), null, 2)}\n`);
  await writeFiles(folder, files, new Map(old ? [['package.json', old]] : []));

  const enter = shown === '.' ? '' : `cd ${shown} && `;
  return [
    `${files.size} files written${shown === '.' ? '' : ` into ${shown}`}.`,
    ...(kept.length > 0 ? [`Was there and stays as it is: ${kept.join(', ')}`] : []),
    ...(lacking.length > 0 ? [`Add to ${IGNORED}: ${lacking.join(' ')}`] : []),
    `Next: ${enter}npm install && ${sayCommand('dev')}`,
  ].join('\n');
}

async function linesLacking(file: string, wanted: string): Promise<string[]> {
  const there = new Set((await readFile(file, 'utf8')).split(/\r?\n/).map(plainly));
  return wanted.split('\n').filter((line) => line && !there.has(plainly(line)));
}

/** `/dist/` ignores what `dist` does, at the top of a project. */
function plainly(line: string): string {
  return line.trim().replace(/^\/|\/$/g, '');
}

/** @param text of the manifest that is there; what it says stays */
function withStory(text = '{}', packages: Record<string, string>): Manifest {
  const manifest = parseManifest(text);
  const own = Object.fromEntries(projectScripts.map((name) => [name, `synoptic ${name}`]));
  return {
    // One without a name is npm's, which has just put our package there.
    ...(manifest['name'] === undefined ? { private: true, type: 'module' } : {}),
    ...manifest,
    scripts: { ...own, ...manifest.scripts },
    dependencies: { ...packages, ...manifest.dependencies },
  };
}

function parseManifest(text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new Refusal('package.json is not JSON: nothing was written');
  }
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
  const own = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
    peerDependencies: { astro: string };
  };
  const modules = fileURLToPath(new URL('../../../', import.meta.url));
  const lock = await readFile(join(modules, '.package-lock.json'), 'utf8').catch(() => '{}');
  const { packages = {} } = JSON.parse(lock) as { packages?: Record<string, { resolved?: string; version?: string }> };
  const { resolved = '' } = packages['node_modules/synoptic'] ?? {};
  const file = resolved.startsWith('file:') ? join(modules, '..', resolved.slice('file:'.length)) : undefined;
  return {
    astro: packages['node_modules/astro']?.version ?? own.peerDependencies.astro.replace('^', ''),
    synoptic: file === undefined ? own.version : `file:${relative(folder, file).split(sep).join('/')}`,
  };
}
