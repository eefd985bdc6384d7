import { describe, expect, it } from 'vitest';
import type { Backed } from '../../../src/domain/backed.ts';
import { countSigns, signsOf } from '../../../src/domain/signs.ts';

const differs = { about: 'When', versions: [] };
const backed = (text: string, more: Partial<Backed>) => ({ text, at: 9, others: 0, alsoIn: [], ...more }) as unknown as Backed;

describe('the signs of a passage', () => {
  it.each<[string, Partial<Backed>[], string[]]>([
    ['none where nothing is known of the others', [{}], []],
    ['how many others tell it', [{ others: 3 }], ['+3 p2-1']],
    ['that some tell it differently', [{ differs }], ['≠ p2-1']],
    ['both', [{ others: 1, differs }], ['+1 · ≠ p2-1']],
    ['that it stands here alone', [{ only: true }], ['only p2-1']],
    ['of two statements in the same words the one that most tell', [{ others: 1 }, { others: 2 }], ['+2 p2-1']],
    ['that of two statements in the same words one stands here alone', [{ others: 1 }, { only: true }], ['+1 · only p2-1']],
    ['in the order of the text', [{ others: 2 }, { others: 1, at: 4 }], ['+1 p2-1', '+2 p2-2']],
    ['none where no text is shown', [{ others: 2, at: undefined }], []],
  ])('say %s', (_, told, expected) => {
    const signs = signsOf({ id: 'p2', backs: told.map((one, i) => backed(`claim ${i}`, one)) });
    expect(signs.map(({ text, note }) => [text, note].filter(Boolean).join(' '))).toEqual(expected);
  });

  it('count each statement once, however often an article tells it', () => {
    const passages = [
      { backs: [backed('a', { others: 2 }), backed('b', { others: 1, differs }), backed('c', { only: true })] },
      { backs: [backed('a', { others: 2 }), backed('d', {})] },
    ];
    expect(countSigns(passages)).toEqual({ others: 1, differently: 1, only: 1 });
  });
});
