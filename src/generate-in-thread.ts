import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Folders } from './folders.ts';
import type { Changes } from './generate.ts';
import { changesFromDisk } from './generate.ts';

/** What a thread of this module begins with. */
interface GeneratorThread {
  story: Folders;
}

type Answer = { changes: Changes } | { problem: string };

/**
 * A generator beside the program, which can do other things while it runs. It does not keep the process from ending.
 *
 * @returns generates the story without writing it; one run at a time
 */
export function startGenerator(story: Folders): () => Promise<Changes> {
  const worker = new Worker(new URL(import.meta.url), { workerData: { story } satisfies GeneratorThread });
  worker.unref();
  return () =>
    new Promise((resolve, reject) => {
      worker.ref();
      worker.once('error', reject);
      worker.once('message', (answer: Answer) => {
        worker.unref();
        worker.off('error', reject);
        if ('changes' in answer) resolve(answer.changes);
        else reject(new Error(answer.problem));
      });
      worker.postMessage('run');
    });
}

const thread = workerData as Partial<GeneratorThread> | null;
const { story } = thread ?? {};
if (story)
  parentPort?.on('message', () => {
    changesFromDisk(story).then(
      (changes) => parentPort?.postMessage({ changes } satisfies Answer),
      (error: unknown) => parentPort?.postMessage({ problem: String(error) } satisfies Answer),
    );
  });
