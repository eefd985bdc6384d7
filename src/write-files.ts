import { constants } from 'node:fs';
import { access, chmod, mkdir, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { sha256 } from './domain/hash.ts';
import { Refusal, sayError } from './refusal.ts';

/** In the folder itself, since a file is moved in one step only within a disk; what begins with a dot is no seed. */
const NEXT = '.writing';
/** As soon as it is there, every file stands complete beside it. It holds the hash of each file as it was before. */
const READY = 'ready.json';

/** The hash of a file that is to be written, as it was when it was read; none where it was not there. */
type Before = Record<string, string | null>;
/** Stands beside for a file that is to be taken away. */
const GONE = '.gone';

export type FilesToWrite = Map<string, string | Uint8Array | undefined>;

/**
 * Writes all of these files into a folder, or none. They are first written beside, down to the disk, and then moved into
 * their places. Whoever kills the process finds the folder as it was or, once `finishWriting` has run, as it should be.
 * Only one process may do this at a time.
 *
 * @param files by path what they are to hold; nothing where one is to be taken away
 * @param read what was read of the folder: a file that is no longer so has been saved meanwhile, and nothing is written
 */
export async function writeFiles(folder: string, files: FilesToWrite, read: Map<string, Uint8Array>): Promise<void> {
  if (files.size === 0) return;
  const next = join(folder, NEXT);
  const before: Before = Object.fromEntries([...files.keys()].map((path) => [path, hashOf(read.get(path))]));
  try {
    for (const [path, text] of files) await writeBeside(folder, path, text);
    const changed = await changedSince(folder, before);
    if (changed.length > 0) throw new Refusal(`${changed.join(', ')} was saved meanwhile: nothing was written. Run the command again.`);
    await writeFile(join(next, `${READY}.part`), JSON.stringify(before), { flush: true });
    await rename(join(next, `${READY}.part`), join(next, READY));
    await flushFolder(next);
  } catch (error) {
    await rm(next, { recursive: true, force: true });
    throw error;
  }
  await moveAll(folder, before).catch((error: unknown) => {
    throw new Refusal(`${sayError(error) ?? String(error)}. What is missing in ${folder} lies in ${next}: the next command moves it.`);
  });
}

/** Finishes, or takes back, what a process that was killed had begun to write. */
export async function finishWriting(folder: string): Promise<void> {
  const next = join(folder, NEXT);
  const ready = await readIfThere(join(next, READY));
  if (ready === undefined) return rm(next, { recursive: true, force: true });
  const before = JSON.parse(ready.toString()) as Before;
  const left: Before = {};
  for (const [path, hash] of Object.entries(before))
    if ((await isThere(join(next, path))) || ((await isThere(join(next, path + GONE))) && (await isThere(join(folder, path)))))
      left[path] = hash;
  const changed = await changedSince(folder, left);
  if (changed.length > 0)
    throw new Refusal(
      `A command was stopped while it wrote ${folder}, and ${changed.join(', ')} was saved since. What it would have written is in ${next}: ` +
        `take from there what you want, then remove that folder.`,
    );
  await moveAll(folder, left);
}

async function moveAll(folder: string, files: Before): Promise<void> {
  const next = join(folder, NEXT);
  for (const path of Object.keys(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (await isThere(join(next, path + GONE))) await rm(join(folder, path), { force: true });
    else await rename(join(next, path), join(folder, path));
  }
  for (const inside of new Set(Object.keys(files).map((path) => dirname(join(folder, path))))) await flushFolder(inside);
  await rm(next, { recursive: true, force: true });
}

/** With the rights of the file whose place it takes; one that may not be written is left alone, though it could be replaced. */
async function writeBeside(folder: string, path: string, text: string | Uint8Array | undefined): Promise<void> {
  const there = await stat(join(folder, path)).catch(() => undefined);
  if (there) await access(join(folder, path), constants.W_OK);
  await mkdir(dirname(join(folder, NEXT, path)), { recursive: true });
  if (text === undefined) return writeFile(join(folder, NEXT, path + GONE), '', { flush: true });
  await writeFile(join(folder, NEXT, path), text, { flush: true });
  if (there) await chmod(join(folder, NEXT, path), there.mode);
}

/** Makes sure that what was moved stays moved when the power fails; Windows neither can nor needs to. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}

async function changedSince(folder: string, before: Before): Promise<string[]> {
  const changed: string[] = [];
  for (const [path, hash] of Object.entries(before)) {
    const now = await readIfThere(join(folder, path));
    if (hashOf(now) !== hash) changed.push(path);
  }
  return changed;
}

/** What is there and cannot be read is not taken for nothing. */
async function readIfThere(path: string): Promise<Buffer | undefined> {
  return readFile(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

function hashOf(bytes: Uint8Array | undefined): string | null {
  return bytes === undefined ? null : sha256(bytes);
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
