import { describe, expect, test } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const articles = {
  'story.yaml': 'rights: full\nasOf: 2025-03-09\n',
  'entities.yaml': [
    '- {id: ada-quill, kind: person, name: Ada Quill, spellings: [Quill]}',
    '- {id: omar-finch, kind: person, name: Omar Finch, spellings: [Finch]}',
  ].join('\n'),
  'articles/echo.txt': [
    'Council closes the bridge',
    'The council closed the old bridge on March 3, Mayor Ada Quill said. "It is not safe," Quill said.',
    'Repairs would cost 4 million, the council said.',
  ].join('\n\n'),
  'articles/echo.yaml': 'label: The Echo\nmark: E\noutlet: The Echo\npublishedAt: 2025-03-04\n',
  'articles/post.txt': ['Bridge shut', 'Engineer Omar Finch said the bridge was closed on March 3 under the Ferry Treaty.'].join('\n\n'),
  'articles/post.yaml': 'label: The Post\nmark: P\noutlet: The Post\npublishedAt: 2025-03-05\n',
};

/** One claim of a topic, pinned to both accounts or to the first alone. */
function lint(text: string, { alone = false, more = '' } = {}) {
  const pins = ['{at: "echo#p1", words: "closed the old bridge"}', ...(alone ? [] : ['{at: "post#p1", words: "the bridge was closed"}'])];
  const topic = `title: Bridge\nquestions:\n  - id: why\n    question: Why?\n    claims:\n      - id: one\n        text: ${JSON.stringify(text)}\n        pins: [${pins.join(', ')}]\n${more}`;
  return generateFrom({ ...articles, 'topics/bridge.yaml': topic }).issues.filter(({ file }) => file.startsWith('topics/'));
}

describe('the text of a claim', () => {
  test('passes when its passages contain everything that it says', () => {
    expect(lint('Ada Quill and Omar Finch both say that the bridge was closed on 3 March.')).toEqual([]);
  });

  test('may not have a figure that is not in its passages', () => {
    expect(formatIssues(lint('The bridge was closed for 14 weeks.'))).toMatchInlineSnapshot(`
      "error claim-figure  topics/bridge.yaml:7
        claim "one" says 14, which is in none of the cited passages
        → Correct the figure, or pin the passage that contains it.
      1 error, 0 warnings"
    `);
  });

  test.each([
    ['claim-date', 'The bridge was closed on 7 March.'],
    ['claim-date', 'The bridge was closed in March 2024.'],
    ['claim-quotation', 'The bridge was closed as "far too narrow".'],
    ['claim-relative-date', 'The bridge was closed recently.'],
    ['claim-relative-date', 'The bridge was closed yesterday.'],
    ['term-unexplained', 'The bridge was closed under the Ferry Treaty.'],
  ])('is reported as %s: %s', (code, text) => {
    expect(codesOf(lint(text))).toEqual([code]);
  });

  test('may not name somebody whom its passages do not name', () => {
    expect(codesOf(lint('Omar Finch closed the bridge, according to The Echo.', { alone: true }))).toEqual(['claim-name']);
  });

  test('has the figures of its short, in digits or in words', () => {
    const short = (figures: string) =>
      codesOf(lint(`Repairs cost four million, and 3 March is the day [E P].\n`, { more: `        short: ${figures}\n` })).filter(
        (code) => code === 'claim-short',
      );
    expect(short('4 million, 3 March')).toEqual([]);
    expect(short('5 million')).toEqual(['claim-short']);
  });

  test('names its account when it rests on one alone, by label, by its last word, or by a placed mark', () => {
    expect(codesOf(lint('The bridge was closed.', { alone: true }))).toEqual(['claim-single-account']);
    for (const text of ['The bridge was closed, says The Echo.', 'The Echo has the bridge closed.', 'The bridge was closed [E].'])
      expect(lint(text, { alone: true })).toEqual([]);
  });

  test('has a pin in every sentence', () => {
    expect(codesOf(lint('The bridge was closed [E P]. It will stay so.'))).toEqual(['claim-sentence']);
    expect(lint('The bridge was closed [E]. Both say so [P].')).toEqual([]);
  });

  test('places only marks that it has pins for', () => {
    expect(codesOf(lint('The Echo has the bridge closed [P].', { alone: true }))).toContain('claim-mark');
  });

  test('is not said twice on a page', () => {
    const again =
      '      - id: two\n        text: "Ada Quill and Omar Finch say that the bridge was closed on 3 March."\n        pins: [{at: "echo#p1", words: "bridge"}, {at: "post#p1", words: "bridge"}]\n';
    expect(codesOf(lint('Ada Quill and Omar Finch both say that the bridge was closed on 3 March.', { more: again }))).toEqual([
      'claim-repeated',
    ]);
  });

  test('needs at least one pin', () => {
    const topic = 'title: Bridge\nquestions:\n  - {id: why, question: Why?, claims: [{id: one, text: Closed., pins: []}]}\n';
    const { issues } = generateFrom({ ...articles, 'topics/bridge.yaml': topic });
    expect(issues.map(({ code, message }) => [code, message])).toContainEqual([
      'yaml-shape',
      'questions.0.claims.0.pins: needs at least one pin',
    ]);
  });
});
