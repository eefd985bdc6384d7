import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Changes, StoryFolders, Written } from './generate.ts';
import { changesFromDisk, findLastRun, generateFromDisk } from './generate.ts';
import { Refusal, sayError } from './refusal.ts';

/** What a thread of this module begins with. */
interface GeneratorThread {
  story: StoryFolders;
}

/** What a thread may be asked for. */
const tasks = { changes: changesFromDisk, write: generateFromDisk };
type Answer = { made: Changes | Written } | { refused: string; exitCode: 1 | 2 } | { problem: unknown };

/**
 * Generates the story and writes it, in a thread that ends with it: what comes after in this process has the memory that
 * the generator took, and where nothing has changed, its rules are not even loaded.
 */
export async function generateApart(story: StoryFolders): Promise<Written> {
  const last = await findLastRun(story);
  if (last) return { ...last, changed: [] };
  const thread = startThread(story);
  try {
    return (await ask(thread, 'write')) as Written;
  } finally {
    await thread.terminate();
  }
}

/**
 * A generator beside the program, which can do other things while it runs. It does not keep the process from ending. A
 * thread that ended, as where there was too little memory, is followed by another at the next run.
 *
 * @returns generates the story without writing it; one run at a time
 */
export function startGenerator(story: StoryFolders): () => Promise<Changes> {
  let worker: Worker | undefined;
  return () => {
    worker ??= startThread(story).once('exit', () => (worker = undefined));
    return ask(worker, 'changes') as Promise<Changes>;
  };
}

function startThread(story: StoryFolders): Worker {
  return new Worker(new URL(import.meta.url), { workerData: { story } satisfies GeneratorThread });
}

function ask(thread: Worker, task: keyof typeof tasks): Promise<Changes | Written> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      end();
      if ('made' in answer) resolve(answer.made);
      else if ('refused' in answer) reject(new Refusal(answer.refused, answer.exitCode));
      else reject(answer.problem instanceof Error ? answer.problem : new Error(String(answer.problem)));
    };
    const onEnd = (reason: unknown) => {
      end();
      reject(reason instanceof Error ? reason : new Error(`The generator ended (${String(reason)})`));
    };
    const end = () => {
      thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd).unref();
    };
    thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd).ref();
    thread.postMessage(task);
  });
}

const thread = workerData as Partial<GeneratorThread> | null;
const { story } = thread ?? {};
if (story)
  parentPort?.on('message', (task: keyof typeof tasks) => {
    tasks[task](story).then(
      (made) => parentPort?.postMessage({ made } satisfies Answer),
      (error: unknown) => {
        const refused = sayError(error);
        const exitCode = error instanceof Refusal ? error.exitCode : 1;
        parentPort?.postMessage((refused === undefined ? { problem: error } : { refused, exitCode }) satisfies Answer);
      },
    );
  });
