import { describe, expect, it } from 'vitest';
import { proposeEntities } from '../../../src/propose/propose-entities.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const listed = '- { id: lena-okafor, kind: person, name: Lena Okafor, spellings: [Okafor], demonyms: [Rivertonian] }\n';

/** What is proposed for a sentence of an article, without the words around the name. */
function proposed(sentence: string, written = '', entities = listed): string[] {
  const { story, seeds } = generateFrom({
    'articles/a.txt': `The bridge stays shut\n\nIt rains. ${sentence} It rains again.`,
    'articles/a.yaml': 'label: the Dunmore Echo\noutlet: Dunmore Echo\n',
    'entities.yaml': entities,
  });
  return proposeEntities(story, seeds.articles, written).map((line) => line.replace(/ {3}# .*/, ''));
}

describe('a new name is proposed', () => {
  it.each([
    ['as a person who speaks', 'Mayor Jonas Wick said no.', 'jonas-wick', 'person', 'Jonas Wick'],
    ['as a person, without a rank', 'Then Swiss Commodore Jonas Wick said no.', 'jonas-wick', 'person', 'Jonas Wick'],
    ['as an organisation that speaks', 'No, the Harbour Authority said.', 'harbour-authority', 'organisation', 'Harbour Authority'],
    ['as a place, by its last word', 'It was the Mill Street.', 'mill-street', 'place', 'Mill Street'],
    ['as a place, behind "in"', 'It was in Caldmoor.', 'caldmoor', 'place', 'Caldmoor'],
  ])('%s', (_, sentence, id, kind, name) => {
    expect(proposed(sentence)).toEqual([`# - { id: ${id}, kind: ${kind}, name: "${name}" }`]);
    expect(proposed(sentence, '', '')).toEqual([`# - { id: ${id}, kind: ${kind}, name: "${name}" }`]);
  });

  it('with the spellings that stand for it', () => {
    expect(proposed('Mayor Jonas Wick said no. He may go, Mr. Wick said.')).toEqual([
      '# - { id: jonas-wick, kind: person, name: "Jonas Wick", spellings: ["Wick"] }',
    ]);
  });

  it.each([
    ['one letter off', 'Mayor Lena Okafar said no.', 'Lena Okafar'],
    ['two letters off', 'Mayor Lina Okafar said no.', 'Lina Okafar'],
    ['one letter off a short form', 'No, it was in Okafar.', 'Okafar'],
  ])('as a spelling, where it is nearly a known name: %s', (_, sentence, name) => {
    expect(proposed(sentence)).toEqual([`# spellings of lena-okafor: "${name}"?`]);
  });

  it.each([
    ['three letters off', 'Mayor Lino Okafar said no.', 'person', 'Lino Okafar'],
    ['with another first letter', 'Mayor Tena Okafar said no.', 'person', 'Tena Okafar'],
    ['of more words', 'It was in Lena Okafar Hall.', 'place', 'Lena Okafar Hall'],
  ])('as one of its own, where it is %s', (_, sentence, kind, name) => {
    expect(proposed(sentence)).toEqual([`# - { id: ${name.toLowerCase().replaceAll(' ', '-')}, kind: ${kind}, name: "${name}" }`]);
  });

  it('once, where it stands first, in the order of the text and behind people', () => {
    const sentence = 'It was in Caldmoor and in Orme. It was in Caldmoor, not in Velt. Mayor Jonas Wick said no.';
    expect(proposed(sentence).map((line) => /name: "([^"]*)"/.exec(line)?.[1])).toEqual(['Jonas Wick', 'Caldmoor', 'Orme', 'Velt']);
  });

  it('of the articles that are asked for alone', () => {
    const { story, seeds } = generateFrom({
      'articles/a.txt': 'The bridge stays shut\n\nIt rains. Mayor Jonas Wick said no, in Caldmoor. It rains again.',
      'articles/b.txt': 'The ferry is late\n\nIt snows. Captain Mira Holt said yes, in Velt. It snows again.',
    });
    const asked = seeds.articles.filter(({ slug }) => slug === 'b');
    expect(proposeEntities(story, asked, '')).toEqual([
      '# - { id: mira-holt, kind: person, name: "Mira Holt" }   # has a title or an office; b#p1: … It snows. Captain Mira Holt said yes, in Velt. It s …',
      '# - { id: velt, kind: place, name: "Velt" }   # by the word before it; b#p1: …  Mira Holt said yes, in Velt. It snows again. …',
    ]);
  });

  it('with its grounds, and the place in which it stands', () => {
    const { story, seeds } = generateFrom({
      'articles/a.txt': 'The bridge stays shut\n\nIt rains. Mayor Jonas Wick said no. It rains again.',
    });
    expect(proposeEntities(story, seeds.articles, '')).toEqual([
      '# - { id: jonas-wick, kind: person, name: "Jonas Wick" }   # has a title or an office; a#p1: … It rains. Mayor Jonas Wick said no. It rains again …',
    ]);
  });

  it('as not sure, where its grounds are weak, behind the others', () => {
    expect(proposed('Dorim said no. The report, Dorim said, is old. Mayor Jonas Wick said no.')).toEqual([
      '# - { id: jonas-wick, kind: person, name: "Jonas Wick" }',
      '# - { id: dorim, kind: organisation, name: "Dorim" }',
    ]);
  });
});

describe('no name is proposed', () => {
  it.each([
    ['that is known', 'Mayor Lena Okafor said no.'],
    ['of somebody who says nothing, in one account', 'The report names Mayor Jonas Wick.'],
    ['that is part of a known one', 'It was in Lena.'],
    ['of a people that is known', 'It was in Rivertonian.'],
    ['of a day or month', 'It was in March and on Monday.'],
    ['of the account itself', 'It was in the Dunmore Echo.'],
    ['that begins a sentence', 'Caldmoor is far.'],
    ['that nothing tells the kind of', 'They sang Caldmoor.'],
    ['that stands in quotation marks', 'It was in “Caldmoor”.'],
  ])('%s: %s', (_, sentence) => {
    expect(proposed(sentence)).toEqual([]);
  });

  it('that entities.yaml has in a comment', () => {
    expect(proposed('It was in Caldmoor.', '# - { id: caldmoor, kind: place, name: "Caldmoor" }')).toEqual([]);
  });
});
