import type { Chunk } from './chunk-passage.ts';
import { firstPhrase, phraseAfter, phraseBefore } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { addressingVerbs } from '../english/speech-verbs.ts';

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
  'subject of clause': 0.8,
  'lead-in': 0.75,
  'X does': 0.5,
  continues: 0.9,
} as const;
export type RuleName = keyof typeof ruleConfidence;

type Rule = (row: Chunk[], at: number) => FoundSpeaker | undefined;

const WINDOW = 60;
const addresses = new Set(addressingVerbs);

/** The rules for a quotation that has its speaker in its own sentence, in the order in which they are tried. */
export const rules: Rule[] = [inverted, followed, sourceAfter, reported, sourceAround, doing];

/** `“…,” said X` */
function inverted(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = skip(row, at + 1, /[,\-]/);
  const cue = row[verb];
  if (cue?.code !== 'V' || (addresses.has(cue.text) && !isQuestion(row, at, cue))) return undefined;
  return found('said X', phraseAfter(row, verb + 1), cue);
}

/** `“…,” X said`, `“…,” X, the mayor, has said` */
function followed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = skip(row, at + 1, closed(row, at) ? /[,\-]/ : /[,\-.]/);
  const phrase = phraseAfter(row, start);
  if (!phrase || /[xT]/.test(code(row, start))) return undefined;
  const direct = skip(row, phrase.to, /[xT]/);
  if (code(row, direct) === 'V') return found('X said', phrase, row[direct]);
  if (closed(row, at) || !/[,(pw]/.test(code(row, phrase.to))) return undefined;
  for (let verb = phrase.to; verb < phrase.to + 40 && !/[.Q¶]/.test(code(row, verb)); verb++) {
    if (code(row, verb) === 'V' && !/[w]/.test(code(row, verb - 1))) return found('X said', phrase, row[verb]);
  }
  return undefined;
}

/** `“…,” according to X` */
function sourceAfter(row: Chunk[], at: number): FoundSpeaker | undefined {
  const source = skip(row, at + 1, /,/);
  return code(row, source) === 'A' ? found('according to X', phraseAfter(row, source + 2), row[source]) : undefined;
}

/** `X said “…”`, `X, the mayor, said that the plan “…”`, `X met Y, adding that “…”` */
function reported(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const verb = row.slice(start, at).findLastIndex((chunk) => /[VG]/.test(chunk.code)) + start;
  const cue = row[verb];
  if (verb < start || !cue) return undefined;
  if (cue.code === 'V') {
    const subject = phraseBefore(row, verb, start);
    if (subject && subject.head.code !== 'Y') return found('X said that', subject, cue);
    if (verb === start) return found('said X', phraseAfter(row, verb + 1), cue);
  }
  return found('subject of clause', firstPhrase(row, start, verb), cue);
}

/** `According to X, “…”`, `the call was “…” and long, according to X` */
function sourceAround(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const rest = row.slice(at + 1, at + WINDOW);
  const end = rest.findIndex((chunk) => /[.¶Q]/.test(chunk.code));
  const sentence = row.slice(start, at + 1 + (end < 0 ? rest.length : end));
  const source = sentence.findLastIndex((chunk) => chunk.code === 'A') + start;
  return source < start ? undefined : found('according to X', phraseAfter(row, source + 2), row[source]);
}

/** `X accused Y of “…”` */
function doing(row: Chunk[], at: number): FoundSpeaker | undefined {
  const phrase = firstPhrase(row, sentenceStart(row, at), at);
  const isSomebody =
    phrase &&
    code(row, phrase.from + 1) !== 'T' &&
    (/[NPY]/.test(phrase.head.code) || row.slice(phrase.from, phrase.to).some((chunk) => chunk.code === 'r'));
  return isSomebody ? found('X does', phrase) : undefined;
}

/** `X went on:` in the paragraph before leads in a quotation that stands alone. */
export function leadIn(row: Chunk[], at: number): FoundSpeaker | undefined {
  const end = skipBack(row, at, /[.¶]/);
  if (code(row, end - 1) !== ':') return undefined;
  const before = reported(row, end) ?? doing(row, end);
  return before && { ...before, rule: 'lead-in' };
}

/** Whether nothing but other quotations stands before this one in its sentence. */
export function beginsSentence(row: Chunk[], at: number): boolean {
  return /[.¶Q]/.test(code(row, at - 1)) || (code(row, at - 1) === 'c' && /[.¶]/.test(code(row, at - 2)));
}

function found(rule: RuleName, phrase: Phrase | undefined, cue?: Chunk): FoundSpeaker | undefined {
  return phrase && { rule, phrase, ...(cue ? { cue } : {}) };
}

/** “Is it?” asked X: here X asks and is not asked. */
function isQuestion(row: Chunk[], at: number, cue: Chunk): boolean {
  return cue.text.startsWith('ask') && (row[at]?.text.endsWith('?') ?? false);
}

/** The quotation ends with a full stop, and so does its sentence. */
function closed(row: Chunk[], at: number): boolean {
  return row[at]?.text.endsWith('.') ?? false;
}

/** Where the sentence of `at` begins, or as far back as is looked. */
export function sentenceStart(row: Chunk[], at: number): number {
  let start = at;
  while (start > Math.max(0, at - WINDOW) && !/[.¶]/.test(code(row, start - 1))) start--;
  return start;
}

function skip(row: Chunk[], from: number, codes: RegExp): number {
  let at = from;
  while (at < from + 4 && codes.test(code(row, at))) at++;
  return at;
}

function skipBack(row: Chunk[], from: number, codes: RegExp): number {
  let at = from;
  while (at > Math.max(0, from - 4) && codes.test(code(row, at - 1))) at--;
  return at;
}

function code(row: Chunk[], at: number): string {
  return row[at]?.code ?? '¶';
}
