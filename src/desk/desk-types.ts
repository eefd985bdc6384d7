import { z } from 'zod';
import { sidecarSchema } from '../domain/seed.ts';
import { eventSchema, pinSchema } from '../domain/claim.ts';
import { entitySchema } from '../domain/entity.ts';
import type { Severity } from '../domain/issue.ts';
import { slugSchema } from '../domain/slug.ts';
import { textSchema } from '../domain/text.ts';
import type { Beside } from './beside-types.ts';

/** What the page of the desk and its server say to each other. The page takes types from here, and no code. */

/** Words of an editor's: in one line, whatever the field gave. */
const lineSchema = textSchema.max(5000).transform((text) =>
  text
    .replace(/\p{Cc}+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim(),
);
const idsSchema = z.array(slugSchema).min(1).max(1000);

/** What a pin is to its statement: tells it, tells a part of it, or only explains it. The keys are those of the seeds. */
const pinKindSchema = z.enum(['pins', 'partly', 'context']);
export type PinKind = z.infer<typeof pinKindSchema>;

const newPinSchema = pinSchema.pick({ at: true, words: true }).extend({ as: pinKindSchema.default('pins') });
export type NewPin = z.infer<typeof newPinSchema>;
const newPinsSchema = z.array(newPinSchema).min(1).max(50);

/** The list that an entry stands in: `topics/ferry.yaml`, `events.yaml` or `entities.yaml`, as the desk said it. */
const fileSchema = z.string().max(200);
const itemSchema = z.object({ file: fileSchema, id: slugSchema });

/** Where a claim of an editor's own may stand in a topic: under one of its questions, or in one of these lists. */
const sectionSchema = z.enum(['answer', 'next', 'unknown']);

const { label, mark, outlet, outletSource, publishedAt, publishedAtSource, headline, standfirst, byline, url, rights } =
  sidecarSchema.shape;
const orNothing = <S extends z.ZodType>(schema: S) => z.union([z.literal(''), schema]);
/** What is known of an article beside its text. An empty text takes a key away. */
const sidecarKeysSchema = z.strictObject({
  ...{ label: orNothing(label), mark: orNothing(mark), headline: orNothing(headline), standfirst: orNothing(standfirst) },
  ...{ outlet: orNothing(outlet), outletSource: orNothing(outletSource), byline: orNothing(byline), url: orNothing(url) },
  ...{ publishedAt: orNothing(publishedAt), publishedAtSource: orNothing(publishedAtSource), rights: orNothing(rights) },
});
export type SidecarKeys = z.input<typeof sidecarKeysSchema>;
export type SidecarKey = keyof SidecarKeys;

/** Everything that the desk can do to the seeds: operations, never paths or contents. */
export const operationSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('accept'), file: fileSchema, ids: idsSchema }),
  z.strictObject({ do: z.literal('reject'), file: fileSchema, ids: idsSchema }),
  z.strictObject({ do: z.literal('reopen'), file: fileSchema, ids: idsSchema }),
  /** `version`: of a difference, the version that is reworded. An empty `short` takes it away. */
  z.strictObject({
    ...{ do: z.literal('reword'), ...itemSchema.shape, version: slugSchema.optional() },
    ...{ text: lineSchema, short: z.union([z.literal(''), lineSchema]).optional() },
  }),
  /** `under`: `answer`, `next`, `unknown`, the id of a question, or a new question in words. */
  z.strictObject({ do: z.literal('move'), ...itemSchema.shape, under: lineSchema }),
  z.strictObject({ do: z.literal('join'), ...itemSchema.shape, claim: slugSchema }),
  z.strictObject({ do: z.literal('unjoin'), ...itemSchema.shape }),
  /** Under a question by its `under`, or in a `section`. */
  z.strictObject({
    ...{ do: z.literal('addClaim'), topic: slugSchema, under: slugSchema.optional(), section: sectionSchema.optional() },
    ...{ text: lineSchema, short: lineSchema.optional(), pins: newPinsSchema },
  }),
  /** To a claim, a proposal or an event; `id` may be that of a version of a difference. */
  z.strictObject({ do: z.literal('addPin'), ...itemSchema.shape, pin: newPinSchema }),
  /** Takes a pin away, or says what else it is to its statement. */
  z.strictObject({ do: z.literal('removePin'), ...itemSchema.shape, pin: newPinSchema.omit({ as: true }) }),
  z.strictObject({ do: z.literal('movePin'), ...itemSchema.shape, pin: newPinSchema.omit({ as: true }), as: pinKindSchema }),
  /** A question holds a claim from the first: the seeds allow none without. */
  z.strictObject({
    ...{ do: z.literal('addQuestion'), topic: slugSchema, question: lineSchema },
    ...{ text: lineSchema, short: lineSchema.optional(), pins: newPinsSchema },
  }),
  z.strictObject({
    ...{ do: z.literal('addTopic'), title: lineSchema, question: lineSchema.optional() },
    terms: z.array(lineSchema).max(50),
  }),
  z.strictObject({
    ...{ do: z.literal('addEvent'), when: eventSchema.shape.when, text: lineSchema },
    ...{ pins: newPinsSchema, topics: z.array(slugSchema).max(50).default([]) },
  }),
  z.strictObject({
    ...{ do: z.literal('addPerson'), kind: entitySchema.shape.kind, name: lineSchema },
    spellings: z.array(lineSchema).max(50).default([]),
    role: z.strictObject({ text: lineSchema, ...pinSchema.pick({ at: true, words: true }).shape }).optional(),
  }),
  /** `id` goes into `into`, which gets its name and spellings. */
  z.strictObject({ do: z.literal('mergePeople'), id: slugSchema, into: slugSchema }),
  /** Takes a spelling from somebody, who keeps the others: it is of another person, and may be added as one. */
  z.strictObject({ do: z.literal('splitSpelling'), id: slugSchema, spelling: lineSchema }),
  /** The bytes in base64. */
  z.strictObject({
    ...{ do: z.literal('addArticle'), name: z.string().max(200), bytes: z.base64().max(7_000_000) },
    sidecar: sidecarKeysSchema.prefault({}),
    /** Of the file that it was taken from. */
    origin: sidecarSchema.pick({ original: true, kept: true }).prefault({}),
  }),
  z.strictObject({ do: z.literal('setArticle'), slug: slugSchema, sidecar: sidecarKeysSchema }),
]);
export type Operation = z.input<typeof operationSchema>;
/** An operation as the server has checked it. */
export type CheckedOperation = z.output<typeof operationSchema>;

/** `POST /api/do`: operations that are one step, done all or none, and undone at once. */
export const doSchema = z.strictObject({ revision: z.number(), operations: z.array(operationSchema).min(1).max(50) });
/** `POST /api/preview`: the page as it would be after these operations, which are not done. */
export const previewSchema = doSchema.pick({ operations: true });
export type PreviewRequest = z.output<typeof previewSchema>;
/** `POST /api/undo` and `POST /api/propose`. */
export const undoSchema = z.strictObject({ revision: z.number() });
/** `POST /api/lint`: a sentence that is not saved, of an entry that is there, or with the pins of one that is not yet. */
export const lintSchema = z.strictObject({
  ...{ file: fileSchema.optional(), id: slugSchema.optional(), version: slugSchema.optional() },
  ...{ text: z.string().max(5000), short: z.string().max(5000).optional(), pins: z.array(newPinSchema).max(50).optional() },
});
export type LintRequest = z.input<typeof lintSchema>;
/** `POST /api/beside`: a sentence that is not saved, and the pins of the entry that it is of. */
export const besideSchema = itemSchema.extend({ version: slugSchema.optional(), text: z.string().max(5000) });
export type BesideRequest = z.input<typeof besideSchema>;
/** `POST /api/read-article`: what would be read of a file, and nothing is written. */
export const readArticleSchema = z.strictObject({
  ...{ name: z.string().max(200), bytes: z.base64().max(7_000_000), sidecar: sidecarKeysSchema.prefault({}) },
});
export type ReadArticleRequest = z.input<typeof readArticleSchema>;

export type ItemKind = 'differs' | 'joins' | 'claim' | 'event' | 'name';
export type ItemStatus = 'proposed' | 'accepted' | 'rejected';

/** `GET /api/desk`. */
export interface Desk {
  story: string;
  /** Becomes another with each change of the seeds, whoever makes it. */
  revision: number;
  progress: Record<'open' | 'accepted' | 'rejected', number>;
  /** Decided ones too; in the order in which they should be looked at. */
  queue: QueueItem[];
  /** What was done since the start, the last first. */
  history: { label: string; at: string }[];
  canUndo: boolean;
  topics: DeskTopic[];
  people: { id: string; kind: string; name: string; spellings: string[] }[];
  eventsFile: string;
  /** Files of the seeds that cannot be read, and why: of these nothing is in the queue. */
  unreadable: DeskIssue[];
}

export interface QueueItem {
  file: string;
  id: string;
  kind: ItemKind;
  /** The sentence, what it is that may differ, or the name. */
  title: string;
  /** How many accounts it is pinned to. */
  accounts: number;
  status: ItemStatus;
  /** Of claims, where they would stand: `answer`, or the words of a question. */
  under?: string;
}

export interface DeskTopic {
  slug: string;
  file: string;
  title: string;
  questions: { id: string; question: string }[];
  /** Claims of an editor's, and accepted proposals: what a proposal may join. */
  claims: { id: string; text: string }[];
}

/** `GET /api/entries?file=` gives a list of them: what may get pins, a difference by its versions. */
export interface DeskEntry {
  id: string;
  text: string;
  status: ItemStatus;
}

/** `GET /api/item?file=&id=`. */
export interface DeskItem extends QueueItem {
  line: number;
  /** What `npm run propose` says of it, in the comment above. */
  note?: string;
  /** Of a difference there are `versions` instead. */
  text?: string;
  short?: string;
  /** Of a claim or a proposal of one: where it may stand, in the order of the page. */
  unders: { value: string; label: string }[];
  joins?: { id: string; text: string };
  versions: { id: string; text: string; short?: string; pins: DeskPin[]; lints: DeskIssue[] }[];
  /** Whether it is a conflict, or one account is more exact. */
  difference?: 'conflict' | 'precision';
  when?: string;
  topics?: string[];
  /** A name that was proposed; `spellingOf`: it may be a spelling of somebody who is listed. */
  name?: { kind?: string; name: string; spellings: string[]; grounds: string; spellingOf?: string };
  pins: DeskPin[];
  /** Claims that tell nearly the same, the nearest first: it may join one of them. */
  near: { id: string; text: string; accounts: number }[];
  lints: DeskIssue[];
}

/** A pin, and where its words stand. */
export interface DeskPin {
  as: PinKind;
  at: string;
  words: string;
  account: DeskAccount;
  passage: DeskPassage;
  /** Of the words in the passage's text; both 0 where they are not found. */
  start: number;
  end: number;
  /** Nothing where its account is in a language that is not read. */
  beside?: Beside;
}

export interface DeskAccount {
  slug: string;
  label: string;
  mark: string;
  headline: string;
}

/** A passage with its neighbours, whole. */
export interface DeskPassage {
  at: string;
  text: string;
  before?: string;
  after?: string;
}

/** `POST /api/lint` gives a list of them. */
export interface DeskIssue {
  code: string;
  severity: Severity;
  message: string;
  todo: string;
}

/** `GET /api/passages?q=`: the nearest first. */
export interface FoundPassage {
  account: DeskAccount;
  passage: DeskPassage;
  /** Of the longest run of the asked words that stands there letter for letter; both 0 where there is none. */
  start: number;
  end: number;
  /** Whether all that was asked for stands there letter for letter. */
  whole: boolean;
}

/** `GET /api/articles`. */
export interface ArticleEntry extends DeskAccount {
  file: string;
  publishedAt?: string;
}

/** `GET /api/article?slug=`. */
export interface DeskArticle extends ArticleEntry {
  sidecar: Partial<Record<SidecarKey, string>>;
  read: ReadFact[];
  passages: { at: string; text: string; kind: string }[];
}

/** What is known of an article, and from where: `Published`, `19 August 2025`, `stated`. */
export interface ReadFact {
  what: string;
  value: string;
  grounds?: string;
}

/** What `POST /api/read-article` gives. */
export interface ReadArticle {
  slug: string;
  read: ReadFact[];
  /** Every line of the file, and what became of it. */
  lines: { lines: [number, number]; what: string; text: string }[];
  issues: DeskIssue[];
}

/** What `POST /api/do`, `/api/undo` and `/api/propose` give; `said` is what `npm run propose` would. */
export type Done =
  | { ok: true; revision: number; desk: Desk; added?: Added; said?: string[] }
  | { ok: false; reason: 'stale'; revision: number }
  | { ok: false; reason: 'refused'; message: string; todo: string };

/** What `POST /api/preview` gives: a page of the site, as text and its form; or why there is none. */
export interface PagePreview {
  title: string;
  nodes: PageNode[];
}
export type Previewed = PagePreview | { message: string };
/** A text, or an element; `isTarget`: what it is all about. */
export type PageNode = string | { tag: string; names?: string; isTarget?: boolean; children: PageNode[] };

/** What an operation has made. */
export interface Added {
  file: string;
  id: string;
}
