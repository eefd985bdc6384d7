import { lstat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Folders } from '../folders.ts';
import { openArticleCache } from '../generate.ts';
import { openSeeds } from '../plugins/open-seeds.ts';
import { lockStory } from '../lock-story.ts';
import { stampSeeds } from '../watch-seeds.ts';
import { finishWriting, writeFiles } from '../write-files.ts';
import type { ReadDesk } from './read-desk.ts';
import { readDesk, rereadDesk } from './read-desk.ts';
import { Refused } from './refused.ts';

/** The seeds on the disk, as they were last read. */
export interface FollowedSeeds {
  read: () => ReadDesk;
  /** Another number after each change, whoever made it. */
  revision: () => number;
  /** Reads what other programs have changed since. */
  look: () => Promise<void>;
  /** The seeds as they would be with these files; `from` is what they are now. */
  preview: (changes: Map<string, Uint8Array | undefined>, from?: ReadDesk) => ReadDesk;
  /** Writes these files, all or none; `next` is what they make of the seeds. */
  write: (changes: Map<string, Uint8Array | undefined>, next: ReadDesk) => Promise<void>;
}

export async function followSeeds(folders: Folders): Promise<FollowedSeeds> {
  const { take } = openArticleCache(folders);
  let revision = 1;
  const stamps = await stampSeeds(folders.seeds);
  let read = readDesk(await filesOf(folders.seeds), take);
  const preview: FollowedSeeds['preview'] = (changes, from = read) => rereadDesk(from, changes, take);
  const adopt = (next: ReadDesk) => {
    read = next;
    revision++;
  };
  const stamp = (path: string, value: string | undefined) => void (value === undefined ? stamps.delete(path) : stamps.set(path, value));
  return {
    read: () => read,
    revision: () => revision,
    preview,
    async look() {
      const now = await stampSeeds(folders.seeds);
      const paths = [...new Set([...stamps.keys(), ...now.keys()])].filter((path) => stamps.get(path) !== now.get(path));
      if (paths.length === 0) return;
      for (const path of paths) stamp(path, now.get(path));
      const found = await filesOf(folders.seeds, new Set(paths));
      const changed = paths.filter((path) => !isSame(found.get(path), read.files.get(path)));
      if (changed.length > 0) adopt(preview(new Map(changed.map((path) => [path, found.get(path)]))));
    },
    async write(changes, next) {
      for (const path of changes.keys()) await expectInside(folders.seeds, path);
      const release = lockStory(folders.cache, 'seeds', 'the desk');
      try {
        await finishWriting(folders.seeds);
        await writeFiles(folders.seeds, changes, read.files);
      } finally {
        release();
      }
      const written = await stampSeeds(folders.seeds);
      for (const path of changes.keys()) stamp(path, written.get(path));
      adopt(next);
    },
  };
}

/** What is a symbolic link, or lies in one, is not read, and would lead out of the seeds. */
async function expectInside(seeds: string, path: string): Promise<void> {
  const isLink = async (place: string) => (await lstat(join(seeds, place)).catch(() => undefined))?.isSymbolicLink() ?? false;
  if (dirname(path) !== '.' && (await isLink(dirname(path))))
    throw new Refused(`${dirname(path)}/ is a symbolic link.`, 'Put the folder itself into the seeds.');
  if (await isLink(path)) throw new Refused(`${path} is a symbolic link.`, 'Put the file itself into the seeds.');
}

async function filesOf(folder: string, only?: Set<string>): Promise<Map<string, Uint8Array>> {
  const { files } = await openSeeds(folder, (file) => !only || only.has(file) || ['', 'articles', 'topics'].includes(file));
  return new Map(files.map(({ path, bytes }) => [path, bytes]));
}

export function isSame(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a === undefined || b === undefined ? a === b : Buffer.compare(a, b) === 0;
}
