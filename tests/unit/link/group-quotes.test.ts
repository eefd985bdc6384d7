import { describe, expect, it } from 'vitest';
import type { Utterance } from '../../../src/link/group-quotes.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const people = `
- { id: lena-okafor, kind: person, name: Lena Okafor, spellings: [Okafor], gender: female }
- { id: tomas-varga, kind: person, name: Tomas Varga, spellings: [Varga], gender: male }
- { id: friends-of-the-quay, kind: organisation, name: Friends of the Quay }
`;

/** Each text is one account of the same evening. */
function told(...texts: string[]): Generated {
  const files = Object.fromEntries(
    texts.flatMap((text, i) => [
      [`articles/account-${i}.txt`, `Headline number ${i} of the evening\n\n${text}\n\nThe end of account ${i}. It was late by then.`],
      [`articles/account-${i}.yaml`, `label: Account ${i}\npublishedAt: '2024-10-09'`],
    ]),
  );
  const topic = 'title: The ferry\nterms: [night ferry]\n';
  const generated = generateFrom({ ...files, 'entities.yaml': people, 'topics/ferry.yaml': topic });
  expect(generated.seeds.articles).toHaveLength(texts.length);
  return generated;
}

/** The addresses of what was told apart. */
function utterancesOf(...texts: string[]): string[] {
  return Object.keys(told(...texts).addresses().quotes);
}

/** Who says what, and how many accounts print it: `speaker: longest wording (accounts)`; a term is in angle brackets. */
function saidIn(...texts: string[]): string[] {
  const { story } = told(...texts);
  const line = (who: string, { wordings }: Utterance) => {
    const longest = wordings.map(({ quote }) => quote.text).reduce((a, b) => (b.length > a.length ? b : a));
    return `${who}: ${longest} (${wordings.length})`;
  };
  return [
    ...story.utterances.map((utterance) => line(utterance.speaker ?? utterance.speakerText ?? 'nobody', utterance)),
    ...story.terms.map((term) => line('<term>', term)),
  ];
}

describe('quotations of several accounts', () => {
  it('are one utterance of those who are described alike, with or without an article', () => {
    const said = saidIn(
      'Relatives of the passengers accused the harbour office of trying to “delay, distort and hide it”.',
      'The relatives of passengers accused the harbour office of trying to “delay, distort and hide it”.',
    );
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('(2)');
  });

  it('are one utterance when the words differ a little', () => {
    expect(
      utterancesOf(
        'Okafor said: "Well you have my word, you know I’m mayor."',
        'Okafor said: “You have my word, and I’m mayor.”',
        '“You have my word,” Okafor said.',
      ),
    ).toHaveLength(1);
  });

  it('are one utterance when one account prints a part', () => {
    expect(
      utterancesOf(
        '“The river is wider than it looks and colder than one thinks,” said Okafor.',
        'Okafor called it “wider than it looks and colder than one thinks.”',
      ),
    ).toHaveLength(1);
  });

  it('are two when they share only common words', () => {
    expect(
      utterancesOf('“We have the boat and the people,” said Okafor.', '“We have the time and the weather,” said Okafor.'),
    ).toHaveLength(2);
  });

  it('are two when two people said them', () => {
    expect(utterancesOf('“You will have your walk,” said Okafor.', '“You will have your walk,” said Varga.')).toHaveLength(2);
  });

  it('are two when one account prints both', () => {
    expect(
      utterancesOf('“Bread is dear this year in town,” said Okafor. Later she added: “Bread is dear this year in the village.”'),
    ).toHaveLength(2);
  });

  it('are not joined by a single common word', () => {
    expect(
      utterancesOf('Okafor spoke of “patience.”', 'Okafor asked for “patience and a boat and some bread for the night.”'),
    ).toHaveLength(2);
  });

  it('have an address made of their longest wording', () => {
    expect(utterancesOf('“You have my word,” Okafor said.', 'Okafor said: “You have my word, and I’m mayor.”')).toEqual([
      'you-have-my-word-and-im-mayor',
    ]);
  });
});

describe('a few words that an account chose', () => {
  const long = 'Okafor wrote in a post that it “would be run by the towns, with help from the Harbour Board.”';
  const fragment = '“help from the Harbour Board.”';
  it.each([
    ['where nothing speaks against it', `Okafor spoke of ${fragment}`, 1],
    ['on an occasion of the same kind', `Okafor wrote in a letter that there was ${fragment}`, 1],
    ['not on another occasion', `Okafor told reporters that there was ${fragment}`, 2],
    ['not where the sentence before names another occasion', `Okafor told reporters it was late. She then spoke of ${fragment}`, 2],
    ['not by another speaker', `Varga spoke of ${fragment}`, 2],
    ['not without a speaker', `The placard had ${fragment}`, 2],
  ])('are part of a longer wording %s', (_, text, count) => {
    expect(utterancesOf(long, text)).toHaveLength(count);
  });

  it.each([
    [
      'two outlets',
      'Okafor told Harbour News it was “far too slow”.',
      'In an interview with Radio Riverton, Okafor called it “far too slow”.',
      2,
    ],
    [
      'one outlet',
      'Okafor said on Harbour News it was “far too slow”.',
      'In an interview with Harbour News, Okafor called it “far too slow”.',
      1,
    ],
    ['two days', 'On Monday Okafor called it “far too slow”.', 'On Tuesday Okafor called it “far too slow”.', 2],
    ['one day', 'On Monday Okafor called it “far too slow”.', 'Okafor called it “far too slow” on Oct. 7.', 1],
  ])('are told apart by what their sentences say: %s', (_, one, other, count) => {
    expect(utterancesOf(one, other)).toHaveLength(count);
  });

  it('are not held back where they are a sentence of their own', () => {
    expect(
      utterancesOf('Okafor told reporters: “You have my word.”', 'Okafor wrote in a post: “You have my word, and I’m mayor.”'),
    ).toHaveLength(1);
  });
});

describe('the speaker of an utterance', () => {
  const speech = '“The river is wider than it looks and colder than one thinks,”';
  it.each([
    [
      'is who the one wording says',
      [`${speech} said Okafor.`],
      ['lena-okafor: The river is wider than it looks and colder than one thinks, (1)'],
    ],
    [
      'holds for the same speech without one',
      [`${speech} said Okafor.`, `On the pier is ${speech} and no more.`],
      ['lena-okafor: The river is wider than it looks and colder than one thinks, (2)'],
    ],
    [
      'holds for no phrase of another account',
      ['Okafor spoke of a “long and cold river”.', 'The wall has “long and cold river” on it.'],
      ['lena-okafor: long and cold river (1)', 'nobody: long and cold river (1)'],
    ],
    [
      'keeps apart what a wording without one would bring together',
      [
        '“We will all be home by Monday,” said Okafor.',
        '“We will all be home by Monday” is on the wall.',
        '“We will all be home by Monday,” said Varga.',
      ],
      ['lena-okafor: We will all be home by Monday, (2)', 'tomas-varga: We will all be home by Monday, (1)'],
    ],
    [
      'is nobody where as many accounts name another',
      [`${speech} said Okafor.`, `${speech} said Varga.`],
      ['nobody: The river is wider than it looks and colder than one thinks, (2)'],
    ],
    [
      'is whom most accounts name',
      [`${speech} said Okafor.`, `${speech} said Varga.`, `${speech} Okafor said.`],
      ['lena-okafor: The river is wider than it looks and colder than one thinks, (3)'],
    ],
    [
      'is nobody for a name or a term of the story',
      ['Okafor said that the “Friends of the Quay” would pay.', 'The “friends of the quay” met.', 'Varga wants a “night ferry”.'],
      ['<term>: Friends of the Quay (2)', '<term>: night ferry (1)'],
    ],
  ])('%s', (_, texts, expected) => {
    expect(saidIn(...texts)).toEqual(expected);
  });
});
