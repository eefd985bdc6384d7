import { describe, expect, it } from 'vitest';
import { placeQuotations } from '../../../src/compose/place-quotations.ts';
import type { PersonData, UtteranceData } from '../../../src/domain/content.ts';

/** So many quotations of one speaker, who may have a page, or of nobody. */
const said = (count: number, by: { speaker?: string; name?: string }) =>
  Array.from({ length: count }, (_, i) => ({ id: `${by.name ?? 'nobody'}-${i}`, wordings: [], ...by })) as unknown as UtteranceData[];

const poe = { speaker: 'ann-poe', name: 'Ann Poe' };
const people = [{ slug: 'ann-poe' }] as Pick<PersonData, 'slug'>[];
const pagesOf = (utterances: UtteranceData[], terms: UtteranceData[] = []) => {
  const placed = placeQuotations({ utterances, terms }, people);
  return Object.entries(Object.groupBy([...placed.utterances, ...placed.terms], ({ page = 'none' }) => page)).map(
    ([page, list]) => `${page} ${list?.length}`,
  );
};

describe('quotations stand', () => {
  it.each([
    ['together where one page holds them', said(60, poe), said(40, {}), ['none 100']],
    ['with their speaker, the others on a page of theirs', said(90, poe), said(20, {}), ['/people/ann-poe/ 90', '/quotes/others/ 20']],
    [
      'with their speaker, page by page',
      said(250, poe),
      [],
      ['/people/ann-poe/ 100', '/people/ann-poe/page/2/ 100', '/people/ann-poe/page/3/ 50'],
    ],
    [
      'with others where their speaker has no page',
      said(120, { speaker: 'orme', name: 'Orme' }),
      [],
      ['/quotes/others/ 100', '/quotes/others/2/ 20'],
    ],
  ])('%s', (_, utterances, terms, pages) => {
    expect(pagesOf(utterances, terms)).toEqual(pages);
  });

  it('with those of speakers who say most first, and of nobody last', () => {
    const utterances = [...said(80, {}), ...said(40, { name: 'A baker' }), ...said(60, { name: 'A judge' })];
    const placed = placeQuotations({ utterances, terms: [] }, people).utterances;
    const first = new Set(placed.filter(({ page }) => page === '/quotes/others/').map(({ name }) => name));
    expect([...first]).toEqual(['A baker', 'A judge']);
  });
});
