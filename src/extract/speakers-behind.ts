import { pressNamed } from '../english/press.ts';
import { endsAsPerson } from '../english/speaking-nouns.ts';
import { addressingVerbs, puttingWords, sayingForms } from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import type { Phrase } from './noun-phrases.ts';
import { beginsItsSentence, codeAt, codesIn, placesOf, skip, textAt } from './row.ts';
import type { FoundSpeaker } from './tellings.ts';
import { found, isPassive, mayPrecede, nameAt } from './tellings.ts';

/** `“…,” said X`, `“…!” cried X` */
export function inverted(row: Chunk[], at: number): FoundSpeaker | undefined {
  const verb = skip(row, at + 1, /[,\-]/);
  const phrase = phraseAt(row, skip(row, verb + 1, /[xT]/));
  const isCue = mayPrecede(row, verb) || (codeAt(row, verb) === 'v' && isBroken(row, at) && phrase && isSomebody(phrase));
  return isCue ? found('said X', phrase, row[verb]) : undefined;
}

/** `“…,” X said`, `“…,” X, the mayor, has said`, `“…,” as X puts it` */
export function followed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const next = tagStart(row, at);
  const isBehindEnd = next > at + 1 && /[.¶]/.test(codeAt(row, next - 1));
  if (isBehindEnd && !mayEndSentence(row, at)) return undefined;
  let start = next;
  while (puttingWords.has(textAt(row, start))) start++;
  const end = start + codesIn(row, start, start + 40).search(/[.Q¶;:]|$/);
  const mayBeTold = start > next || isBroken(row, at);
  const mustEnd = isBehindEnd || textAt(row, start - 1) === 'as' || textAt(row, at - 1) === 'that';
  for (const verb of placesOf(row, start + 1, end, mayBeTold ? /[Vv]/ : /V/)) {
    // `said he would “go,” the crowd applauded`
    if (textAt(row, verb) === 'applauded' && !beginsItsSentence(row, at)) return undefined;
    if (isPassive(row, verb)) continue;
    if (mustEnd && !endsTag(row, verb, isBehindEnd)) return undefined;
    const phrase = subjectOf(row, verb, start);
    if (phrase?.from === start) return found('X said', phrase, row[verb]);
    // `“…,” Ann Poe, whatever stands between, told the Echo`
    const first = codeAt(row, verb - 1) === ',' && !phrase ? phraseAt(row, start) : undefined;
    if (first?.head.code === 'N' && codeAt(row, first.to) === ',') return found('X said', first, row[verb]);
  }
  return undefined;
}

/** `“….” – Councillor X, baker`, but not `“….” – Reuters` below a report. */
export function signed(row: Chunk[], at: number): FoundSpeaker | undefined {
  const dash = skip(row, at + 1, /[.¶]/);
  const isDash = codeAt(row, dash) === '-';
  if (!isDash && !isSignature(row, dash)) return undefined;
  const phrase = nameAt(row, isDash ? dash + 1 : dash);
  const isSpeaker = phrase && /[.¶,(Q]/.test(codeAt(row, phrase.to)) && !pressNamed(phrase.head.text)?.isAgency;
  return isSpeaker ? found('signed by X', phrase) : undefined;
}

/** Where the words behind a quotation begin; `she asked later.` may stand in a paragraph of its own. */
function tagStart(row: Chunk[], at: number): number {
  const below = skip(row, at + 1, /[.¶]/);
  const isApart = codesIn(row, below - 1, below + 1) === '¶P' && /^\p{Ll}/u.test(textAt(row, below));
  return isApart ? below : skip(row, at + 1, /[,\-.]/);
}

/** Whether a quotation may be told behind the end of its sentence: it ends as no sentence does, or is all of one. */
function mayEndSentence(row: Chunk[], at: number): boolean {
  const words = textAt(row, at);
  return /[,?!…-]['’"”]?$/.test(words) || (words.endsWith('.') && beginsItsSentence(row, at));
}

/** Whether a verb ends the words that tell of a quotation: `X said on Monday`, and behind a full stop `X told Y`. */
function endsTag(row: Chunk[], verb: number, isBehindEnd: boolean): boolean {
  const behind = skip(row, verb + 1, /[xT]/);
  if (!isBehindEnd) return /[.¶,pYQ]/.test(codeAt(row, behind));
  return (/[.¶,p]/.test(codeAt(row, behind)) && !isPlan(row, behind)) || addressingVerbs.has(textAt(row, verb));
}

/** `X promised to leave`, not `X said to cheers` */
function isPlan(row: Chunk[], to: number): boolean {
  return textAt(row, to) === 'to' && !(sayingForms.has(textAt(row, to - 1)) && /[danrNP]/.test(codeAt(row, to + 1)));
}

/** A passage as `-Mayor X`, or as `Mayor X`, whose dash was read as the mark of a list. */
function isSignature(row: Chunk[], start: number): boolean {
  if (codeAt(row, start - 1) !== '¶') return false;
  const { kind, text = '' } = row[start]?.passage ?? {};
  return /^[-–—]\S/.test(text) || (kind === 'item' && /^r?N\.?¶/.test(codesIn(row, start, start + 4)));
}

function isSomebody({ head }: Phrase): boolean {
  return /[NrP]/.test(head.code) || (head.code === 'n' && endsAsPerson(head.text));
}

/** The sentence begins with the quotation and goes on behind it. */
function isBroken(row: Chunk[], at: number): boolean {
  return beginsItsSentence(row, at) && (/[,!?…—-]$/.test(textAt(row, at)) || codeAt(row, at + 1) === ',');
}
