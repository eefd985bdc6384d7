import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../../src/annotate.ts';
import { normaliseText } from '../../../src/ingest/decode-text.ts';
import { mendText } from '../../../src/ingest/mend-text.ts';

describe('a text is mended', () => {
  it.each([
    [
      'where UTF-8 was read as Windows-1252',
      'â€œZoÃ« is at the cafÃ© â€” itâ€™s 5\u00a0â‚¬,â€\u009d she said.',
      '“Zoë is at the café — it’s 5\u00a0€,” she said.',
    ],
    ['where a byte of it is gone', 'â€œGo,â€ she said.', '“Go,” she said.'],
    ['where marks and spaces were changed since', 'â€œGo,â€ she said â€" Ã la mode, 5Â km.', '“Go,” she said — à la mode, 5 km.'],
    ['where it was read as Latin 1', 'â\u0080\u009cGo,â\u0080\u009d she said.', '“Go,” she said.'],
    ['where it has entities', '&ldquo;Go,&rdquo; she said &mdash; &quot;it&#39;s R&amp;D&#x2019;s&quot;', '“Go,” she said — "it\'s R&D’s"'],
  ])('%s', (_, text, mended) => {
    expect(mendText(text)).toBe(mended);
  });

  it.each([
    'A MANHÃ… COMEÇA',
    'Ârsenal and café, naïve',
    '5 € – “so”',
    'AT&T; Q&A; R & D',
    'Ã© alone, as in a lesson on Ã ',
    '&nosuchname; &',
    'use ``foo`` for code',
    "''It's time,'' she said, ``and late.''",
  ])('but not where it may be right: %s', (text) => {
    expect(mendText(text)).toBe(text);
  });

  it('but for entities where it has markup, which names them itself', () => {
    expect(mendText('&lt;b&gt; cafÃ©', true)).toBe('&lt;b&gt; café');
  });

  it('with its ligatures apart', () => {
    expect(normaliseText('the oﬃce on ﬁre, the ﬂood')).toBe('the office on fire, the flood');
  });

  it('and its places are those of the text that came in', () => {
    const text = 'Ferry stays\n\nThe oﬃce asked an engi-\nneer. &ldquo;Go to the cafÃ© by-and-by,&rdquo; said Lena Okafor.';
    const { quotes, passages } = buildAnnotator()(JSON.stringify({ id: 1, text })) as {
      quotes: { start: number; end: number }[];
      passages: { text: string }[];
    };
    expect(passages[0]?.text).toBe('The office asked an engineer. “Go to the café by-and-by,” said Lena Okafor.');
    expect(quotes.map(({ start, end }) => text.slice(start, end))).toEqual(['Go to the cafÃ© by-and-by,']);
  });
});
