import { personEnding } from '../english/roles.ts';
import { addressingVerbs, looseVerbs, speechNouns } from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, phraseBefore, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { codeAt, sentenceEnd, sentenceStart, skip, skipBack } from './row.ts';
import type { FoundSpeaker } from './tellings.ts';
import { found, isPassive, mainSubject, nameAt, source, telling } from './tellings.ts';

type Rule = (row: Chunk[], at: number) => FoundSpeaker | undefined;

const addresses = new Set(addressingVerbs);
const loose = new Set(looseVerbs);
const claims = new Set(speechNouns);

/** The rules for a quotation that has its speaker in its own sentence, in the order in which they are tried. */
export const rules: Rule[] = [quotedAs, opened, inverted, followed, signed, claimed, reported, ended, sourceAround, headed];

/** `“…,” said X`, `“…!” cried X` */
function inverted(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = skip(row, at + 1, /[,\-]/);
  const cue = row[verb];
  if (!cue || !/[Vv]/.test(cue.code) || (addresses.has(cue.text) && !isQuestion(row, at, cue))) return undefined;
  const phrase = phraseAt(row, skip(row, verb + 1, /[xT]/));
  if (cue.code === 'v' && (!isBroken(row, at) || !phrase || !isSomebody(phrase))) return undefined;
  return found('said X', phrase, cue);
}

/** `“…,” X said`, `“…,” X, the mayor, has said`, `“…,” as X puts it` */
function followed(row: Chunk[], at: number): FoundSpeaker | undefined {
  let start = skip(row, at + 1, /[,\-.]/);
  const isApart = closed(row, at) && codeAt(row, start - 1) === '.';
  const put = /^(?:is|was|as|how)$/.test(row[start]?.text ?? '');
  if (put) while (start < at + 5 && /^(?:is|was|as|how)$/.test(row[start]?.text ?? '')) start++;
  if ((!put && /[xT]/.test(codeAt(row, start))) || (isApart && !isFirst(row, at))) return undefined;
  for (let verb = start + 1; verb < start + 40 && !/[.Q¶;:]/.test(codeAt(row, verb)); verb++) {
    const isCue = codeAt(row, verb) === 'V' || (codeAt(row, verb) === 'v' && (put || isBroken(row, at)));
    if (!isCue) continue;
    const phrase = subjectOf(row, verb, start);
    const isTold = isApart && addresses.has(row[verb]?.text ?? '');
    if ((row[start - 1]?.text === 'as' || isApart) && !isTold && !/[.¶,pYQ]/.test(codeAt(row, skip(row, verb + 1, /[xT]/))))
      return undefined;
    if (phrase && isSubjectHere(row, start, phrase)) return found('X said', phrase, row[verb]);
    if (codeAt(row, verb) === 'v' && !put) return undefined;
  }
  return undefined;
}

/** The first phrase behind the quotation, or the name beside it. */
function isSubjectHere(row: Chunk[], start: number, phrase: Phrase): boolean {
  return phrase.from === start || phraseAt(row, start)?.from === phrase.from;
}

/** `“….” – Councillor X, baker` */
function signed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const dash = skip(row, at + 1, /[.¶]/);
  if (codeAt(row, dash) !== '-') return undefined;
  const phrase = nameAt(row, dash + 1);
  const isSource = /^\p{Lu}+$/u.test(phrase?.head.text ?? '');
  return phrase && !isSource && /[.¶,(Q]/.test(codeAt(row, phrase.to)) ? found('signed by X', phrase) : undefined;
}

/** `“…,” the Echo quoted X as saying` */
function quotedAs(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  for (let as = start + 1; as < at + 20 && (as < at || !/[.¶Q]/.test(codeAt(row, as))); as++) {
    if (as === at || row[as]?.text !== 'as' || codeAt(row, as + 1) !== 'G') continue;
    const quoted = phraseBefore(row, as, start) ?? (row[as - 1]?.text === 'quoted' ? subjectOf(row, as - 1, start) : undefined);
    return found('X said', quoted, row[as + 1]);
  }
  return undefined;
}

/** `Calling Y “…,” X left`: the subject stands behind. */
function opened(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const first = skip(row, start, /[pwc]/);
  const cue = row[first];
  if (!cue || first >= at || first > start + 1 || !/[Gg]/.test(cue.code)) return undefined;
  if (row.slice(first, at).some(({ code: part }) => /[Vv]/.test(part))) return undefined;
  const comma = row[at]?.text.endsWith(',') ? at : row.slice(at, at + 20).findIndex(({ code: part }) => part === ',') + at;
  const phrase = phraseAt(row, comma + 1);
  return phrase && /[vVx]/.test(codeAt(row, phrase.to)) ? found('subject of clause', phrase, cue) : undefined;
}

/** `X said “…”`, `X, the mayor, said that the plan “…”`, `X met Y, adding that “…”`, `X gave her word: “…”` */
function reported(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  let last: FoundSpeaker | undefined;
  for (let verb = at - 1; verb >= start; verb--) {
    const isCue = /[VG]/.test(codeAt(row, verb)) || (codeAt(row, verb) === 'v' && verb === at - 2 && /[:,]/.test(codeAt(row, verb + 1)));
    const isFar = loose.has(row[verb]?.text ?? '') && verb < at - 4;
    if (!isCue || isFar || isPassive(row, verb)) continue;
    const told = telling(row, verb, start);
    if (told && told.phrase.head.code !== 'Y') return told;
    last ??= told;
  }
  return last ?? (codeAt(row, at - 1) === ':' ? found('subject of clause', mainSubject(row, start, at - 1)) : undefined);
}

/** `X’s allegations of “…”` */
function claimed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  for (let noun = at - 1; noun > Math.max(start, at - 8); noun--) {
    if (/[vV,;:]/.test(codeAt(row, noun))) return undefined;
    const cue = row[noun];
    if (!cue || !claims.has(cue.text.toLowerCase()) || /[xvV]/.test(codeAt(row, noun + 1))) continue;
    let owner = noun - 1;
    while (owner > start && /[an]/.test(codeAt(row, owner))) owner--;
    if (codeAt(row, owner) === 'S') return found("X's claim", phraseOf(row, owner));
    return /^(?:his|her)$/.test(row[owner]?.text ?? '') ? found("X's claim", mainSubject(row, start, noun)) : undefined;
  }
  return undefined;
}

function phraseOf(row: Chunk[], at: number): Phrase | undefined {
  const head = row[at];
  return head && { from: at, to: at + 1, head: { ...head, code: 'N' } };
}

/** `a phrase like “…,” before it grows, says X`, `after “a trace,” officials said`: the sentence is told by X. */
function ended(row: Chunk[], at: number): FoundSpeaker | undefined {
  const end = sentenceEnd(row, at);
  for (let verb = end - 1; verb > at; verb--) {
    if (codeAt(row, verb) === 'Q') return undefined;
    if (codeAt(row, verb) !== 'V' || isPassive(row, verb)) continue;
    const own = subjectOf(row, verb, at + 1);
    if (own && /[,Q]/.test(codeAt(row, own.from - 1))) return found('end of sentence', own, row[verb]);
    if (codeAt(row, verb - 1) === ',') return found('end of sentence', phraseAt(row, verb + 1), row[verb]);
  }
  return undefined;
}

/** `According to X, “…”`, `in the words of X, “…”`, `the call was “…” and long, according to X` */
function sourceAround(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const end = sentenceEnd(row, at);
  for (let i = start; i < end; i++) {
    const found = source(row, i);
    if (found) return found;
  }
  return undefined;
}

/** `X: As mayor, “…”`, as headlines have it. */
function headed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const start = sentenceStart(row, at);
  const name = nameAt(row, start);
  return name && codeAt(row, name.to) === ':' && /\p{Ll}/u.test(name.head.text) ? found("X's claim", name) : undefined;
}

/** `X went on:` before a quotation that stands alone, `That was how X put it.` behind it. */
export function leadIn(row: Chunk[], at: number): FoundSpeaker | undefined {
  const end = skipBack(row, at, /[.¶]/);
  if (codeAt(row, end - 1) === ':') {
    const start = sentenceStart(row, end - 1);
    const from = row.slice(start, end).findIndex(({ text }) => text.toLowerCase() === 'from') + start;
    const isFrom = from >= start && from < start + 3;
    const before = reported(row, end) ?? found('lead-in', isFrom ? nameAt(row, from + 1) : mainSubject(row, start, end));
    return before && { ...before, rule: 'lead-in' };
  }
  return codeAt(row, at + 1) === '.' || codeAt(row, at + 1) === '¶' ? behind(row, skip(row, at + 1, /[.¶]/)) : undefined;
}

function behind(row: Chunk[], start: number): FoundSpeaker | undefined {
  const [first, , how] = row.slice(start, start + 3);
  if (/^(?:that|this)$/i.test(first?.text ?? '') && how?.text === 'how') return found('lead-in', phraseAt(row, start + 3));
  const name = nameAt(row, start);
  const end = sentenceEnd(row, start);
  const isLine = codeAt(row, end + 1) === '¶' && !row.slice(start, end).some(({ code }) => /[vVxQ]/.test(code));
  return name?.head.text.includes(' ') && name.from === start && codeAt(row, name.to) === ',' && isLine
    ? found('signed by X', name)
    : undefined;
}

/** Whether nothing but other quotations stands before this one in its sentence. */
export function isFirst(row: Chunk[], at: number): boolean {
  return /[.¶Q]/.test(codeAt(row, at - 1)) || (codeAt(row, at - 1) === 'c' && /[.¶]/.test(codeAt(row, at - 2)));
}

function isSomebody({ head }: Phrase): boolean {
  return /[NrP]/.test(head.code) || (head.code === 'n' && personEnding.test(head.text));
}

/** “Is it?” asked X: here X asks and is not asked. */
function isQuestion(row: Chunk[], at: number, cue: Chunk): boolean {
  return cue.text.startsWith('ask') && (row[at]?.text.endsWith('?') ?? false);
}

/** The quotation ends with a full stop, and so does its sentence. */
function closed(row: Chunk[], at: number): boolean {
  return row[at]?.text.endsWith('.') ?? false;
}

/** The sentence begins with the quotation and goes on behind it. */
function isBroken(row: Chunk[], at: number): boolean {
  return isFirst(row, at) && (/[,!?…—-]$/.test(row[at]?.text ?? '') || codeAt(row, at + 1) === ',');
}
