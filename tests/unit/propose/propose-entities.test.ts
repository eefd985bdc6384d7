import { describe, expect, it } from 'vitest';
import { entitySchema } from '../../../src/domain/entity.ts';
import { proposeEntities } from '../../../src/propose/propose-entities.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const entities = [
  entitySchema.parse({ id: 'lena-okafor', kind: 'person', name: 'Lena Okafor', spellings: ['Okafor'], demonyms: ['Rivertonian'] }),
];

/** What is proposed for a sentence of an article, without the words around the name. */
function proposed(sentence: string, written = ''): string[] {
  const { seeds } = generateFrom({
    'articles/a.txt': `The bridge stays shut\n\nIt rains. ${sentence} It rains again.`,
    'articles/a.yaml': 'label: the Dunmore Echo\noutlet: Dunmore Echo\n',
  });
  return proposeEntities(seeds.articles, entities, written).map((line) => line.replace(/ {3}# .*/, ''));
}

describe('a new name is proposed', () => {
  it.each([
    ['as a person, behind an office', 'The report names Mayor Jonas Wick.', 'jonas-wick', 'person', 'Jonas Wick'],
    ['as a person, before a verb of speech', 'Then Jonas Wick said no.', 'jonas-wick', 'person', 'Jonas Wick'],
    ['as a person, before a description and a verb of speech', 'Then Jonas Wick, a baker, said no.', 'jonas-wick', 'person', 'Jonas Wick'],
    ['as an organisation, by its last word', 'It was the Harbour Authority.', 'harbour-authority', 'organisation', 'Harbour Authority'],
    ['as a place, by its last word', 'It was the Mill Street.', 'mill-street', 'place', 'Mill Street'],
    ['as a place, behind "in"', 'It was in Caldmoor.', 'caldmoor', 'place', 'Caldmoor'],
  ])('%s', (_, sentence, id, kind, name) => {
    expect(proposed(sentence)).toEqual([`# - { id: ${id}, kind: ${kind}, name: "${name}" }`]);
  });

  it('as a spelling, where it is nearly a known name', () => {
    expect(proposed('The report names Mayor Lena Okafar.')).toEqual(['# spellings of lena-okafor: "Lena Okafar"?']);
  });

  it('with the place in which it stands', () => {
    const { seeds } = generateFrom({ 'articles/a.txt': 'The bridge stays shut\n\nIt rains. It was in Caldmoor. It rains again.' });
    expect(proposeEntities(seeds.articles, entities, '')).toEqual([
      '# - { id: caldmoor, kind: place, name: "Caldmoor" }   # a#p1: … It rains. It was in Caldmoor. It rains again. …',
    ]);
  });
});

describe('no name is proposed', () => {
  it.each([
    ['that is known', 'The report names Mayor Lena Okafor.'],
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
