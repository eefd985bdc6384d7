import { describe, expect, test } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';
import { sentencesOf } from '../../helpers/sentences-of.ts';

const report =
  'The council of Velm met at night and asked the owners of nine boats what they would pay for a quay of stone, and nobody in Velm had an answer for it.';

function claimsOf(text: string): string[] {
  const { suggester, seeds } = generateFrom({
    'articles/one.txt': `${text}\n`,
    'articles/two.txt': 'Holm\n\nNets are sold in Holm.\n',
    'topics/topic.yaml': 'title: The ferry\nterms: [ferry, deck]\n',
  });
  const [source] = seeds.topics.values();
  const { claims } = suggester.suggest(source?.value ?? { title: '', terms: [] });
  return claims.map(({ proposal }) => sentencesOf(proposal).replace(/ \[[^\]]+\]/g, ''));
}

describe('what ends with a full stop above a report', () => {
  test.each([
    ['a headline', 'Port Line calls 22 decks of ferry sound.', (said: string) => `${said}\n\n${report}`],
    [
      'its deck',
      'The owners no longer have the ferry that they once sold.',
      (said: string) => `Holm buys old ferry.\n\n${said}\n\n${report}`,
    ],
    ['a deck below a headline', 'Rival sees ferry deck as way to win.', (said: string) => `Holm buys boats\n\n${said}\n\n${report}`],
    [
      'a deck above a short lead',
      'Rival sees ferry deck as way to win.',
      (said: string) => `Holm buys boats\n\n${said}\n\nIda Holm calls it big.\n\n${report}`,
    ],
  ])('is no claim: %s', (_, said, textOf) => {
    expect(claimsOf(textOf(said))).not.toContain(said);
  });

  test.each([
    ['a lead with its day', 'The ferry lost its deck on 3 May 2025.', (said: string) => `${said}\n\n${report}`],
    ['below a headline, with `a`', 'A ferry of Port Line lost its deck.', (said: string) => `Holm buys boats\n\n${said}\n\n${report}`],
    [
      'of two sentences',
      'Ferry crews of Port Line lost nine decks.',
      (said: string) => `Holm buys boats\n\n${said} Rain fell.\n\n${report}`,
    ],
    [
      'behind another sentence',
      'Ferry crews of Port Line lost nine decks.',
      (said: string) => `Holm buys boats\n\nRain fell all night. ${said}\n\n${report}`,
    ],
    [
      'among short paragraphs',
      'Ferry crews of Port Line lost nine decks.',
      (said: string) => `Holm buys boats\n\n${said}\n\nRain fell in Velm.`,
    ],
    ['further down', 'Ferry crews of Port Line lost nine decks.', (said: string) => `Holm buys boats\n\n${report}\n\n${said}\n\n${report}`],
  ])('is one all the same: %s', (_, said, textOf) => {
    expect(claimsOf(textOf(said))).toContain(said);
  });
});

test.each([
  ['Dunn: Deck of ferry is older than its mast.', false],
  ['Repairs: Deck of ferry is older than its mast.', true],
])('behind the name of who says it, it is nobody’s: %s', (line, isTold) => {
  const told = claimsOf(`Holm buys boats\n\n“Boats are old,” said Nils Dunn, the mayor. Dunn sold nets.\n\n${line}`);
  expect(told.includes('Deck of ferry is older than its mast.')).toBe(isTold);
});
