import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { bounds } from '../domain/edtf.ts';
import type { DateMention } from '../domain/reading.ts';
import { contains } from '../domain/span.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { wordsOf } from '../domain/words.ts';
import { linkingWord, toCome } from '../english/event-signs.ts';
import { headingDay } from '../english/heading-days.ts';
import { hasMainVerb } from '../english/main-verb.ts';
import { needsContext } from '../english/needs-context.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { hasSign } from '../english/signs.ts';
import { speaksToReader } from '../english/speaks-to-reader.ts';
import { taste } from '../english/taste.ts';
import { beginningsOfEntries, daysAbove, entryDay, isOfOtherDay } from '../english/days-above.ts';
import type { Place, ToldOfDay } from './read-events.ts';

const MOST_WORDS = 50;
/** Of a day before, or of none: `She had left Orme`, `The day of the launch, it was thought`. */
const ofOther = /\bhad\b|\b(?:was|were) (?:thought|hoped|expected|planned|meant|supposed)\b/;
/** `The firm of |her| husband` is of somebody who is named in full before. */
const possessive = /\b(?:his|her)\b/;
const nameInFull = /(?<!\p{L})(?!The )\p{Lu}\p{L}+ \p{Lu}/u;

/**
 * What the first sentence of a timeline’s entry tells of the day above it or in front of it: `9 May: The ferry is sold.` What
 * stands there happened on that day, whatever its verb; what goes on below leans on it, and a phrase without a verb on both.
 *
 * @param storyDay from which days without a year have theirs, where the account has none itself
 */
export function readEntry(
  sentence: AccountSentence,
  place: Place,
  storyDay: string | undefined,
  tag: (text: string) => TaggedWord[],
): ToldOfDay[] {
  const { passage, article, reading } = sentence.placed;
  const heading = daysAbove(article).get(passage.id);
  const value = heading && entryDay(heading, article.publishedAt, storyDay);
  const isToCome = article.publishedAt && value && value > bounds(article.publishedAt).to;
  const label = labelOf(sentence);
  if (!heading || !value || isToCome || article.rights === 'link' || label === undefined) return [];
  const text = sentence.text.slice(label.length).replace(linkingWord, '');
  const begins = sentence.start + label.length;
  const told = outsideQuotations(text);
  const dates = reading.dates.filter((date) => date.passage === passage.id && contains({ start: begins, end: sentence.end }, date));
  if (wordsOf(text).length > MOST_WORDS || !/^[\p{Lu}\d].*[.”"’']$/su.test(text)) return [];
  if (dates.length > 0 || isOfOtherDay(text) || toCome.test(told) || ofOther.test(told) || isOfUnnamed(told)) return [];
  if (needsContext(text) || hasSign(taste, told) || speaksToReader(text) || !hasMainVerb(tag(told))) return [];
  const date: DateMention = { passage: passage.id, start: begins, end: begins, text: heading.text, value, from: 'text' };
  const isOfCore = place.isOfCore(text);
  return [
    {
      sentence,
      date,
      text,
      tells: 'act',
      isStated: true,
      isLead: false,
      isOpening: false,
      leansBack: false,
      isOfCore,
      isNamed: isOfCore,
      isEntry: true,
    },
  ];
}

/** What stands in front of the first sentence of an entry, a day as its label or nothing; none where it is not the first, or another's. */
function labelOf({ text, start, placed: { article, passage } }: AccountSentence): string | undefined {
  const { label } = passage;
  if (!beginningsOfEntries(article).has(passage.id) || (label !== undefined && !headingDay(label))) return undefined;
  const before = passage.text.slice(0, start).replace(label ?? '', '');
  if (/\p{L}/u.test(before)) return undefined;
  return start === 0 && label !== undefined ? (/^[^:]{1,40}: */.exec(text)?.[0] ?? '') : '';
}

function isOfUnnamed(text: string): boolean {
  const at = text.search(possessive);
  return at >= 0 && !nameInFull.test(text.slice(0, at));
}
