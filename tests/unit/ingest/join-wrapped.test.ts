import { describe, expect, it } from 'vitest';
import { normaliseText } from '../../../src/ingest/decode-text.ts';
import { draftPassages } from '../../../src/ingest/draft.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';

const passages = (text: string) =>
  draftPassages(parseText(normaliseText(`A headline of no importance\n\n${text}\n\nThe end of it. It comes late.`)))
    .map((one) => one.text)
    .slice(0, -1);

describe('text that was broken at a column', () => {
  it.each([
    [
      'before a name and behind a full stop',
      'The lamp on the pier will be lit for the first time on Monday, said\nthe harbour office. It can be seen for twelve miles, and nobody says\nLena Okafor has not asked for it. The fishermen wanted a larger one.\nShe told them to wait for it.',
      [
        'The lamp on the pier will be lit for the first time on Monday, said the harbour office. It can be seen for twelve miles, and nobody says Lena Okafor has not asked for it. The fishermen wanted a larger one. She told them to wait for it.',
      ],
    ],
    [
      'at a hyphen that only the break needed',
      'The lamp on the pier was paid for by the owners, and one engi-\nneer says that it will hold for a year or longer than that.',
      ['The lamp on the pier was paid for by the owners, and one engineer says that it will hold for a year or longer than that.'],
    ],
    [
      'at a hyphen that the word has',
      'The lamp on the pier was paid for by the owners, and one well-\nknown diver of the Anglo-\nOrmish club has looked at it, in the years 1914-\n1918 and later.',
      [
        'The lamp on the pier was paid for by the owners, and one well-known diver of the Anglo-Ormish club has looked at it, in the years 1914-1918 and later.',
      ],
    ],
    [
      'at a hyphen as it is elsewhere in the text',
      'The lamp-lighter of the pier is old, the owners say, and a lamp-\nlighter who is young cannot be found in the whole of the town.',
      ['The lamp-lighter of the pier is old, the owners say, and a lamp-lighter who is young cannot be found in the whole of the town.'],
    ],
    [
      'at one of several that the word has',
      'The lamp on the pier was paid for by the owner and his brother-in-\nlaw, as the harbour office told the old editor-\nin-chief of the Echo, and by one anti-estab-\nlishment club of divers from the other side of the bay.',
      [
        'The lamp on the pier was paid for by the owner and his brother-in-law, as the harbour office told the old editor-in-chief of the Echo, and by one anti-establishment club of divers from the other side of the bay.',
      ],
    ],
    [
      'at one that waits for its word',
      'The owners of the pier and of the lamp have made both two-\nand three-year plans, which nobody in the whole town has read.',
      ['The owners of the pier and of the lamp have made both two- and three-year plans, which nobody in the whole town has read.'],
    ],
  ])('is whole again %s', (_, text, whole) => {
    expect(passages(text)).toEqual(whole);
  });

  it('stays apart where each paragraph has its line', () => {
    const lines = [
      'The bridge over the Orme is shut for good, said the council on Monday.',
      'Nobody knows what comes next. It may be a ferry, it may be a rope.',
      'Lena Okafor, who runs the harbour, says that she has a plan.',
    ];
    expect(passages(lines.join('\n'))).toEqual(lines);
  });

  it('ends where a page ends with its sentence', () => {
    expect(passages('The lamp is lit.\fNobody has seen it yet.')).toEqual(['The lamp is lit.', 'Nobody has seen it yet.']);
  });
});
