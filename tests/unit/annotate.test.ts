import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../src/annotate.ts';
import { entitySchema } from '../../src/domain/entity.ts';
import { hostileText } from '../helpers/hostile-text.ts';

interface Annotation {
  text: string;
  passages: { text: string; start: number; end: number }[];
  quotes: { text: string; start: number; end: number; speaker: string | null }[];
  expressions: { surface: string; start: number; end: number; value: string }[];
}

const annotate = buildAnnotator();
const annotated = (row: object) => annotate(JSON.stringify(row)) as unknown as Annotation;
const story = `Ferry stays at the quay

By Jane Doe

• The ferry  will not run, said Mayor Lena Oka\u00adfor on Tuesday.
"It has no\u00a0engine," she said. "Nobody can row it."

Source link`;

describe('annotate', () => {
  it('gives everything that was read in a text', () => {
    expect(annotated({ id: 1, text: story, publishedAt: '2024-10-09' })).toMatchInlineSnapshot(`
      {
        "captions": [],
        "dropped": [
          {
            "as": "byline",
            "rule": "byline",
            "text": "By Jane Doe",
          },
          {
            "as": "chrome",
            "rule": "source link",
            "text": "Source link",
          },
        ],
        "expressions": [
          {
            "end": 99,
            "start": 92,
            "surface": "Tuesday",
            "value": "2024-10-08",
          },
        ],
        "headline": "Ferry stays at the quay",
        "id": 1,
        "language": "en",
        "mentions": [],
        "outlet": null,
        "passages": [
          {
            "end": 100,
            "start": 40,
            "text": "The ferry will not run, said Mayor Lena Okafor on Tuesday.",
          },
          {
            "end": 151,
            "start": 101,
            "text": ""It has no engine," she said. "Nobody can row it."",
          },
        ],
        "publishedAt": "2024-10-09",
        "quotes": [
          {
            "end": 119,
            "speaker": "Lena Okafor",
            "start": 102,
            "text": "It has no engine,",
          },
          {
            "end": 150,
            "speaker": "Lena Okafor",
            "start": 132,
            "text": "Nobody can row it.",
          },
        ],
        "standfirst": null,
        "text": "Ferry stays at the quay

      By Jane Doe

      • The ferry  will not run, said Mayor Lena Oka­for on Tuesday.
      "It has no engine," she said. "Nobody can row it."

      Source link",
      }
    `);
  });

  it('gives a page its body as text, without the headline', () => {
    const html =
      '<title>Ferry stays | Echo</title><nav><a href="/">Home</a></nav><article><h1>Ferry stays</h1><p>The ferry will not run on Tuesday, Lena Okafor said. It waits.</p><ul><li>It has no engine</li></ul></article>';
    expect(annotated({ id: 'a', html, publishedAt: '2024-10-09' })).toMatchInlineSnapshot(`
      {
        "captions": [],
        "dropped": [
          {
            "as": "chrome",
            "rule": "outside the article",
            "text": "Home",
          },
        ],
        "expressions": [
          {
            "end": 33,
            "start": 26,
            "surface": "Tuesday",
            "value": "2024-10-15",
          },
        ],
        "headline": "Ferry stays",
        "id": "a",
        "language": "en",
        "mentions": [],
        "outlet": null,
        "passages": [
          {
            "end": 62,
            "start": 0,
            "text": "The ferry will not run on Tuesday, Lena Okafor said. It waits.",
          },
          {
            "end": 80,
            "start": 64,
            "text": "It has no engine",
          },
        ],
        "publishedAt": "2024-10-09",
        "quotes": [],
        "standfirst": null,
        "text": "The ferry will not run on Tuesday, Lena Okafor said. It waits.

      It has no engine",
      }
    `);
  });

  it('names speakers as the story’s entities, where it has any', () => {
    const entities = [
      entitySchema.parse({ id: 'lena-okafor', kind: 'person', name: 'Lena Okafor', spellings: ['Okafor', 'Mayor Okafor'] }),
    ];
    const row = buildAnnotator(entities)(JSON.stringify({ id: 1, text: '“It has no engine,” Mayor Okafor said. It stays.' }));
    expect(row).toMatchObject({ quotes: [{ speaker: 'Lena Okafor' }], mentions: [{ entity: 'lena-okafor', text: 'Mayor Okafor' }] });
  });

  it.each([
    ['no JSON', '{"id": 1', { id: null, error: expect.stringContaining('JSON') as unknown }],
    ['no text', '{"id": 1}', { id: 1, error: 'needs either "text" or "html"' }],
    ['an empty text', '{"id": 2, "text": " "}', { id: 2, error: 'holds no running text' }],
    ['text and page', '{"id": 3, "text": "a", "html": "b"}', { id: 3, error: 'needs either "text" or "html"' }],
    ['a list', '[]', { id: null, error: expect.stringContaining('expected object') as unknown }],
    [
      'a date that does not exist',
      '{"id": 4, "text": "a", "publishedAt": "2025-02-30"}',
      { id: 4, error: expect.stringMatching(/^publishedAt: must be a date/) as unknown },
    ],
    ['a page without end', JSON.stringify({ id: 5, html: '<div>'.repeat(50_000) }), { id: 5, error: 'is nested too deep to be read' }],
  ])('says of %s what is wrong with it', (_, line, result) => {
    expect(annotate(line)).toEqual(result);
  });

  it('keeps its offsets in any text', () => {
    const sentence = fc.constantFrom(
      '“It is shut,” said Ada Quill on 9 October 2024.',
      '"No," he said.',
      '• Then\u00a0it\u200b rained in May 2023.',
      'Home\r\n',
      '\n\n',
      'e\u0301 ',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(sentence, hostileText), { minLength: 1, maxLength: 8 }), (parts) => {
        const text = parts.join(' ');
        const { quotes = [], expressions = [], passages = [] } = annotated({ id: 1, text });
        for (const { start, end, text: words } of quotes) expect(text.slice(start, end)).toBe(words);
        for (const { start, end, surface } of expressions) expect(text.slice(start, end)).toBe(surface);
        for (const { start } of passages) expect(start).toBeTypeOf('number');
      }),
    );
  });

  it.each([
    ['a soft hyphen behind a hyphen', 'A- \u00adShe said it was late.'],
    ['a control character before a hyphen', 'ಅ\u0000- She said it was late.'],
    ['a space written as markup', 'mailto:a@b.c- &nbsp;é'],
    ['a joiner that joins nothing', 'ﭐ\u0000\u200d{ She said it was late.'],
    ['a tag before a hyphen', 'She<b>- said it was late.'],
    ['a tag behind a hyphen', 'She-<b> said it was late.'],
    ['a tag on two lines before a hyphen', 'She<b\nclass="a">- said it was late.'],
    ['a line break as a tag before a hyphen', 'She<br>- said it was late.'],
    ['a hyphen at the end of a paragraph', '{@xé- \n\né'],
  ])('finds its passages in a text with %s', (_, text) => {
    const { passages = [] } = annotated({ id: 1, text });
    expect(passages.map(({ start }) => typeof start)).toEqual(passages.map(() => 'number'));
  });

  it('says of an article with too much in it what there is too much of', () => {
    expect(annotate(JSON.stringify({ id: 1, text: 'It is late. '.repeat(3000) }))).toEqual({
      id: 1,
      error: 'has 35999 letters in one passage; at most 20000 are read',
    });
  });

  it('answers line by line while more are to come, also of a line that holds other separators', async () => {
    const child = spawn(process.execPath, ['src/cli.ts', 'annotate'], {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, SEEDS: '' },
    });
    const answers: string[] = [];
    let buffer = '';
    const answered = () =>
      new Promise<void>((resolve) => {
        child.stdout.once('data', (chunk: Buffer) => {
          buffer += chunk.toString();
          const lines = buffer.split('\n');
          buffer = lines.pop() ?? '';
          answers.push(...lines);
          resolve();
        });
      });
    for (const line of [
      '{"id": 1, "text": "It is shut. It rains."}',
      'rubbish',
      '{"id": 3, "text": "It is open.\u2028It snows.\u2029Nobody minds."}',
    ]) {
      child.stdin.write(`${line}\n`);
      await answered();
    }
    child.stdin.end();
    expect(answers.map((line) => (JSON.parse(line) as { id: number | null }).id)).toEqual([1, null, 3]);
  });
});
