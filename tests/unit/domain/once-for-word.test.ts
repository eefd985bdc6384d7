import { describe, expect, it } from 'vitest';
import { onceForWord } from '../../../src/domain/once-for-word.ts';

describe('what is read of a word', () => {
  it('is read once, and again where more words came between than are kept', () => {
    const read: string[] = [];
    const lengthOf = onceForWord((word) => read.push(word), 2);
    expect(['a', 'b', 'a', 'b'].map(lengthOf)).toEqual([1, 2, 1, 2]);
    expect(['c', 'c', 'a'].map(lengthOf)).toEqual([3, 3, 4]);
    expect(read).toEqual(['a', 'b', 'c', 'a']);
  });
});
