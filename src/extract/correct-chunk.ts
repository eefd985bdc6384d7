import { nounDeterminers, objectPronouns, quantifiers } from '../english/function-words.ts';
import type { Code } from '../english/lexicon.ts';
import { codeOf } from '../english/lexicon.ts';
import { causingVerbs, findingVerbs, makesPoint, toldInfinitives } from '../english/speech-verbs.ts';
import type { Chunk } from './chunk-passage.ts';
import { textIn } from './row.ts';

/** A word and its neighbours; `far` is the second word before it. */
interface Around {
  text: string;
  far: Neighbour;
  before: Neighbour;
  next: Neighbour;
  /** The next three words. */
  behind: () => string;
}
type Neighbour = Pick<Chunk, 'code' | 'text'>;
/** An example, the codes that are mistaken there, the right one, and what tells. */
type Correction = [example: string, of: string, to: Code, isThere: (around: Around) => boolean];

const end: Neighbour = { code: '.', text: '' };

/** The first that fits decides. */
const corrections: Correction[] = [
  ['to *say*', 'v', 'G', ({ text, before }) => before.text === 'to' && toldInfinitives.has(text)],
  ['one *well-known* islander', 'xv', 'a', (around) => isDescribing(around) && around.text.includes('-')],
  ['said one *unnamed* islander', 'v', 'a', (around) => isDescribing(around) && /[Vp]/.test(around.far.code)],
  ['her *calls*', 'V', 'n', ({ far, before }) => nounDeterminers.has(before.text.toLowerCase()) && !causingVerbs.has(far.text)],
  ['Poe *made* the case that', 'v', 'V', ({ text, behind }) => /^ma(?:de|kes?)$/.test(text) && makesPoint.test(behind())],
  ['the inquiry *found* that', 'v', 'V', ({ text, next }) => next.text === 'that' && findingVerbs.has(text)],
  ['Poe *pointed* out', 'nvgaxo', 'V', ({ text, next }) => next.text === 'out' && /^point(?:s|ed)$/.test(text)],
  ['*pointing* out', 'nvgaxo', 'G', ({ text, next }) => next.text === 'out' && text === 'pointing'],
  ['a Velm *think* tank', 'nvaxo', 'a', ({ text, next }) => text === 'think' && /^tanks?$/.test(next.text)],
  ['Poe’s earlier *boasts* that', 'V', 'n', (around) => around.text.endsWith('s') && isOwned(around)],
  ['*once* called', 'w', 'x', ({ text, next }) => text === 'once' && /[Vv]/.test(next.code)],
  ['its *acting* head', 'g', 'a', ({ before, next }) => /[anr]/.test(next.code) && (before.code === 'd' || /['’]s$/.test(before.text))],
  ['several *saying*', 'n', 'G', ({ text, before }) => quantifiers.has(before.text) && codeOf(text) === 'G'],
  ['chief *operating* officer', 'gv', 'a', ({ text, before, next }) => before.code + next.code === 'rr' && text.endsWith('ing')],
  ['Ann Poe *emails* Lee Roe', 'nvaxo', 'V', (around) => sends.test(around.text) && isSentTo(around)],
  ['Poe *claims* that', 'n', 'V', (around) => isPredicate(around) && codeOf(around.text) === 'V'],
];

const sends = /^(?:e-?mail|text|phon|telephon|cabl)e?(?:s|d|ed)$|^(?:rings|rang|writes|wrote)$/;

/** A chunk as what the words beside it make of it. */
export function correctChunk(chunk: Chunk, at: number, chunks: Chunk[]): Chunk {
  const around = {
    ...{ text: chunk.text, far: chunks[at - 2] ?? end, before: chunks[at - 1] ?? end, next: chunks[at + 1] ?? end },
    behind: () => textIn(chunks, at + 1, at + 4),
  };
  const correction = corrections.find(([, of, , isThere]) => of.includes(chunk.code) && isThere(around));
  return correction ? { ...chunk, code: correction[2] } : chunk;
}

/** Between a determiner and a noun. */
function isDescribing({ before, next }: Around): boolean {
  return before.code === 'd' && /[anrN]/.test(next.code);
}

function isOwned({ far, before }: Around): boolean {
  return (/[xa]/.test(before.code) ? far : before).code === 'S';
}

/** Between two names, or before `him`. */
function isSentTo({ before, next }: Around): boolean {
  return /[NP]/.test(before.code) && (next.code === 'N' || objectPronouns.has(next.text));
}

function isPredicate({ before, next }: Around): boolean {
  return /[Nr]/.test(before.code) && /[.,:pwTQx]/.test(next.code);
}
