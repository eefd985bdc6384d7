import { mkdirSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { makeCase } from './make-case.ts';

/**
 * Runs the generator on hostile seeds for so many minutes, and fails where one stops it, takes more than ten seconds of
 * processor time, or a gigabyte. Each case has a number, which makes it again: `--from 123 --cases 1`. What was found is
 * written to `.cache/fuzz/`.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    from: { type: 'string', default: String(Date.now() % 1e9) },
    cases: { type: 'string', default: 'Infinity' },
    bytes: { type: 'string', default: '1000000' },
  },
});
const MOST_SECONDS = 10;
const MOST_MEGABYTES = 1000;
const folder = join('.cache', 'fuzz');
const from = Number(values.from);
const mostBytes = Number(values.bytes);
const end = Date.now() + Number(values.minutes) * 60_000;

interface Result {
  problem?: string;
  seconds: number;
  bytes: number;
}

let worker = await start();
let [done, found, slowest] = [0, 0, 0];
for (let seed = from; seed < from + Number(values.cases) && Date.now() < end; seed++) {
  const { problem, seconds, bytes } = await run(seed);
  done++;
  slowest = Math.max(slowest, seconds);
  const what = problem ?? (seconds > MOST_SECONDS ? `${seconds.toFixed(1)} s of processor time for ${bytes} bytes` : undefined);
  if (what === undefined) continue;
  found++;
  console.log(`${seed}: ${what}`);
  mkdirSync(folder, { recursive: true });
  const texts = Object.entries(makeCase(seed, mostBytes)).map(([path, text]) => [
    path,
    typeof text === 'string' ? text : Buffer.from(text).toString('latin1'),
  ]);
  writeFileSync(join(folder, `${seed}.json`), JSON.stringify(Object.fromEntries(texts)));
}
await worker.terminate();
console.log(`${done} cases from ${from}: ${found} found, the slowest took ${slowest.toFixed(1)} s`);
process.exitCode = found > 0 ? 1 : 0;

async function start(): Promise<Worker> {
  const limits = { maxOldGenerationSizeMb: MOST_MEGABYTES, stackSizeMb: 4 };
  const started = new Worker(new URL('fuzz-thread.ts', import.meta.url), { resourceLimits: limits });
  started.on('error', () => undefined); // It is told by whoever waits for an answer.
  await once(started, 'online');
  return started;
}

/** One case; where it never ends or takes too much memory, a new thread goes on. */
async function run(seed: number): Promise<Result> {
  const aborted = new AbortController();
  const answer = once(worker, 'message', { signal: aborted.signal }).then(([result]) => result as Result);
  const begin = (await worker.cpuUsage()).user;
  const watch = setInterval(
    () =>
      void worker.cpuUsage().then(
        ({ user }) => (user - begin) / 1e6 > 3 * MOST_SECONDS && aborted.abort(),
        () => undefined,
      ),
    2000,
  );
  worker.postMessage({ seed, mostBytes });
  try {
    return await answer;
  } catch (error) {
    await worker.terminate();
    worker = await start();
    return { problem: `no end: ${(error as Error).message}`, seconds: 0, bytes: 0 };
  } finally {
    clearInterval(watch);
  }
}
