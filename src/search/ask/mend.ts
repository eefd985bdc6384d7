import type { Vocabulary } from './correct.ts';
import { remember } from './remember.ts';

/** What is done about words that occur nowhere. */
interface Mended {
  /** The query with slips mended: `undefined` where there are none, `null` where the words to mend with could not be had. */
  mended: string | null | undefined;
  /** By word, what is looked for in its place. */
  standIns: Map<string, string[]>;
}

/** A word that news uses for others is no slip, though no text has it: `money` is not mended to "monday", "fund" stands in for it. */
export function buildMender(language: string, vocabulary: () => Promise<Vocabulary>) {
  const relatedFinder = remember(async () => (await import('./related.ts')).buildRelatedFinder(await vocabulary()));
  const findStandIns = async (unknown: string[]): Promise<Map<string, string[]>> => {
    if (!language.startsWith('en')) return new Map();
    const find = await relatedFinder('');
    return new Map(unknown.map((word) => [word, find(word)] as const).filter(([, others]) => others.length > 0));
  };
  const correct = async (query: string, wrong: string[]) => (await import('./correct.ts')).correctQuery(query, wrong, await vocabulary());
  return async (query: string, unknown: string[]): Promise<Mended> => {
    if (unknown.length === 0) return { mended: undefined, standIns: new Map() };
    const standIns = await findStandIns(unknown).catch(() => new Map<string, string[]>());
    const wrong = unknown.filter((word) => !standIns.has(word));
    return { mended: await correct(query, wrong).catch(() => null), standIns };
  };
}
