import { stemsOf } from './stems.ts';

/** What a text may be about: two words that stand together, or one behind an article or preposition, each by its weight. */
export function phrasesIn(text: string): { phrase: string; weight: number }[] {
  const pairs = [...text.matchAll(/(?<![\p{L}'’])(?=(\p{Ll}{3,} \p{Ll}{4,})(?![\p{L}'’]))/gu)].map((match) => match[1] ?? '');
  const nouns = [...text.matchAll(/\b(?:[Tt]he|[Aa]n?|of|for) (\p{Ll}{4,})(?![\p{L}'’])/gu)].map((match) => `the ${match[1] ?? ''}`);
  return [
    ...pairs
      .filter((pair) => stemsOf(pair).length === 2 && !/(?:ly|ed|ing|ould)(?: |$)/.test(pair))
      .map((phrase) => ({ phrase, weight: 1.2 })),
    ...nouns
      .filter((phrase) => stemsOf(phrase).length === 1 && !/(?:ly|ed|ing|ible|able|ive|ous|ful|ary|ial)$/.test(phrase))
      .map((phrase) => ({ phrase, weight: 0.8 })),
  ];
}
