import { expect, test } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const english =
  'Ferry stays shut\n\nThe ferry on the river stays shut until the deck has been mended, the harbour office said on Monday.\n';
const danish =
  'Færgen ligger stille\n\nFærgen over floden ligger stille, indtil dækket er blevet repareret, oplyste havnekontoret mandag eftermiddag til avisen.\n';

test('compares no sentences of an account in a language of which no rules are known', () => {
  const { suggester } = generateFrom({ 'articles/echo.txt': english, 'articles/avisen.txt': danish });
  expect(suggester.compared().sentences.map(({ placed }) => placed.article.file)).toEqual(['articles/echo.txt']);
});
