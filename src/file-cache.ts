import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Cache } from './domain/cache.ts';
import { sha256 } from './domain/hash.ts';
import { filesBelow } from './files-below.ts';

/** A cache on disk. */
export interface FileCache {
  take: Cache;
  /** What was kept, if anything was. */
  find: (kind: string, from: unknown) => unknown;
  /** Whether something is kept, be it damaged. */
  has: (kind: string, from: unknown) => boolean;
  /** Removes what has not been asked for since it was opened, of kinds of which something was. */
  prune: () => Promise<void>;
}

/**
 * A file for each thing made, named by the hash of what it was made from, in a folder for the code that made it: any
 * process, on any machine, makes the same file, so that two folders are merged by copying. A file begins with the hash of
 * the rest: one that is missing, damaged, or still being written by another process, is made anew. Where nothing can be
 * written, nothing is kept.
 *
 * @param code stands for the code, as `digestModules` gives it
 */
export function openCache(folder: string, code: string): FileCache {
  const own = code.slice(0, 16);
  const taken = new Set<string>();
  const asked = new Set<string>();
  const folders = new Set<string>();
  const pathOf = (kind: string, from: unknown) => {
    const name = sha256(JSON.stringify(from));
    const path = [own, kind, name.slice(0, 1), `${name}.json`].join('/');
    taken.add(path);
    asked.add(kind);
    return join(folder, path);
  };
  return {
    take(kind, from, make, holds = () => true) {
      const path = pathOf(kind, from);
      const text = readEntry(path);
      const kept = text === undefined ? undefined : { made: JSON.parse(text) as ReturnType<typeof make> };
      if (kept && holds(kept.made)) return kept.made;
      const made = make();
      writeEntry(path, JSON.stringify(made), folders);
      return made;
    },
    find(kind, from) {
      const kept = readEntry(pathOf(kind, from));
      return kept === undefined ? undefined : (JSON.parse(kept) as unknown);
    },
    has: (kind, from) => existsSync(pathOf(kind, from)),
    async prune() {
      for (const path of await filesBelow(folder)) {
        const [code, kind = ''] = path.split('/');
        if (!taken.has(path) && (code !== own || asked.has(kind))) await rm(join(folder, path), { force: true });
      }
    },
  };
}

function readEntry(path: string): string | undefined {
  try {
    const [hash, text = ''] = splitAtLine(readFileSync(path, 'utf8'));
    return hash === sha256(text) ? text : undefined;
  } catch {
    return undefined;
  }
}

function splitAtLine(text: string): [string, string?] {
  const end = text.indexOf('\n');
  return end < 0 ? [text] : [text.slice(0, end), text.slice(end + 1)];
}

/** @param folders those that are there, as asking for each again would take as long as writing */
function writeEntry(path: string, text: string, folders: Set<string>): void {
  try {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(path, `${sha256(text)}\n${text}`);
  } catch {
    // A full disk, or a folder that is read only: what was made is used all the same.
  }
}
