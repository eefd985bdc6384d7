import { describe, expect, it, test } from 'vitest';
import { checkSentences } from '../../../src/check/check-sentences.ts';
import type { ResolvedClaim } from '../../../src/compose/resolve-claim.ts';

/** What is said of a claim in whose sentence `|` stands for a pin. */
function problemsOf(marked: string, more: Partial<ResolvedClaim> = {}) {
  const pieces = marked.split('|');
  const pinnedAt = pieces.slice(1).map((_, i) => pieces.slice(0, i + 1).join('').length);
  const claim = { id: 'one', plain: pieces.join(''), pinnedAt, confirmed: true, whole: true, place: { file: 't.yaml', line: 6 }, ...more };
  return checkSentences([claim as ResolvedClaim]).map(({ code, file, line, message }) => `${code} ${file}:${line} ${message}`);
}
const missing = (sentence: string) => `claim-sentence t.yaml:6 claim "one": no pin stands in the sentence "${sentence}"`;

describe('every sentence of a claim', () => {
  test.each([
    ['The ferry waits.|'],
    ['The ferry| waits.'],
    ['The ferry waits.| It has no engine.|'],
    ['It has| no| engine.'],
    ['車|'],
    ['1912|'],
  ])('has a pin: %s', (marked) => {
    expect(problemsOf(marked)).toEqual([]);
  });

  test.each([
    ['The ferry waits.', ['The ferry waits.']],
    ['The ferry waits.| It has no engine.', ['It has no engine.']],
    ['The ferry waits. |It has no engine.', ['The ferry waits.', 'It has no engine.']],
    ['The ferry waits. It has no engine.|', ['The ferry waits.']],
  ])('without one is reported: %s', (marked, sentences) => {
    expect(problemsOf(marked)).toEqual(sentences.map(missing));
  });
});

describe('a claim', () => {
  it('says something', () => {
    expect(problemsOf('|')).toEqual(['claim-sentence t.yaml:6 claim "one" has marks and no sentence']);
    expect(problemsOf('… ?|')).toHaveLength(1);
  });

  it('that nobody stands behind, or with a pin that does not hold, is not read', () => {
    expect(problemsOf('The ferry waits.', { confirmed: false })).toEqual([]);
    expect(problemsOf('The ferry waits.', { whole: false })).toEqual([]);
  });
});
