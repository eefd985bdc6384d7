import { describe, expect, it } from 'vitest';
import { runCase } from '../fuzz/check-case.ts';
import { makeCase } from '../fuzz/make-case.ts';
import { generateFrom } from '../helpers/seeds.ts';

const text = 'The ferry to the island stopped after a storm. “It runs again on Monday,” said Ada Quill.';

/** What `tests/fuzz/fuzz.ts` found once, cut to what it takes. */
describe('a folder of seeds that a fuzzer found', () => {
  it.each([
    ['an article whose address every object has', { 'articles/constructor.txt': text }],
    ['pictures that are cut where a description ends', { 'articles/a.txt': `${'👩‍👩‍👧'.repeat(40)} ${text}` }],
    [
      'addresses that are no fingerprints',
      { 'articles/a.txt': text, 'addresses.lock': 'articles: { a: { p1: zz, p0: "1" } }\nquotes: { q: "[]" }\n' },
    ],
    ['a text of YAML without an end', { 'articles/a.txt': text, 'topics/t.yaml': `title: T\nterms: [${'a'.repeat(200_000)}]\n` }],
  ])('is read, or what is wrong is said: %s', (_, files) => {
    expect(runCase({ 'story.yaml': 'rights: full\n', ...files })).toBeUndefined();
  });

  it.each([
    ['a page', (depth: number) => `${'<time>2022 '.repeat(depth - 4)}${text}`],
    ['what a script would show', (depth: number) => `<script type=text/template>${'<b>'.repeat(depth - 4)}${text}</script>`],
  ])('is read or left out by the depth of %s alone, and not by what ran before', (_, page) => {
    const codes = (depth: number) => {
      const { issues } = generateFrom({ 'story.yaml': 'rights: full\n', 'articles/a.html': page(depth) });
      return issues.map(({ code }) => code);
    };
    expect(codes(250)).not.toContain('too-deep');
    expect(codes(260)).toContain('too-deep');
  });

  it('is made again by its number', () => {
    expect(makeCase(7, 20_000)).toEqual(makeCase(7, 20_000));
    expect(makeCase(7, 20_000)).not.toEqual(makeCase(8, 20_000));
  });

  it.each(Array.from({ length: 12 }, (_, i) => i))('of the number %i is read, or what is wrong is said', (seed) => {
    expect(runCase(makeCase(seed, 50_000))).toBeUndefined();
  });
});
