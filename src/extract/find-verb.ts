import type { TaggedWord } from '../domain/tagged-word.ts';
import { article, clauseOpener, isPastForm, looksAhead, modal, plural, possessive, timetabled } from '../english/tense-words.ts';

/** How many words to either side are looked at. */
export const NEAR = 40;
const quoteMark = /^["“”‘’']{1,2}$/;

/** Where the nearest verb before `end` stands in its sentence, or in its clause alone. */
export function verbBefore(words: TaggedWord[], end: number, inClause = false): number | undefined {
  for (let at = end - 1; at >= 0 && at > end - NEAR; at--) {
    if (isStop(words[at])) return undefined;
    if (isVerb(words, at)) return at;
    if (inClause && clauseOpener.test(lower(words[at]))) return undefined;
  }
  return undefined;
}

/** Where the auxiliaries and adverbs of a verb begin. */
export function groupStart(words: TaggedWord[], verb: number): number {
  let from = verb;
  while (from > verb - 6 && isInGroup(words[from - 1]) && lower(words[from - 1]) !== 'to') from--;
  return from;
}

/** Nouns and adjectives too that look ahead, or that are more often verbs: "likely to meet", "leaves". */
export function isVerb(words: TaggedWord[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  // `a newly-minted council`, which says of what kind it is.
  if (lower(words[at - 1]) === '-' && (article.test(lower(words[at - 3])) || next?.pos === 'NOUN')) return false;
  if (isInTitle(words, at) || isNounInForm(words, at)) return false;
  // `he hedged`, whatever else a word of that form may be.
  if (/^(?:he|she|they|we|who)$/.test(lower(words[at - 1])) && isPastForm(lower(word))) return true;
  if (word?.pos === 'VERB' || word?.pos === 'AUX') return true;
  const text = lower(word);
  if (word?.pos === 'NOUN' && timetabled.includes(text) && isOfSubject(words, at)) return true;
  return looksAhead.test(`${text} ${lower(next)}`) && !(next?.pos === 'ADP' && lower(next) === 'to');
}

/** Behind a noun, `the ferry leaves`, or a plural with which its clause begins: `On Friday, Holmers vote in Velm`. */
function isOfSubject(words: TaggedWord[], at: number): boolean {
  const [before, subject] = words.slice(Math.max(0, at - 2), at);
  if (lower(words[at]).endsWith('s')) return words[at - 1]?.pos === 'NOUN';
  return (
    before?.text === ',' && /^(?:NOUN|PROPN)$/.test(subject?.pos ?? '') && /[^s]s$/.test(lower(subject)) && words[at + 1]?.pos === 'ADP'
  );
}

/** `on Velm’s “Meet the Town” on Sunday`: in capitals amid a sentence, and not where what is quoted begins. */
function isInTitle(words: TaggedWord[], at: number): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '')) return false;
  let before = at - 1;
  while (quoteMark.test(words[before]?.text ?? '')) before--;
  return /^(?:['’]s|\p{Ll}+)$/u.test(words[before]?.text ?? '');
}

/** `her run in Orme`: what has no ending and no object, behind what would want an ending. */
function isNounInForm(words: TaggedWord[], at: number): boolean {
  const [text, before, next] = [lower(words[at]), words[at - 1], words[at + 1]];
  if (words[at]?.pos !== 'VERB' || isPastForm(text) || /(?:ing|s)$/.test(text) || modal.test(lower(before))) return false;
  if (/^(?:DET|NUM|PRON|PROPN)$/.test(next?.pos ?? '')) return false;
  return possessive.test(lower(before)) || (before?.pos === 'NOUN' && !plural.test(lower(before)));
}

/** What may stand before a verb in its group: `has not yet been`. */
export function isInGroup(word: TaggedWord | undefined): boolean {
  return /^(?:AUX|PART|ADV|VERB)$/.test(word?.pos ?? '');
}

/** Where a sentence ends, or something in brackets begins. */
export function isStop(word: TaggedWord | undefined): boolean {
  return /^[.;!?…(]$/.test(word?.text ?? '');
}

export function lower(word: TaggedWord | undefined): string {
  return word?.text.toLowerCase() ?? '';
}
