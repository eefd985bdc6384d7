import { describe, expect, it } from 'vitest';
import type { UtteranceData } from '../../../src/domain/content.ts';
import { alignWordings } from '../../../src/page-data/align-wordings.ts';
import { speakersOf } from '../../../src/page-data/count-speakers.ts';
import { wrapText } from '../../../src/page-data/wrap-text.ts';

/** `{shared}` words in braces, the others plain. */
function partsOf(wording: string) {
  return wording
    .split(/(\{[^}]*\})/)
    .flatMap((text) => (text === '' ? [] : [{ text: text.replace(/[{}]/g, ''), shared: text.startsWith('{') }]));
}

function draw(...wordings: string[]): string[] | undefined {
  return alignWordings(wordings.map(partsOf))?.rows.map((row) => row.reduce((line, { text, at }) => line.padEnd(at) + text, ''));
}

describe('wordings, word under word', () => {
  it('put the words that all share into columns', () => {
    expect(draw('Well {you have my word, }you know that.', '{You have my word, }and more.', 'Well, well, {you have my word.}')).toEqual([
      '       Well you have my word, you know that.',
      '            You have my word, and more.',
      'Well, well, you have my word.',
    ]);
  });

  it('leave room for what one puts between two shared words', () => {
    expect(draw('{call }all {the shots}', '{call the shots}')).toEqual(['call all the shots', 'call     the shots']);
  });

  it('are not drawn where they share nothing, or not the same', () => {
    expect(draw('one', 'two')).toBeUndefined();
    expect(draw('{a b}', '{a}')).toBeUndefined();
  });
});

describe('the chart of the speakers', () => {
  const said = (name: string | undefined, ...texts: string[]) =>
    ({ name, wordings: texts.map((text) => ({ text })) }) as unknown as UtteranceData;

  it('counts an utterance once, in its longest wording, without insertions, those with most words first', () => {
    expect(
      speakersOf([
        said('Lena Okafor', 'You have my word.', 'Well, you have my (Okafor’s) word.', 'my word'),
        said('Tomas Varga', 'We’re 7,000 miles from the U.K. here.'),
        said('Lena Okafor', 'no'),
        said(undefined, 'Nobody knows who said this, or when, or why.'),
      ]),
    ).toEqual([
      { name: 'Tomas Varga', quotations: 1, words: 7 },
      { name: 'Lena Okafor', quotations: 2, words: 6 },
    ]);
  });

  it('takes a description in two accounts for two speakers, and a name for one', () => {
    const saidIn = (article: string, name: string) => ({ name, wordings: [{ article, text: 'No.' }] }) as unknown as UtteranceData;
    const names = (name: string) => speakersOf([saidIn('echo', name), saidIn('herald', name)]).map(({ quotations }) => quotations);
    expect(names('The prime minister')).toEqual([1, 1]);
    expect(names('Lena van Okafor')).toEqual([2]);
  });
});

describe('text in lines', () => {
  it('keeps every word, and is not longer than allowed', () => {
    const text = 'Trump and Putin meet in Anchorage, Alaska, for nearly three hours';
    expect(wrapText(text, 20).join(' ')).toBe(text);
    expect(Math.max(...wrapText(text, 20).map((line) => line.length))).toBeLessThanOrEqual(20);
  });
});
