import { expect, it } from 'vitest';
import { parseVocabulary } from '../../../../src/search/ask/correct.ts';
import { buildRelatedFinder } from '../../../../src/search/ask/related.ts';

/** The second line has the words that more pages hold. */
const find = buildRelatedFinder(parseVocabulary(['paid fund bridge', 'funds troops']));

it.each([
  ['words that news uses for it, the commonest first', 'money', ['funds', 'paid']],
  ['its inflections, too', 'soldiers', ['troops']],
  ['nothing for a slip', 'monye', []],
  ['nothing for a word that has none here', 'volcano', []],
])('for a word that occurs nowhere are found %s: %s', (_, word, found) => {
  expect(find(word)).toEqual(found);
});
