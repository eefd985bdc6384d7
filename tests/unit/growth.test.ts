import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../src/annotate.ts';
import { passage } from '../../src/ingest/draft.ts';
import { buildCast } from '../../src/extract/build-cast.ts';
import type { Chunk } from '../../src/extract/chunk-passage.ts';
import { extractNames } from '../../src/extract/extract-names.ts';
import { parseHtml } from '../../src/ingest/html/parse-html.ts';
import { numberPassages } from '../../src/ingest/number-passages.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { generateFrom } from '../helpers/seeds.ts';

const names = 'Adler Brook Cobb Doyle Ekman Frost Gray Hale Ivers Jolly Kerr Lund Moss Nagy Oakes Price Quill Reid Stone Tran'.split(' ');
const nameOf = (i: number) => `${names[i % 20]} ${names[((i * 7 + i / 20) % 20) | 0]}`;
const story = { 'story.yaml': 'rights: full\n' };
const list = (count: number, line: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);
const text = (body: string) => ({ ...story, 'articles/a.txt': `News of the day\n\n${body}` });
const page = (body: string) => ({ ...story, 'articles/a.html': `<h1>News of the day</h1><p>${body}` });
const annotate = buildAnnotator();
/** A word for each number. */
const wordOf = (i: number) => `Q${[...String(i)].map((figure) => 'abcdefghij'[Number(figure)]).join('')}`;
const passageOfRow = { text: ' ' };
/** The chunks of an account, as `N Ann Poe` says one: a space stands before each. */
const row = (count: number, chunks: (word: string) => string[]) =>
  Array.from({ length: count }, (_, i) => chunks(wordOf(i)))
    .flat()
    .map((chunk) => ({ code: chunk[0], text: chunk.slice(2), start: 1, end: 0, passage: passageOfRow })) as unknown as Chunk[];
/** Fingerprints of no passage. */
const print = (i: number) => ((BigInt(i + 1) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16);

/** Work of a size; what is eight times the size may cost twice eight times as much. */
const loads: [what: string, size: number, work: (size: number) => unknown][] = [
  ['short quotations', 200, (n) => generateFrom(text(list(n / 10, (i) => `${i}: ${'“a” '.repeat(10)}`)))],
  ['straight marks', 200, (n) => generateFrom(text(list(n / 10, (i) => `${i}: ${'" '.repeat(20)}`)))],
  [
    'one quotation again and again',
    120,
    (n) =>
      generateFrom(text(list(n, (i) => `Item ${i}. “We will not go to the island until the storm has passed us by,” said Ada Quill.`))),
  ],
  ['links in one paragraph of a page', 2000, (n) => generateFrom(page('<a href=x>news of the day '.repeat(n)))],
  ['quotations that a paragraph of a page marks', 500, (n) => parseHtml(`<p>${'<q>It is late</q> said. '.repeat(n)}`)],
  ['sources in one quotation of a page', 500, (n) => parseHtml(`<blockquote>${'It is so. <cite>Ada Quill</cite> '.repeat(n)}`)],
  [
    'names with a particle',
    800,
    (n) =>
      buildCast(
        row(n, (word) => [`N Ann Van ${word}`, 'v left', `N Van ${word}`]),
        [],
      ),
  ],
  [
    'names with a title',
    800,
    (n) =>
      buildCast(
        row(n, (word) => [`N Ann ${word}`, 'v left', 'r Mrs', `N ${word}`]),
        [],
      ),
  ],
  [
    'first names',
    800,
    (n) =>
      buildCast(
        row(n, (word) => [`N ${word} Poe`, 'v left', `N ${word}`]),
        [],
      ),
  ],
  ['names of carriers', 1600, (n) => extractNames(row(n, (word) => ['n carrier', `N ${word}`, 'v left']))],
  ['quotations with a colon', 120, (n) => generateFrom(text(list(n, (i) => `Item ${i} said: “a b c d ${i % 7}”`)))],
  ['quotations inside each other’s marks', 120, (n) => generateFrom(text(list(n, (i) => `Item ${i}: ‘a’ “a,” “b,” he said.`)))],
  [
    'passages that addresses are given to',
    200,
    (n) =>
      numberPassages(
        Array.from({ length: n }, (_, i) => ({ type: 'passage', passage: passage('paragraph', `Line ${i} of ${nameOf(i)}.`, [1, 1]) })),
        Object.fromEntries(Array.from({ length: n }, (_, i) => [`p${i + 1}`, print(i)])),
      ),
  ],
  [
    'quotations that addresses are given to',
    100,
    (n) =>
      generateFrom({
        ...text(list(n, (i) => `“${nameOf(i)} has the number ${i}, and nobody else,” she said.`)),
        'addresses.lock': `quotes:\n${list(n, (i) => `  q-${i}: "${print(i)}"`, '\n')}\n`,
      }),
  ],
  [
    'accounts of one speech in other words',
    10,
    (n) =>
      generateFrom({
        ...story,
        ...Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `articles/a${i}.txt`,
            `News ${i}\n\n${list(5, (j) => `“We will not go to the island number ${j} until storm ${i} has passed us by,” said Ada Quill.`)}`,
          ]),
        ),
      }),
  ],
  [
    'short accounts',
    30,
    (n) =>
      generateFrom({
        ...story,
        ...Object.fromEntries(
          Array.from({ length: n }, (_, i) => [
            `articles/a${i}.txt`,
            `News ${i}\n\nAt ${i} people saw ${nameOf(i)} leave on ${(i % 28) + 1} May 2022 in the rain.`,
          ]),
        ),
      }),
  ],
  [
    'entities',
    200,
    (n) =>
      generateFrom({
        ...text('The ferry stopped on 3 May 2022 after a storm.'),
        'entities.yaml': list(n, (i) => `- { id: e${i}, kind: person, name: ${nameOf(i)}${'abcdefghij'[i % 10]} }`, '\n'),
      }),
  ],
  [
    'keys of YAML',
    1000,
    (n) =>
      generateFrom({ ...text('The ferry stopped.'), 'addresses.lock': `quotes:\n${list(n, (i) => `  q-${i}: "${print(i)}"`, '\n')}\n` }),
  ],
  ['days on one line of a page', 500, (n) => generateFrom(page(list(n, () => '<time>2022-05-03</time> a.', ' ')))],
  ['dates of a paragraph that is annotated', 250, (n) => annotate(JSON.stringify({ id: 1, text: `It ran on ${'May 5, '.repeat(n)}` }))],
  ['days of a paragraph that is annotated', 250, (n) => annotate(JSON.stringify({ id: 1, text: `It ran on ${'Monday '.repeat(n)}` }))],
];

describe('the cost of a story', () => {
  it.each(loads)('grows no faster than its %s', (_, size, work) => {
    work(size);
    const cost = (n: number) => cpuTime(() => void work(n));
    // Others at work can only make a measure worse, so the best of three counts. The square would be sixty-four.
    const growth = () => cost(8 * size) / Math.max(cost(size), 15);
    const isBounded = () => growth() < 16;
    expect(isBounded() || isBounded() || isBounded()).toBe(true);
  });
});
