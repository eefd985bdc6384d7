import type { Desk, Done, Operation } from '../desk-types.ts';
import { get, post } from './api.ts';
import { byId } from './dom.ts';

type Listener = (desk: Desk) => void;

/** What the page knows of the desk, for all of its views. */
export const session = {
  desk: undefined as unknown as Desk,
  listeners: new Set<Listener>(),
};

/** Says something to everybody: below the head of the page, and aloud. */
export function tell(text: string, isTrouble = false): void {
  const told = byId('told');
  told.textContent = text;
  told.classList.toggle('trouble', isTrouble);
}

export function update(desk: Desk): void {
  session.desk = desk;
  for (const listener of session.listeners) listener(desk);
}

/** Asks how things stand; whoever saved a file in a text editor is seen. */
export async function refresh(): Promise<void> {
  const desk = await get<Desk>('desk');
  if (desk.revision !== (session.desk as Desk | undefined)?.revision) update(desk);
}

/** One after the other, each on the revision that the one before it made. */
let last: Promise<unknown> = Promise.resolve();
/** What was asked for before something failed, and was not sent, is let go: it was decided on what is no more. */
let generation = 0;

async function inTurn(send: () => Promise<Done>): Promise<Done | undefined> {
  const mine = generation;
  const turn = last.then(async () => {
    if (mine !== generation) return undefined;
    const done = await send().catch((error: unknown): Done => ({
      ok: false,
      reason: 'refused',
      message: String((error as Error).message),
      todo: '',
    }));
    if (done.ok) update(done.desk);
    else await explain(done);
    return done;
  });
  last = turn;
  return turn;
}

async function explain(done: Extract<Done, { ok: false }>): Promise<void> {
  generation += 1;
  if (done.reason === 'refused') return tell([done.message, done.todo].filter(Boolean).join(' '), true);
  await refresh().catch(() => undefined);
  tell('A file was saved elsewhere meanwhile, so nothing was changed from here. What you typed is kept; look again, and repeat.', true);
}

/** Does something to the seeds, as one step. Where it cannot be done, the reason was told. */
export async function run(...operations: Operation[]): Promise<Done | undefined> {
  return inTurn(() => post<Done>('do', { revision: session.desk.revision, operations }));
}

/** Has the machine propose what is new in the accounts. */
export async function propose(): Promise<Done | undefined> {
  return inTurn(() => post<Done>('propose', { revision: session.desk.revision }));
}

export async function undo(): Promise<Done | undefined> {
  return inTurn(() => post<Done>('undo', { revision: session.desk.revision }));
}
