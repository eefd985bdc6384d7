import { describe, expect, it, test } from 'vitest';
import { sentencesOf } from '../../helpers/sentences-of.ts';
import { generateFrom } from '../../helpers/seeds.ts';

function claimsAbout(term: string, texts: string[]): string[] {
  const articles = texts.map((text, i) => [`articles/account-${i}.txt`, `${text}\n`] as const);
  const { suggester, seeds } = generateFrom({
    ...Object.fromEntries(articles),
    'topics/topic.yaml': `title: ${term}\nterms: [${term}, ferry]\n`,
  });
  const [source] = seeds.topics.values();
  const { claims } = suggester.suggest(source?.value ?? { title: '', terms: [] });
  return claims.map(({ proposal }) => sentencesOf(proposal).replace(/ \[[^\]]+\]/g, ''));
}

describe('an account in its writer’s own voice', () => {
  const review = (said: string) => [
    `The Lena M3 reviewed\n\nI took the ferry to Holm. ${said} You will like it. We slept well.`,
    'The Lena M3 sails\n\nThe ferry Lena M3 sails to Holm. Nets are sold at the quay.',
  ];

  test.each([
    'The deck of the ferry feels roomy and quiet.',
    'The deck is as roomy as those of the Marta and of the Ida.',
    'The deck of the Lena M3 seems to have 40 seats.',
  ])('has no claims that cannot be looked up: %s', (said) => {
    expect(claimsAbout('deck', review(said))).not.toContain(said);
  });

  test.each(['The deck of the ferry has 40 seats.', 'The deck of the Lena M 3 feels roomy and quiet.'])(
    'may say what has a number or names the story’s thing: %s',
    (said) => {
      expect(claimsAbout('deck', review(said))).toContain(said);
    },
  );

  it('is none that only quotes', () => {
    const said = 'The deck of the ferry is old.';
    expect(
      claimsAbout('deck', [`A ferry\n\n${said} “I like it,” said Ida Holm. “We all do,” said Nils Dunn.`, 'Holm\n\nNets are sold.']),
    ).toContain(said);
  });
});

it('an account that never prints the number of the story’s thing has no claims', () => {
  const others = ['Lena M3 sails', 'Lena M3 is late', 'The Lena M 3'].map(
    (headline, i) => `${headline}\n\nThe ferry Lena M3 went to Holm in week ${i + 2}.`,
  );
  const engine = 'The deck of the engine room has 40 lamps.';
  expect(claimsAbout('deck', [...others, `New engines\n\n${engine} The Marlom 3 is an engine.`])).not.toContain(engine);
  expect(claimsAbout('deck', [...others, `New engines\n\n${engine} The Lena M3 has it.`])).toContain(engine);
});

describe('an account of another thing of the story’s name', () => {
  const others = ['Lena M3 sails', 'Lena M3 is late', 'Lena M3 in port', 'The Lena M3'].map(
    (headline, i) => `${headline}\n\nThe ferry Lena M3 went to Holm in week ${i + 2}.`,
  );
  const about = (name: string) => [
    ...others,
    `Lena M3 news\n\nThe ${name} is longer. Nobody in Velm had seen the ${name} before. The ${name} has a deck of 40 metres. The deck was painted in 2024.`,
  ];

  it('has claims where it names that thing', () => {
    const claims = claimsAbout('deck', about('Lena M3 Arctic'));
    expect(claims).toContain('The Lena M3 Arctic has a deck of 40 metres.');
    expect(claims).not.toContain('The deck was painted in 2024.');
  });

  it('is none that names the story’s own', () => {
    expect(claimsAbout('deck', about('Lena M3'))).toContain('The deck was painted in 2024.');
  });
});

describe('another model that an account names in full and then in short', () => {
  const review = (said: string) => [
    `The Lena M3\n\nThe Orme Ida K8 is a ferry of steel. ${said}`,
    'The Lena M3\n\nNets are sold at the quay.',
  ];

  test.each([
    ['The ferry Lena M3 has a deck as wide as that of the K8.', false],
    ['The ferry Lena M3 has a deck as wide as that of the Ida K8.', true],
    ['The ferry M3 has a deck of oak.', true],
  ])('is named so that readers know it: %s', (said, isTold) => {
    expect(claimsAbout('deck', review(said)).includes(said)).toBe(isTold);
  });
});
