import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugSchema, takeSlug, toSlug } from '../../../src/domain/slug.ts';

describe('a slug', () => {
  it.each([
    ['Mayor says “no”', 'mayor-says-no'],
    ['The town’s ferry', 'the-towns-ferry'],
    ['António Costa & Zoë', 'antonio-costa-zoe'],
    ['Зеленський', 'untitled'],
    ['', 'untitled'],
  ])('of %j is "%s"', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });

  it('is cut at a word', () => {
    expect(toSlug('one two three', 9)).toBe('one-two');
  });

  it('is an address whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 80 }), (text, max) => {
        expect(slugSchema.safeParse(toSlug(text, max)).success).toBe(true);
      }),
    );
  });

  it('is given once', () => {
    const taken = new Set<string>();
    expect([1, 2, 3].map(() => takeSlug(toSlug('a bridge'), taken))).toEqual(['a-bridge', 'a-bridge-2', 'a-bridge-3']);
  });
});
