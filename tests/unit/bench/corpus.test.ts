import { describe, expect, it } from 'vitest';
import { makeCorpus } from '../../bench/corpus.ts';
import { readTraits } from '../../bench/read-traits.ts';

describe('the invented corpus', () => {
  const corpus = makeCorpus(100, 7);

  it('is the same for the same seed, and begins as a shorter one does', () => {
    expect(makeCorpus(20, 7)).toEqual(corpus.slice(0, 20));
    expect(makeCorpus(20, 8)).not.toEqual(corpus.slice(0, 20));
  });

  it('is about as long, varied, repetitive and full of quotations as news is', () => {
    const { median, ninetieth, words, distinct, shared, quotations } = readTraits(corpus);
    expect(median).toBeGreaterThan(400);
    expect(ninetieth / median).toBeGreaterThan(1.8);
    expect(distinct / words).toBeGreaterThan(0.1);
    expect(shared).toBeLessThan(0.05);
    expect(quotations).toBeGreaterThan(3.5);
  });
});

it('traits are counted as one would by hand', () => {
  const texts = ['One two three four five six. “Yes, we can,” he said.', 'And one two three four five.'];
  expect(readTraits(texts)).toEqual({ articles: 2, median: 6, ninetieth: 6, words: 17, distinct: 12, shared: 2 / 9, quotations: 0.5 });
});
