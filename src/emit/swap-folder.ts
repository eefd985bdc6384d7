import { existsSync, rmSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Where a folder's next state is put together, beside it: `.dist.next` for `dist`. */
export function nextFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.next`);
}

/** Where its last state is, until the next one has taken its place. */
export function beforeFolder(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.before`);
}

/**
 * Puts a folder's next state, which is complete, into its place. Killed at any moment, the folder is whole: as it was
 * before or as it should be; at worst it has still to be put back, which `recoverFolder` does at the next start.
 */
export async function swapFolder(folder: string): Promise<void> {
  const before = beforeFolder(folder);
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) await rename(folder, before);
  await rename(nextFolder(folder), folder);
  rmSync(before, { recursive: true, force: true });
}

/** Tidies up after a build that was killed. */
export async function recoverFolder(folder: string): Promise<void> {
  const before = beforeFolder(folder);
  if (!existsSync(folder) && existsSync(before)) await rename(before, folder);
  rmSync(before, { recursive: true, force: true });
  rmSync(nextFolder(folder), { recursive: true, force: true });
}
