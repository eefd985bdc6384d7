import { accessSync, constants, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from './refusal.ts';

/** What only one process at a time may write: the seeds, or what is made of them. */
export type Part = 'seeds' | 'output';

/**
 * Keeps other processes of this project from writing the same part of a story until what is returned is called, or until
 * this process ends, however it ends: the lock is one of the system on a file, which SQLite sets and never writes to.
 * Asked for again by the process that holds it, as when `astro dev` starts anew after a change of its settings, it stays held.
 *
 * @param cache the story's folder of what can be made again
 * @param command what this process does, for whoever comes second
 * @throws Refusal that says who holds it
 */
export function lockStory(cache: string, part: Part, command: string): () => void {
  makeWritable(cache);
  const file = join(cache, `${part}.lock`);
  const holder = join(cache, `${part}.holder.json`);
  const database = new DatabaseSync(file);
  try {
    database.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if (!(error as Error).message.includes('locked')) throw error;
    const held = readHolder(holder);
    if (held?.pid === process.pid) return () => undefined;
    throw new Refusal(`${sayHolder(held)} is at work on this story and writes the same files. Wait until it has ended, or end it.`);
  }
  writeFileSync(holder, JSON.stringify({ command, pid: process.pid, since: new Date().toISOString() } satisfies Holder));
  const release = () => {
    process.off('exit', release);
    rmSync(holder, { force: true });
    if (database.isOpen) database.close();
  };
  process.once('exit', release);
  return release;
}

/**
 * Whether another process holds this part of a story now, and who wrote down that it does. Nothing is written.
 *
 * @param cache the story's folder of what can be made again
 */
export function askLock(cache: string, part: Part): { isHeld: boolean; holder?: Holder | undefined; hasEnded?: boolean } {
  const file = join(cache, `${part}.lock`);
  if (!existsSync(file)) return { isHeld: false };
  const holder = readHolder(join(cache, `${part}.holder.json`));
  const database = new DatabaseSync(file, { readOnly: true });
  try {
    database.prepare('SELECT 1 FROM sqlite_schema').all();
    return { isHeld: false, holder };
  } catch (error) {
    if (!(error as Error).message.includes('locked')) throw error;
    return { isHeld: true, holder, hasEnded: holder !== undefined && !isRunning(holder.pid) };
  } finally {
    database.close();
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Throws what the system says where it cannot be written: of a read-only disk, SQLite and a recursive mkdir say something else. */
function makeWritable(folder: string): void {
  if (existsSync(folder)) accessSync(folder, constants.W_OK);
  else {
    if (existsSync(dirname(folder))) accessSync(dirname(folder), constants.W_OK);
    mkdirSync(folder, { recursive: true });
  }
}

export interface Holder {
  command: string;
  pid: number;
  since: string;
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder;
  } catch {
    return undefined;
  }
}

/** `npm run dev (process 4711, since 2025-08-19 10:15:00 UTC)`. */
export function sayHolder(holder: Holder | undefined): string {
  if (!holder) return 'Another process';
  return `${holder.command} (process ${holder.pid}, since ${holder.since.slice(0, 19).replace('T', ' ')} UTC)`;
}
