import type { TaggedWord } from '../domain/tagged-word.ts';
import { bareForm } from './verb-forms.ts';
import { words } from './words.ts';

/** Words that open a clause with a verb of its own, which is not the sentence's. */
const openers = new Set(words('that which who whose whom where when while because if although though whether unless until'));

/** Verbs of the present that do not end in `s`: those of reports. */
const presentVerbs = new Set([
  ...words('is are has have do does can may must will am'),
  ...words('say show suggest believe think hope want need argue insist expect remain run indicate warn fear plan cost'),
]);

/** Whether a sentence tells something of its subject: `A light phone that lasts.` does not. What may be a verb counts as one. */
export function hasMainVerb(tagged: TaggedWord[]): boolean {
  return findMainVerb(tagged) !== undefined;
}

/** Whether what it tells is so as it is written: `Officials say`, `The ferry crosses`. */
export function isInPresent(tagged: TaggedWord[]): boolean {
  const found = findMainVerb(tagged);
  const verb = found?.text.toLowerCase() ?? '';
  const next = found && tagged[tagged.indexOf(found) + 1];
  // A noun that may be a verb shows nothing of its time: `The radar logs confirmed`.
  const mayBeNoun = found?.pos === 'NOUN' || (next?.pos === 'VERB' && next.text.endsWith('ed'));
  return !mayBeNoun && (presentVerbs.has(verb) || (/(?:\p{L}[^s]s|sses)$/u.test(verb) && verb !== 'was'));
}

/** Verbs whose past looks like their present. */
const unchanging = new Set(words('hit cut put set let shut read spread burst cost'));
/** What is no present of what a picture shows: it was, has been or will be so, or is to be on a day. */
const otherTimes = new Set(
  words('was were had did has have will would could should might must may can opens begins starts ends closes runs expires takes'),
);

/** Whether what it tells was so, has come to be so or is still to come, and does not happen before the reader's eyes: `The ferry sank`. */
export function isOfOtherTime(tagged: TaggedWord[]): boolean {
  const verb = findMainVerb(tagged)?.text.toLowerCase() ?? '';
  return otherTimes.has(verb) || unchanging.has(verb) || verb.endsWith('ed') || bareForm(verb) !== verb;
}

function findMainVerb(tagged: TaggedWord[]): TaggedWord | undefined {
  let open = 0;
  for (const [i, word] of tagged.entries()) {
    if (opensClause(tagged, i)) open++;
    if (!mayBeFinite(tagged, i) || followsAuxiliary(tagged, i)) continue;
    if (open === 0) return word;
    open--;
  }
  return undefined;
}

function opensClause(tagged: TaggedWord[], i: number): boolean {
  const [word, before, next] = [tagged[i], tagged[i - 1], tagged[i + 1]];
  if (word?.text === 'case') return /^in$/i.test(before?.text ?? '') && next?.text !== 'of';
  return word !== undefined && openers.has(word.text.toLowerCase()) && word.pos !== 'DET';
}

function mayBeFinite(tagged: TaggedWord[], i: number): boolean {
  const word = tagged[i];
  const [before, next] = [tagged[i - 1], tagged[i + 1]];
  // `It’s`, which a possessive looks like; then what is taken for a noun: `the ferry features`, `the ministry notes`.
  if (!word || /^['’]s$/.test(word.text)) return word !== undefined && !isPossessive(before, next);
  if (word.pos === 'NOUN') return /[^s]s$/.test(word.text) && /^(?:NOUN|PROPN|PRON|ADV)$/.test(before?.pos ?? '');
  if (word.pos === 'AUX') return before?.text !== 'to';
  if (word.pos !== 'VERB' || before?.text.toLowerCase() === 'to' || word.text.endsWith('ing')) return false;
  return !/(?:ed|en|wn)$/.test(word.text) || !describesNoun(tagged, i) || next === undefined;
}

/** `The pilot’s boat`, not `the pilot’s gone`. */
function isPossessive(before: TaggedWord | undefined, next: TaggedWord | undefined): boolean {
  return /^(?:NOUN|PROPN)$/.test(before?.pos ?? '') && /^(?:NOUN|PROPN)$/.test(next?.pos ?? '');
}

/** A participle before its noun: `the slightly worn grip`, `and improved brakes`, `a toned-down look`. */
function describesNoun(tagged: TaggedWord[], i: number): boolean {
  let first = i - 1;
  while (tagged[first]?.pos === 'ADV') first--;
  const [before, next] = [tagged[first], tagged[i + 1]];
  return (
    next?.text === '-' ||
    before?.text === '-' ||
    (/^(?:DET|ADJ|PUNCT|CCONJ)$/.test(before?.pos ?? '') && /^(?:NOUN|ADJ)$/.test(next?.pos ?? ''))
  );
}

/** `Has not been found` is one verb. */
function followsAuxiliary(tagged: TaggedWord[], i: number): boolean {
  let before = i - 1;
  while (/^(?:ADV|PART)$/.test(tagged[before]?.pos ?? '') && !/^(?:to|['’]s)$/i.test(tagged[before]?.text ?? '')) before--;
  return tagged[before]?.pos === 'AUX';
}
