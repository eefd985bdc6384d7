import { describe, expect, it } from 'vitest';
import { buildAnnotator } from '../../src/annotate.ts';
import { cpuTime } from '../helpers/cpu-time.ts';
import { generateFrom } from '../helpers/seeds.ts';

const names = 'Adler Brook Cobb Doyle Ekman Frost Gray Hale Ivers Jolly Kerr Lund Moss Nagy Oakes Price Quill Reid Stone Tran'.split(' ');
const nameOf = (i: number) => `${names[i % 20]} ${names[((i * 7 + i / 20) % 20) | 0]}`;
const story = { 'story.yaml': 'rights: full\n' };
const list = (count: number, line: (i: number) => string, between = '\n\n') =>
  Array.from({ length: count }, (_, i) => line(i)).join(between);
const text = (body: string) => ({ ...story, 'articles/a.txt': `News of the day\n\n${body}` });
const annotate = buildAnnotator();
/** Fingerprints of no passage. */
const print = (i: number) => ((BigInt(i + 1) * 0x9e3779b97f4a7c15n) & 0xffffffffffffffffn).toString(16);

/** Work of a size: what is four times the size may cost four times as much, and a little. */
const loads: [what: string, size: number, work: (size: number) => unknown][] = [
  ['short quotations', 300, (n) => generateFrom(text(list(n / 20, (i) => `${i}: ${'“a” '.repeat(20)}`)))],
  ['straight marks', 400, (n) => generateFrom(text(list(n / 20, (i) => `${i}: ${'" '.repeat(40)}`)))],
  [
    'one quotation again and again',
    150,
    (n) =>
      generateFrom(text(list(n, (i) => `Item ${i}. “We will not go to the island until the storm has passed us by,” said Ada Quill.`))),
  ],
  ['quotations with a colon', 250, (n) => generateFrom(text(list(n, (i) => `Item ${i} said: “a b c d ${i % 7}”`)))],
  ['quotations inside each other’s marks', 250, (n) => generateFrom(text(list(n, (i) => `Item ${i}: ‘a’ “a,” “b,” he said.`)))],
  [
    'passages that addresses are given to',
    250,
    (n) =>
      generateFrom({
        ...text(list(n, (i) => `Line ${i} of ${nameOf(i)} has been here ${i * 7} times.`)),
        'addresses.lock': `articles:\n  a:\n${list(n, (i) => `    p${i + 1}: "${print(i)}"`, '\n')}\n`,
      }),
  ],
  [
    'quotations that addresses are given to',
    150,
    (n) =>
      generateFrom({
        ...text(list(n, (i) => `“${nameOf(i)} has the number ${i}, and nobody else,” she said.`)),
        'addresses.lock': `quotes:\n${list(n, (i) => `  q-${i}: "${print(i)}"`, '\n')}\n`,
      }),
  ],
  [
    'accounts of one speech in other words',
    12,
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
    60,
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
    500,
    (n) =>
      generateFrom({
        ...text('The ferry stopped on 3 May 2022 after a storm.'),
        'entities.yaml': list(n, (i) => `- { id: e${i}, kind: person, name: ${nameOf(i)}${'abcdefghij'[i % 10]} }`, '\n'),
      }),
  ],
  [
    'keys of YAML',
    2000,
    (n) =>
      generateFrom({ ...text('The ferry stopped.'), 'addresses.lock': `quotes:\n${list(n, (i) => `  q-${i}: "${print(i)}"`, '\n')}\n` }),
  ],
  ['dates of a paragraph that is annotated', 500, (n) => annotate(JSON.stringify({ id: 1, text: `It ran on ${'May 5, '.repeat(n)}` }))],
  ['days of a paragraph that is annotated', 500, (n) => annotate(JSON.stringify({ id: 1, text: `It ran on ${'Monday '.repeat(n)}` }))],
];

describe('the cost of a story', () => {
  it.each(loads)('grows no faster than its %s', (_, size, work) => {
    work(size);
    const cost = (n: number) => cpuTime(() => void work(n));
    // Others at work can only make a measure worse, so the best of three counts. The square would be sixteen.
    const growth = () => cost(4 * size) / Math.max(cost(size), 20);
    const isBounded = () => growth() < 9;
    expect(isBounded() || isBounded() || isBounded()).toBe(true);
  });
});
