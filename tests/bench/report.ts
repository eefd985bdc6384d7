import type { Usage } from './process-tree.ts';
import type { Traits } from './read-traits.ts';

const steps = ['clean', 'unchanged', 'article', 'added', 'topic', 'save', 'story'] as const;
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
  search?: { query: string; bytes: number };
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

/** What may not be exceeded: what readers load, ratios to Starlight and to the clean build, and growth from one size to the next. */
export function ceilingsOf(results: Result[]): Ceiling[] {
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
  return [...ours.flatMap(weightsOf), ...ratios, ...ours.slice(1).flatMap((large, i) => exponentsOf(ours[i] as Result, large))];
}

/** What readers load: each kind of page at its heaviest, and a first search. */
export function weightsOf({ articles, pages, search }: Pick<Result, 'articles' | 'pages' | 'search'>): Ceiling[] {
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

export function toMarkdown(results: Result[], machine: string, runs: number): string {
  const sizes = [...new Set(results.map(({ articles }) => articles))];
  return [
    `${machine}; medians of ${runs}. Seconds are processor time, user and system, of all processes; pages are gzip -9, search is brotli.`,
    ...sizes.map((size) => sizeToMarkdown(results.filter(({ articles }) => articles === size))),
    `### Ceilings\n\n${table([
      ['', 'measured', 'at most', ''],
      ...ceilingsOf(results).map((one) => [one.what, one.value.toFixed(2), String(one.ceiling), isAbove(one) ? '**above**' : 'held']),
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
        ...(own.search ? [`First search, cold: ${kilobytes(own.search.bytes)} kB for “${own.search.query}”`] : []),
      ]
    : [];
  return [`### ${results[0]?.articles} articles, ${results[0]?.words} words`, table([head, ...rows]), ...lines].join('\n\n');
}

/** Invented and real texts line by line. */
export function traitsToMarkdown(rows: [name: string, traits: Traits][]): string {
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
