import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const text = 'The ferry waits for its engine, which was lost on the way. “It will come by train,” the company said of 2022.';
const files = {
  'story.yaml': "rights: full\nasOf: '2024'\n",
  'articles/ferry.txt': text,
  'articles/ferry.yaml': "label: Echo\nmark: AN\npublishedAt: '2022'\n",
};
const claim = (words: string, pin = 'The ferry waits') =>
  `title: The ferry\nquestions:\n  - id: q\n    question: Does it run?\n    claims:\n      - { id: c, text: '${words}', pins: [{ at: ferry#p1, words: ${JSON.stringify(pin)} }] }\n`;
const found = (changed: Record<string, string>) =>
  generateFrom({ ...files, ...changed }).issues.map(
    ({ severity, code, file, line, message }) => `${severity} ${code} ${file}:${line} ${message}`,
  );

describe('a slip of an editor’s', () => {
  it.each([
    [
      'a mark of no account',
      { 'topics/t.yaml': claim('The ferry waits, Echo says. [AN ZZ]') },
      'warning unknown-mark topics/t.yaml:6 claim "c" says [ZZ]',
    ],
    [
      'a pin of a full stop',
      { 'topics/t.yaml': claim('It waits, Echo says. [AN]', '.') },
      'error yaml-shape topics/t.yaml:6 questions.0.claims.0.pins.0.words: must hold a word',
    ],
    [
      'a pin of a letter',
      { 'topics/t.yaml': claim('It waits, Echo says. [AN]', 'a') },
      'error yaml-shape topics/t.yaml:6 questions.0.claims.0.pins.0.words: must hold a word',
    ],
    ['a claim of a mark alone', { 'topics/t.yaml': claim('[AN]') }, 'error claim-sentence topics/t.yaml:6'],
    [
      'a paragraph of a passage that is none',
      { 'articles/ferry.yaml': `${files['articles/ferry.yaml']}paragraphs: { p9: 1 }\n` },
      'warning unknown-passage articles/ferry.yaml:4 paragraphs names p9, and the article has no such passage; its article is left out',
    ],
    [
      'an account that is none',
      { 'story.yaml': `${files['story.yaml']}accounts: [ferry, nobody]\n` },
      'warning unknown-account story.yaml:3 no article has the address "nobody"',
    ],
    [
      'a year that nobody sees',
      { 'events.yaml': "- { id: e, text: 'It waits, Echo says.', when: '2999', pins: [{ at: ferry#p1, words: The ferry waits }] }\n" },
      'warning unlikely-date events.yaml:1 event "e" is in 2999',
    ],
    [
      'a name of white space',
      { 'entities.yaml': '- { id: x, kind: person, name: " " }\n' },
      'error yaml-shape entities.yaml:1 0.name: must not be empty',
    ],
    [
      'a name that nobody sees',
      { 'entities.yaml': '- { id: x, kind: person, name: "\\u200b\\u3164" }\n' },
      'error yaml-shape entities.yaml:1 0.name: must not be empty',
    ],
    ['a blank title', { 'topics/t.yaml': 'title: "\\u2800"\n' }, 'error yaml-shape topics/t.yaml:1 title: must not be empty'],
    [
      'a former id that lives',
      { 'topics/t.yaml': claim('The ferry waits, Echo says. [AN]').replace('id: c,', 'id: c, was: [c],') },
      'error same-id topics/t.yaml:6 the id "c" is given twice',
    ],
  ])('is named: %s', (_, changed, issue) => {
    expect(found(changed)).toContainEqual(expect.stringContaining(issue));
  });

  it.each(['of', '5', '車', 'engine'])('is none where a pin is the word “%s”', (words) => {
    expect(found({ 'topics/t.yaml': claim('It waits, Echo says. [AN]', words) }).join()).not.toContain('must hold a word');
  });

  it('is none where an account puts capitals into brackets itself', () => {
    expect(found({ 'topics/t.yaml': claim('Echo prints “it [UK] will come”. [AN]') }).join()).not.toContain('unknown-mark');
  });
});
