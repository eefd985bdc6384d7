import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../../src/annotate.ts';
import { decodeText } from '../../../src/ingest/decode-text.ts';
import { elementRules } from '../../../src/ingest/html/element-rules.ts';
import { parseHtml } from '../../../src/ingest/html/parse-html.ts';
import { measurePages } from '../../eval/measure-pages.ts';
import { evalData } from '../../helpers/eval-data.ts';
import { textsOf } from '../../helpers/seeds.ts';
import type { Article } from '../../../src/domain/article.ts';

const first = '<p>The ferry at Riverton waits for its engine, which was lost on the way, the company said on Monday.</p>';
const second = '<p>It will come by train in a week, and until then nobody crosses the river, said Mayor Lena Okafor.</p>';
const read = (html: string) => parseHtml(html);
const passages = (html: string) => textsOf(read(html) as unknown as Article);

describe('a page', () => {
  it.each(elementRules.map(({ name, example }) => [name, example] as const))('leaves out "%s"', (name, example) => {
    const { setAside } = read(`<article>${first}${example}${second}</article>`);
    expect(setAside.map(({ rule }) => rule)).toEqual([name]);
  });

  it.each(['sidebar', 'share', 'related', 'author'])('keeps an article whose own element is called "%s"', (name) => {
    expect(passages(`<div class="${name}">${first}${second}</div>`)).toHaveLength(2);
  });

  it('keeps a link only where it leads to a page or a mailbox', () => {
    const links = [
      'https://a.example/',
      'mailto:a@b.example',
      'javascript:alert(1)',
      ' java\nscript:alert(1)',
      'data:text/html,x',
      '/relative',
      'vbscript:x',
      'HTTP://b.example',
    ];
    const html = `<article>${first}<p>${links.map((href) => `<a href="${href}">one of the links</a> and some words between them, so that it is running text,`).join(' ')} ends.</p></article>`;
    const hrefs = read(html)
      .blocks.flatMap((block) => (block.type === 'passage' ? (block.passage.markup ?? []) : []))
      .map(({ href }) => href);
    expect(hrefs).toEqual(['https://a.example/', 'mailto:a@b.example', 'HTTP://b.example']);
  });

  it('takes characters apart only after it was read', () => {
    expect(
      passages(
        `<article>${first}<p>co&shy;op&#x200b;erate&nbsp;now and &lt;b&gt;then &amp;amp; not &#xe000;before, they said.</p></article>`,
      )[1],
    ).toBe('cooperate now and <b>then &amp; not before, they said.');
  });

  it('is decoded as its <meta> says', () => {
    const page = (charset: string, bytes: number[]) =>
      Uint8Array.from([...new TextEncoder().encode(`<meta charset="${charset}"><p>`), ...bytes]);
    expect(decodeText(page('koi8-r', [0xcd, 0xcf, 0xd3, 0xd4]))).toMatch(/мост$/);
    expect(decodeText(page('no-such-charset', [0x93, 0x94]))).toMatch(/“”$/);
    expect(decodeText(page('windows-1252', [...new TextEncoder().encode('é')]))).toMatch(/é$/);
  });

  it('gives the lines of its source', () => {
    const { blocks } = read(`<article>\n${first}\n\n${second}</article>`);
    expect(blocks.map((block) => (block.type === 'passage' ? block.passage.lines : undefined))).toEqual([
      [2, 2],
      [4, 4],
    ]);
  });

  it('survives broken data about it', () => {
    const data = ['{', 'null', '[null, 1]', '{"@type": {}, "headline": {"a": 1}, "author": [[null]], "@graph": 3}'];
    for (const json of data)
      expect(passages(`<script type="application/ld+json">${json}</script><article>${first}${second}</article>`)).toHaveLength(2);
  });
});

describe.skipIf(!evalData)('the pages of the development data', () => {
  it('keep at least 95 % of what must stay, and let at most 4 % of the boilerplate through', () => {
    const { f1, kept, through } = measurePages(join(evalData ?? '', 'html'), buildAnnotator());
    expect(kept).toBeGreaterThan(0.95);
    expect(through).toBeLessThan(0.04);
    expect(f1).toBeGreaterThan(0.955);
  });
});
