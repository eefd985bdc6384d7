import { existsSync, readFileSync } from 'node:fs';
import { access, constants, statfs } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { sayCommand } from './domain/say-command.ts';
import { STORY_SCHEMA } from './domain/story.ts';
import type { Folders } from './folders.ts';
import { foldersOf, openFolders } from './folders.ts';
import { askLock, sayHolder } from './lock-story.ts';
import { openSeeds } from './plugins/open-seeds.ts';
import { sayError } from './refusal.ts';
import { formOf, headOf } from './upgrade/upgrade-story.ts';

/** What was looked at, and what to do where it is wrong. A note is for whoever did not mean it so. */
export interface Finding {
  state: 'ok' | 'note' | 'wrong';
  says: string;
}

interface Manifest {
  version: string;
  engines: { node: string };
  dependencies: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

const ok = (says: string): Finding => ({ state: 'ok', says });
const note = (says: string): Finding => ({ state: 'note', says });
const wrong = (says: string): Finding => ({ state: 'wrong', says });

/** A site, its next one beside it, and what is kept for the next build. */
const MIN_FREE = 100_000_000;

/** Everything around a story that a command needs. Nothing is written. */
export async function examine(root: string, env: NodeJS.ProcessEnv): Promise<Finding[]> {
  const own = manifestAt(new URL('../package.json', import.meta.url));
  const folders = foldersOf(root, env['SEEDS']);
  return [
    checkNode(process.versions.node, own.engines.node),
    checkAstro(astroAt(root), own.peerDependencies?.['astro'] ?? own.dependencies['astro'] ?? ''),
    ...(await checkSeeds(root, env['SEEDS'], own.version)),
    ...(await Promise.all([folders.cache, folders.content, folders.dist].map((folder) => checkWritable(root, folder)))),
    checkLocks(folders),
    await checkDisk(existing(folders.dist)),
    checkSite(env['SITE']),
  ];
}

/** @param range as in `engines`: `>=22.18` */
export function checkNode(version: string, range: string): Finding {
  const least = range.replace(/^>=/, '');
  return isAtLeast(version, least) ? ok(`Node ${version}`) : wrong(`Node ${version}: install ${least} or later`);
}

/** @param range as in `peerDependencies`, `^7.3.5`, or one version alone */
export function checkAstro(version: string | undefined, range: string): Finding {
  const least = range.replace(/^\^/, '');
  if (version === undefined) return wrong(`Astro is not installed: npm install astro@${least}`);
  const fits = range.startsWith('^') ? version.split('.')[0] === least.split('.')[0] && isAtLeast(version, least) : version === range;
  return fits ? ok(`Astro ${version}`) : wrong(`Astro ${version}, where ${range} is needed: npm install astro@${least}`);
}

/** @param site the variable SITE */
export function checkSite(site: string | undefined): Finding {
  if (!site) return note('SITE is not set: unless the settings of Astro name a site, feeds and canonical links say http://localhost:4321');
  const url = URL.parse(site);
  if (!url || !/^https?:$/.test(url.protocol)) return wrong(`SITE is "${site}": give it an origin, such as https://news.example`);
  if (url.pathname !== '/') return wrong(`SITE is "${site}": its path belongs into BASE, BASE=${url.pathname}`);
  return ok(`SITE is ${site}`);
}

async function checkSeeds(root: string, chosen: string | undefined, version: string): Promise<Finding[]> {
  try {
    const { seeds } = await openFolders(root, chosen);
    const { files, issues } = await openSeeds(seeds);
    const unread = issues.filter(({ code }) => code === 'unreadable-file');
    if (unread.length > 0) return unread.map(({ file, message }) => wrong(`${join(shown(root, seeds), file)} cannot be read: ${message}`));
    const head = headOf(files.map(({ path }) => path));
    const form = formOf(new TextDecoder().decode(files.find(({ path }) => path === head)?.bytes));
    return [ok(`${shown(root, seeds)} can be read: ${files.length} files`), checkForm(form, version)];
  } catch (error) {
    return [wrong(sayError(error) ?? String(error))];
  }
}

function checkForm(form: number, version: string): Finding {
  if (form > STORY_SCHEMA)
    return wrong(`The seeds are of form ${form}, and Synoptic ${version} knows form ${STORY_SCHEMA}: install a newer version`);
  if (form < STORY_SCHEMA)
    return wrong(`The seeds are of form ${form}, and Synoptic ${version} reads form ${STORY_SCHEMA}: ${sayCommand('upgrade')}`);
  return ok(`Synoptic ${version}, seeds of form ${form}`);
}

/** A folder that is not there yet is made in the one above. */
async function checkWritable(root: string, folder: string): Promise<Finding> {
  try {
    await access(existing(folder), constants.W_OK);
    return ok(`${shown(root, folder)} can be written`);
  } catch (error) {
    return wrong(`${shown(root, folder)} cannot be written: ${sayError(error) ?? String(error)}`);
  }
}

function checkLocks({ cache, seeds }: Folders): Finding {
  for (const part of ['seeds', 'output'] as const) {
    const { isHeld, holder, hasEnded } = askLock(cache, part);
    if (isHeld && hasEnded)
      return wrong(
        `${join(cache, `${part}.lock`)} is held, but ${sayHolder(holder)} does not run on this computer: where no other is at work on this story, remove that file`,
      );
    if (isHeld) return note(`${sayHolder(holder)} is at work on this story: another command that writes has to wait`);
  }
  if (existsSync(join(seeds, '.writing')))
    return note('A command was stopped while it wrote the seeds: the next one that writes them ends its work');
  return ok('Nobody else is at work on this story');
}

async function checkDisk(folder: string): Promise<Finding> {
  const { bavail, bsize } = await statfs(folder);
  const free = `${Math.floor((bavail * bsize) / 1_000_000)} MB are free`;
  return bavail * bsize < MIN_FREE ? wrong(`${free}: make room, at least ${MIN_FREE / 1_000_000} MB`) : ok(free);
}

/** The nearest folder above that is there, or this one. */
function existing(folder: string): string {
  return existsSync(folder) ? folder : existing(dirname(folder));
}

/** `22.18` is at least `22.9.1`. */
function isAtLeast(version: string, least: string): boolean {
  const [have, need] = [version, least].map((text) => text.split('.').map(Number));
  const place = need?.findIndex((number, i) => number !== (have?.[i] ?? 0)) ?? -1;
  return place < 0 || (have?.[place] ?? 0) > (need?.[place] ?? 0);
}

/** The version that a project would build with. */
function astroAt(root: string): string | undefined {
  try {
    return manifestAt(createRequire(join(root, 'package.json')).resolve('astro/package.json')).version;
  } catch {
    return undefined;
  }
}

function manifestAt(path: URL | string): Manifest {
  return JSON.parse(readFileSync(path, 'utf8')) as Manifest;
}

function shown(root: string, folder: string): string {
  return relative(root, folder) || '.';
}
