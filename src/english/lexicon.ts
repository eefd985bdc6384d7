import {
  conjunctions,
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
 * One letter for the part that a word plays in a sentence that reports speech:
 * `V` finite verb of speech, `G` its participle, `A` according, `P` he or she, `Y` another pronoun, `d` determiner,
 * `r` role or title, `T` time, `p` preposition, `w` word that opens a clause, `c` conjunction, `x` auxiliary or adverb,
 * `o` any other; from the tagger `n` noun, `a` adjective or number, `v` other verb, `g` its participle; from the chunker `N` name, `S` name with possessive, `Q` quotation, `¶` end of a passage, and marks as themselves.
 */
export type Code =
  | 'V'
  | 'G'
  | 'A'
  | 'P'
  | 'Y'
  | 'd'
  | 'r'
  | 'T'
  | 'p'
  | 'w'
  | 'c'
  | 'x'
  | 'n'
  | 'a'
  | 'v'
  | 'g'
  | 'o'
  | 'N'
  | 'S'
  | 'Q'
  | '¶'
  | ','
  | ';'
  | ':'
  | '('
  | ')'
  | '-'
  | '.';

const lexicon = new Map<string, Code>();
const enter = (code: Code, list: string[]) => {
  for (const word of list) lexicon.set(word, code);
};
enter('o', sentenceOpeners);
enter('x', fillers);
enter('c', conjunctions);
enter('d', determiners);
enter('p', prepositions);
enter('w', subordinators);
enter('T', timeWords);
enter('Y', otherPronouns);
enter('P', ['he', 'she']);
for (const verb of regularSpeechVerbs) {
  enter('V', [pastOf(verb), presentOf(verb)]);
  enter('G', [participleOf(verb)]);
}
enter(
  'V',
  irregularSpeechVerbs.filter((verb) => !verb.endsWith('ing')),
);
enter(
  'G',
  irregularSpeechVerbs.filter((verb) => verb.endsWith('ing')),
);
enter('V', bareSpeechVerbs);
enter('r', roles);
for (const word of rarelyVerbs) lexicon.set(word, 'o');
enter('A', ['according']);

/** The part a word plays, by its spelling alone; `undefined` for a word that is in no list. */
export function codeOf(word: string): Code | undefined {
  return lexicon.get(word.toLowerCase());
}

export const isTitle = new Set(titles);
