import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** Each text is one account of the same evening; gives the addresses of the utterances that were told apart. */
function utterancesOf(...texts: string[]): string[] {
  const files = Object.fromEntries(
    texts.flatMap((text, i) => [
      [`articles/account-${i}.txt`, `Headline number ${i} of the evening\n\n${text}\n\nThe end of account ${i}. It was late by then.`],
      [`articles/account-${i}.yaml`, `label: Account ${i}`],
    ]),
  );
  const people =
    '- { id: lena-okafor, kind: person, name: Lena Okafor, spellings: [Okafor], gender: female }\n- { id: tomas-varga, kind: person, name: Tomas Varga, spellings: [Varga], gender: male }\n';
  const { addresses, seeds } = generateFrom({ ...files, 'entities.yaml': people });
  expect(seeds.articles).toHaveLength(texts.length);
  return Object.keys(addresses.quotes);
}

describe('quotations of several accounts', () => {
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
