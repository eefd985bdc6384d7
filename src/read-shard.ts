import { availableParallelism } from 'node:os';
import { Worker, workerData } from 'node:worker_threads';
import type { SeedFile } from './domain/seed.ts';
import { openCache } from './file-cache.ts';
import { articlePaths } from './ingest/seed-names.ts';
import { readArticles } from './pipeline.ts';

/** One of several equal parts of a story's articles, counted from 1. */
export interface Shard {
  part: number;
  of: number;
}

interface ShardTask extends Shard {
  files: SeedFile[];
  folder: string;
  code: string;
}

/** What a thread of this module begins with; one of another module that imports it begins with something else. */
interface ShardThread {
  shard: ShardTask;
}

/** A thread loads the rules itself, a second of processor time: fewer are hardly read sooner for it. */
const MIN_ARTICLES = 300;

/** Reads every nth article into the cache, and nothing else. Gives the number of articles. */
export function readShard({ part, of, files, folder, code }: ShardTask): number {
  const others = new Set(articlePaths(files.map(({ path }) => path)).filter((_, i) => i % of !== part - 1));
  const own = files.filter(({ path }) => !others.has(path));
  return readArticles(own, openCache(folder, code).take).readings.size;
}

/**
 * Reads all articles into the cache, on every core: this one has loaded the rules. What a thread could not read is read, and
 * reported, later.
 *
 * @param unread so many of them are not in the cache: where they are few, nothing is read
 */
export async function readInThreads(task: Omit<ShardTask, keyof Shard>, unread: number): Promise<void> {
  const of = availableParallelism();
  if (of < 2 || unread < MIN_ARTICLES) return;
  const others = Array.from(
    { length: of - 1 },
    (_, i) => new Worker(new URL(import.meta.url), { workerData: { shard: { ...task, part: i + 2, of } } satisfies ShardThread }),
  );
  const read = others.map((worker) => new Promise((resolve) => worker.once('error', resolve).once('exit', resolve)));
  try {
    readShard({ ...task, part: 1, of });
  } finally {
    await Promise.all(read);
  }
}

const thread = workerData as Partial<ShardThread> | null;
if (thread?.shard) readShard(thread.shard);
