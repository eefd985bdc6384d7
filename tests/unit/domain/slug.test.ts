import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slugSchema, takenSlugs, takeSlug, toSlug } from '../../../src/domain/slug.ts';

describe('a slug', () => {
  it.each([
    ['Mayor says “no”', 'mayor-says-no'],
    ['The town’s ferry', 'the-towns-ferry'],
    ['António Costa & Zoë', 'antonio-costa-zoe'],
    ['Jørgensen in Łódź', 'jorgensen-in-lodz'],
    ['Straße, Œuvre, Þór, İzmir', 'strasse-oeuvre-thor-izmir'],
    ['Zoe\u0308 and Zoë', 'zoe-and-zoe'],
    ['Зеленський приїхав до Києва', 'zelenskiy-priikhav-do-kiieva'],
    ['Αθήνα και Θεσσαλονίκη', 'athina-kai-thessaloniki'],
    ['الرئيس في بغداد', 'lriys-fy-bghdd'],
    ['東京 新聞', 'dongjing-xinwen'],
    ['서울 뉴스', 'seoul-nyuseu'],
    ['हिन्दी समाचार', 'hindi-smacar'],
    ['$4.2m, €3 and 50 %', '4-2m-3-and-50'],
    ['', 'untitled'],
    ['“…”', 'untitled'],
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

  it('of letters that cannot be written in ours differs from text to text, and stays', () => {
    const [one, other] = ['𒀀𒀁', '𒀂'].map((text) => toSlug(text));
    expect(one).toMatch(/^[0-9a-f]{8}$/);
    expect(one).not.toBe(other);
    expect(one).toBe(toSlug('𒀀𒀁'));
  });

  it('is given once', () => {
    const taken = takenSlugs();
    expect([1, 2, 3].map(() => takeSlug(toSlug('a bridge'), taken))).toEqual(['a-bridge', 'a-bridge-2', 'a-bridge-3']);
  });
});
