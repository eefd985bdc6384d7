/** What decides how dear a corpus is to read, compare and index. */
export interface Traits {
  articles: number;
  /** Words of an article. */
  median: number;
  ninetieth: number;
  words: number;
  distinct: number;
  /** Share of runs of five words that another article prints too. */
  shared: number;
  /** Quotations of an article, on average. */
  quotations: number;
}

/** So that nobody has to believe that invented texts are like real ones. */
export function readTraits(texts: string[]): Traits {
  const words = texts.map((text) => text.toLowerCase().match(/[\p{L}\p{N}’']+/gu) ?? []);
  const lengths = words.map(({ length }) => length).sort((a, b) => a - b);
  const at = (share: number) => lengths[Math.floor((lengths.length - 1) * share)] ?? 0;
  const quotations = texts.map((text) => text.match(/[“"][^“”"]{3,600}[”"]/g)?.length ?? 0);
  return {
    articles: texts.length,
    median: at(0.5),
    ninetieth: at(0.9),
    words: sum(lengths),
    distinct: new Set(words.flat()).size,
    shared: sharedRuns(words),
    quotations: sum(quotations) / texts.length,
  };
}

function sharedRuns(texts: string[][]): number {
  const runsOf = (words: string[]) => words.slice(4).map((_, i) => words.slice(i, i + 5).join(' '));
  const articles = new Map<string, number>();
  for (const words of texts) for (const run of new Set(runsOf(words))) articles.set(run, (articles.get(run) ?? 0) + 1);
  const runs = texts.flatMap(runsOf);
  return runs.filter((run) => (articles.get(run) ?? 0) > 1).length / Math.max(1, runs.length);
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
