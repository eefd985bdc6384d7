import { isFirstName } from '../english/first-names.ts';
import { beforePlaces, objectPronouns, sideClauseOpeners } from '../english/function-words.ts';
import { writings } from '../english/roles.ts';
import { maySpeak } from '../english/speaking-nouns.ts';
import {
  addingVerbs,
  formsOfBe,
  gettingVerbs,
  looseVerbs,
  objectVerbs,
  participleJoints,
  pleadingVerbs,
  unsaid,
} from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, phraseBefore, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, codesIn, placesOf, sentenceEnd, skip, skipBack, textAt } from './row.ts';

/** Who is said to speak, by which words, and by which rule. */
export interface FoundSpeaker {
  rule: RuleName;
  phrase: Phrase;
  cue?: Chunk;
}

/** How often each rule is right in the development data: the confidence of what it finds. */
export const ruleConfidence = {
  'X said': 0.98,
  'said X': 0.93,
  'according to X': 0.9,
  'X said that': 0.95,
  'end of sentence': 0.9,
  'subject of clause': 0.8,
  'lead-in': 0.75,
  'signed by X': 0.9,
  "X's claim": 0.75,
  continues: 0.9,
} as const;
export type RuleName = keyof typeof ruleConfidence;

/** Who speaks by the verb at `verb`: its subject, or that of the clause it depends on. */
export function telling(row: Chunk[], verb: number, start: number): FoundSpeaker | undefined {
  const cue = row[verb];
  if (!cue) return undefined;
  const own = /[Vv]/.test(cue.code) ? (relativeTo(row, verb, start) ?? subjectOf(row, verb, start)) : participleSubject(row, verb, start);
  const behind = subjectBehind(row, verb);
  // `The money was gone, as was the time, said X`
  const isThing = behind && own?.head.code === 'n' && !maySpeak(own.head.text);
  if (own && !isThing) return found('X said that', own, cue);
  return found('said X', behind, cue) ?? found('subject of clause', mainSubject(row, mainClause(row, start, verb), verb), cue);
}

/** `, said X`, not `, said his boss was late` */
function subjectBehind(row: Chunk[], verb: number): Phrase | undefined {
  const phrase = mayPrecede(row, verb) && /[.¶,Q]/.test(codeAt(row, verb - 1)) ? phraseAt(row, skip(row, verb + 1, /[xT]/)) : undefined;
  return phrase && /[vVx]/.test(codeAt(row, phrase.to)) ? undefined : phrase;
}

/** Whether who speaks may stand behind a verb: not behind `told` and `thanked`, whose object is the one spoken to. */
export function mayPrecede(row: Chunk[], verb: number): boolean {
  return codeAt(row, verb) === 'V' && !objectVerbs.has(textAt(row, verb));
}

/** Where the main clause begins: behind the comma in `When X said so, Y left` where Y tells nothing, else with the sentence. */
export function mainClause(row: Chunk[], start: number, at: number): number {
  if (!sideClauseOpeners.has(textAt(row, start).toLowerCase())) return start;
  const comma = placesOf(row, start, at, /,/).find((i) => {
    const subject = phraseAt(row, i + 1);
    return subject && /[vV]/.test(codeAt(row, skip(row, subject.to, /[xT]/)));
  });
  return comma === undefined ? start : comma + 1;
}

/** `a call from Ann Poe, who said`: somebody with a first name, whatever stands before it; `a letter to the man who said`; `an email that said`. */
function relativeTo(row: Chunk[], verb: number, start: number): Phrase | undefined {
  const who = skipBack(row, verb, /x/) - 1;
  if (textAt(row, who) === 'that') {
    const written = phraseBefore(row, who, start);
    return written && writings.has(written.head.text) ? written : undefined;
  }
  if (textAt(row, who) !== 'who') return undefined;
  if (codeAt(row, who - 1) !== ',') {
    const described = phraseBefore(row, who, start);
    const isOther = described && described.head.code !== 'N' && codeAt(row, described.from - 1) !== 'V';
    return isOther && maySpeak(described.head.text) ? described : undefined;
  }
  const phrase = phraseBefore(row, who - 1, start);
  const [first = '', last] = phrase?.head.code === 'N' ? phrase.head.text.split(' ') : [];
  const isOne = last && isFirstName(first) && codeAt(row, (phrase?.from ?? 0) - 1) !== 'c';
  return isOne ? phrase : undefined;
}

/** What a sentence tells without quotation marks, if it tells: who speaks in it. */
export function indirect(row: Chunk[], start: number): FoundSpeaker | undefined {
  const cues = placesOf(row, start, sentenceEnd(row, start), /[AV]/);
  const told = cues.flatMap((at) => {
    if (codeAt(row, at) === 'A') return source(row, at) ?? [];
    return isTold(row, at) && !looseVerbs.has(textAt(row, at)) ? (telling(row, at, start) ?? []) : [];
  });
  return told.find(({ rule }) => rule === 'said X') ?? told[0];
}

/** `According to X`, `in the words of X`, `in X’s words`, `per X` */
export function source(row: Chunk[], at: number): FoundSpeaker | undefined {
  if (codeAt(row, at) === 'A') return found('according to X', phraseAt(row, at + 2), row[at]);
  if (textAt(row, at) === 'words') {
    if (textAt(row, at + 1) === 'of') return found('according to X', phraseAt(row, at + 2));
    return /^in$/i.test(textAt(row, at - 2)) ? found('according to X', ownerAt(row, at - 1)) : undefined;
  }
  return textAt(row, at) === 'per' ? found('according to X', nameAt(row, at + 1)) : undefined;
}

/** Whether the subject of a verb of speech says what stands at `at`: not in `was told`, `did not say`, `added a “…”`, `agreed to “…”`, `had him ask`. */
export function isTold(row: Chunk[], verb: number, at = verb): boolean {
  return !isOthers(row, verb) && !isPassive(row, verb) && !isUnsaid(row, verb) && !isAdded(row, verb, at) && !isDone(row, verb, at);
}

/** `had him ask` */
export function isOthers(row: Chunk[], verb: number): boolean {
  return codeAt(row, verb) === 'V' && objectPronouns.has(textAt(row, verb - 1));
}

/** `agreed to “…”` and `begged him for help` tell of what is done, `some said to be “…”` of whom it is said. */
function isDone(row: Chunk[], verb: number, at: number): boolean {
  const text = textAt(row, verb);
  if (pleadingVerbs.has(text) && textAt(row, verb + 2) === 'for') return true;
  return textAt(row, verb + 1) === 'to' && (formsOfBe.has(textAt(row, verb + 2)) || (at === verb + 2 && text.startsWith('agree')));
}

/** `has been described` */
export function isPassive(row: Chunk[], verb: number): boolean {
  const auxiliaries = row.slice(skipBack(row, verb, /x/), verb);
  return codeAt(row, verb) === 'V' && auxiliaries.some(({ text }) => formsOfBe.has(text.toLowerCase().replace(/n['’]t$/, '')));
}

/** `hasn't explained`, `refused to say`, `has yet to say`, `without saying` */
function isUnsaid(row: Chunk[], verb: number): boolean {
  const from = skipBack(row, verb, /[xc]/);
  const isTo = textAt(row, verb - 1) === 'to' || textAt(row, verb - 1) === 'without';
  return row.slice(isTo ? Math.min(from, verb - 2) : from, verb).some(({ text }) => unsaid.test(text));
}

function isAdded(row: Chunk[], verb: number, at: number): boolean {
  return addingVerbs.has(textAt(row, verb)) && /^[dSNan][^xvVGPYwQ:]*$/.test(codesIn(row, verb + 1, at));
}

export function found(rule: RuleName, phrase: Phrase | undefined, cue?: Chunk): FoundSpeaker | undefined {
  return phrase && { rule, phrase, ...(cue ? { cue } : {}) };
}

/** `X’s` */
export function ownerAt(row: Chunk[], at: number): Phrase | undefined {
  const owner = row[at];
  return owner?.code === 'S' ? { from: at, to: at + 1, head: { ...owner, code: 'N' } } : undefined;
}

/** A phrase with a name that is no abbreviation. */
export function nameAt(row: Chunk[], at: number): Phrase | undefined {
  const phrase = phraseAt(row, at);
  return phrase?.head.code === 'N' && /\p{Ll}/u.test(phrase.head.text) ? phrase : undefined;
}

/** The subject of the sentence before `to`: that of its last verb of speech, else of the last verb. */
export function mainSubject(row: Chunk[], start: number, to: number): Phrase | undefined {
  const speech = placesOf(row, start, to, /V/).reverse();
  const end = row.slice(skipBack(row, to, /x/), to).some(({ text }) => formsOfBe.has(text)) ? to + 1 : to;
  const others = placesOf(row, start, end, /[vG]/).reverse();
  /** `as the mayor wrote`, `that the mayor left` */
  let ofClause: Phrase | undefined;
  for (const verb of [...speech.slice(0, 8), ...others.slice(0, 8)]) {
    const phrase = subjectOf(row, verb, start);
    if (phrase && (codeAt(row, verb) === 'V' || !/^(?:as|that)$/.test(textAt(row, phrase.from - 1)))) return phrase;
    ofClause ??= phrase;
  }
  if (ofClause) return ofClause;
  const [comma = start - 1] = /[pw]/.test(codeAt(row, start)) ? placesOf(row, start, to, /,/) : [];
  const first = phraseAt(row, comma + 1);
  return first && /[NrP]/.test(first.head.code) ? first : undefined;
}

/**
 * Who speaks by a participle: `with X saying`, `with X, the mayor, saying`, `footage of X asking`, `for X to say`, `quoted X as saying`,
 * `sued X for saying`; `X wrote a letter saying` is X, `X found a letter saying` is the letter.
 */
function participleSubject(row: Chunk[], verb: number, start: number): Phrase | undefined {
  const beside = accompanying(row, verb, start);
  if (beside) return beside;
  const joint = textAt(row, verb - 1);
  // `X was quoted as saying`, `X was quoted by Y as saying`
  const quoting = joint === 'as' ? placesOf(row, start, verb, /V/).at(-1) : undefined;
  if (quoting !== undefined && (isPassive(row, quoting) || textAt(row, quoting + 1) === 'by')) return subjectOf(row, quoting, start);
  const phrase = withoutPlace(row, phraseBefore(row, participleJoints.has(joint) ? verb - 1 : skipBack(row, verb, /x/), start), start);
  const before = row[(phrase?.from ?? 0) - 1];
  const isObject = /[vV]/.test(before?.code ?? '.');
  if (joint === 'for') return phrase && isObject && /[NrP]/.test(phrase.head.code) ? phrase : undefined;
  const isOwn = isObject && !gettingVerbs.has(before?.text ?? '');
  return phrase && isOwn && writings.has(phrase.head.text) ? undefined : phrase;
}

/** `, with X, the mayor, saying` */
function accompanying(row: Chunk[], verb: number, start: number): Phrase | undefined {
  const at = placesOf(row, start, verb, /p/).findLast((i) => textAt(row, i) === 'with' && codeAt(row, i - 1) === ',');
  const phrase = at === undefined ? undefined : phraseAt(row, at + 1);
  return phrase && /^(?:,[^,QvVGg]*)?,$/.test(codesIn(row, phrase.to, verb)) ? phrase : undefined;
}

/** `a message to islanders saying`, `people at the polls saying`: who or what stands before, if it can speak. */
function withoutPlace(row: Chunk[], phrase: Phrase | undefined, start: number): Phrase | undefined {
  const preposition = phrase ? textAt(row, phrase.from - 1) : '';
  if (!phrase || !beforePlaces.has(preposition)) return phrase;
  const before = phraseBefore(row, phrase.from - 1, start);
  if (!before) return preposition === 'to' ? undefined : phrase;
  return before.head.code !== 'n' || maySpeak(before.head.text) ? withoutPlace(row, before, start) : undefined;
}
