import type { Usage } from './process-tree.ts';
import type { Traits } from './read-traits.ts';

const steps = ['clean', 'unchanged', 'article', 'added', 'topic', 'save', 'question', 'story'] as const;
export type Step = (typeof steps)[number];

/** One generator at one size: medians. */
export interface Result {
  generator: string;
  articles: number;
  words: number;
  steps: Partial<Record<Step, Usage>>;
  /** Of the clean build, in seconds of processor time. */
  phases: Record<string, number>;
  files: number;
  bytes: number;
  /** Heaviest page of each kind, gzip -9. */
  pages: { kind: string; bytes: number }[];
  /** What the browser fetches, brotli, until results are there and what narrows them. */
  search?: { query: string; bytes: number; times: SearchTimes };
}

/** In milliseconds, from the last key of a query to its results. */
export interface SearchTimes {
  median: number;
  worst: number;
}

export interface Ceiling {
  what: string;
  value: number;
  ceiling: number;
}

const EXPONENT = 1.1;
/** Below that, a phase is made of starting up. */
const PHASE_SECONDS = 2;

/** In bytes, gzip -9: what a first view may weigh, and what a list may; an article's own page is as long as its text. */
const FIRST_VIEW = 14_600;
const LIST = 40_000;
const firstViews = ['/', '/articles/', '/search/', '/method/', '/404.html'];
/** In bytes, brotli, below 2,225 articles and from there on. */
const SEARCH = [150_000, 180_000] as const;

/** Seconds of processor time until a page shows what was saved, and in which this project's own story is built from nothing. */
const SAVE = 2;
const OWN_STORY = 8;
/** Bytes in memory, whatever the size. */
const MEMORY = 4e9;
/** Of the build of 10,000 articles, in builds of 2,225. */
const TIMES = 5;
const SEARCH_MS: SearchTimes = { median: 50, worst: 100 };

/** What may not be exceeded: what readers load, ratios to Starlight and to the clean build, and growth from one size to the next. */
export function ceilingsOf(results: Result[], ownStory?: Usage): Ceiling[] {
  const ours = results.filter(({ generator }) => generator === 'Synoptic').sort((a, b) => a.articles - b.articles);
  const ratios = ours.flatMap((own) => {
    const starlight = results.find(({ generator, articles }) => generator === 'Starlight' && articles === own.articles);
    const clean = own.articles < 1000 ? 2 : 2.5;
    const ratio = (what: string, ceiling: number, part?: number, whole?: number): Ceiling[] =>
      part === undefined || whole === undefined ? [] : [{ what: `${own.articles}: ${what}`, value: part / whole, ceiling }];
    return [
      ...ratio('clean ÷ Starlight', clean, own.steps.clean?.cpu, starlight?.steps.clean?.cpu),
      ...ratio('memory ÷ Starlight', 1.2, own.steps.clean?.memory, starlight?.steps.clean?.memory),
      ...ratio('unchanged ÷ clean', 0.2, own.steps.unchanged?.cpu, own.steps.clean?.cpu),
      ...ratio('one article ÷ Starlight', 0.8, own.steps.article?.cpu, starlight?.steps.article?.cpu),
      ...ratio('one article more ÷ Starlight', 0.8, own.steps.added?.cpu, starlight?.steps.added?.cpu),
      ...ratio('one topic ÷ Starlight', 0.8, own.steps.topic?.cpu, starlight?.steps.article?.cpu),
    ];
  });
  return [
    ...ours.flatMap(weightsOf),
    ...ratios,
    ...ours.flatMap(limitsOf),
    ...(ownStory ? [{ what: 'own story: clean, s', value: ownStory.cpu, ceiling: OWN_STORY }] : []),
    ...timesOf(ours),
    ...ours.slice(1).flatMap((large, i) => exponentsOf(ours[i] as Result, large)),
  ];
}

/** What holds on the machine at hand, and at any size. */
function limitsOf({ articles, steps: { clean, save, question }, search }: Result): Ceiling[] {
  const limit = (what: string, value: number | undefined, ceiling: number): Ceiling[] =>
    value === undefined ? [] : [{ what: `${articles}: ${what}`, value, ceiling }];
  return [
    ...limit('save, s', save?.cpu, SAVE),
    ...limit('question, s', question?.cpu, SAVE),
    ...limit('clean, peak GB', clean && clean.memory / 1e9, MEMORY / 1e9),
    ...limit('search, median ms', search?.times.median, SEARCH_MS.median),
    ...limit('search, worst ms', search?.times.worst, SEARCH_MS.worst),
  ];
}

function timesOf(ours: Result[]): Ceiling[] {
  const cleanOf = (size: number) => ours.find(({ articles }) => articles === size)?.steps.clean?.cpu;
  const [small, large] = [cleanOf(2225), cleanOf(10_000)];
  return small === undefined || large === undefined ? [] : [{ what: '10000 ÷ 2225: clean', value: large / small, ceiling: TIMES }];
}

/** What readers load: each kind of page at its heaviest, and a first search. */
export function weightsOf({ articles, pages, search }: Pick<Result, 'articles' | 'pages'> & { search?: { bytes: number } }): Ceiling[] {
  const weight = (what: string, bytes: number, ceiling: number): Ceiling => ({
    what: `${articles}: ${what}, kB`,
    value: bytes / 1000,
    ceiling: ceiling / 1000,
  });
  const views = pages.filter(({ kind }) => kind !== '/articles/…/');
  return [
    ...views.map(({ kind, bytes }) => weight(kind, bytes, firstViews.includes(kind) ? FIRST_VIEW : LIST)),
    ...(search ? [weight('first search', search.bytes, SEARCH[articles < 2225 ? 0 : 1])] : []),
  ];
}

/** By words: with n times as many of them, a cost of n to the power of the exponent. */
function exponentsOf(small: Result, large: Result): Ceiling[] {
  const costs = ({ steps: { clean }, phases }: Result) => Object.entries({ clean: clean?.cpu ?? 0, ...phases });
  const before = new Map(costs(small));
  return costs(large)
    .filter(([, seconds]) => seconds >= PHASE_SECONDS)
    .map(([name, seconds]) => ({
      what: `${small.articles} to ${large.articles}: exponent of ${name}`,
      value: Math.log(seconds / (before.get(name) ?? 0)) / Math.log(large.words / small.words),
      ceiling: EXPONENT,
    }));
}

export function isAbove({ value, ceiling }: Ceiling): boolean {
  return !(value <= ceiling);
}

export function toMarkdown(results: Result[], machine: string, runs: number, ownStory?: Usage): string {
  const sizes = [...new Set(results.map(({ articles }) => articles))];
  return [
    `${machine}; medians of ${runs}. Seconds are processor time, user and system, of all processes; pages are gzip -9, search is brotli.`,
    ...sizes.map((size) => sizeToMarkdown(results.filter(({ articles }) => articles === size))),
    `### Ceilings\n\n${table([
      ['', 'measured', 'at most', ''],
      ...ceilingsOf(results, ownStory).map((one) => [
        one.what,
        one.value.toFixed(2),
        String(one.ceiling),
        isAbove(one) ? '**above**' : 'held',
      ]),
    ])}`,
  ].join('\n\n');
}

function sizeToMarkdown(results: Result[]): string {
  const head = ['', ...steps.map((step) => `${step}, s`), 'clean, peak MB', 'files', 'MB'];
  const rows = results.map(({ generator, steps: measured, files, bytes }) => [
    generator,
    ...steps.map((step) => measured[step]?.cpu.toFixed(1) ?? ''),
    megabytes(measured.clean?.memory ?? 0),
    String(files),
    megabytes(bytes),
  ]);
  const [own] = results.filter(({ generator }) => generator === 'Synoptic');
  const lines = own
    ? [
        `Phases, s: ${Object.entries(own.phases)
          .map(([name, seconds]) => `${name} ${seconds.toFixed(1)}`)
          .join(' · ')}`,
        `Heaviest pages, kB: ${own.pages.map(({ kind, bytes }) => `\`${kind}\` ${kilobytes(bytes)}`).join(' · ')}`,
        ...(own.search ? [sayCost(own.search)] : []),
      ]
    : [];
  return [`### ${results[0]?.articles} articles, ${results[0]?.words} words`, table([head, ...rows]), ...lines].join('\n\n');
}

function sayCost({ query, bytes, times }: NonNullable<Result['search']>): string {
  const [median, worst] = [times.median, times.worst].map((ms) => ms.toFixed(0));
  return `First search, cold: ${kilobytes(bytes)} kB for “${query}”. From the last key to the results, warm: median ${median} ms, worst ${worst} ms`;
}

/** Invented texts may have little less to read, know and tell apart than real ones, and repeat each other little more. */
export function kindnessOf(invented: Traits, real: Traits): Ceiling[] {
  const share = (what: string, value: number, ceiling: number): Ceiling => ({
    what: `${invented.articles} articles, real and invented: ${what}`,
    value,
    ceiling,
  });
  return [
    share('words ÷', real.words / invented.words, 1.1),
    share('distinct words ÷', real.distinct / invented.distinct, 1.1),
    share('quotations ÷', real.quotations / invented.quotations, 1.1),
    share('shared runs, invented ÷ real', invented.shared / real.shared, 1.2),
  ];
}

/** Invented and real texts line by line. */
export function traitsToMarkdown(rows: (readonly [name: string, traits: Traits])[]): string {
  return table([
    ['', 'articles', 'words an article', '90th of 100', 'words', 'distinct', 'shared runs of five words', 'quotations an article'],
    ...rows.map(([name, { articles, median, ninetieth, words, distinct, shared, quotations }]) => [
      name,
      ...[articles, median, ninetieth, words, distinct, `${(shared * 100).toFixed(1)} %`, quotations.toFixed(1)].map(String),
    ]),
  ]);
}

function table([head = [], ...rows]: string[][]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function megabytes(bytes: number): string {
  return (bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0);
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

export function median(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return ((sorted[Math.floor((sorted.length - 1) / 2)] ?? 0) + (sorted[Math.ceil((sorted.length - 1) / 2)] ?? 0)) / 2;
}
