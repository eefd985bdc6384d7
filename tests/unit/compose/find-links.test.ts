import { describe, expect, it } from 'vitest';
import { buildLinkFinder } from '../../../src/compose/find-links.ts';
import type { Slug } from '../../../src/domain/slug.ts';
import type { Topic } from '../../../src/domain/topic.ts';

const topic = (...terms: string[]) => ({ value: { terms } as Topic });
const find = buildLinkFinder(
  new Map([
    ['tide' as Slug, topic('tide')],
    ['harbour-office' as Slug, topic('Harbour Office')],
    ['crown-prince' as Slug, topic('crown prince')],
  ]),
  [{ slug: 'ada-quill' as Slug, name: 'Ada Quill', kind: 'person' }],
);
const linked = (text: string) => find(text).map(({ start, end }) => text.slice(start, end));

describe('a link to a page', () => {
  it.each([
    ['The tide rose.', 'tide'],
    ['Tide tables were sold.', 'Tide'],
    ['The Tide rose.', 'Tide'],
    ['In the Velm tide it sank.', 'tide'],
    ['The Velm Harbour Office shut.', 'Harbour Office'],
    ['Velm Crown Prince Nils left.', 'Crown Prince'],
    ['Mayor Ada Quill left.', 'Ada Quill'],
  ])('stands in %s', (text, words) => {
    expect(linked(text)).toEqual([words]);
  });

  it.each([
    'The Great Tide Race is a strait.',
    'Spring Tide II sailed.',
    'She sold Tide Bay.',
    'TIDE QUILL THE TOWN',
    'The Low-Tide Inn shut.',
  ])('is none from a word of a longer name: %s', (text) => {
    expect(linked(text)).toEqual([]);
  });
});
