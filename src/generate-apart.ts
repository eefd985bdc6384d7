import { fork } from 'node:child_process';
import type { EventEmitter } from 'node:events';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Changes, StoryFolders, Written } from './generate.ts';
import { changesFromDisk, findLastRun, generateFromDisk } from './generate.ts';
import type { HeldStory } from './held-story.ts';
import { Refusal, sayError } from './refusal.ts';

/** What a thread of this module begins with. */
interface GeneratorThread {
  story: StoryFolders;
}

type Answer = { made: Changes | Written } | { refused: string; exitCode: 1 | 2 } | { problem: unknown };

/**
 * Generates the story and writes it, in a process that ends with it: all memory that the generator took is given back before
 * pages are made, and where nothing has changed, its rules are not even loaded.
 */
export async function generateApart(story: StoryFolders): Promise<Written> {
  const last = await findLastRun(story);
  if (last) return { ...last, changed: [] };
  const child = fork(fileURLToPath(import.meta.url), { serialization: 'advanced' });
  const ended = once(child, 'exit');
  try {
    return (await ask(child, () => child.send(story))) as Written;
  } finally {
    if (child.connected) child.disconnect();
    await ended;
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
    const thread = (worker ??= startThread(story).once('exit', () => (worker = undefined)));
    thread.ref();
    return (ask(thread, () => thread.postMessage('go')) as Promise<Changes>).finally(() => thread.unref());
  };
}

function startThread(story: StoryFolders): Worker {
  return new Worker(new URL(import.meta.url), { workerData: { story } satisfies GeneratorThread });
}

/** @param apart a thread or a process of this module */
function ask(apart: EventEmitter, send: () => void): Promise<Changes | Written> {
  return new Promise((resolve, reject) => {
    const onMessage = (answer: Answer) => {
      end();
      if ('made' in answer) resolve(answer.made);
      else if ('refused' in answer) reject(new Refusal(answer.refused, answer.exitCode));
      else reject(answer.problem instanceof Error ? answer.problem : new Error(String(answer.problem)));
    };
    const onEnd = (reason: unknown, signal?: string | null) => {
      end();
      reject(reason instanceof Error ? reason : new Error(`The generator ended (${signal ?? String(reason)})`));
    };
    const end = () => {
      apart.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
    };
    apart.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
    send();
  });
}

async function answer(work: Promise<Changes | Written>): Promise<Answer> {
  try {
    return { made: await work };
  } catch (error) {
    const refused = sayError(error);
    return refused === undefined ? { problem: error } : { refused, exitCode: error instanceof Refusal ? error.exitCode : 1 };
  }
}

const thread = workerData as Partial<GeneratorThread> | null;
const { story } = thread ?? {};
const held: HeldStory = {};
if (story) parentPort?.on('message', () => void answer(changesFromDisk(story, held)).then((made) => parentPort?.postMessage(made)));

if (import.meta.main) {
  process.once('message', (asked: StoryFolders) => void answer(generateFromDisk(asked)).then((made) => process.send?.(made)));
  // Whoever asked has the answer, or was stopped.
  process.once('disconnect', () => process.exit());
}
