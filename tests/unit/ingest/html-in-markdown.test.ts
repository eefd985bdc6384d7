import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../src/ingest/parse-markdown.ts';
import { outcomesOf } from '../../../src/ingest/line-outcomes.ts';

function read(markdown: string) {
  const draft = parseMarkdown(markdown);
  const kept = outcomesOf({ head: [], setAside: [] }, draft.blocks).map(({ text, lines }) => `${lines.join('-')} ${text}`);
  return { kept, dropped: draft.setAside.map(({ text, rule }) => `${rule}: ${text}`), blocks: draft.blocks };
}

describe('HTML in Markdown', () => {
  it.each([
    ['inside a line', 'It has 40 m<sup>2</sup> and <b>no</b><br>roof.', '1-1 It has 40 m² and no roof.'],
    ['around Markdown', 'She said: <q>It *is* late</q>.', '1-1 She said: “It is late”.'],
    ['as a block', 'One line.\n\n<div class="x">\n<p>It is late.</p>\n</div>', '3-5 It is late.'],
    ['around blocks', '<div>\n\nIt is *late*.\n\n</div>', '3-3 It is late.'],
    ['in a list', '- It is <i>late</i>', '1-1 It is late'],
    ['that is never closed', 'It <b>is late.', '1-1 It is late.'],
    ['that only looks like it', 'It is <3 of 4, and 2 < 3.', '1-1 It is <3 of 4, and 2 < 3.'],
    ['that was escaped', 'It is \\<b>late\\</b> and `<i>`.', '1-1 It is <b>late</b> and <i>.'],
  ])('is read %s', (_, markdown, line) => {
    expect(read(markdown).kept).toContain(line);
  });

  it('keeps emphasis and safe links where they were', () => {
    const [block] = read('A <b>bell</b> and <a href="javascript:x">a</a> <a href="https://e.example/">*link*</a>').blocks;
    expect(block).toMatchObject({
      passage: {
        text: 'A bell and a link',
        markup: [
          { kind: 'strong', start: 2, end: 6 },
          { kind: 'emphasis', start: 13, end: 17 },
          { kind: 'link', href: 'https://e.example/', start: 13, end: 17 },
        ],
      },
    });
  });

  it('leaves out what a page would not show, and says so', () => {
    expect(read('It ~~was~~ is late<span hidden>ly</span>.\n\n<script>alert(1)</script>\n\n<!-- nothing -->')).toMatchObject({
      kept: ['1-1 It is late.'],
      dropped: ['struck out: was', 'hidden: ly'],
    });
  });
});
