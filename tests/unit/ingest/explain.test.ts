import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/ingest/explain.ts';
import { outcomesOf } from '../../../src/ingest/line-outcomes.ts';
import { parseHtml } from '../../../src/ingest/html/parse-html.ts';
import { lineRules } from '../../../src/english/line-rules.ts';
import { parseMarkdown } from '../../../src/ingest/parse-markdown.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';
import type { Draft } from '../../../src/ingest/draft.ts';
import { toSeedFiles } from '../../helpers/seeds.ts';

const letters = (text: string) => text.match(/\p{L}/gu)?.join('') ?? '';
const outcomeLetters = (draft: Draft) =>
  letters(
    outcomesOf(draft, draft.blocks)
      .map(({ text }) => text)
      .join(' '),
  );
const sorted = (text: string) => [...text].sort().join('');

const lines = fc.constantFrom(
  ...lineRules.map(({ example }) => example),
  'Bridge stays shut for another winter',
  'The bridge is shut. Nobody knows for how long, said the mayor.',
  'It rains on the quay of Riverton, and those who wait for the ferry read what',
  'others left behind.',
  'What now?',
  'Ceasefire push: The two banks talk again.',
  '• One boat',
  '2. Another boat',
  'PHOTO/RIVERTON ECHO',
  ' date 2024-10-07 The toll was paid in fish.',
  '',
);
const texts = fc.array(lines, { minLength: 1, maxLength: 14 }).map((parts) => parts.join('\n'));

describe('explain', () => {
  it('prints every line of a text with what became of it', () => {
    const text = readFileSync('tests/fixtures/articles/credit-and-caption/seed.txt', 'utf8');
    expect(explain('articles/a.txt', toSeedFiles({ 'articles/a.txt': text })).text).toMatchInlineSnapshot(`
      "        1  headline                       Ferry doubles its crossings while the bridge is shut
              2  blank
              3  credit: credit in capitals     PETRA LINDQVIST/THE RIVERTON ECHO
              4  blank
              5  p1, caption                    The ferry Marigold at the north landing, about two miles below the bridge, on Oct. 3.
              5  dropped: caption repeats the lead The ferry at Riverton will cross the river twice as often from today, its owners said, because the bridge stays shut.
              6  blank
              7  p2                             The ferry at Riverton will cross the river twice as often from today, its owners said, because the bridge stays shut.
              8  blank
              9  p3                             “We have the boat, we have the people,” said Tomas Varga, who runs it, “and we have, well, the patience.”
             10  blank"
    `);
  });

  it('prints every run of text of a page', () => {
    const html = readFileSync('tests/fixtures/articles/page-of-tables/seed.html', 'utf8');
    expect(explain('articles/a.html', toSeedFiles({ 'articles/a.html': html })).text).toMatchInlineSnapshot(`
      "      1-2  markup
              3  dropped: around the article    Home River Town
              4  headline                       Ferry loses its bell
            4-5  p1                             The ferry between the two banks of Riverton has lost its bell, the company said. It fell into the river on Friday.
            5-6  p2                             Divers looked for it for two days and found a bicycle, a crown of paper and a second bell, which nobody had missed.
            6-8  p3                             "We will hang the one we found," said Tomas Varga. "It has a better voice."
              9  dropped: outside the article   Copyright 1999 Riverton Online
          10-11  markup"
    `);
  });

  it('reads by the story’s own rules', () => {
    const story = 'lineRules:\n  - name: harbour horn\n    pattern: the horn sounds at .{1,20}\n    example: The horn sounds at noon\n';
    const { text } = explain(
      'a.txt',
      toSeedFiles({ 'story.yaml': story, 'a.txt': 'Bridge stays shut\n\nThe horn sounds at seven\n\nIt is shut. It rains.' }),
    );
    expect(text).toContain('3  dropped: harbour horn          The horn sounds at seven');
  });

  it('gives the reason where nothing can be read', () => {
    expect(explain('a.txt', toSeedFiles({ 'a.txt': ' ' })).issues).toMatchObject([{ code: 'no-running-text', file: 'a.txt' }]);
  });
});

describe('kept and dropped together', () => {
  it('are the whole of a text, in its order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(outcomeLetters(parseText(text))).toBe(letters(text));
      }),
      {
        examples: [
          [' date 2024-10-07 The toll was paid in fish.\nPublished: the day before yesterday\nEditor’s note: It was updated.'],
          [
            '-30-\n date 2024-10-07 The toll was paid in fish.\n date 2024-10-07 The toll was paid in fish.\nEditor’s note: It was updated.',
          ],
        ],
      },
    );
  });

  it('are the whole of a Markdown file', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sorted(outcomeLetters(parseMarkdown(text)))).toBe(sorted(letters(text)));
      }),
    );
  });

  it('are the whole of a page', () => {
    const element = fc.constantFrom('p', 'div', 'li', 'h2', 'nav', 'aside', 'blockquote', 'span', 'td', 'button', 'figcaption', 'a', 'em');
    const page = fc.array(fc.tuple(element, lines), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(page, (parts) => {
        const html = parts.map(([tag, text]) => `<${tag}>${text.replaceAll('<', '&lt;')}</${tag}>`).join('\n');
        expect(sorted(outcomeLetters(parseHtml(html)))).toBe(sorted(letters(parts.map(([, text]) => text).join(' '))));
      }),
    );
  });

  it.each(
    readdirSync('tests/fixtures/articles').filter((shape) => readdirSync(join('tests/fixtures/articles', shape)).includes('seed.txt')),
  )('are the whole of the fixture "%s"', (shape) => {
    const text = readFileSync(join('tests/fixtures/articles', shape, 'seed.txt'), 'utf8');
    expect(sorted(outcomeLetters(parseText(text)))).toBe(sorted(letters(text)));
  });
});
