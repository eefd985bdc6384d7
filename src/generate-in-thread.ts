import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Folders } from './folders.ts';
import type { Changes } from './generate.ts';
import { changesFromDisk } from './generate.ts';
import { sayError } from './refusal.ts';

/** What a thread of this module begins with. */
interface GeneratorThread {
  story: Folders;
}

type Answer = { changes: Changes } | { problem: string };

/**
 * A generator beside the program, which can do other things while it runs. It does not keep the process from ending. A
 * thread that ended, as where there was too little memory, is followed by another at the next run.
 *
 * @returns generates the story without writing it; one run at a time
 */
export function startGenerator(story: Folders): () => Promise<Changes> {
  let worker: Worker | undefined;
  return () =>
    new Promise((resolve, reject) => {
      const thread = (worker ??= new Worker(new URL(import.meta.url), { workerData: { story } satisfies GeneratorThread }));
      const onMessage = (answer: Answer) => {
        end();
        if ('changes' in answer) resolve(answer.changes);
        else reject(new Error(answer.problem));
      };
      const onEnd = (reason: unknown) => {
        end();
        worker = undefined;
        reject(reason instanceof Error ? reason : new Error(`The generator ended (${String(reason)})`));
      };
      const end = () => {
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd).unref();
      };
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd).ref();
      thread.postMessage('run');
    });
}

const thread = workerData as Partial<GeneratorThread> | null;
const { story } = thread ?? {};
if (story)
  parentPort?.on('message', () => {
    changesFromDisk(story).then(
      (changes) => parentPort?.postMessage({ changes } satisfies Answer),
      (error: unknown) => parentPort?.postMessage({ problem: sayError(error) ?? String(error) } satisfies Answer),
    );
  });
