import type { Span } from '../domain/span.ts';
import { aheadOfTo, beforeBareVerbs, clauseOpeners, lookingAhead, ownPast, reporting, timetabled } from '../english/calendar-words.ts';
import { bareForm, participleOf, presentOf } from '../english/verb-forms.ts';
import type { TaggedWord } from './tag-words.ts';

export type Tense = 'past' | 'to come';

/** What a verb says of a date: its tense, where it has one; or that the verb before `before` governs it. */
interface Judgement {
  tense?: Tense | undefined;
  negated?: boolean;
  before?: number;
}

/** How many words to either side are looked at, and how many verbs, each hanging on the one before it. */
const NEAR = 40;
const MOST_VERBS = 4;
const timetable = new Set(timetabled.flatMap((verb) => [verb, presentOf(verb), participleOf(verb)]));
const inPresent = /^(?:is|are|am|['’](?:s|re|m))$/;
const inPast = /^(?:was|were|had|has|have|['’]ve|been|did)$/;
const modal = /^(?:will|['’]ll|wo|shall|would|['’]d|could|may|might|can|must|should)$/;
const pastForm = new RegExp(`[^e]ed$|^(?:${ownPast.join('|')})$`);

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
  const verb = verbBefore(words, first);
  const isOfNext = verb !== undefined && reporting.includes(lower(words[verb])) && first - verb > 2 && words[next]?.pos === 'AUX';
  if (verb === undefined || (isOfNext && words[verb + 1]?.pos !== 'ADP')) return verbBehind(words, next);
  if (/^(?:the|an?|its|his|her|their|['’]s|this)$/.test(lower(words[first - 1])) && words[next]?.pos === 'NOUN') return undefined;
  const { tense, negated } = governing(words, verb, first);
  if (/^(?:until|till)$/.test(by)) return negated ? tense : 'to come';
  if (by === 'by' && lower(words[verb - 1]) === 'to') return 'to come';
  return tense === 'past' && /^(?:to|through|by|for)$/.test(by) ? undefined : tense;
}

/** `until` of "until 9 a.m. Friday". */
function prepositionBefore(words: TaggedWord[], first: number): string {
  let at = first - 1;
  while (at > first - 4 && (/^(?:DET|ADJ|NUM|NOUN)$/.test(words[at]?.pos ?? '') || /^[A-Z]{2,4}$/.test(words[at]?.text ?? ''))) at--;
  return lower(words[at]);
}

function verbBefore(words: TaggedWord[], first: number): number | undefined {
  for (let i = first - 1; i >= 0 && i > first - NEAR; i--) {
    const word = words[i];
    if (!word || isStop(word)) return undefined;
    if (isVerb(word) || (i >= first - 2 && word.pos === 'NOUN' && timetable.has(lower(word)) && words[i - 1]?.pos === 'NOUN')) return i;
    if (clauseOpeners.includes(lower(word))) return undefined;
  }
  return undefined;
}

function verbBehind(words: TaggedWord[], next: number): Tense | undefined {
  for (let i = next; i < words.length && i < next + NEAR; i++) {
    const word = words[i];
    if (!word || isStop(word)) return undefined;
    if (!isVerb(word)) continue;
    let last = i;
    for (let at = i + 1; at < i + 6 && /^(?:AUX|PART|ADV|VERB)$/.test(words[at]?.pos ?? ''); at++) if (isVerb(words[at] ?? word)) last = at;
    return judge(words, last, -1).tense;
  }
  return undefined;
}

function governing(words: TaggedWord[], verb: number, date: number): Judgement {
  let found = judge(words, verb, date);
  for (let i = 0; found.before !== undefined && i < MOST_VERBS; i++) {
    const other = verbBefore(words, found.before);
    if (other === undefined) return {};
    found = judge(words, other, date);
  }
  return found;
}

/** The verb at `at`, with the auxiliaries before it, and what it hangs on if it is an infinitive: `plans`, `agreed`, `is`. */
function judge(words: TaggedWord[], at: number, date: number): Judgement {
  const main = lower(words[at]);
  let from = at;
  while (from > 0 && from > at - 6 && /^(?:AUX|ADV|PART|VERB)$/.test(words[from - 1]?.pos ?? '') && lower(words[from - 1]) !== 'to') from--;
  const group = words.slice(from, at + 1).map(lower);
  const has = (pattern: RegExp) => group.some((word) => pattern.test(word));
  const negated = has(/^(?:not|n['’]t|never)$/);
  if (has(modal)) return { tense: has(/^have$/) || (negated && has(/^could$/)) ? 'past' : 'to come', negated };
  const onDate = date - at === 1 && main === 'set';
  if (lower(words[from - 1]) === 'as' && from === at) return { before: at };
  if (onDate || looksAhead(words, at)) return { tense: has(/^had$/) ? undefined : 'to come', negated };
  if (lower(words[from - 1]) === 'to' && from > 1) {
    if (looksAhead(words, from - 2)) return judge(words, from - 2, date);
    return /^(?:is|are|was|were|has|have)$/.test(lower(words[from - 2])) ? { tense: 'to come' } : { before: from - 1 };
  }
  const ing = main.endsWith('ing');
  if (ing && group.length === 1) return { before: at };
  if (has(inPast) || (!has(inPresent) && group.some((word) => pastForm.test(word) || (bareForm(word) !== word && !inPresent.test(word)))))
    return { tense: 'past', negated };
  if (beforeBareVerbs.includes(lower(words[verbBefore(words, from) ?? -1]))) return { before: from };
  const isPlanned = timetable.has(main) || (inPresent.test(main) && date > at && date - at <= 2);
  return { tense: isPlanned ? 'to come' : undefined, negated };
}

function looksAhead(words: TaggedWord[], at: number): boolean {
  const word = lower(words[at]);
  return lookingAhead.test(word) || (aheadOfTo.test(word) && /^(?:to|for)$/.test(lower(words[at + 1])));
}

function isVerb(word: TaggedWord): boolean {
  return word.pos === 'VERB' || word.pos === 'AUX' || /^(?:due|effective|payable)$/.test(lower(word));
}

function isStop(word: TaggedWord): boolean {
  return word.pos === 'PUNCT' && /^[.;!?…]$/.test(word.text);
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
