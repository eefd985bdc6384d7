import { describe, expect, it } from 'vitest';
import { draftPassages } from '../../../src/ingest/draft.ts';
import { parseArticle } from '../../../src/ingest/parse-article.ts';
import { lineRules } from '../../../src/english/line-rules.ts';

const told = [
  'The ferry sank off Orme on Tuesday with nobody aboard. Its owner had left the quay at noon, the harbour office said.',
  'Divers looked for the hull until the evening. They will go on today, and the harbour stays shut until they have found it.',
  'The ferry was built in 1931 and had crossed the bay for ninety years. Its engine was changed twice, and its crew is of nine.',
];

function captionsOf(...paragraphs: string[]): string[] {
  const text = ['Ferry sinks', ...paragraphs].join('\n\n');
  const { source } = parseArticle('articles/a.txt', { texts: new Map([['articles/a.txt', text]]), pathOf: (path) => path }, lineRules);
  return draftPassages(source?.draft ?? { blocks: [] }).flatMap((passage) => (passage.kind === 'caption' ? [passage.text] : []));
}

describe('a paragraph of running text', () => {
  const picture = 'Boats lie at the quay in Orme, Velm, on May 3, 2025.';

  it.each([
    ['with a credit at its end', [`${picture} REUTERS/Ada Quill`], [`${picture} REUTERS/Ada Quill`]],
    ['with a credit and no full stop', ['Photo taken on May 3, 2025 shows the quay. (Xinhua/Ada Quill)'], undefined],
    ['with a label', ['FILE PHOTO: Boats lie at the quay.'], undefined],
    ['with a day, above a credit', [picture, 'Harbour Office/Handout via REUTERS'], [picture]],
    ['of one sentence, above a credit', ['Boats lie at the quay.', 'REUTERS/Ada Quill'], ['Boats lie at the quay.']],
  ])('is a caption %s', (_, paragraphs, captions) => {
    expect(captionsOf(...told.slice(0, 1), ...paragraphs, ...told.slice(1))).toEqual(captions ?? paragraphs);
  });

  it('is a caption above the dateline, as far as the credit there', () => {
    const above = [
      'The quay was damaged by the storm in Orme, Velm, on May 3, 2025.',
      'The ferry sank off Orme on Tuesday. (Xinhua/Ada Quill)',
    ];
    expect(captionsOf(...above, `ORME, May 3 (Xinhua) -- ${told[0]}`, ...told.slice(1))).toEqual(above);
    const below = [...above, '(Xinhua/Ada Quill)'];
    expect(
      captionsOf(...below.slice(0, 1), 'The ferry sank.', '(Xinhua/Ada Quill)', `ORME, May 3 (Xinhua) -- ${told[0]}`, ...told.slice(1)),
    ).toEqual([above[0], 'The ferry sank.']);
  });

  it.each([
    ['above the dateline without a credit', ['The ferry sank off Orme.', `ORME, May 3 (Xinhua) -- ${told[0]}`]],
    ['of several sentences above a credit', [told[0] ?? '', 'REUTERS/Ada Quill']],
    ['above the name of an agency', ['Boats lie at the quay.', 'Reuters']],
    ['that ends with the name of an agency', [`${told[0]} (Reuters)`]],
  ])('stays one %s', (_, paragraphs) => {
    expect(captionsOf(...paragraphs, ...told.slice(1))).toEqual([]);
  });

  it('stays one where captions are the text', () => {
    expect(captionsOf(...told.map((text) => `${text} REUTERS/Ada Quill`))).toEqual([]);
  });
});
