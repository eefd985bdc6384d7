import type { TaggedWord } from '../domain/tagged-word.ts';
import { words } from './words.ts';

/** Words that open a clause in which something is told on the side. */
const onTheSide = new Set(
  words('when while because if although though unless until where which who whose whom after before since as than despite'),
);
/** Words between a verb and what it is done to: `called off the search`, `warned of floods`. */
const ofVerb = new Set(words('off up out down away back over for about of against'));

/**
 * Whether a sentence tells of the words from `from` to `to`, as the subject or object of a clause that is not on the side:
 * `the dam` of `The dam broke` and `Officials said they opened the dam`, not of `two died when the dam broke`, `near the dam`,
 * `the dam workers` and `…, the dam said`. Of a verb, whether its clause is not on the side.
 */
export function isTold(tagged: TaggedWord[], from: number, to: number): boolean {
  const next = tagged[to];
  if (tagged[from]?.pos === 'VERB') return !isInSideClause(tagged, from);
  if (next && (/^(?:NOUN|PROPN)$/.test(next.pos) || /^(?:[-–]|['’]s?)$/.test(next.text))) return false;
  const start = phraseStart(tagged, from);
  if (isInSideClause(tagged, start)) return false;
  const before = tagged[start - 1];
  const far = tagged[start - 2];
  if (before?.text === 'of' && /^(?:NOUN|NUM|DET|ADJ|ADV|PRON)$/.test(far?.pos ?? '')) return isTold(tagged, start - 2, start - 1);
  const isSubject = next !== undefined && /^(?:VERB|AUX)$/.test(next.pos);
  if (isSubject) return before?.pos !== 'ADP' && !isSpeech(next);
  if (before === undefined) return !isSpeechAhead(tagged, to);
  if (before.pos === 'VERB') return !isSpeech(before);
  if (before.pos === 'AUX') return true;
  if (ofVerb.has(before.text.toLowerCase()) && far?.pos === 'VERB') return true;
  if (before.pos === 'CCONJ' && far?.pos === 'NOUN') return isTold(alone(tagged, start - 2), start - 2, start - 1);
  // The subject, with what is told of it before its verb: `The search for the boat ended`.
  return opensClause(tagged, start) && reachesVerb(tagged, to);
}

/**
 * Whether it tells of them in more ways: behind the verb that they go with (`voted on the dam`), of a number of them, as what
 * was said or asked of (`asked whether the old dam in Velm was safe`), or of a noun that they belong to (`a flaw in the dam`).
 */
export function isToldWith(tagged: TaggedWord[], from: number, to: number): boolean {
  if (isTold(tagged, from, to)) return true;
  const next = tagged[to];
  const start = numberStart(tagged, phraseStart(tagged, from));
  if ((next && /^(?:NOUN|PROPN)$/.test(next.pos)) || isInSideClause(tagged, start)) return false;
  const [before, far] = [tagged[start - 1], tagged[start - 2]];
  const opens = before === undefined || /^(?:that|whether|if)$/i.test(before.text) || isSpeech(before);
  if (opens && reachesVerb(tagged, to)) return true;
  if (before?.pos !== 'ADP') return false;
  if (far?.pos === 'VERB') return ofDoing.has(before.text.toLowerCase());
  return /^(?:NOUN|PROPN)$/.test(far?.pos ?? '') && isToldWith(cutOut(tagged, start - 1, to), start - 2, start - 1);
}

/** Words between a verb and what it is about, and not where or when it is done. */
const ofDoing = new Set([...ofVerb, ...words('on for with to into')]);

/** Where `at least` or `more than` before a number begins. */
function numberStart(tagged: TaggedWord[], start: number): number {
  const before = tagged[start - 1]?.text.toLowerCase() ?? '';
  if (before === 'at' && /^(?:least|most)$/i.test(tagged[start]?.text ?? '')) return start - 1;
  return before === 'than' && /^(?:more|less|fewer)$/i.test(tagged[start - 2]?.text ?? '') ? start - 2 : start;
}

function cutOut(tagged: TaggedWord[], from: number, to: number): TaggedWord[] {
  return [...tagged.slice(0, from), ...tagged.slice(to)];
}

/** Whether the words only say who somebody is: `student Ann Poe`, `Ann Poe, a student,`. */
export function namesOnTheSide(tagged: TaggedWord[], from: number, to: number): boolean {
  let end = to;
  while (tagged[end]?.pos === 'NOUN') end++;
  const start = phraseStart(tagged, from);
  const isTitle =
    tagged[end]?.pos === 'PROPN' && tagged[from]?.pos === 'NOUN' && !tagged.slice(start, from).some(({ pos }) => pos === 'DET');
  const isApposed = tagged[start - 1]?.text === ',' && tagged[start - 2]?.pos === 'PROPN' && /^(?:,|who|\.)$/.test(tagged[end]?.text ?? '');
  return isTitle || isApposed;
}

/**
 * Whether the words stand beside what their sentence tells: before its first comma or verb, in an opening that is not its
 * theme (`Despite the dam, …`, `Below the dam is …`), behind the first of three or more (`mills, dams and roads`), or as what
 * was done to something (`gates, dammed by …`).
 */
export function standsAside(tagged: TaggedWord[], from: number, to: number): boolean {
  const start = phraseStart(tagged, from);
  return isFronted(tagged, from) || isLateInList(tagged, start, to) || isParticiple(tagged, from);
}

const opensAside = new Set([...onTheSide, ...words('with without below above under ahead beside besides amid among near behind beyond')]);

function isFronted(tagged: TaggedWord[], from: number): boolean {
  const first = tagged.findIndex(({ pos }) => !/^(?:PUNCT|CCONJ)$/.test(pos));
  const opening = tagged[first];
  if (!opening || first > from) return false;
  const isDoing = opening.pos === 'VERB' && opening.text.endsWith('ing');
  if (!isDoing && !opensAside.has(opening.text.toLowerCase())) return false;
  const behind = tagged.findIndex(
    ({ text, pos }, i) => i > first && (text === ',' || (opening.pos === 'ADP' && /^(?:VERB|AUX)$/.test(pos))),
  );
  return from < behind;
}

/** As the second or a later one of three or more that `and`, `or` and commas join. */
function isLateInList(tagged: TaggedWord[], start: number, to: number): boolean {
  let before = 0;
  for (let at = memberBefore(tagged, start); at !== undefined; at = memberBefore(tagged, at)) before++;
  return before > 1 || (before === 1 && goesOn(tagged, to));
}

/** Where the noun begins to which a comma, an `and` or an `or` joins what begins here. */
function memberBefore(tagged: TaggedWord[], start: number): number | undefined {
  let at = start - 1;
  if (isJoint(tagged[at])) at--;
  else return undefined;
  if (tagged[at]?.text === ',') at--;
  return /^(?:NOUN|PROPN)$/.test(tagged[at]?.pos ?? '') ? phraseStart(tagged, at) : undefined;
}

/** Whether such a joint and one more noun follow. */
function goesOn(tagged: TaggedWord[], to: number): boolean {
  let at = to;
  while (tagged[at]?.pos === 'NOUN') at++;
  if (!isJoint(tagged[at])) return false;
  while (isJoint(tagged[at]) || mayDescribe(tagged[at])) at++;
  return /^(?:NOUN|PROPN)$/.test(tagged[at - 1]?.pos ?? '');
}

function isJoint(word: TaggedWord | undefined): boolean {
  return word !== undefined && (word.text === ',' || /^(?:and|or|&)$/.test(word.text));
}

/** `designed` of `boats, designed by Poe,` and of `boats -- designed to float`. */
function isParticiple(tagged: TaggedWord[], at: number): boolean {
  const [before, word] = [tagged[at - 1], tagged[at]];
  return word?.pos === 'VERB' && /(?:ed|ing)$/.test(word.text) && /^(?:PUNCT|SYM)$/.test(before?.pos ?? '');
}

/** Without what `and` joins to it, up to the verb. */
function alone(tagged: TaggedWord[], at: number): TaggedWord[] {
  const verb = tagged.findIndex(({ pos }, i) => i > at && /^(?:VERB|AUX|PUNCT|ADP)$/.test(pos));
  return [...tagged.slice(0, at + 1), ...(verb < 0 ? [] : tagged.slice(verb))];
}

/** Where the determiner and adjectives of a noun begin. */
function phraseStart(tagged: TaggedWord[], from: number): number {
  let start = from;
  while (mayDescribe(tagged[start - 1])) start--;
  return start;
}

function mayDescribe(word: TaggedWord | undefined): boolean {
  if (!word || onTheSide.has(word.text.toLowerCase())) return false;
  return /^(?:DET|ADJ|NUM|NOUN|PROPN|ADV)$/.test(word.pos) || /^(?:['’]s?|its|his|her|their)$/i.test(word.text);
}

/** Whether a word that opens such a clause stands before it, with no comma between. */
function isInSideClause(tagged: TaggedWord[], start: number): boolean {
  for (let at = start - 1; at >= 0 && tagged[at]?.pos !== 'PUNCT'; at--) {
    const word = tagged[at]?.text.toLowerCase() ?? '';
    if (onTheSide.has(word)) return true;
    if (word === 'that' && /^(?:NOUN|PROPN)$/.test(tagged[at - 1]?.pos ?? '')) return true;
  }
  return false;
}

function opensClause(tagged: TaggedWord[], start: number): boolean {
  const before = tagged[start - 1];
  return before === undefined || /^(?:PUNCT|CCONJ|SCONJ)$/.test(before.pos) || isSpeech(before);
}

/** A verb behind it, before a comma ends what is told of it. */
function reachesVerb(tagged: TaggedWord[], to: number): boolean {
  for (let at = to; tagged[at] && tagged[at]?.pos !== 'PUNCT'; at++) {
    const word = tagged[at];
    if (word && /^(?:VERB|AUX)$/.test(word.pos) && !word.text.endsWith('ing')) return !isSpeech(word);
  }
  return false;
}

function isSpeechAhead(tagged: TaggedWord[], to: number): boolean {
  return isSpeech(tagged.slice(to).find(({ pos }) => /^(?:VERB|AUX)$/.test(pos)));
}

const speech = new Set(words('say says said saying tell tells told add adds added ask asks asked write writes wrote note notes noted'));

function isSpeech(word: TaggedWord | undefined): boolean {
  return word !== undefined && speech.has(word.text.toLowerCase());
}
