import type { Folders } from '../folders.ts';
import { propose } from '../propose.ts';
import { queue } from '../queue.ts';
import { sayError } from '../refusal.ts';
import { checkChange } from './check-change.ts';
import type { BesideRequest, CheckedOperation, LintRequest, ReadArticleRequest } from './desk-types.ts';
import type {
  ArticleEntry,
  Desk,
  DeskArticle,
  DeskEntry,
  DeskIssue,
  DeskItem,
  DeskPin,
  Done,
  FoundPassage,
  Previewed,
  PreviewRequest,
  ReadArticle,
} from './desk-types.ts';
import { lintSchema, readArticleSchema } from './desk-types.ts';
import { findEntry } from './find-entry.ts';
import type { FollowedSeeds } from './follow-seeds.ts';
import { followSeeds, isSame } from './follow-seeds.ts';
import { buildLinter, draftEntry } from './lint-draft.ts';
import type { Changed } from './operations.ts';
import { changeSeeds, seedsNow } from './operations.ts';
import { previewPage } from './preview-page.ts';
import type { ReadDesk } from './read-desk.ts';
import { Refused } from './refused.ts';
import { listEntries, listQueue, listTopics, showAll, showItem, toDeskIssue } from './review.ts';
import { listArticles, showArticle, showArrival } from './show-articles.ts';
import { findPassages } from './show-passages.ts';

/** The seeds of one story, at the desk: what is read of them, what was done, and how it is undone. */
export interface OpenDesk {
  /** Looks at the disk first, as `apply` and `undo` do. */
  desk: () => Promise<Desk>;
  item: (file: string, id: string) => Promise<DeskItem | undefined>;
  /** Of a topic's file or of the events. */
  entries: (file: string) => Promise<DeskEntry[]>;
  lint: (request: LintRequest) => Promise<DeskIssue[]>;
  /** Every pin of an entry beside a sentence that is not saved, in the order in which they are shown. */
  beside: (request: BesideRequest) => Promise<DeskPin[]>;
  /** All of these or none, as one step. */
  apply: (revision: number, operations: CheckedOperation[]) => Promise<Done>;
  undo: (revision: number) => Promise<Done>;
  /** `npm run propose`, as a step that can be undone. */
  propose: (revision: number) => Promise<Done>;
  /** The page on which what was asked for would stand. */
  preview: (request: PreviewRequest) => Promise<Previewed>;
  passages: (query: string) => Promise<FoundPassage[]>;
  articles: () => Promise<ArticleEntry[]>;
  article: (slug: string) => Promise<DeskArticle | undefined>;
  readArticle: (request: ReadArticleRequest) => Promise<ReadArticle>;
}

type Result = Pick<Extract<Done, { ok: true }>, 'added' | 'said'>;

/** What was done: the files as they were before, and after it. */
interface Step {
  label: string;
  at: string;
  before: Map<string, Uint8Array | undefined>;
  after: Map<string, Uint8Array>;
}

/**
 * Opens the seeds of a story. They stay the editor's: any program may change them meanwhile, which is noticed, and the
 * lock on them is held only while something is written. `npm run dev` shows what is written, as any save.
 */
export async function openDesk(folders: Folders): Promise<OpenDesk> {
  const seeds = await followSeeds(folders);
  const history: Step[] = [];
  const inTurn = queue();
  const lint = () => buildLinter(seeds.read().story, seeds.read().find);
  // What is only shown may be in another encoding; what is changed may not.
  const shownText = (path: string) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(seeds.read().files.get(path));
  const show = (): Desk => ({
    ...showDesk(seeds.read(), shownText),
    ...{ revision: seeds.revision(), canUndo: history.length > 0, history: history.map(toHistory).reverse() },
  });
  /** Does it where nothing has changed since the page was told; whatever refuses it is said. */
  const doIf = (known: number, work: () => Promise<Result | undefined>) =>
    inTurn(async (): Promise<Done> => {
      try {
        await seeds.look();
        if (known !== seeds.revision()) return { ok: false, reason: 'stale', revision: seeds.revision() };
        const result = await work();
        return { ok: true, revision: seeds.revision(), desk: show(), ...result };
      } catch (error) {
        return refusal(error);
      }
    });
  return {
    desk: () => inTurn(() => seeds.look().then(show)),
    item: (file, id) => inTurn(() => showItem(seeds.read(), { file, id, textOf: shownText, lint: lint() })),
    entries: (file) => inTurn(() => listEntries(seeds.read().story, file)),
    lint: (request) =>
      inTurn(() => {
        const { file = '', id, version, ...draft } = lintSchema.parse(request);
        const { story } = seeds.read();
        const known = id === undefined ? undefined : findEntry(story, file, version ?? id);
        return lint()
          .all(known ?? draftEntry(story, file, draft), known ? draft : {})
          .map(toDeskIssue);
      }),
    beside: ({ file, id, version, text }) =>
      inTurn(() => {
        const entry = findEntry(seeds.read().story, file, version ?? id);
        return entry ? showAll({ ...entry.value, text }, seeds.read()) : [];
      }),
    apply: (known, operations) => doIf(known, () => apply(seeds, history, operations)),
    undo: (known) => doIf(known, () => undo(seeds, history)),
    propose: (known) => doIf(known, () => proposeMore(folders, seeds, history)),
    preview: ({ operations }) => inTurn(() => preview(seeds, operations)),
    passages: (query) => inTurn(() => findPassages(query, seeds.read().story)),
    articles: () => inTurn(() => listArticles(seeds.read().story)),
    article: (slug) => inTurn(() => showArticle(seedsNow(seeds.read()), slug)),
    readArticle: (request) => inTurn(() => showArrival(seedsNow(seeds.read()), readArticleSchema.parse(request))),
  };
}

/** What operations make of the seeds, one after the other; nothing is written. */
function plan(seeds: FollowedSeeds, operations: CheckedOperation[]) {
  const known = seeds.read();
  let next = known;
  let last: Pick<Changed, 'label' | 'added'> = { label: '' };
  for (const operation of operations) {
    const { files, ...told } = changeSeeds(seedsNow(next), operation);
    next = seeds.preview(new Map([...files].map(([path, text]) => [path, toBytes(text)])), next);
    last = told;
  }
  const after = new Map([...next.files].filter(([path, bytes]) => !isSame(bytes, known.files.get(path))));
  return { ...last, after, next };
}

async function apply(seeds: FollowedSeeds, history: Step[], operations: CheckedOperation[]): Promise<Result> {
  const { after, next, label, added } = plan(seeds, operations);
  checkChange(seeds.read(), next, [...after.keys()]);
  await write(seeds, history, { after, next, label });
  return added ? { added } : {};
}

/** What the command writes; it is no editor's, so nothing of it is refused. */
async function proposeMore(folders: Folders, seeds: FollowedSeeds, history: Step[]): Promise<Result> {
  const { files, summary } = await propose(folders.seeds);
  const known = seeds.read();
  const after = new Map(
    [...files].map(([path, text]) => [path, toBytes(text)] as const).filter(([path, bytes]) => !isSame(bytes, known.files.get(path))),
  );
  await write(seeds, history, { after, next: seeds.preview(after), label: 'Proposed what is new in the accounts' });
  return { said: summary.split('\n') };
}

async function write(seeds: FollowedSeeds, history: Step[], { after, next, label }: Pick<Step, 'after' | 'label'> & { next: ReadDesk }) {
  if (after.size === 0) return;
  const known = seeds.read();
  const before = new Map([...after.keys()].map((path) => [path, known.files.get(path)]));
  await seeds.write(after, next);
  history.push({ label, at: new Date().toISOString(), before, after });
}

function toBytes(text: string | Uint8Array): Uint8Array {
  return typeof text === 'string' ? new TextEncoder().encode(text) : text;
}

function preview(seeds: FollowedSeeds, operations: CheckedOperation[]): Previewed {
  try {
    const { next, added, after } = plan(seeds, operations);
    const last = Object(operations.at(-1)) as { file?: string; id?: string; ids?: string[] };
    const file = added?.file ?? last.file ?? [...after.keys()][0] ?? '';
    const id = added?.id ?? last.id ?? last.ids?.[0] ?? '';
    return previewPage(next.story, { file, id }) ?? { message: 'This stands on no page of its own.' };
  } catch (error) {
    const message = sayError(error);
    if (message === undefined) throw error;
    return { message };
  }
}

/** Gives the files back as they were, to the byte; one that another program has changed is left alone. */
async function undo(seeds: FollowedSeeds, history: Step[]): Promise<undefined> {
  const last = history.at(-1);
  if (!last) throw new Refused('Nothing is left to be undone.', 'What was done before this start is in version control.');
  const { files } = seeds.read();
  const others = [...last.after].flatMap(([path, bytes]) => (isSame(bytes, files.get(path)) ? [] : path));
  if (others.length > 0)
    throw new Refused(`${others.join(', ')} was saved meanwhile by another program.`, 'Take it back there, or change it here anew.');
  await seeds.write(last.before, seeds.preview(last.before));
  history.pop();
}

/** What an editor is told; a fault of the program is none of it. */
function refusal(error: unknown): Done {
  const message = sayError(error);
  if (message === undefined) throw error;
  return { ok: false, reason: 'refused', message, todo: error instanceof Refused ? error.todo : 'Mend that, then try again.' };
}

function showDesk(read: ReadDesk, textOf: (path: string) => string) {
  const { story, problems } = read;
  const { entities } = story.seeds;
  const queueOfAll = listQueue(story, textOf(entities.file));
  const count = (status: string) => queueOfAll.filter((item) => item.status === status).length;
  return {
    story: story.seeds.story.value.title ?? story.accounts[0]?.headline ?? '',
    progress: { open: count('proposed'), accepted: count('accepted'), rejected: count('rejected') },
    queue: queueOfAll,
    topics: listTopics(story),
    eventsFile: story.seeds.events.file,
    people: entities.value.map(({ id, kind, name, spellings }) => ({ id, kind, name, spellings })),
    unreadable: [...problems.values()].flat().map((found) => {
      const said = toDeskIssue(found);
      return { ...said, message: `${found.file}${found.line === undefined ? '' : `:${found.line}`}: ${said.message}` };
    }),
  };
}

function toHistory({ label, at }: Step): Desk['history'][number] {
  return { label, at };
}
