import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../../src/compose/compose-articles.ts';
import type { Block, Passage } from '../../../src/domain/article.ts';
import { squash } from '../../../src/domain/span.ts';
import { articleToMdx } from '../../../src/emit/article-to-mdx.ts';
import * as en from '../../../src/interface/en.ts';
import { normaliseText } from '../../../src/ingest/decode-text.ts';
import { checkMdx } from '../../helpers/check-mdx.ts';
import { evalData, injectionRows } from '../../helpers/eval-data.ts';
import { byId, elementsOf, textOf } from '../../helpers/html.ts';

const lines: [number, number] = [1, 1];
const passage = (id: string, kind: Passage['kind'], text: string, label?: string) => ({
  id: id as Passage['id'],
  kind,
  text,
  lines,
  ...(label ? { label } : {}),
});

describe.skipIf(!evalData)('each row of the injection sets', () => {
  it('is shown unchanged in every field of its page, and nothing of it runs', async () => {
    const rows = injectionRows()
      .map((row) => squash(normaliseText(row)))
      .filter(Boolean);
    expect(rows.length).toBeGreaterThan(1300);
    for (const row of rows) {
      const { front, html } = await checkMdx(articleToMdx(pageOf(row), en));
      expect([front['title'], front['account']]).toEqual([row, row]);
      expect(textOf(byId(html, 'note')).trim().endsWith(row), row).toBe(true);
      expect(elementsOf(html, ({ tagName }) => /^h[2-6]$/.test(tagName)).map((heading) => squash(textOf(heading)))).toEqual([row]);
      expect(['p1', 'p2', 'p3', 'p4', 'p5', 'p6'].map((id) => read(html, id))).toEqual([row, row, row, row, `${row}: ${row}`, `“${row}”`]);
    }
  });
});

function pageOf(row: string): ArticlePage {
  const quoted = `“${row}”`;
  const blocks: Block[] = [
    { type: 'heading', depth: 2, text: row, lines },
    { type: 'passage', passage: passage('p1', 'paragraph', row) },
    { type: 'list', ordered: false, items: [passage('p2', 'item', row)] },
    { type: 'passage', passage: passage('p3', 'quotation', row) },
    { type: 'passage', passage: passage('p4', 'caption', row) },
    { type: 'passage', passage: passage('p5', 'paragraph', `${row}: ${row}`, row) },
    { type: 'passage', passage: passage('p6', 'paragraph', quoted) },
    {
      type: 'table',
      rows: [
        ['a', 'b'],
        ['c', row],
      ],
      lines,
    },
  ];
  const article = {
    slug: 'hostile',
    file: '',
    label: row,
    mark: 'A',
    headline: row,
    note: row,
    standfirst: row,
    tags: [row],
    rights: 'full',
    blocks,
    setAside: [],
  };
  const span = { passage: 'p6', start: 1, end: quoted.length - 1, text: row };
  return {
    article,
    quotes: [{ ...span, kind: 'direct', speakerName: row }],
    dates: [],
    links: [{ ...span, to: '/people/x/' }],
    data: { passages: [] },
  } as unknown as ArticlePage;
}

function read(html: Parameters<typeof byId>[0], id: string): string {
  return elementsOf(byId(html, id), ({ tagName }) => tagName === 'p')
    .map((element) => squash(textOf(element)))
    .join('|');
}
