import {
  conjunctions,
  dayParts,
  determiners,
  fillers,
  otherPronouns,
  prepositions,
  sentenceOpeners,
  subordinators,
  timeWords,
} from './function-words.ts';
import { roles, titles } from './roles.ts';
import { bareSpeechVerbs, irregularSpeechVerbs, rarelyVerbs, regularSpeechVerbs } from './speech-verbs.ts';
import { participleOf, pastOf, presentOf } from './verb-forms.ts';

/**
 * One letter for the part that a word plays in a sentence that reports speech; from the tagger `n` noun, `a`
 * adjective or number, `v` other verb, `g` its participle; from the chunker `N` name, `S` name with
 * possessive, `Q` quotation, `¶` end of a passage, and marks as themselves.
 */
export type Code = WordCode | 'n' | 'a' | 'v' | 'g' | 'N' | 'S' | 'Q' | '¶' | ',' | ';' | ':' | '(' | ')' | '-' | '.';
type WordCode = 'V' | 'G' | 'A' | 'P' | 'Y' | 'd' | 'r' | 'T' | 'p' | 'w' | 'c' | 'x' | 'o';

const isParticiple = (verb: string) => verb.endsWith('ing');
/** A word of several lists is what the last of them says. */
const lists: [WordCode, string[]][] = [
  ['o', sentenceOpeners],
  // Auxiliaries and adverbs.
  ['x', fillers],
  ['c', conjunctions],
  ['d', determiners],
  ['p', prepositions],
  // Words that open a clause.
  ['w', subordinators],
  ['T', [...timeWords, ...dayParts]],
  ['Y', otherPronouns],
  ['P', ['he', 'she']],
  // Finite verbs of speech, and their participles.
  ['V', regularSpeechVerbs.flatMap((verb) => [pastOf(verb), presentOf(verb)])],
  ['G', regularSpeechVerbs.map(participleOf)],
  ['V', irregularSpeechVerbs.filter((verb) => !isParticiple(verb))],
  ['G', irregularSpeechVerbs.filter(isParticiple)],
  ['V', bareSpeechVerbs],
  ['r', roles],
  // Any other word.
  ['o', rarelyVerbs],
  ['A', ['according']],
];
const lexicon = new Map(lists.flatMap(([code, list]) => list.map((word) => [word, code] as const)));

/** The part a word plays, by its spelling alone; `undefined` for a word that is in no list. */
export function codeOf(word: string): Code | undefined {
  return lexicon.get(word.toLowerCase());
}

export const isTitle = new Set(titles);
export const isDayPart = new Set(dayParts);
