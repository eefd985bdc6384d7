import { parentPort } from 'node:worker_threads';
import { runCase } from './check-case.ts';
import { makeCase } from './make-case.ts';

parentPort?.on('message', ({ seed, mostBytes }: { seed: number; mostBytes: number }) => {
  const texts = makeCase(seed, mostBytes);
  const before = process.threadCpuUsage();
  const problem = runCase(texts);
  const { user, system } = process.threadCpuUsage(before);
  parentPort?.postMessage({
    problem,
    seconds: (user + system) / 1e6,
    bytes: Object.values(texts).reduce((sum, text) => sum + text.length, 0),
  });
});
