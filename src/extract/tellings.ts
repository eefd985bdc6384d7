import { addressingVerbs, formsOfBe, looseVerbs } from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, phraseBefore, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, sentenceEnd, skip } from './row.ts';

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

const addresses = new Set(addressingVerbs);
const loose = new Set(looseVerbs);
const be = new Set(formsOfBe);

/** Who speaks by the verb at `verb`: its subject, or that of the clause it depends on. */
export function telling(row: Chunk[], verb: number, start: number): FoundSpeaker | undefined {
  const cue = row[verb];
  if (!cue) return undefined;
  const own = /[Vv]/.test(cue.code) ? subjectOf(row, verb, start) : withoutComma(row, verb, start);
  const who = own ?? relative(row, verb, start);
  if (who) return found('X said that', who, cue);
  if (cue.code === 'V' && /[.¶,Q]/.test(codeAt(row, verb - 1))) {
    const behind = phraseAt(row, skip(row, verb + 1, /[xT]/));
    if (behind && !addresses.has(cue.text)) return found('said X', behind, cue);
  }
  return found('subject of clause', mainSubject(row, start, verb), cue);
}

/** What a sentence tells without quotation marks, if it tells: who speaks in it. */
export function indirect(row: Chunk[], start: number): FoundSpeaker | undefined {
  const end = sentenceEnd(row, start);
  for (let verb = start; verb < end; verb++) {
    if (codeAt(row, verb) === 'A') return source(row, verb);
    if (codeAt(row, verb) !== 'V' || isPassive(row, verb) || loose.has(row[verb]?.text ?? '')) continue;
    const found = telling(row, verb, start);
    if (found) return found;
  }
  return undefined;
}

export function source(row: Chunk[], at: number): FoundSpeaker | undefined {
  if (codeAt(row, at) === 'A') return found('according to X', phraseAt(row, at + 2), row[at]);
  if (row[at]?.text === 'words' && row[at + 1]?.text === 'of') return found('according to X', phraseAt(row, at + 2));
  return row[at]?.text === 'per' ? found('according to X', nameAt(row, at + 1)) : undefined;
}

/** `has been described` */
export function isPassive(row: Chunk[], verb: number): boolean {
  let at = verb - 1;
  while (at > verb - 4 && codeAt(row, at) === 'x' && !be.has(row[at]?.text.toLowerCase() ?? '')) at--;
  return row[verb]?.code === 'V' && be.has(row[at]?.text.toLowerCase() ?? '');
}

export function found(rule: RuleName, phrase: Phrase | undefined, cue?: Chunk): FoundSpeaker | undefined {
  return phrase && { rule, phrase, ...(cue ? { cue } : {}) };
}

export function nameAt(row: Chunk[], at: number): Phrase | undefined {
  const phrase = phraseAt(row, at);
  return phrase?.head.code === 'N' ? phrase : undefined;
}

/** The subject of the sentence before `to`: that of its last verb of speech, else of the last verb. */
export function mainSubject(row: Chunk[], start: number, to: number): Phrase | undefined {
  const verbs = Array.from({ length: to - start }, (_, i) => to - 1 - i).filter(
    (i) => /[VvG]/.test(codeAt(row, i)) || be.has(row[i]?.text ?? ''),
  );
  const isSpeech = (i: number) => codeAt(row, i) === 'V';
  for (const verb of [...verbs.filter(isSpeech), ...verbs.filter((i) => !isSpeech(i))].slice(0, 8)) {
    const phrase = subjectOf(row, verb, start);
    if (phrase && !/^(?:that|which|whom|what)$/.test(row[phrase.from - 1]?.text ?? '')) return phrase;
  }
  const comma = /[pw]/.test(codeAt(row, start)) ? row.slice(start, to).findIndex(({ code: part }) => part === ',') + start + 1 : start;
  const first = phraseAt(row, comma);
  return first && /[NrP]/.test(first.head.code) && comma < to ? first : undefined;
}

/** `X, who said` */
function relative(row: Chunk[], verb: number, start: number): Phrase | undefined {
  let who = verb - 1;
  while (who > verb - 4 && codeAt(row, who) === 'x') who--;
  if (row[who]?.text !== 'who') return undefined;
  const phrase = phraseBefore(row, codeAt(row, who - 1) === ',' ? who - 1 : who, start);
  return phrase && /[Nr]/.test(phrase.head.code) ? phrase : undefined;
}

/** `with X saying`, `footage of X asking`, `for X to say`, `prompting X to say` */
function withoutComma(row: Chunk[], verb: number, start: number): Phrase | undefined {
  const isInfinitive = row[verb - 1]?.text === 'to';
  const phrase = phraseBefore(row, isInfinitive ? verb - 1 : verb, start);
  const before = row[(phrase?.from ?? 0) - 1];
  if (!phrase || !before || !/[NrP]/.test(phrase.head.code)) return undefined;
  return /^(?:with|of|for)$/.test(before.text) || (isInfinitive ? /[gv]/ : /[xvV.¶]/).test(before.code) ? phrase : undefined;
}
