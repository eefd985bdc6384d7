import { describe, expect, it } from 'vitest';
import { brotliCompressSync } from 'node:zlib';
import type { Indexed } from '../../../../src/search/build/compose-search-data.ts';
import { composeSearchFiles } from '../../../../src/search/build/compose-search-data.ts';
import type { SearchContent } from '../../../../src/search/build/read-content.ts';

/** A thousand articles of twenty passages by as many accounts, each of them about somebody else; lengths as of real texts. */
const SIZE = 1000;
const numbers = Array.from({ length: SIZE }, (_, i) => i);
const content = {
  story: {
    site: { language: 'en' },
    language: 'en',
    accounts: numbers.map((i) => ({ slug: `report-${i}`, label: `The report number ${i}`, mark: `${i}`, rights: 'full' })),
    topics: [{ slug: 'bridge', title: 'The bridge' }],
    people: numbers.map((i) => ({ slug: `person-${i}`, name: `Person Number${i}` })),
  },
  topics: [],
  names: [],
} as unknown as SearchContent;

function indexed(articles: number): Indexed {
  const docs = numbers.slice(0, articles).map((i): Indexed['docs'][number] => {
    const parts = Array.from({ length: 20 }, (_, part) => Array.from({ length: 10 + ((i * 31 + part * 57) % 60) }, () => `w${part}`));
    const about = { accounts: [`report-${i}`], topics: ['bridge'], people: [`person-${SIZE - 1 - i}`] };
    const kinds: ['Article', 'Passage'] = ['Article', 'Passage'];
    return {
      doc: {
        url: `/articles/report-${i}/`,
        title: `Report ${i}`,
        kinds,
        parts: parts.map((text, part) => ({ ...about, ...(part > 0 && { id: `p${part}` }), text: text.join(' ') })),
      },
      parts,
    };
  });
  return { texts: docs.map((_, i) => [`en_${i}`, 20]), docs };
}

const sizes = (files: Record<string, string>, test: RegExp) =>
  Object.entries(files).flatMap(([name, text]) => (test.test(name) ? brotliCompressSync(text).length : []));
const dataOf = (files: Record<string, string>) => JSON.parse(files['search-data.json'] ?? '') as { narrowsUnasked: boolean };

describe('in a story of a thousand articles', () => {
  const files = composeSearchFiles(indexed(SIZE), content);

  it('what every search fetches is light, and knows neither accounts nor people', () => {
    expect(files['search-data.json']).not.toMatch(/The report number|Person Number|report-1/);
    expect(Math.max(...sizes(files, /^search-data/))).toBeLessThan(27_000);
  });

  it.each([
    ['texts', 2_000],
    ['facets', 6_000],
    ['account', 2_000],
    ['person', 2_000],
  ])('what few searches need of %s comes in pieces, the largest of at most %d bytes', (kind, most) => {
    const pieces = sizes(files, new RegExp(`/${kind}/`));
    expect(pieces.length).toBeGreaterThan(9);
    expect(Math.max(...pieces)).toBeLessThan(most);
  });

  it('what narrows results waits until it is asked for, unlike in a small story', () => {
    expect(dataOf(files).narrowsUnasked).toBe(false);
    expect(dataOf(composeSearchFiles(indexed(100), content)).narrowsUnasked).toBe(true);
  });
});
