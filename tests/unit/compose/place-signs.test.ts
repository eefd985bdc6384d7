import { describe, expect, it } from 'vitest';
import { placeSigns } from '../../../src/compose/place-signs.ts';

/** `|` in a text is where the pinned words end, `[` and `]` what no sign may stand in. */
function place(marked: string): string {
  const text = marked.replace(/[|[\]]/g, '');
  const at = marked.slice(0, marked.indexOf('|')).replace(/[[\]]/g, '').length;
  const plain = marked.replace('|', '');
  const kept = [...plain.matchAll(/\[([^\]]*)\]/g)].map((match, i) => {
    const start = match.index - i * 2;
    return { start, end: start + (match[1] ?? '').length };
  });
  const [sign] = placeSigns(text, [{ at }], kept);
  return `${text.slice(0, sign?.at)}|${text.slice(sign?.at)}`;
}

describe('a sign', () => {
  it.each([
    ['stands behind its words', 'It sank| on Monday.', 'It sank| on Monday.'],
    ['stands behind the punctuation that follows', 'It sank|, they say.', 'It sank,| they say.'],
    ['stands behind a quotation that its words are in', '[“We won| it,”] he said.', '“We won it,”| he said.'],
    ['stands behind a link', 'In [White| House] talks.', 'In White House| talks.'],
    ['stands behind a link that ends its sentence', 'At the [White| House].', 'At the White House.|'],
  ])('%s', (_, marked, expected) => {
    expect(place(marked)).toBe(expected);
  });
});
