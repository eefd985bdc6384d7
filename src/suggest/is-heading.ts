import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { wordsOf } from '../domain/words.ts';
import { beforeReport } from '../english/date-lines.ts';
import { hasDeterminer } from '../english/headlines.ts';
import { endsOpen } from '../english/statements.ts';

/** Headline and deck stand among so many passages. */
const DECK = 2;
/** A report begins with its place in one of so many passages: what stands above is its deck. */
const MOST_ABOVE = 4;
/** A headline has so many long words. */
const FEWEST_LONG = 5;
/** In letters: headlines and decks are shorter than the paragraphs of the report below them. */
const LONGEST_DECK = 110;

/** Words that nothing ends, alone in their line between paragraphs: `French satellite detects objects`; those of a headline; or a deck. */
export function isHeading(sentence: AccountSentence): boolean {
  const { text, placed } = sentence;
  const { passage, article } = placed;
  if (` ${wordsOf(article.headline).join(' ')} `.includes(` ${wordsOf(text).join(' ')} `)) return true;
  const all = passagesOf(article);
  const at = all.indexOf(passage);
  if (at < DECK && (isInCapitals(text) || standsAbove(sentence, all))) return true;
  if (at < all.slice(0, MOST_ABOVE).findIndex((other) => beforeReport(other.text) > 0)) return true;
  if (passage.kind !== 'item' || !endsOpen.test(text)) return false;
  return all[at - 1]?.kind !== 'item' && all[at + 1]?.kind !== 'item';
}

/** Each long word begins with a capital: `Nobody Asked Where Velm Ferry Went`. */
function isInCapitals(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= FEWEST_LONG && long.every((word) => /^\p{Lu}/u.test(word));
}

/**
 * Whether it is headline or deck though a full stop ends it: the one sentence of a short passage without a day, above longer
 * ones. Below a headline that the account states, a deck says no `the` or `a` either.
 */
function standsAbove({ text, dates, placed }: AccountSentence, all: Passage[]): boolean {
  const { passage, article } = placed;
  const at = all.indexOf(passage);
  const above = all.slice(0, at + 1);
  const isAbove =
    dates.length === 0 &&
    above.every(isShort) &&
    passage.text.slice((passage.label ?? '').length).trim() === text &&
    all.slice(at + 1, at + 1 + DECK).some(isLong);
  return isAbove && (!article.headlineStated || !hasDeterminer.test(text));
}

function isShort({ kind, text }: Passage): boolean {
  return kind === 'paragraph' && text.length <= LONGEST_DECK;
}

function isLong({ text }: Passage): boolean {
  return text.length > LONGEST_DECK;
}

/** Whether it stands behind the name of who says it, as transcripts and headlines have it: `Dunn: Ferry is old.` */
export function isBehindName({ placed }: AccountSentence): boolean {
  const { passage, reading } = placed;
  const { label } = passage;
  if (label === undefined) return false;
  return reading.mentions.some((mention) => mention.passage === passage.id && mention.start === 0 && mention.end === label.length);
}
