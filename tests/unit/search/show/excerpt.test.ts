import { describe, expect, it } from 'vitest';
import type { PartText } from '../../../../src/search/ask/parts.ts';
import type { Hit } from '../../../../src/search/ask/rank.ts';
import { excerptOf, marksFrom } from '../../../../src/search/show/excerpt.ts';

describe('what a result shows of a text', () => {
  it.each([
    ['The bridge has been shut for a week [as of 3 May 2025].', 'bridge', 11, 'The bridge has been shut for a week …'],
    ['The bridge [of 1931] has been shut for a week [as of 3 May].', 'bridge', 8, 'The bridge [of 1931] has been shut for …'],
    ['It is so [as of early May 2025]. Nobody has an idea who shut the bridge.', 'idea', 10, '… Nobody has an idea who shut the …'],
    ['The bridge is shut [as of 3 May 2025].', 'as', 6, 'The bridge is shut [as of …'],
  ])('“%s” is not cut within brackets, but where what was asked for stands in them', (text, asked, length, expected) => {
    const words = text.split(' ');
    const part = { words, title: '', id: 'p1', text } as PartText;
    const hit = { kind: 'Claim', start: 0, at: [words.findIndex((word) => word.replace('[', '') === asked)], light: [] };
    const excerpt = excerptOf(part, hit as unknown as Hit, length);
    const shown = excerpt.words.map((word) => word.text).join(' ');
    expect(`${excerpt.cutBefore ? '… ' : ''}${shown}${excerpt.cutAfter ? ' …' : ''}`).toBe(expected);
  });
});

describe('the sign of a sentence that nobody has confirmed', () => {
  it.each([
    ['Topic', 'It is shut. [U1] ◇', 9, 'It is shut. [U1] ◇'],
    ['Topic', 'It is shut. [U1] ◇', 2, 'It is … ◇'],
    ['Topic', 'It is shut. [U1] ◇', 4, 'It is shut. [U1] ◇'],
    ['Topic', 'It is shut. ◆ Who pays is open. ◇', 6, 'It is shut. Who pays … ◇'],
    ['Topic', 'It is shut. ◆ Who pays is open. ◇', 2, 'It is …'],
    ['Topic', 'It is shut. ◆ Who pays is open. ◇', 4, 'It is shut. …'],
    ['Topic', 'It is shut. ◇ Who pays is open. ◆', 6, 'It is shut. ◇ Who pays …'],
    ['Topic', 'It is shut. Who pays is open.', 4, 'It is shut. Who …'],
    ['Claim', 'It is shut. ◇', 3, 'It is shut. ◇'],
    ['Event', 'It is shut. ◇', 2, 'It is … ◇'],
    ['Passage', 'It is shut. ◇', 4, 'It is shut. ?'],
    ['Passage', 'It is shut. ◇', 2, 'It is …'],
  ])('of a %s “%s”, cut behind %d words', (kind, text, length, expected) => {
    const part = { words: text.split(' '), title: 'It is shut or it is not, which nobody knows', id: 'p1', text } as PartText;
    const { words, cutAfter, cutUnconfirmed } = excerptOf(part, { kind, start: 0, at: [0], light: [] } as unknown as Hit, length);
    const shown = words.map(({ text: word, sign }) => (word === '◇' && !sign ? '?' : word));
    expect([...shown, ...(cutAfter ? ['…'] : []), ...(cutUnconfirmed ? ['◇'] : [])].join(' ')).toBe(expected);
  });
});

describe('the marks in a short answer', () => {
  it.each([
    ['It is shut. [U1 AR] It', ['U1', 'AR']],
    ['It is shut. [BBC]', ['BBC']],
    ['It is shut [as of 3 May 2025]. [BBC]', []],
    ['It is shut [2025]', []],
    ['It is shut. [U1 …', []],
  ])('of “%s” are those of its accounts', (text, marks) => {
    const words = text.split(' ');
    const at = words.findIndex((word) => word.startsWith('['));
    expect(marksFrom(words, at, ['U1', 'AR', 'BBC'])).toEqual(marks);
  });
});
