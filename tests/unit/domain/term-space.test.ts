import { describe, expect, it, test } from 'vitest';
import { buildTermSpace, cosine, sum } from '../../../src/domain/term-space.ts';

/** One text in a line of a story of eight. */
const texts = [
  'flood dam burst',
  'flood dam cost',
  'flood rain',
  'flood school',
  'flood choir @marlow',
  'flood vote',
  'vote toll',
  'cat',
].map((text) => text.split(' '));
const { toVector, weightOf } = buildTermSpace(texts);
const like = (a: string, b: string) => cosine(toVector(a.split(' ')), toVector(b.split(' ')));

describe('two texts', () => {
  it('are alike by 1 where their words are the same, in whatever order', () => {
    expect(like('dam burst', 'burst dam')).toBeCloseTo(1);
  });

  it('are alike by 0 where they share no word, and where one has none', () => {
    expect(like('dam burst', 'toll vote')).toBe(0);
    expect(cosine(toVector([]), toVector(['dam']))).toBe(0);
  });

  test.each([
    ['a rare word in common', 'dam choir', 'burst choir', 'a common one', 'dam flood', 'burst flood'],
    ['a word in common', 'rain burst', 'rain school', 'a name', '@marlow burst', '@marlow school'],
    ['more words in common', 'dam burst rain', 'dam burst school', 'fewer', 'dam burst rain', 'dam choir school'],
  ])('are more alike by %s (%s / %s) than by %s (%s / %s)', (_, a, b, _other, c, d) => {
    expect(like(a, b)).toBeGreaterThan(like(c, d));
  });
});

describe('a word', () => {
  it('weighs the more the fewer texts hold it, most where none does', () => {
    expect([weightOf('vote'), weightOf('cat'), weightOf('unseen')].toSorted((a, b) => a - b)).toEqual([
      weightOf('vote'),
      weightOf('cat'),
      weightOf('unseen'),
    ]);
    expect(weightOf('flood')).toBeLessThan(weightOf('dam'));
  });

  it('that stands twice weighs more, but not twice as much', () => {
    const vector = toVector(['dam', 'dam', 'burst']);
    const ratio = (vector.get('dam') ?? 0) / weightOf('dam') / ((vector.get('burst') ?? 0) / weightOf('burst'));
    expect(ratio).toBeCloseTo(1 + Math.log(2));
  });
});

describe('a sum of texts', () => {
  it('has length 1, and lies nearer to the one that weighs more', () => {
    const [dam, vote] = [toVector(['dam']), toVector(['vote'])];
    const both = sum([
      { vector: dam, weight: 3 },
      { vector: vote, weight: 1 },
    ]);
    expect(Math.hypot(...both.values())).toBeCloseTo(1);
    expect(cosine(both, dam)).toBeGreaterThan(cosine(both, vote));
  });

  it('of nothing is nothing', () => {
    expect(sum([]).size).toBe(0);
  });
});
