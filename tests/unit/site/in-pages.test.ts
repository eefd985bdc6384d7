import { describe, expect, it } from 'vitest';
import { inPages } from '../../../src/page-data/in-pages.ts';

const list = (length: number) => Array.from({ length }, (_, i) => i);

describe('a list in pages', () => {
  it.each([
    [0, [0]],
    [3, [3]],
    [4, [2, 2]],
    [7, [3, 3, 1]],
    [9, [3, 3, 3]],
  ])('%i of at most 3 a page make pages of %j', (length, sizes) => {
    const pages = inPages(list(length), 3, '/articles/');
    expect(pages.map(({ props }) => props.items.length)).toEqual(sizes);
    expect(pages.flatMap(({ props }) => props.items)).toEqual(list(length));
  });

  it('leads from each page to those beside it, the first at the address of the list', () => {
    expect(inPages(list(7), 3, '/articles/').map(({ params, props: { before, after } }) => [params.page, before, after])).toEqual([
      [undefined, undefined, '/articles/page/2/'],
      ['page/2', '/articles/', '/articles/page/3/'],
      ['page/3', '/articles/page/2/', undefined],
    ]);
  });
});
