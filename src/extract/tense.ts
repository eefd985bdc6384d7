import type { Span } from '../domain/span.ts';
import {
  afterwards,
  article,
  begins,
  besideVerb,
  foreseen,
  givesTime,
  holds,
  isNow,
  isPastForm,
  marksNow,
  perfect,
  prospect,
  setsDay,
  suspends,
  toDay,
  undone,
  verbRules,
} from '../english/tense-words.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import { groupStart, isInGroup, isStop, isVerb, lower, NEAR, verbBefore } from './find-verb.ts';

export type Tense = 'past' | 'to come';
/** Words that go with both: `were told to leave by Friday`. */
export type When = Tense | 'either';

/** How many verbs are looked at, each hanging on the one before it. */
const MOST_VERBS = 4;
const LONGEST_ASIDE = 12;

/**
 * Whether a date is past or to come, by the verb that governs it: the nearest before it in its clause, else the first
 * behind it. Where the date is an adjective ("a Friday vote"), none does.
 *
 * @example tenseAt(words of 'The ferry will be repaired by Friday.', span of 'Friday') // 'to come'
 */
export function tenseAt(words: TaggedWord[], span: Span): Tense | undefined {
  const when = whenAt(words, span);
  return when === 'either' ? undefined : when;
}

/** The same, with what may be past or to come for all that the sentence says: a day up to which, or from which on, something was set. */
export function whenAt(words: TaggedWord[], { start, end }: Span): When | undefined {
  const [first, next] = [firstFrom(words, start), firstFrom(words, end)];
  if (foreseen.test(lower(words[first - 1]))) return 'to come';
  const when = whenOf(words, first, next);
  if (when === 'to come') return when;
  // Who is or has been something `ahead of Friday’s vote` is so before it; who met then may have met last week.
  if (when === undefined && isAheadOf(words, first) && verbBefore(words, first, true) !== undefined) return 'to come';
  if (when === undefined && isAfter(words, first)) return 'past';
  return isDue(words, first) || isHeldFrom(words, first) ? 'either' : when;
}

/** Which words tell it: a clause behind the date, the verb before it, or the first behind it. */
function whenOf(words: TaggedWord[], first: number, next: number): When | undefined {
  if (isOfPastClause(words, next)) return 'past';
  const verb = verbBefore(words, first, true);
  if (verb === undefined && marksNow.test(lower(words[next]))) return 'to come';
  if (verb === undefined || beginsClause(words, first, next) || isDoneWith(words, verb, first)) return tenseBehind(words, next);
  return isAdjective(words, first, next) ? undefined : whenByVerb(words, verb, first, next);
}

/** What the verb before a date tells of it. */
function whenByVerb(words: TaggedWord[], verb: number, first: number, next: number): When | undefined {
  if (isOfProspect(words, verb)) return 'to come';
  const tense = governing(words, verb) ?? (isPastBehind(words, verb, first, next) ? 'past' : undefined);
  if (begins.test(lower(words[verb]))) return tense === 'past' ? setOn(words, verb) : (tense ?? tenseBehind(words, next) ?? 'to come');
  if (tense === 'past') return whenPast(words, verb, first, next);
  if (tense === 'to come') return isUndone(words, verb, next) ? 'past' : 'to come';
  if (isNow.test(lower(words[verb])) && isBeside(words, verb, first)) return 'to come';
  // `Had planned to visit Orme from Friday`, of which nothing may have come.
  const preposition = prepositionBefore(words, first);
  return preposition === 'from' ? 'either' : preposition === 'until' ? 'to come' : undefined;
}

/** Of what is told in the past: what was so by a day is past on it; what was set, asked or done until then, or from then on, need not be. */
function whenPast(words: TaggedWord[], verb: number, first: number, next: number): When | undefined {
  const preposition = prepositionBefore(words, first);
  const isRange = words.slice(first, next).some((word) => toDay.test(lower(word)));
  if (!toDay.test(preposition) || isRange || isOwner(words, next)) return 'past';
  if (preposition === 'until' && givesTime.test(lower(words[verb]))) return 'to come';
  const isSoBy = /^(?:by|before)$/.test(preposition) && !setsDay.test(lower(words[verb])) && isPastForm(lower(words[verb]));
  if (isSoBy) return preposition === 'by' ? undefined : 'past';
  return setOn(words, verb, preposition);
}

/** When the day is that what was done set: `has called off the search from Friday` looks ahead, `called it off from Friday` may be told on the Sunday. */
function setOn(words: TaggedWord[], verb: number, preposition = ''): When {
  const at = begins.test(lower(words[verb])) ? (verbBefore(words, verb) ?? verb) : verb;
  const group = words.slice(groupStart(words, at), at).map(lower);
  const isSet = suspends.test(lower(words[at])) && !(preposition === 'from' && group.includes('been'));
  return isSet && group.some((word) => perfect.test(word)) ? 'to come' : 'either';
}

/** "A Friday vote", of which no verb tells the day; "at the Friday vote" is when. */
function isAdjective(words: TaggedWord[], first: number, next: number): boolean {
  const isBeforeNoun = article.test(lower(words[first - 1])) && /^(?:NOUN|ADJ)$/.test(words[next]?.pos ?? '');
  return isBeforeNoun && !/^(?:at|during|in)$/.test(lower(words[first - 2]));
}

/** "The prospect of meeting on Friday". */
function isOfProspect(words: TaggedWord[], verb: number): boolean {
  return lower(words[verb]).endsWith('ing') && lower(words[verb - 1]) === 'of' && prospect.test(lower(words[verb - 2]));
}

/** `in May, when he fell`, `in May, in which he fell`. */
function isOfPastClause(words: TaggedWord[], next: number): boolean {
  const [mark, opener, which] = words.slice(next, next + 3).map(lower);
  if (mark !== ',' || !(opener === 'when' || which === 'which')) return false;
  return tenseBehind(words, next + (opener === 'when' ? 2 : 3)) === 'past';
}

/** "As soon as Friday", "ahead of Friday’s vote". */
function isDue(words: TaggedWord[], first: number): boolean {
  const [far, near] = [lower(words[first - 2]), lower(words[first - 1])];
  return /^(?:soon|early) as$|^(?:later|earlier|sooner) than$|^ahead of$/.test(`${far} ${near}`);
}

function isAheadOf(words: TaggedWord[], first: number): boolean {
  return `${lower(words[first - 2])} ${lower(words[first - 1])}` === 'ahead of';
}

/** `The quay is calm after the May flood`, `after the flood of the quay in May`: nouns between, and what is so before it. */
function isAfter(words: TaggedWord[], first: number): boolean {
  const isPassed = ({ pos, text }: TaggedWord) => /^(?:DET|ADJ|ADP|NOUN|PROPN|PRON|NUM)$/.test(pos) || /^\p{Lu}/u.test(text);
  for (let at = first - 1; at >= Math.max(0, first - NEAR); at--) {
    const word = words[at];
    if (afterwards.test(lower(word))) return at < first - 1 && isNow.test(lower(words[verbBefore(words, at) ?? -1]));
    if (!word || !isPassed(word)) return false;
  }
  return false;
}

/** "The quay is closed from Friday". */
function isHeldFrom(words: TaggedWord[], first: number): boolean {
  const [is, held, from] = words.slice(Math.max(0, first - 3), first).map(lower);
  return from === 'from' && isNow.test(is ?? '') && holds.test(held ?? '');
}

/** "Friday’s storm": its day is the noun's. */
function isOwner(words: TaggedWord[], next: number): boolean {
  return /^['’]s$/.test(lower(words[next - 1])) || /^['’]s$/.test(lower(words[next]));
}

/** Nothing but prepositions and adverbs between a verb and the date: `The vote is on Friday`. */
function isBeside(words: TaggedWord[], verb: number, first: number): boolean {
  return words.slice(verb + 1, first).every(({ pos }) => pos === 'ADP' || pos === 'ADV');
}

/** "They were due to come on Tuesday but never did." */
function isUndone(words: TaggedWord[], verb: number, next: number): boolean {
  const length = words.slice(next).findIndex(isStop);
  const text = [...words.slice(Math.max(0, verb - 5), verb), { text: '|' }, ...words.slice(next, next + Math.max(0, length))];
  return undone.test(text.map((word) => word.text.toLowerCase()).join(' '));
}

/** Right before a date; "until", also of "until 9 a.m. EDT Friday", and for "till". */
function prepositionBefore(words: TaggedWord[], first: number): string {
  const isPassed = (word?: TaggedWord) => /^(?:DET|ADJ|NUM|NOUN)$/.test(word?.pos ?? '') || /^[A-Z]{2,4}$/.test(word?.text ?? '');
  const nearest = lower(words.slice(Math.max(0, first - 4), first).findLast((word) => !isPassed(word)));
  return /^(?:until|till)$/.test(nearest) ? 'until' : lower(words[first - 1]);
}

/** "It shut in May and in June will open": the date belongs to the verb behind it. */
function beginsClause(words: TaggedWord[], first: number, next: number): boolean {
  return isVerb(words, next) && words[first - 1]?.pos === 'ADP' && words[first - 2]?.pos === 'CCONJ';
}

/** `Faced with this, the owners of the May ferry will sell`: the date belongs to the sentence behind the comma. */
function isDoneWith(words: TaggedWord[], verb: number, first: number): boolean {
  const isOpening = (verb === 0 || isStop(words[verb - 1])) && words[verb + 1]?.pos === 'ADP' && isPastForm(lower(words[verb]));
  return isOpening && words.slice(verb, first).some(({ text }) => text === ',');
}

/** `Speaking in May, he said`: a participle with no verb before it, whose main verb is behind it, though it may look like a noun: `a pair claiming kinship shot 3 men`. */
function isPastBehind(words: TaggedWord[], verb: number, first: number, next: number): boolean {
  const from = groupStart(words, verb);
  const isAlone = words.slice(from, verb).every(({ pos }) => pos !== 'AUX' && pos !== 'VERB');
  const word = lower(words[verb]);
  if (!word.endsWith('ing') || begins.test(word) || !isAlone || verbBefore(words, from) !== undefined) return false;
  const isMain = (at: number) =>
    words[at]?.pos === 'NOUN' &&
    isPastForm(lower(words[at])) &&
    !/^(?:DET|ADJ|ADP)$/.test(words[at - 1]?.pos ?? '') &&
    /^(?:ADJ|DET|NUM|PRON)$/.test(words[at + 1]?.pos ?? '');
  for (let at = verb + 1; at < first; at++) if (isMain(at)) return true;
  return lower(words[next]) === ',' && tenseBehind(words, next) === 'past';
}

function tenseBehind(words: TaggedWord[], next: number): Tense | undefined {
  const verb = mainVerbFrom(words, next);
  if (verb === undefined) return undefined;
  // `asked that the May hearing be put off`
  if (lower(words[verb]) === 'be') return 'to come';
  if (isPastForm(lower(words[verb])) && lower(words[verb - 1]) !== 'to') return 'past';
  let last = verb;
  for (let at = verb + 1; isInGroup(words[at]); at++) if (isVerb(words, at)) last = at;
  return governing(words, last);
}

/** Behind asides: `In May, in her last address, she conceded`. */
function mainVerbFrom(words: TaggedWord[], next: number): number | undefined {
  for (let at = next; at < next + NEAR; at++) {
    at = behindBrackets(words, at);
    if (isStop(words[at])) return undefined;
    if (isVerb(words, at) && !isParticiple(words, at)) return at;
    if (lower(words[at]) !== ',' || words[at + 1]?.pos !== 'ADP') continue;
    const length = words.slice(at + 1, at + LONGEST_ASIDE).findIndex((word) => word.text === ',' || isStop(word));
    if (lower(words[at + 1 + length]) === ',') at += length + 1;
  }
  return undefined;
}

/** `In May, the line (VLM.N) sold it`: what is in brackets tells nothing of the date. */
function behindBrackets(words: TaggedWord[], at: number): number {
  const length = words[at]?.text === '(' ? words.slice(at, at + LONGEST_ASIDE).findIndex(({ text }) => text === ')') : -1;
  return length < 0 ? at : at + length + 1;
}

/** `On 3 May boats using sonar found it`: what boats they were, not what they did. */
function isParticiple(words: TaggedWord[], at: number): boolean {
  return lower(words[at]).endsWith('ing') && /^(?:NOUN|ADP)$/.test(words[at - 1]?.pos ?? '');
}

/** A verb that has no tense of its own hangs on one before it; a present one looks ahead where that does. */
function governing(words: TaggedWord[], verb: number): Tense | undefined {
  let isPresent = false;
  for (let at: number | undefined = verb, i = 0; at !== undefined && i < MOST_VERBS; i++) {
    const from = groupStart(words, at);
    const phrase = phraseOf(words, from, at);
    const tells = verbRules.find(({ pattern }) => pattern.test(phrase))?.tells ?? 'nothing';
    if (tells === 'past' || tells === 'to come') return isPresent && tells === 'past' ? undefined : tells;
    isPresent ||= tells === 'nothing';
    // `lied while testifying in May`
    const isBesideVerb = besideVerb.test(lower(words[from - 1]));
    at = verbBefore(words, isBesideVerb ? from - 1 : from, tells === 'as the verb before');
  }
  return undefined;
}

/** As `verbRules` see it: " the owners plan to < be/past sold/past > on". */
function phraseOf(words: TaggedWord[], from: number, verb: number): string {
  const group = words.slice(from, verb + 1).map((word) => lower(word) + (isPastForm(lower(word)) ? '/past' : ''));
  return ['', ...words.slice(Math.max(0, from - 4), from).map(lower), '<', ...group, '>', lower(words[verb + 1])].join(' ');
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
