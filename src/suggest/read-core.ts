import type { Article } from '../domain/article.ts';
import { isLight } from '../english/light-words.ts';
import { isNationality } from '../english/nationality.ts';
import { places } from '../english/places.ts';
import { pressNamed } from '../english/press.ts';
import { stemsOf } from '../english/stems.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { leadingOf } from './library.ts';

/** What so many accounts begin with is what the story is about, if some of it is so in more of them. */
const SHARED = 1 / 2;
const SURE = 2 / 3;
const MANY = 3;
/** An account that has less of that, each word counted by its accounts, half of it in its beginning, is of something else; not with two of the surest words in its headline, or with one that has a number: `K9` is one thing. */
const MIN_COVERED = 0.5;

/** What most accounts of a story begin with, and so what it is about. */
export interface Core {
  /** Whether its account is about something else. */
  isBeside: (sentence: AccountSentence) => boolean;
  /** Whether it says a word of it; where accounts have too little in common, each does. */
  isNamed: (sentence: Pick<AccountSentence, 'stems'>) => boolean;
  /** Whether three accounts or more have that much in common: what two both say may be chance. */
  isSure: boolean;
}

/**
 * Of an account that is not about what the others are about little stands in its text, and less in the headline and the first
 * sentences. Where it happens says nothing: a plan for tourists of Velm is no part of a flood in Velm. Of two accounts that
 * have nothing in common either is beside the other.
 */
export function readCore(sentences: AccountSentence[], { entities }: Pick<LinkedStory, 'entities'>): Core {
  const begins = beginningsOf(sentences);
  const ofPlaces = new Set([...entities.values()].filter(({ kind }) => kind === 'place').flatMap(({ name }) => stemsOf(name)));
  const counts = new Map<string, number>();
  for (const stems of begins.values()) for (const stem of stems) if (!ofPlaces.has(stem)) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  const core = [...counts].filter(([, count]) => count >= Math.max(2, SHARED * begins.size));
  const sure = new Set(core.flatMap(([stem, count]) => (count >= SURE * begins.size ? stem : [])));
  if (begins.size > 1 && core.length === 0) return { isBeside: () => true, isNamed: () => false, isSure: false };
  if (sure.size === 0) return { isBeside: () => false, isNamed: () => true, isSure: false };
  const sum = (list: typeof core) => list.reduce((total, [, count]) => total + count, 0);
  const covered = (stems: Set<string>) => sum(core.filter(([stem]) => stems.has(stem))) / sum(core);
  const isTold = ({ headline }: Article) => {
    const named = stemsIn(headline).filter((stem) => sure.has(stem));
    return named.length > 1 || named.some((stem) => /\d/.test(stem));
  };
  const whole = Map.groupBy(sentences, ({ placed }) => placed.article);
  const isCovered = (article: Article, stems: Set<string>) =>
    (covered(stems) + covered(new Set(whole.get(article)?.flatMap((sentence) => sentence.stems)))) / 2 >= MIN_COVERED;
  const beside = new Set([...begins].flatMap(([article, stems]) => (isTold(article) || isCovered(article, stems) ? [] : article)));
  return {
    isBeside: ({ placed }) => beside.has(placed.article),
    isNamed: ({ stems }) => stems.some((stem) => sure.has(stem)),
    isSure: begins.size >= MANY,
  };
}

/** The stems of what accounts begin with, without places, press and words that any statement may hold. */
function beginningsOf(sentences: AccountSentence[]): Map<Article, Set<string>> {
  const leading = Map.groupBy(leadingOf(sentences), ({ placed }) => placed.article);
  return new Map(
    [...leading].map(([article, own]) => [article, new Set([article.headline, ...own.map(({ text }) => text)].flatMap(stemsIn))]),
  );
}

/** Of words that say something. */
function stemsIn(text: string): string[] {
  const words = text.replace(/['’]s?(?![\p{L}\p{N}])/gu, '').match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => !saysLittle(word)).flatMap(stemsOf))];
}

function saysLittle(word: string): boolean {
  return isLight(word) || places.has(word) || isNationality(word) || pressNamed(word) !== undefined;
}
