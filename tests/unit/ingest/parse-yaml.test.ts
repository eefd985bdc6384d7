import { describe, expect, it } from 'vitest';
import { formatIssues } from '../../../src/check/format-issues.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const article = {
  'articles/a.txt': 'A headline of no importance\n\nThe bridge is shut. It rains.',
  'articles/a.yaml': "label: A\nrights: full\npublishedAt: '2024'\n",
};
const report = (path: string, text: string) => formatIssues(generateFrom({ ...article, [path]: text }).issues);

/** The whole message is what an editor reads: what is wrong, where, and what to do. */
describe('a YAML file', () => {
  it('that is broken is reported with its line', () => {
    expect(report('topics/bridge.yaml', 'title: "The bridge\nquestion: Why?\n')).toMatchInlineSnapshot(`
      "error yaml-syntax  topics/bridge.yaml:3
        Missing closing "quote
        → Correct the YAML at this place; quote a text that holds ": " or " #".
      1 error, 0 warnings"
    `);
  });

  it('with a colon in an unquoted text says what to quote', () => {
    expect(report('topics/bridge.yaml', 'title: The bridge\nquestion: Peace: when?\n')).toMatchInlineSnapshot(`
      "error yaml-syntax  topics/bridge.yaml:2
        Nested mappings are not allowed in compact mappings
        → Correct the YAML at this place; quote a text that holds ": " or " #".
      1 error, 0 warnings"
    `);
  });

  it('with an unknown key names the nearest one', () => {
    expect(report('topics/bridge.yaml', 'title: The bridge\nqestion: When?\n')).toMatchInlineSnapshot(`
      "error unknown-key  topics/bridge.yaml:2
        no key "qestion"; did you mean "question"? Known here: title, question, terms, updated, related, answer, board, questions, next, unknown, unexplained, withdrawn, proposals
        → Rename or remove the key.
      1 error, 0 warnings"
    `);
  });

  it('with an unknown key deep inside names the nearest one there', () => {
    const text =
      'title: The bridge\nquestions:\n  - id: one\n    question: When?\n    claims:\n      - id: two\n        text: Never.\n        pin:\n          - at: a#p1\n            words: shut\n';
    expect(report('topics/bridge.yaml', text)).toMatchInlineSnapshot(`
      "error yaml-shape  topics/bridge.yaml:6
        questions.0.claims.0.pins: needs at least one pin
        → Correct the value; docs/editing.md lists the keys of this file.
      error unknown-key  topics/bridge.yaml:9
        questions.0.claims.0: no key "pin"; did you mean "pins"? Known here: id, was, text, pins, partly, context, corrected, short, paragraph, wordings, notIn, differs
        → Rename or remove the key.
      2 errors, 0 warnings"
    `);
  });

  it('with values of wrong types lists all of them', () => {
    expect(report('topics/bridge.yaml', 'title: [The, bridge]\nterms: bridge\nupdated: yesterday\nrelated: [The Bridge]\n'))
      .toMatchInlineSnapshot(`
        "error yaml-shape  4 in 1 file
          topics/bridge.yaml:1: title: Invalid input: expected string, received array
          topics/bridge.yaml:2: terms: Invalid input: expected array, received string
          topics/bridge.yaml:3: updated: must be a date such as 2025-08-19, 2025-08 or 2025, with ~ for "about", or an interval 2025-08-19/2025-09-02
          topics/bridge.yaml:4: related.0: must be lower-case words joined by hyphens, such as "security-guarantees"
          → Correct the value; docs/editing.md lists the keys of this file.
        4 errors, 0 warnings"
      `);
  });

  it('with the same key twice is reported', () => {
    expect(report('story.yaml', 'title: One\ntitle: Two\n')).toMatchInlineSnapshot(`
      "error yaml-syntax  story.yaml:2
        Map keys must be unique
        → Correct the YAML at this place; quote a text that holds ": " or " #".
      1 error, 0 warnings"
    `);
  });

  it('that grows by aliases is stopped', () => {
    const text = [
      'a: &a [x, x, x, x, x, x, x, x, x, x]',
      ...[...'bcdef'].map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcde'[i]}`).join(', ')}]`),
    ].join('\n');
    expect(report('story.yaml', text)).toMatchInlineSnapshot(`
      "error yaml-syntax  story.yaml:6
        repeats more than 50 nodes by aliases in aliases
        → Correct the YAML at this place; quote a text that holds ": " or " #".
      1 error, 0 warnings"
    `);
  });

  it.each([
    ['repeats what no anchor names', 'title: T\nterms: [x]\nunexplained: *b\n', 'yaml-syntax  story.yaml:3'],
    ['repeats too many nodes', `title: &t T\nterms:\n${'  - *t\n'.repeat(60)}`, 'yaml-syntax  story.yaml:53'],
    ['is nested too deep in brackets', `title: T\nterms: ${'['.repeat(9000)}`, 'too-deep  story.yaml:2'],
    ['is nested too deep in hyphens', `title: T\nterms:\n${'- '.repeat(9000)}x`, 'too-deep  story.yaml:3'],
    [
      'is nested too deep by its indentation',
      Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:\n`).join(''),
      'too-deep  story.yaml:258',
    ],
    ['has a key twice', 'title: T\nstandfirst: S\ntitle: U\n', 'yaml-syntax  story.yaml:3'],
  ])('that %s is reported with its line', (_, text, place) => {
    expect(report('story.yaml', text)).toContain(`error ${place}\n`);
  });

  it('of prose with brackets, and of long lists in one line, is not nested deep', () => {
    const terms = `[${Array.from({ length: 500 }, (_, i) => `"[${i}] - - a: b"`).join(', ')}]`;
    const block = `question: |\n${' '.repeat(300)}[[[[ - - -\n`;
    expect(report('topics/bridge.yaml', `title: T\n${block}terms: ${terms}\n`)).not.toContain('too-deep');
  });

  it('with many wrong values names a hundred of them', () => {
    const text = report('topics/bridge.yaml', `title: T\nterms:\n${'  - []\n'.repeat(500)}`);
    expect(text).toContain('and 400 problems more');
  });

  it('beside no article is reported', () => {
    expect(report('articles/b.yaml', 'label: B\n')).toMatchInlineSnapshot(`
      "warning sidecar-without-article  articles/b.yaml
        no article has this name
        → Give the file the name of its article, or remove it.
      0 errors, 1 warning"
    `);
  });

  it.each(['story.yaml', 'entities.yaml', 'events.yaml'])('%s that is empty or all comments is like none', (path) => {
    expect(report(path, '\n')).toBe('0 errors, 0 warnings');
    expect(report(path, '# only a comment\n')).toBe('0 errors, 0 warnings');
  });
});
