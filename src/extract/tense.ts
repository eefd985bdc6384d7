import type { Span } from '../domain/span.ts';
import * as tenses from '../english/tense-words.ts';
import { weekdays } from '../english/calendar-words.ts';
import { bareForm } from '../english/verb-forms.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';

export type Tense = 'past' | 'to come';

/** How many words to either side are looked at, and how many verbs, each hanging on the one before it. */
const NEAR = 40;
const MOST_VERBS = 4;

/**
 * Whether a date is past or to come, by the verb that governs it: the nearest before it in its clause with all that
 * belongs to it, else the first behind it.
 *
 * @example tenseAt(words of 'The ferry will be repaired by Friday.', span of 'Friday') // 'to come'
 */
export function tenseAt(words: TaggedWord[], { start, end }: Span): Tense | undefined {
  const [first, next] = [firstFrom(words, start), firstFrom(words, end)];
  const by = prepositionBefore(words, first);
  if (by === 'since') return 'past';
  const endsClause = /^(?:[,.;]|)$/.test(words[next]?.text ?? '') && ![1, 2].some((by) => isOpener(words[first - by]));
  const verb = verbBefore(words, first, endsClause);
  const isAdjective = tenses.article.test(lower(words[first - 1])) && /^(?:NOUN|ADJ)$/.test(words[next]?.pos ?? '');
  if (verb === undefined || isOfNext(words, verb, first, next)) return verbBehind(words, next, first);
  if (isAdjective)
    return tenses.reports.test(lower(words[verb])) && words[verb + 1]?.pos !== 'ADP' ? verbBehind(words, next, first) : undefined;
  const tense = governing(words, verb, first);
  if (/^(?:until|till)$/.test(by)) return tense === 'past' && isNegated(words, verb) ? 'past' : 'to come';
  if (by === 'for' && weekdays.includes(words[first]?.text ?? '')) return 'to come';
  if (by === 'by' && (!tense || lower(words[verb - 1]) === 'to')) return 'to come';
  return tense === 'past' && /^(?:to|through|by|for)$/.test(by) ? undefined : tense;
}

/** `until` of "until 9 a.m. Friday"; none in a range such as "28 May until 2 June". */
function prepositionBefore(words: TaggedWord[], first: number): string {
  let at = first - 1;
  while (at > first - 4 && (/^(?:DET|ADJ|NUM|NOUN)$/.test(words[at]?.pos ?? '') || /^[A-Z]{2,4}$/.test(words[at]?.text ?? ''))) at--;
  return words[at - 1]?.pos === 'NUM' ? '' : lower(words[at]);
}

/** "It shut in May and in June will open", "said the vote on Friday will be close", but "said on Friday". */
function isOfNext(words: TaggedWord[], verb: number, first: number, next: number): boolean {
  const word = words[next];
  if (!word || !isVerb(word) || word.text.endsWith('ing')) return false;
  return (words[first - 1]?.pos === 'ADP' && words[first - 2]?.pos === 'CCONJ') || (first - verb > 2 && words[verb + 1]?.pos !== 'ADP');
}

function verbBefore(words: TaggedWord[], first: number, inSentence = false): number | undefined {
  for (let i = first - 1; i >= 0 && i > first - NEAR; i--) {
    const word = words[i];
    if (!word || isStop(word)) return undefined;
    const isMistaken = word.pos === 'NOUN' && i >= first - 2 && word.text.endsWith('s') && words[i - 1]?.pos === 'NOUN';
    if ((isVerb(word) && words[i - 1]?.text !== '-') || (isMistaken && tenses.timetabled.includes(lower(word)))) return i;
    if (!inSentence && isOpener(word)) return undefined;
  }
  return undefined;
}

function verbBehind(words: TaggedWord[], next: number, first: number): Tense | undefined {
  for (let i = next; i < words.length && i < next + NEAR; i++) {
    const word = words[i];
    if (!word || isStop(word) || /^(?:\(|--)$/.test(word.text)) return undefined;
    if (!isVerb(word) || (word.pos === 'VERB' && words[i - 1]?.text === ',')) continue;
    let last = i;
    for (let at = i + 1; at < i + 6 && /^(?:AUX|PART|ADV|VERB)$/.test(words[at]?.pos ?? ''); at++) if (isVerb(words[at] ?? word)) last = at;
    const isOfDay = i === next && tenses.inPresent.test(lower(word)) && (first === 0 || isStop(words[first - 1]));
    return isOfDay ? 'to come' : governing(words, last, -1);
  }
  return undefined;
}

/** A verb that has no tense of its own hangs on one before it; a present one looks ahead where that does. */
function governing(words: TaggedWord[], verb: number, date: number): Tense | undefined {
  let [at, isPresent]: [number | undefined, boolean] = [verb, false];
  for (let i = 0; at !== undefined && i < MOST_VERBS; i++) {
    const found = judge(words, at, date);
    if (typeof found === 'string') return isPresent && found === 'past' ? undefined : found;
    isPresent ||= found === undefined;
    at = found ?? verbBefore(words, at, true);
  }
  return undefined;
}

/** The tense of the verb at `at` with its auxiliaries; or of what its infinitive hangs on, if that is `plans`, `agreed` or `is`; or the place of the verb before it. */
function judge(words: TaggedWord[], at: number, date: number): Tense | number | undefined {
  const main = lower(words[at]);
  let from = at;
  while (from > 0 && from > at - 6 && /^(?:AUX|ADV|PART|VERB)$/.test(words[from - 1]?.pos ?? '') && lower(words[from - 1]) !== 'to') from--;
  const group = words.slice(from, at + 1).map(lower);
  const has = (pattern: RegExp) => group.some((word) => pattern.test(word));
  if (group[0] === 'be' && lower(words[from - 1]) !== 'to') return undefined;
  if (has(tenses.modal))
    return has(/^have$/) || (isNegated(words, at) && (has(/^could$/) || tenses.refused.test(main))) ? 'past' : 'to come';
  if (date < 0 && isPast(main) && group.length === 1 && lower(words[from - 1]) !== 'to') return 'past';
  const isBecauseOf = main === 'due' && lower(words[at + 1]) === 'to' && words[at + 1]?.pos === 'ADP';
  if (isBecauseOf || main === 'followed' || /^(?:as|than)$/.test(lower(words[from - 1]))) return verbBefore(words, at);
  if (looksAhead(words, at) || (main === 'set' && date - at === 1)) return has(/^had$/) ? undefined : 'to come';
  if (lower(words[from - 1]) === 'to' && from > 1) {
    if (group[0] === 'have' && group.length > 1) return 'past';
    if (looksAhead(words, from - 2)) return from - 2;
    return tenses.beforeTo.test(lower(words[from - 2])) ? 'to come' : verbBefore(words, from - 1);
  }
  if (main.endsWith('ing') && group.length === 1) return verbBefore(words, at);
  if (has(tenses.inPast) || (!has(tenses.inPresent) && group.some(isPast))) return 'past';
  const before = verbBefore(words, from);
  if (before !== undefined && tenses.beforeBareVerb.test(lower(words[before]))) return before;
  return tenses.timetabled.includes(main) || (has(tenses.inPresent) && date > at && date - at <= 3) ? 'to come' : undefined;
}

function isNegated(words: TaggedWord[], verb: number): boolean {
  return words.slice(Math.max(0, verb - 4), verb).some((word) => tenses.negative.test(lower(word)));
}

function looksAhead(words: TaggedWord[], at: number): boolean {
  const word = lower(words[at]);
  return tenses.lookingAhead.test(word) || (tenses.aheadOfTo.test(word) && /^(?:to|for)$/.test(lower(words[at + 1])));
}

function isVerb(word: TaggedWord): boolean {
  const text = lower(word);
  if (word.pos === 'NOUN' && bareForm(text) !== text) return !tenses.rarelyPast.test(text);
  return word.pos === 'VERB' || word.pos === 'AUX' || tenses.adjectiveAhead.test(text);
}

function isPast(word: string): boolean {
  return tenses.pastForm.test(word) || bareForm(word) !== word;
}

function isOpener(word: TaggedWord | undefined): boolean {
  return word?.pos !== 'DET' && tenses.clauseOpener.test(lower(word));
}

function isStop(word: TaggedWord | undefined): boolean {
  return word?.pos === 'PUNCT' && /^[.;!?…]$/.test(word.text);
}

function lower(word: TaggedWord | undefined): string {
  return word?.text.toLowerCase() ?? '';
}

/** The first word that begins at `offset` or later. */
function firstFrom(words: TaggedWord[], offset: number): number {
  let [from, to] = [0, words.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((words[middle]?.start ?? 0) < offset) from = middle + 1;
    else to = middle;
  }
  return from;
}
