import { describe, expect, it, test } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const files = {
  'story.yaml': 'rights: full\nasOf: 2025-03-09\n',
  'entities.yaml': '- { id: ada-quill, kind: person, name: Ada Quill, spellings: [Quill] }\n',
  'articles/echo.txt':
    'Bridge shut\n\nThe council closed the bridge. Mayor Ada Quill wants a toll.\n\nA ferry is planned, and the mayor, Ada Quill, spoke of it.',
  'articles/echo.yaml': 'label: The Echo\nmark: E\npublishedAt: 2025-03-04\n',
  'articles/post.txt':
    'No bridge\n\nThe bridge was closed by the council. Nobody wants to pay for the repairs.\n\nThe mayor, Ada Quill, met the council.',
  'articles/post.yaml': 'label: The Post\nmark: P\npublishedAt: 2025-03-05\n',
};
const pin = (at: string, words: string) => `{ at: "${at}", words: "${words}" }`;
const closed = {
  E: pin('echo#p1', 'The council closed the bridge'),
  P: pin('post#p1', 'The bridge was closed by the council'),
};
const mayor = pin('echo#p2', 'the mayor, Ada Quill');

interface RowOf {
  short?: string;
  text?: string;
  pins: string[];
  partly?: string[];
  context?: string[];
}

/** A claim of the one question of a topic, on three lines: its sentence stands on the second. */
function row(id: string, { short, text = 'The council closed the bridge [E].', pins, partly = [], context = [] }: RowOf): string {
  const more = `pins: [${pins.join(', ')}], partly: [${partly.join(', ')}], context: [${context.join(', ')}]`;
  return `      - { id: ${id}${short ? `, short: ${JSON.stringify(short)}` : ''},\n          text: ${JSON.stringify(text)},\n          ${more} }\n`;
}

/** What is said of rows, by the topics whose only question they stand under. */
function issuesOf(topics: Record<string, string[]>) {
  const texts = { ...files };
  for (const [slug, rows] of Object.entries(topics))
    Object.assign(texts, {
      [`topics/${slug}.yaml`]: `title: ${slug}\nquestions:\n  - id: q\n    question: Why?\n    claims:\n${rows.join('')}`,
    });
  return generateFrom(texts).issues.filter(({ code }) => code === 'claim-same-short' || code === 'claim-support');
}
const messages = (topics: Record<string, string[]>) => issuesOf(topics).map(({ message }) => message);

describe('two rows that read the same', () => {
  const short = 'Bridge closed';

  it('rest on the same accounts, on one page and on two', () => {
    const found = issuesOf({
      cars: [row('shut', { short, pins: [closed.E, closed.P] })],
      ferry: [row('again', { short: '“Bridge” closed', pins: [closed.E] })],
    });
    expect(formatIssues(found)).toMatchInlineSnapshot(`
      "error claim-same-short  topics/ferry.yaml:7
        claim "again" reads "“Bridge” closed" as "shut" of cars does, and rests on E instead of E, P
        → Pin the same accounts in both, or give the two rows different words.
      1 error, 0 warnings"
    `);
  });

  test.each<[string, RowOf, RowOf]>([
    ['the same accounts', { short, pins: [closed.E, closed.P] }, { short, pins: [closed.P, closed.E] }],
    ['an account by two pins', { short, pins: [closed.E, mayor] }, { short, pins: [closed.E] }],
    ['others, for other rows', { short, pins: [closed.E] }, { short: 'Council closed bridge', pins: [closed.P] }],
  ])('are left alone where they rest on %s', (_, one, other) => {
    expect(messages({ cars: [row('one', one), row('other', other)] }).filter((message) => message.includes('reads'))).toEqual([]);
  });

  it('do not rest on one account in part and in full', () => {
    const rows = [row('one', { short, pins: [closed.E, closed.P] }), row('other', { short, pins: [closed.E], partly: [closed.P] })];
    expect(messages({ cars: rows })).toEqual([
      'claim "other" reads "Bridge closed" as "one" of cars does, and rests on E, P in part instead of E, P',
    ]);
  });

  it('are compared with the first of them', () => {
    const rows = [
      row('one', { short, pins: [closed.E] }),
      row('two', { short, pins: [closed.P] }),
      row('three', { short, pins: [closed.P] }),
    ];
    expect(messages({ cars: rows }).map((message) => message.split(', and rests')[0])).toEqual([
      'claim "two" reads "Bridge closed" as "one" of cars does',
      'claim "three" reads "Bridge closed" as "one" of cars does',
    ]);
  });
});

describe('a row', () => {
  it('that the words of an account do not carry is reported with these', () => {
    const pins = [pin('echo#p2', 'A ferry is planned'), mayor, closed.P];
    expect(formatIssues(issuesOf({ cars: [row('toll', { short: 'Mayor wants 3 tolls', pins })] }))).toMatchInlineSnapshot(`
      "warning claim-support  2 in 1 file
        topics/cars.yaml:7: claim "toll": the words of The Echo do not carry "3", "tolls" of "Mayor wants 3 tolls": "A ferry is planned … the mayor, Ada Quill"
        topics/cars.yaml:7: claim "toll": the words of The Post do not carry "wants", "3", "tolls" of "Mayor wants 3 tolls": "The bridge was closed by the council"
        → Cite the words that say it, move the pin to context, or reword the short.
      0 errors, 2 warnings"
    `);
  });

  it('may find in the context whom it names', () => {
    const short = 'Quill: council closed the bridge';
    const pins = [closed.P];
    expect(messages({ cars: [row('shut', { short, pins })] })).toEqual([
      'claim "shut": the words of The Post do not carry "Quill" of "Quill: council closed the bridge": "The bridge was closed by the council"',
    ]);
    expect(messages({ cars: [row('shut', { short, pins, context: [pin('post#p2', 'The mayor, Ada Quill')] })] })).toEqual([]);
    // Of another account it is no context.
    expect(messages({ cars: [row('shut', { short, pins, context: [mayor] })] })).toHaveLength(1);
  });

  it('may find in the passage whom it names', () => {
    expect(messages({ cars: [row('shut', { short: 'Quill: council closed the bridge', pins: [closed.E] })] })).toEqual([]);
  });

  it('that is its own sentence is left to the other checks', () => {
    const text = 'The mayor wants 3 tolls [E].';
    expect(messages({ cars: [row('toll', { text, pins: [closed.E] })] })).toEqual([]);
    expect(messages({ cars: [row('toll', { text, short: 'Mayor wants 3 tolls', pins: [closed.E] })] })).toHaveLength(1);
  });

  it('of which a pin does not hold, or that is only proposed, is not read', () => {
    const broken = row('toll', { short: 'Mayor wants 3 tolls', pins: [closed.E, pin('echo#p1', 'The ferry sank')] });
    expect(messages({ cars: [broken] })).toEqual([]);
    const proposal = `proposals:\n${row('toll', { short: 'Mayor wants 3 tolls', pins: [closed.E] }).replace('id: toll', 'id: toll, under: q')}`;
    expect(messages({ cars: [row('shut', { pins: [closed.E] }), proposal] })).toEqual([]);
  });
});
