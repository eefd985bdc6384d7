import { describe, expect, it } from 'vitest';
import { isToldOn } from '../../../src/suggest/is-told-on.ts';
import { generateFrom } from '../../helpers/seeds.ts';

/** The sentences of an account, each by its words, and those of another that go before and behind. */
function sentencesOf(text: string) {
  const other = 'Crates\n\nThe crates lay on the quay of Holm all day long.\n';
  return generateFrom({ 'articles/a.txt': other, 'articles/b.txt': `Divers\n\n${text}\n`, 'articles/c.txt': other }).suggester.compared()
    .sentences;
}

describe('an account goes on with the crates', () => {
  it.each([
    ['in the next sentence', 'Divers found two crates below the dam. The crates were full of red sand.', true],
    [
      'in the sentence after',
      'Divers found two crates below the dam. It rained on the village. The crates were opened by the police.',
      true,
    ],
    [
      'not three sentences on',
      'Divers found two crates below the dam. It rained on Velm. It was a cold day. The river rose. Crates came to Holm.',
      false,
    ],
    ['not where another account names them', 'Divers found two crates below the dam of Velm.', false],
  ])('%s', (_, text, expected) => {
    const all = sentencesOf(text);
    const first = all.find((sentence) => sentence.text.startsWith('Divers found')) ?? expect.fail('not read');
    expect(isToldOn(first, all, (other) => other.text.toLowerCase().includes('crates'))).toBe(expected);
  });
});
