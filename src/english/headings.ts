import { codeOf } from './lexicon.ts';
import { isLight } from './light-words.ts';
import { nationOf } from './nations.ts';
import { bareForm } from './verb-forms.ts';

/**
 * Whether a term is whole and specific enough to stand over a group of claims: a name or a noun, by its looks. Figures, peoples,
 * adjectives and parts of verbs are none.
 */
export function isHeading(term: string): boolean {
  const words = term.split(' ');
  const [first = '', last = ''] = [words[0], words.at(-1)];
  return (
    /^\p{L}[\p{L}’' -]{3,}$/u.test(term) &&
    !nationOf.has(term) &&
    !/(?:ed|ing|ly|ive|ous|ful|able|ible|ic|ical|ary|ial|ern)$/.test(last) &&
    !words.every(isLight) &&
    !/^(?:\p{Lu}\p{Ll}{0,3}|\p{Lu}\p{Ll}+(?:ese|ish|ians?|eans?))$/u.test(term) &&
    bareForm(last) === last &&
    !(words.length > 1 && /^(?:[VGPYdpwcTx]|)$/.test(codeOf(first) ?? '-')) &&
    !first.endsWith('ed')
  );
}
