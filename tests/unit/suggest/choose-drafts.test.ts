import { describe, expect, it } from 'vitest';
import { accountsOf } from '../../../src/suggest/draft-claims.ts';
import type { TopicData } from '../../../src/domain/content.ts';
import { sentencesOf } from '../../helpers/sentences-of.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const topic = (title: string, ...terms: string[]) => ({ 'topics/topic.yaml': `title: ${title}\nterms: [${terms.join(', ')}]\n` });

function suggest(files: Record<string, string>) {
  const { seeds, suggester } = generateFrom(files);
  const [source] = seeds.topics.values();
  const { claims } = suggester.suggest(source?.value ?? { title: '', terms: [] });
  return claims.map(({ proposal }) => ({ under: proposal.under, text: sentencesOf(proposal).replace(/ \[[^\]]+\]/g, '') }));
}

const textsOf = (files: Record<string, string>) => suggest(files).map(({ text }) => text);
const answerOf = (files: Record<string, string>) => suggest(files).flatMap(({ under, text }) => (under === 'answer' ? text : []));

/** Two accounts, each with something else behind what it tells; the days that they were published, where they have any. */
function textsOfTwo([one, other]: string[], title: string, terms: string[], [first, second]: string[] = []): string[] {
  return textsOf({
    'articles/a.txt': `Ferry\n\n${one}\n\nThe boat was painted green by Bregen Works.\n`,
    'articles/b.txt': `Boat\n\n${other}\n\nPassengers of the boat were 30 nurses from Holm.\n`,
    ...(first ? { 'articles/a.yaml': `publishedAt: '${first}'\n`, 'articles/b.yaml': `publishedAt: '${second}'\n` } : {}),
    ...topic(title, ...terms),
  });
}

describe('the claims of a topic', () => {
  it('tell a repeated paragraph once', () => {
    const told = 'Owners of boats in Velm had been called to a hall near the dam.';
    const texts = textsOf({
      'articles/a.txt': `Dam\n\n${told}\n\n${told}\n\nThe owners met the board on Monday.\n`,
      ...topic('The owners', 'owners', 'boats'),
    });
    expect(texts.filter((text) => text === told)).toHaveLength(1);
  });

  it('count accounts that print an agency’s sentence to the letter as one', () => {
    const copied = 'The ferry of Velm struck a reef off Holm on 3 May 2025.';
    const countOf = (other: string) => {
      const { seeds, suggester } = generateFrom({
        'articles/a.txt': `Ferry\n\n${copied}\n\nNets are sold at the quay.\n`,
        'articles/b.txt': `Boat\n\n${other}\n\nThe mill of Ida Holm is old.\n`,
        ...topic('The ferry', 'ferry'),
      });
      const [source] = seeds.topics.values();
      return suggester.suggest(source?.value ?? { title: '', terms: [] }).claims.map(({ draft }) => accountsOf(draft));
    };
    expect(countOf(copied)).toEqual([1]);
    expect(countOf('On 3 May 2025 the ferry of Velm struck a reef off Holm.')).toEqual([2]);
  });

  it('tell once what two accounts tell in other words of the same day, number and places', () => {
    const told = [
      'The ferry Lena vanished between Kasten and Velm on 3 May 2025 with 141 people on board.',
      'The white boat and its 141 passengers were lost without a trace on May 3, 2025, during a night trip from Kasten to Velm.',
    ];
    const texts = textsOfTwo(told, 'The ferry', ['boat', 'passengers']);
    expect(texts.filter((text) => told.includes(text))).toHaveLength(1);
    expect(texts).toContain('Passengers of the boat were 30 nurses from Holm.');
  });

  it('tell once what is denied in two accounts, as the newer has it', () => {
    const older = 'There have been several reports of planks, but none has been confirmed as coming from the ferry.';
    const newer = 'No planks have been verified as coming from the ferry.';
    const texts = textsOfTwo([older, newer], 'The planks', ['planks', 'ferry'], ['2025-05-03', '2025-09-03']);
    expect(texts).toContain(newer);
    expect(texts).not.toContain(older);
  });

  it('tell nothing of which another tells every word and name', () => {
    const most = 'The majority of the passengers were Norwegian.';
    const count =
      'The boat carried 20 passengers to Holm through a night of storm, including 15 Norwegians, a cook and four bakers of Orme.';
    const texts = textsOfTwo([count, most], 'The passengers', ['passengers', 'boat']);
    expect(texts).toContain(count);
    expect(texts).not.toContain(most);
  });

  it('tell once what one account tells of the story’s thing by its name and another by what it is', () => {
    const [one, other] = [
      'Ferry Lena7 vanished on its way from Kasten to Velm on 3 May 2025.',
      'The boat was lost on 3 May 2025 when it sailed from Kasten to Velm at night, past the Holm reef.',
    ];
    const texts = textsOf({
      'articles/a.txt': `Lena7 is lost\n\n${one}\n\nThe boat was painted green by Bregen Works.\n`,
      'articles/b.txt': `Boats look for Lena7\n\n${other}\n\nPassengers of the boat were 30 nurses from Holm.\n`,
      ...topic('The ferry', 'boat', 'ferry'),
    });
    expect(texts.filter((text) => text === one || text === other)).toHaveLength(1);
  });

  it('hold the word of a topic that has one alone', () => {
    const beside = 'The reef off Velm was closed to boats of every kind in May.';
    const files = {
      'articles/a.txt': `Divers\n\nDivers from Holm reached the reef off Velm on Monday. ${beside}\n\nThe divers brought up two crates.\n`,
      'articles/b.txt': 'Reef\n\nDivers of the navy searched the reef off Velm for the crates.\n',
    };
    expect(textsOf({ ...files, ...topic('Divers', 'divers') })).not.toContain(beside);
    expect(textsOf({ ...files, ...topic('Divers', 'divers', 'reef') })).toContain(beside);
  });

  it('hold all words of a topic that has one term, unless it is a name', () => {
    const beside = 'The black flags of Velm hung from the roof of the hall.';
    const files = {
      'articles/a.txt': `Divers\n\nDivers looked for the black box near Velm. ${beside}\n\nThe black box sends a sound.\n`,
      'articles/b.txt': 'Reef\n\nA black box lay near the reef off Velm.\n',
    };
    expect(textsOf({ ...files, ...topic('The box', 'black box') })).not.toContain(beside);
    expect(textsOf({ ...files, ...topic('The black flags', 'Black Flags of Velm') })).toContain(beside);
  });

  it('tell once what is the most of its kind', () => {
    const texts = textsOf({
      'articles/a.txt':
        'Search\n\nThe search for the Lena, already the most costly ever led from Velm, took nine boats to the reef.\n\nThe reef is of red stone.\n',
      'articles/b.txt': 'Boat\n\nAs of May, nobody knew of a search that was the most costly by so much.\n\nThe boat was green.\n',
      ...topic('The search', 'search', 'reef'),
    });
    expect(texts.filter((text) => text.includes('most costly'))).toHaveLength(1);
  });

  it('are fifteen at most', () => {
    const terms = 'oak pine fern rose nettle willow diver guard painter welder cook clerk bee kettle choir train saw mill'.split(' ');
    const text = terms.map((term, i) => `Near Velm ${'ABCDEFGHIJKLMNOPQR'.charAt(i)}holm keeps a ${term}.`).join('\n\n');
    const files = { 'articles/a.txt': `Dam\n\n${text}\n`, ...topic('The dam', ...terms) };
    expect(textsOf(files)).toHaveLength(15);
    const { files: content } = generateFrom(files);
    const { sections } = JSON.parse(content.get('data/topics/topic.json') ?? '') as TopicData;
    expect(sections.find(({ kind }) => kind === 'near')).toMatchObject({ passages: [{}, {}, {}], more: 0 });
  });

  it('have the three hundred nearest passages below them, in the order of the texts, and the number of the others', () => {
    const words = 'oak pine fern rose nettle willow diver guard painter welder'.split(' ');
    const text = Array.from({ length: 700 }, (_, i) => {
      const [one, two, three] = [i, i / 10, i / 100].map((at) => words[Math.floor(at) % 10]);
      return `The ${one}${i % 2 === 0 ? '' : ' of the dam'} saw the ${two} and the ${three}${i % 4 === 1 ? ' near the dam' : ''}.`;
    });
    const { files: content } = generateFrom({ 'articles/a.txt': `Velm\n\n${text.join('\n\n')}\n`, ...topic('The dam', 'dam') });
    const { sections } = JSON.parse(content.get('data/topics/topic.json') ?? '') as TopicData;
    const near = sections.find((section) => section.kind === 'near');
    expect(near?.passages).toHaveLength(300);
    const page = content.get('topics/topic.mdx') ?? '';
    expect(page).toContain(`The nearest 300 are listed; ${near?.more} more are farther off.`);
    const listed = [...page.slice(page.indexOf('kind="near"')).matchAll(/\[passage (\d+)\]/g)].map(([, number]) => Number(number));
    expect(listed).toEqual(listed.toSorted((a, b) => a - b));
    // Of the 175 nearest, all of which no claim is made.
    expect(listed.filter((number) => number % 4 === 2).length).toBeGreaterThan(175 - 15);
  });

  it('begin with what several accounts tell', () => {
    const told = 'The gate of the Velm dam broke on 3 May.';
    const [first] = textsOf({
      'articles/a.txt': `Dam\n\nThe Velm dam is painted green by Bregen Works.\n\nBelow the Velm dam lies a field of Ida Holm.\n\n${told}\n`,
      'articles/b.txt': `Gate\n\n${told}\n`,
      ...topic('The Velm dam', 'gate'),
    });
    expect(first).toBe(told);
  });

  it('have the sentence before one that needs it, and none that no sentence explains', () => {
    const texts = textsOf({
      'articles/a.txt':
        'Velm\n\nIda Holm owns the mill. She saw the dam break at 7.15am on 3 May.\n\nHe says the dam was old.\n\nNets are sold at the quay.\n',
      ...topic('The dam', 'dam'),
    });
    expect(texts).toContain('Ida Holm owns the mill. She saw the dam break at 7.15am on 3 May.');
    expect(texts.join(' ')).not.toContain('He says');
  });

  it.each([
    [
      'has a demonstrative',
      'Bregen Works offers a night mode. The gate of the dam moves by itself in this mode.',
      'The gate of the dam moves by itself',
    ],
    ['answers a question', 'What will the dam cost? Nine million crowns, says Nils Dunn of the dam board.', 'Nine million crowns'],
    ['has no verb', 'A dam that brings a wider gate and a lower wall.', 'A dam that brings'],
    ['has marks of old archives', "Nils Dunn called the dam of Velm ''a barge''.", 'Nils Dunn called'],
    [
      'means what its account names before',
      'Bregen Works offers the dam repair plan.\n\nIda Holm of the dam board read the plan.',
      'Ida Holm',
    ],
    ['stands above where its report begins', 'Dam breaks, but the mill stands.\n\nVELM, May 3 – The dam broke.', 'Dam breaks'],
    [
      'has a party before its town',
      'Rain fell in the town of Bregen.\n\nMembers of the Velm Party in the town will sell the dam.',
      'Members',
    ],
    ['has a "her" of another sentence', 'Ida Holm left.\n\nNils Dunn, 40, thanked her for the dam.', 'Nils Dunn'],
    ['has a "him" of nobody it names', 'Nils Dunn left.\n\nReporters of the Echo asked him about the dam.', 'Reporters'],
    ['has a "her" behind a man’s office', 'Ida Holm left.\n\nMayor Nils Dunn thanked her for the dam.', 'Mayor'],
    ['quotes a "he" of nobody it names', 'Nils Dunn left.\n\n“The board said that he sold the dam,” Ida Holm, 40, said.', '“The board'],
    ['has an "it" of the sentence before', 'Holm lost a dam.\n\nIda Holm, 40, explained it as a gift to the dam.', 'Ida Holm'],
  ])('have none that stands alone where it %s', (_, passage, words) => {
    const texts = textsOf({ 'articles/a.txt': `Velm\n\n${passage}\n\nNets are sold at the quay.\n`, ...topic('The dam', 'dam') });
    expect(texts.filter((text) => text.startsWith(words))).toEqual([]);
  });

  it.each([
    'Nils Dunn, 40, thanked his mother for the dam.',
    'A trader of Velm sold his share of the dam.',
    '“Nils Dunn said that he sold the dam,” Ida Holm, 40, said.',
    'Nobody in Velm asked an owner of the dam for his or her key.',
  ])('have one that stands alone where a pronoun is of somebody it names: %s', (said) => {
    const texts = textsOf({ 'articles/a.txt': `Velm\n\n${said}\n\nNets are sold at the quay.\n`, ...topic('The dam', 'dam') });
    expect(texts).toContain(said);
  });

  it('have the sentence that names what a definite noun means', () => {
    const passage = 'Divers found a crate below the dam of Velm. The crate held glass from Kasten.';
    const files = { 'articles/a.txt': `Velm\n\n${passage}\n\nNets are sold at the quay.\n`, ...topic('Glass', 'glass') };
    expect(textsOf(files)).toContain(passage);
    expect(textsOf({ ...files, ...topic('Glass', 'glass', 'crate') })).toContain('The crate held glass from Kasten.');
  });

  it('have what the sentence before brings up behind it, though many accounts speak of the like', () => {
    const said = 'The crates will stay at the dam.';
    const files = (before: string) => ({
      'articles/a.txt': `Velm\n\n${before} ${said}\n\nNets are sold at the quay.\n`,
      'articles/b.txt': 'Glass\n\nA boat lost the crates near Holm.\n',
      ...topic('The dam', 'dam'),
    });
    expect(textsOf(files('Divers from Holm found nine crates.'))).not.toContain(said);
    expect(textsOf(files('Rain fell on the valley in May.'))).toContain(said);
  });

  it.each([
    ['Bregen Works built the dam in 1990.', true],
    ['Rain fell on the hills near Bregen Works.', false],
  ])('have a company that is not named behind what names it: %s', (before, isNamed) => {
    const passage = `${before} The Dutch insurer sold the glass of nine dams to Kasten.`;
    const texts = textsOf({ 'articles/a.txt': `Velm\n\n${passage}\n\nNets are sold at the quay.\n`, ...topic('Glass', 'glass', 'dams') });
    expect(texts.filter((text) => text.includes('Dutch'))).toEqual(isNamed ? [passage] : []);
  });

  it('have no bare deal on a page that may be of another deal', () => {
    const said = 'The deal will not free Nils Dunn before May.';
    const files = { 'articles/a.txt': `Dam\n\n${said}\n\nNets are sold at the quay.\n` };
    expect(textsOf({ ...files, ...topic('The deal', 'deal') })).not.toContain(said);
    expect(textsOf({ ...files, ...topic('The harbour deal', 'deal') })).toContain(said);
  });

  it('begin without what joined them to the sentence before, and without a dateline', () => {
    const texts = textsOf({
      'articles/a.txt':
        'Dam\n\nVELM, May 3 – The gate broke at noon.\n\nBut the mill of Ida Holm was not hurt.\n\nNets are sold at the quay.\n',
      ...topic('The dam', 'gate', 'mill'),
    });
    expect(texts.toSorted()).toEqual(['The gate broke at noon.', 'The mill of Ida Holm was not hurt.']);
  });
});

describe('a page', () => {
  const written = (path: string, day: string) => ({ [path]: `publishedAt: ${day}\n` });
  const files = {
    'articles/a.txt': 'Boats\n\nBoats of the navy are looking for the ferry off Velm.\n\nThe ferry sank off Holm on 2 May 2025.\n',
    ...topic('The ferry', 'ferry', 'navy', 'Velm', 'Holm'),
  };
  const later = {
    'articles/b.txt': 'Mast\n\nThe mast of the ferry stands in a hall in Kasten.\n',
    ...written('articles/b.yaml', '2025-05-20'),
  };

  it('does not tell what is under way in an account without a day, where other accounts have one', () => {
    const underWay = 'Boats of the navy are looking for the ferry off Velm.';
    expect(textsOf({ ...files, ...written('articles/a.yaml', '2025-05-03'), ...later })).toContain(underWay);
    expect(textsOf({ ...files, ...later })).not.toContain(underWay);
  });

  it('tells of two sentences alike the one that an account begins with', () => {
    const [first, second] = ['The ferry of Velm rammed 4 tugs near the pier.', 'The ferry of Velm rammed 9 barges near the pier.'];
    const before = 'Nets are sold at the quay.\n\nRain fell on the valley.\n\nA hall was built in Kasten.';
    const rammedIn = (one: string, other: string) =>
      textsOf({ 'articles/a.txt': one, 'articles/b.txt': other, ...topic('The ferry', 'ferry') }).filter((text) => text.includes('rammed'));
    expect(rammedIn(`Boats\n\n${before}\n\n${first}\n`, `Ferry\n\n${second}\n\n${before}\n`)).toEqual([second]);
    expect(rammedIn(`Boats\n\n${first}\n\n${before}\n`, `Ferry\n\n${before}\n\n${second}\n`)).toEqual([first]);
  });

  it('does not tell of a day that no reader can place, where other accounts have a day', () => {
    const text = 'Boats\n\nThe ferry of Velm met a boat of the navy on Thursday.\n\nThe ferry sank off Holm.\n';
    const undated = { ...files, 'articles/a.txt': text };
    expect(textsOf({ ...undated, ...later })).not.toContain('The ferry of Velm met a boat of the navy on Thursday.');
    expect(textsOf(undated)).toContain('The ferry of Velm met a boat of the navy on Thursday.');
  });
});

describe('the short answer', () => {
  it.each([
    [
      'A dam',
      'In 2009 the Norrland dam broke near Kasten. It took two years to find out why. A loose bolt and a careless weld were blamed.',
      'The Norrland dam broke in 2009. A report blamed a loose bolt and a careless weld.',
    ],
    [
      'A dam',
      'The Kasten dam broke in 1998. Engineers blamed a loose bolt and a careless weld.',
      'In 1998 the dam of Kasten broke. Later a loose bolt and a careless weld were blamed.',
    ],
  ])('is never of another event', (headline, one, other) => {
    const own = 'Inspectors from Bregen look for the cause in the bolt of the Velm dam.';
    const answer = answerOf({
      'articles/a.txt': `${headline}\n\n${own}\n\n${one}\n`,
      'articles/b.txt': `Mill\n\nThe Velm dam lies in ruins.\n\n${other}\n`,
      ...topic('Why the dam broke', 'cause', 'bolt', 'blamed'),
    });
    expect(answer).toEqual([own]);
  });
});

describe('what no account can answer alone', () => {
  const own = 'The Velm dam was built by Bregen Works.';
  const answers = (one: string, other: string, more: Record<string, string> = {}) =>
    answerOf({
      'articles/a.txt': `Dam\n\n${one}\n\n${own}\n`,
      'articles/b.txt': `Mill\n\n${other}\n\nNets are sold at the quay.\n`,
      ...more,
      ...topic('The Velm dam', 'dam', 'toll', 'drivers'),
    });

  it.each([
    ['denies', 'Drivers pay a toll on the Velm dam.', 'There is no toll on the Velm dam for drivers.'],
    [
      'prices otherwise',
      'The gate of the Velm dam will cost $4.2 million, Mayor Ida Holm told reporters.',
      'The gate of the Velm dam will cost $6 million, experts hired by Bregen say.',
    ],
    ['counts otherwise', 'The Velm dam has a road of 12 bolts for drivers.', 'The Velm dam has a road of 30 bolts for drivers.'],
  ])('is what another %s', (_, one, other) => {
    expect(answers(one, other)).toEqual([own]);
  });

  it.each([
    ['an older toll', 'The toll of the Velm dam rose to 194 on Friday.', 'The toll of the Velm dam has risen to 201.', '2025-05-03', false],
    ['the dead of a day before', 'At least 30 people were killed at the Velm dam.', 'The toll has climbed to 201.', '2025-05-02', false],
    [
      'a smaller toll of one day',
      'The toll of the Velm dam rose to 194.',
      'The toll of the Velm dam has risen to 201.',
      '2025-05-04',
      false,
    ],
    ['the newest toll', 'The toll of the Velm dam has risen to 201.', 'The toll of the Velm dam rose to 194.', '2025-05-04', true],
    ['a toll of crowns', 'Drivers pay a toll of 12 crowns at the Velm dam.', 'The toll has climbed to 201.', '2025-05-03', true],
  ])('is no count of dead that has grown since: %s', (_, one, other, day, answered) => {
    const days = { 'articles/a.yaml': `publishedAt: ${day}\n`, 'articles/b.yaml': 'publishedAt: 2025-05-04\n' };
    expect(answers(one, other, days).some((text) => text.startsWith(one.slice(0, -1)))).toBe(answered);
  });

  it('is no other figure of another thing, and no denial of it', () => {
    const told = 'Drivers pay a toll of 12 crowns on the Velm dam.';
    expect(answers(told, 'There is no ferry below Velm.').concat(answers(told, 'A net has 30 knots.'))).toContain(told);
  });

  it('is not what its account is not sure of, where another is', () => {
    const unsure = 'Drivers may have broken the Velm dam on 3 May, Mayor Ida Holm said.';
    expect(answers(unsure, 'Nurses from Kasten slept in Holm.')).not.toContain(unsure);
  });

  it.each([
    ['2025-05-03', true],
    ['2025-05-20', false],
  ])('is what was under way in an account of 3 May, where the newest is of %s', (newest, answered) => {
    const told = 'Divers of Bregen are mending the Velm dam for drivers.';
    const days = { 'articles/a.yaml': 'publishedAt: 2025-05-03\n', 'articles/b.yaml': `publishedAt: ${newest}\n` };
    expect(answers(told, 'A school opened in Kasten.', days).includes(told)).toBe(answered);
  });
});

describe('a term of several words', () => {
  const filler =
    'The dam of Velm was built in 1904.\n\nShops near the quay sell nets.\n\nThe mayor opened a school.\n\nA storm broke two windows.\n';
  it.each([
    ['next of kin', 'Next of kin met the board of the line.', '“The next phase will be slow,” said Nils Dunn, a diver.'],
    ['black box', 'The black box was found by the divers of Velm.', 'A box of lamps stood in the hall of Bregen.'],
  ])('%s is one phrase', (term, about, other) => {
    const texts = textsOf({ 'articles/a.txt': `Ferry\n\n${about}\n\n${other}\n\n${filler}`, ...topic('The ferry', `"${term}"`) });
    expect(texts).toContain(about);
    expect(texts).not.toContain(other);
  });
});
