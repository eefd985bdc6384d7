import type { ArticleKind } from './seed-names.ts';
import type { Draft } from './draft.ts';
import { draftPassages } from './draft.ts';

/** What there may be of one thing in an article: three times and more of what the largest of 1,200 real ones has. */
interface Limit<T> {
  most: number;
  /** Behind a number, in a message. */
  of: string;
  count: (from: T) => number;
}

/** Other people's parsers are given text within these limits only: beyond, some take time by the square or the cube of it. */
const ofMarkdown: readonly Limit<string>[] = [
  { most: 400_000, of: 'letters', count: (text) => text.length },
  { most: 20_000, of: 'lines', count: (text) => countOf(text, /\n/g) },
  { most: 2000, of: 'lines without a blank one between', count: (text) => longest(paragraphsOf(text), (part) => countOf(part, /\n/g)) },
  { most: 500, of: 'headings', count: (text) => countOf(text, /^ {0,3}(?:#{1,6} |=+ *$|-+ *$)/gm) },
  { most: 2000, of: 'lines of block quotations', count: (text) => countOf(text, /^ {0,3}>/gm) },
  { most: 30, of: 'signs of lists and quotations before one line', count: (text) => longest(text.split('\n'), signsBefore) },
  { most: 120, of: 'spaces before one line', count: (text) => longest(text.split('\n'), (line) => line.length - line.trimStart().length) },
  { most: 100, of: 'cells in one row', count: (text) => longest(text.split('\n'), (line) => countOf(line, /\|/g)) },
  { most: 10_000, of: 'cells', count: (text) => countOf(text, /\|/g) },
  {
    most: 1000,
    of: 'signs of links and emphasis in one paragraph',
    count: (text) => longest(paragraphsOf(text), (part) => countOf(part, sign)),
  },
  { most: 20_000, of: 'signs of links and emphasis', count: (text) => countOf(text, sign) },
];
const ofPage: readonly Limit<string>[] = [{ most: 60_000, of: 'elements', count: (html) => countOf(html, /<[a-z]/gi) }];
const ofText: readonly Limit<string>[] = [
  { most: 400_000, of: 'letters', count: (text) => text.length },
  { most: 20_000, of: 'lines', count: (text) => countOf(text, /\n/g) },
];
const bySource: Record<ArticleKind, readonly Limit<string>[]> = { txt: ofText, md: ofMarkdown, html: ofPage, htm: ofPage };

const ofDraft: readonly Limit<Draft>[] = [
  { most: 400_000, of: 'letters of running text', count: (draft) => sum(draftPassages(draft), ({ text }) => text.length) },
  { most: 2000, of: 'passages', count: (draft) => draftPassages(draft).length },
  { most: 20_000, of: 'letters in one passage', count: (draft) => longest(draftPassages(draft), ({ text }) => text.length) },
  {
    most: 4000,
    of: 'quotation marks',
    count: (draft) => sum(draftPassages(draft), ({ text }) => countOf(text, /["“”„«»「」]|[‘’'](?!\p{L})/gu)),
  },
  {
    most: 1000,
    of: 'links and emphases in one passage',
    count: (draft) => longest(draftPassages(draft), ({ markup = [] }) => markup.length),
  },
  { most: 10_000, of: 'cells', count: ({ blocks }) => sum(blocks, (block) => (block.type === 'table' ? block.rows.flat().length : 0)) },
  { most: 1000, of: 'letters in its headline', count: ({ headline = '' }) => headline.length },
];

/** What there is too much of in the file of an article, before it is parsed. */
export function beyondLimits(kind: ArticleKind, text: string): string | undefined {
  return firstBeyond(bySource[kind], text);
}

/** What there is too much of in an article. */
export function draftBeyondLimits(draft: Draft): string | undefined {
  return firstBeyond(ofDraft, draft);
}

function firstBeyond<T>(limits: readonly Limit<T>[], from: T): string | undefined {
  for (const { most, of, count } of limits) {
    const found = count(from);
    if (found > most) return `has ${found} ${of}; at most ${most} are read`;
  }
  return undefined;
}

const sign = /[[\]*_~`]/g;

function signsBefore(line: string): number {
  return countOf(/^(?:[ \d]*(?:[>*+-]|\d[.)]))+/.exec(line.slice(0, 500))?.[0] ?? '', /[>*+.)-]/g);
}

function paragraphsOf(text: string): string[] {
  return text.split(/\n *\n/);
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function sum<T>(list: readonly T[], count: (item: T) => number): number {
  return list.reduce((total, item) => total + count(item), 0);
}

function longest<T>(list: readonly T[], count: (item: T) => number): number {
  return list.reduce((most, item) => Math.max(most, count(item)), 0);
}
