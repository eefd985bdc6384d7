import { describe, expect, it, test } from 'vitest';
import { sentencesOf } from '../../helpers/sentences-of.ts';
import { generateFrom } from '../../helpers/seeds.ts';

function claimsAboutOne(term: string, texts: string[]): string[] {
  return claimsOf(`title: ${term}\nterms: [${term}]\n`, texts);
}

function claimsAbout(term: string, texts: string[]): string[] {
  return claimsOf(`title: ${term}\nterms: [${term}, ferry]\n`, texts);
}

function claimsOf(topic: string, texts: string[]): string[] {
  const articles = texts.map((text, i) => [`articles/account-${i}.txt`, `${text}\n`] as const);
  const { suggester, seeds } = generateFrom({
    ...Object.fromEntries(articles),
    'topics/topic.yaml': topic,
  });
  const [source] = seeds.topics.values();
  const { claims } = suggester.suggest(source?.value ?? { title: '', terms: [] });
  return claims.map(({ proposal }) => sentencesOf(proposal).replace(/ \[[^\]]+\]/g, ''));
}

test.each([
  ['Port OS 5.0 brings nine changes.', false],
  ['The Lena M3 has Port OS 5.0 and nine lamps.', true],
  ['Lena M3 5.0 has nine decks.', true],
])('behind %s may stand what names neither: %s', (first, isClaim) => {
  const said = 'A new lamp beside the deck shows 40 lights.';
  const texts = [`The Lena M3 sails\n\n${first} ${said}`, 'The Lena M3 is late\n\nNets are sold on the Lena M3.'];
  expect(claimsAbout('deck', texts).includes(said)).toBe(isClaim);
});

it('a reader’s letter has no claims', () => {
  const said = 'The deck of the ferry Lena has 40 seats.';
  const report = (first: string) => [`Ferry news\n\n${first}\n\n${said}`, 'Boats\n\nThe ferry Lena sails to Holm.'];
  expect(claimsAbout('deck', report('Nets are sold at the quay.'))).toContain(said);
  expect(claimsAbout('deck', report('LETTERS.'))).toEqual([]);
  expect(claimsAbout('deck', report('Letters to the editor'))).toEqual([]);
});

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

  it('and may shorten its name, of a topic that has its word', () => {
    const said = 'In Velm the Arctic has a mast of oak.';
    const texts = about('Lena M3 Arctic').map((text) => text.replace('The deck was painted', `${said} The deck was painted`));
    expect(claimsAbout('Arctic', texts)).toContain(said);
    expect(claimsAbout('mast', texts)).not.toContain(said);
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

describe('what the account says of it in the next sentence', () => {
  const told = (text: string) => claimsAbout('pier', [`News of Velm\n\n${text}`, 'Holm\n\nNets are sold.']);

  test.each([
    ['Two divers accuse Nils Dunn of fraud at the pier of Velm.', 'Dunn has denied all that was said of him.', false],
    ['Two divers accuse Nils Dunn of fraud at the pier of Velm.', 'He will be heard by a judge in May.', true],
    ['The office had predicted a dry week at the pier of Velm.', 'However, the rain has not ended.', false],
    ['The office saw a dry week at the pier of Velm.', 'However, the rain has not ended.', true],
    ['A letter of Port Line suggests that the pier of Velm is a ruin.', 'Yet boats still use it.', false],
    ['The new pier of Velm may be ugly and short.', 'But it keeps boats dry.', false],
    ['A letter of Port Line suggests that the pier of Velm is a ruin.', 'Boats still use it.', true],
    ['A letter of Port Line suggests that the pier of Velm is a ruin.', 'Nils Dunn calls it one. Yet boats still use it.', false],
    ['Two divers say that the pier of Velm is a ruin.', 'Yet boats still use it.', true],
  ])('belongs to it: %s %s', (said, next, isTold) => {
    expect(told(`${said} ${next}`).includes(said)).toBe(isTold);
  });

  test.each([
    ['If the board closes the pier of Velm, boats may leave.', 'Two divers will then look at the pier of Velm.', false],
    ['Should the board close the pier of Velm the boats would leave.', 'The divers would then buy the pier of Velm.', false],
    ['The board has met in Velm.', 'Two divers will then look at the pier of Velm.', true],
  ])('or in the sentence before: %s %s', (before, said, isTold) => {
    expect(told(`${before} ${said}`).join(' ').includes(said)).toBe(isTold);
  });

  test.each([
    ['A pier of Velm costs 500 crowns.', 'Can owners expect more?', false],
    ['A pier of Velm costs 500 crowns.', 'Owners expect more.', true],
  ])('or leads to a question: %s %s', (said, next, isTold) => {
    expect(told(`${said} ${next}`).includes(said)).toBe(isTold);
  });

  it.each(['The new pier of Velm is apparently half as long.', 'A long pier of Velm is no surprise.'])(
    'and hearsay or taste alone is none: %s',
    (said) => {
      expect(told(said)).not.toContain(said);
    },
  );
});

describe('a quotation that goes on in the next paragraphs', () => {
  const said = 'The pier of Velm is a danger.';
  const told = (before: string, behind: string) =>
    claimsAbout('pier', [`News of Velm\n\n${before}\n\n${said} ${behind}`, 'Holm\n\nNets are sold.']);

  test.each([
    ['Nils Dunn is not glad. “Velm has one pier.', 'Close it,” he said.'],
    ['Nils Dunn is not glad. "Velm has one pier.', 'Close it," he said.'],
    ['Nils Dunn is not glad. “Velm has one pier.\n\nIt is old.', 'Close it,” he said.'],
  ])('is nobody’s own claim: %s', (before, behind) => {
    expect(told(before, behind)).not.toContain(said);
  });

  test.each([
    ['“Velm has one pier,” said Nils Dunn.', '“Close it,” he said.'],
    ['Velm has one "pier".', 'The mayor said "close it".'],
  ])('and ends where its marks do: %s', (before, behind) => {
    expect(told(before, behind)).toContain(said);
  });
});

describe('in a story of two countries', () => {
  const rain = 'In week 1 the rain in Kenya did not end. Boats were sent to Kenya from all sides. Many people of Kenya sleep in tents.';
  const abroad = 'The rivers of Somalia rose at night. Somalia asks for nets and for oil. Nobody in Somalia has seen such rivers.';
  const told = (home: string, far: string) =>
    claimsAbout('bridge', [`Kenya\n\n${rain}`, `Rain\n\nAll 40 boats of Kenya sail at night. ${home}`, `Rivers\n\n${abroad} ${far}`]);

  test.each([
    ['', 'The bridge of Jowhar is closed.', false],
    ['', 'Divers in Somalia closed the bridge of Jowhar.', true],
    ['The bridge of Marbo is closed.', '', true],
    ['The oldest bridge of the country is closed.', '', false],
  ])('a claim says of which it is: %s%s', (home, far, isTold) => {
    expect(told(home, far).includes(home || far)).toBe(isTold);
  });
});

it('in a story of several countries and none of most, a claim names something', () => {
  const accounts = ['Kenya', 'Somalia', 'Japan', 'Norway', 'Peru'].map(
    (country) =>
      `${country}\n\nRain in ${country} did not end. Boats were sent to ${country} at night. People of ${country} sleep in tents.`,
  );
  const told = (sentence: string, others = accounts.slice(1)) => claimsAbout('bridge', [`${accounts[0]} ${sentence}`, ...others]);
  const nameless = 'Nine boats struck a bridge.';
  expect(told(nameless)).not.toContain(nameless);
  expect(told(nameless, ['Nets\n\nNets are sold at the quay.'])).toContain(nameless);
  expect(told('Nine boats struck a bridge of Marbo.')).toContain('Nine boats struck a bridge of Marbo.');
});

it('another event of the kind that headlines name is none of the story, unless it is named beside theirs', () => {
  const told = (said: string) =>
    claimsAbout('pier', [`Hurricane Ida nears Velm\n\nHurricane Ida is near. ${said}`, 'Holm\n\nNets are sold.']);
  const other = 'Nine boats at the pier of Velm were lost in Hurricane Lena.';
  const both = 'Hurricane Ida tore down the pier of Velm that Hurricane Lena had spared.';
  expect(told(other)).not.toContain(other);
  expect(told(both)).toContain(both);
});

it('an account of another event of the kind tells only what names the story’s', () => {
  const bare = 'The hurricane lay nine kilometres off the pier of Velm.';
  const full = 'Ida, a hurricane of the same month, had spared the pier of Velm.';
  const own = ['Hurricane Ida nears\n\nRain fell on the hills near Orme.', 'Hurricane Ida is over\n\nNets are sold at the quay.'];
  const told = (headline: string) => claimsAbout('pier', [`${headline}\n\n${bare}\n\n${full}`, ...own]);
  expect(told('Hurricane Lena turns')).not.toContain(bare);
  expect(told('Hurricane Lena turns')).toContain(full);
  expect(told('Boats leave')).toContain(bare);
});

it('a figure that two accounts compare with different things is told by neither', () => {
  const [one, two] = [
    'Port Line sold 40 percent fewer boats at the pier than last year.',
    'Port Line sold 40 percent fewer boats at the pier than expected.',
  ];
  const told = (...texts: string[]) =>
    claimsAbout(
      'pier',
      texts.map((text, i) => `News ${i}\n\n${text} Nets are sold.`),
    );
  expect(told(one, two)).not.toEqual(expect.arrayContaining([expect.stringContaining('40 percent')]));
  expect(told(one, 'Nine boats left the pier.')).toContain(one);
});

it('an office that accounts give to two people is told of neither', () => {
  const said = 'The leader of the main Velm Party, Sir Nils Dunn, asked for a new pier.';
  const told = (other: string) => claimsAbout('pier', [`News\n\n${said} Nets are sold.`, `Holm\n\n${other} Nets are sold at the quay.`]);
  expect(told('Ada Quill, the leader of the main Velm Party, sold nine boats.')).not.toContain(said);
  expect(told('Ada Quill, the leader of the Holm Party, sold nine boats.')).toContain(said);
});

test.each([
  ['May 3, 2025 12:41 a.m.', false],
  ['The ferry was in Velm at 12:41 a.m. when it rained on all boats of the bay.', true],
])('what stands below an hour is of that hour: %s', (line, isTold) => {
  const said = 'A ferry of Port Line leaves the pier of Velm for Holm.';
  expect(claimsAbout('pier', [`News\n\nNets are sold.\n\n${line}\n\n${said}`, 'Holm\n\nNets are sold.']).includes(said)).toBe(isTold);
});

test.each([
  ['Nils Dunn argued that:', false],
  ['Nils Dunn, who owns nine boats and a quay, said:', false],
  ['What the pier has:', true],
])('what a list has below `%s` may be the word of who is named there', (line, isTold) => {
  const said = 'The pier of Velm is shorter than the quay.';
  const told = claimsAbout('pier', [`News\n\nNets are sold.\n\n${line}\n\nl The boats are old.\n\nl ${said}`, 'Holm\n\nNets are sold.']);
  expect(told.includes(said)).toBe(isTold);
});

describe('an account of another occasion than the story’s', () => {
  const others = ['A week in Orme', 'What Orme has seen', 'Tea in Orme'].map(
    (headline, i) => `${headline}\n\nThe Alban National Convention met in Orme with ${i + 12} boats.`,
  );
  const deck = 'The deck of the ferry was near the convention in May.';

  it.each([
    ['names the other alone', 'The Tarnish convention met in Kasten.', false],
    ['names the story’s too', 'The Tarnish convention met in Kasten, as the Alban convention did.', true],
    ['names none', 'A mayor drank tea.', true],
  ])('may say `the convention` or not, where it %s', (_, sentence, isSaid) => {
    expect(claimsAbout('deck', [...others, `In Kasten\n\n${sentence} ${deck}`]).includes(deck)).toBe(isSaid);
  });
});

describe('another country than the story’s', () => {
  const others = ['A week in Orme', 'What Orme has seen'].map(
    (headline, i) => `${headline}\n\nThe ferry of Orme lost ${i + 12} decks. Nets were sold in Orme.`,
  );
  const claims = (text: string) => claimsAboutOne('deck', [...others, `Orme and its boats\n\nA mayor of Orme drank tea.\n\n${text}`]);

  it('has no claim where an account names it by the way', () => {
    expect(claims('The deck of a boat was sold in Japan.')).not.toContain('The deck of a boat was sold in Japan.');
    expect(claims('The deck of a boat of Orme was sold in Japan.')).toContain('The deck of a boat of Orme was sold in Japan.');
  });

  it('stands before its victims', () => {
    const counted = 'Two people were slightly hurt as a deck broke.';
    expect(claims(`A boat of Orme burned in May in Japan. ${counted}`)).toContain(`A boat of Orme burned in May in Japan. ${counted}`);
    expect(claims(`A boat of Orme burned in May. ${counted}`)).toContain(counted);
  });
});
