import { describe, expect, it, test } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const files = {
  'story.yaml': 'rights: full\nasOf: 2025-03-09\n',
  'articles/echo.txt': 'Ferry waits\n\nThe ferry waits for its engine, and nobody knows when it will come.',
  'articles/echo.yaml': 'label: Echo\nmark: E\npublishedAt: 2025-03-04\n',
};
const pins = 'pins: [{ at: "echo#p1", words: "The ferry waits" }]';
const claim = (id: string, more = '') => `{ id: ${id}, text: "The ferry waits [E].", ${pins}${more} }`;
const differs = (...ids: string[]) =>
  `{ id: when, differs: { about: "When", versions: [${ids.map((id) => `{ id: ${id}, text: "It waits [E].", ${pins} }`).join(', ')}] } }`;
const question = (id: string, ...claims: string[]) =>
  `  - id: ${id}\n    question: Why?\n    claims:\n${claims.map((one) => `      - ${one}\n`).join('')}`;
const board = (...ids: string[]) =>
  `board:\n  title: Who\n  was: [old-board]\n  rows:\n    - label: Ferry\n      cells:\n${ids.map((id) => `        - { id: ${id}, stance: yes, actor: Echo, text: "Echo waits [E].", ${pins} }\n`).join('')}`;

/** The line of each id that is given a second time, with the id. */
function twice(changed: Record<string, string>): string[] {
  return generateFrom({ ...files, ...changed })
    .issues.filter(({ code }) => code === 'same-id')
    .map(({ file, line, message }) => `${file}:${line} ${message}`);
}
const ofTopic = (body: string) => twice({ 'topics/t.yaml': `title: Ferry\n${body}` });

describe('an id is given once', () => {
  test.each([
    ['a story’s answer', `answer:\n  - ${claim('a')}\n  - ${claim('a')}\n`, 5],
    ['a story’s answer and its positions', `answer:\n  - ${claim('a')}\npositions:\n  - ${claim('a')}\n`, 6],
  ])('in %s', (_, body, line) => {
    expect(twice({ 'story.yaml': files['story.yaml'] + body })).toEqual([`story.yaml:${line} the id "a" is given twice`]);
  });

  it('among events', () => {
    const event = (id: string) => `- { id: ${id}, when: 2025-03-03, text: "It waits [E].", ${pins} }\n`;
    expect(twice({ 'events.yaml': event('e') + event('f') + event('e') })).toEqual(['events.yaml:3 the id "e" is given twice']);
  });

  it('among entities', () => {
    const person = (name: string) => `- { id: x, kind: person, name: ${name} }\n`;
    expect(twice({ 'entities.yaml': person('Ada Quill') + person('Omar Finch') })).toEqual(['entities.yaml:2 the id "x" is given twice']);
  });

  test.each([
    ['claims of two questions', `questions:\n${question('q', claim('a'))}${question('r', claim('b'), claim('a'))}`, 'a', 11],
    ['two questions', `questions:\n${question('q', claim('a'))}${question('q', claim('b'))}`, 'q', 7],
    ['the answer and a question', `answer:\n  - ${claim('a')}\nquestions:\n${question('q', claim('a'))}`, 'a', 8],
    ['the answer and what comes next', `answer:\n  - ${claim('a')}\nnext:\n  - ${claim('a')}\n`, 'a', 5],
    ['the answer and what is unknown', `answer:\n  - ${claim('a')}\nunknown:\n  - ${claim('a')}\n`, 'a', 5],
    ['a claim and one that was withdrawn', `answer:\n  - ${claim('a')}\nwithdrawn:\n  - { id: a, reason: Wrong. }\n`, 'a', 5],
    ['a claim and a proposal', `answer:\n  - ${claim('a')}\nproposals:\n  - ${claim('a', ', under: answer')}\n`, 'a', 5],
    ['the cells of a board', board('a', 'b', 'a'), 'a', 10],
    ['a board’s former id and a cell', board('old-board'), 'old-board', 8],
    ['versions of a difference', `answer:\n  - ${differs('a', 'a')}\n`, 'a', 3],
    ['a version and its difference', `answer:\n  - ${differs('a', 'when')}\n`, 'when', 3],
    ['a claim’s former ids', `answer:\n  - ${claim('a', ', was: [b, b]')}\n`, 'b', 3],
  ])('in a topic: %s', (_, body, id, line) => {
    expect(ofTopic(body)).toEqual([`topics/t.yaml:${line} the id "${id}" is given twice`]);
  });

  it('in two files it may be the same', () => {
    const body = `title: Ferry\nanswer:\n  - ${claim('a')}\n`;
    expect(twice({ 'topics/t.yaml': body, 'topics/u.yaml': body })).toEqual([]);
  });
});

it('names the line of a former id, of a cell, of a version', () => {
  const spread = (list: string) => `answer:\n  - id: a\n    text: It waits [E].\n    ${pins}\n    was:\n${list}`;
  expect(ofTopic(spread('      - b\n      - c\n      - b\n'))).toEqual(['topics/t.yaml:9 the id "b" is given twice']);
  const versions = ['a', 'b', 'a'].map((id) => `        - id: ${id}\n          text: It waits [E].\n          ${pins}\n`).join('');
  expect(ofTopic(`answer:\n  - id: when\n    differs:\n      about: When\n      versions:\n${versions}`)).toEqual([
    'topics/t.yaml:13 the id "a" is given twice',
  ]);
});
