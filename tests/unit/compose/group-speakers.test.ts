import { expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** What stands below "Who says what" on a topic's page whose one claim rests on this passage. */
function saidOn(passage: string): string[] {
  const { files } = generateFrom({
    'story.yaml': 'rights: full\n',
    'entities.yaml': '- {id: ada-quill, kind: person, name: Ada Quill, spellings: [Quill]}\n',
    'articles/echo.txt': `Bridge\n\n${passage}\n`,
    'articles/echo.yaml': "label: the Echo\nmark: E\npublishedAt: '2025-05-09'\n",
    'topics/bridge.yaml': `title: Bridge\nquestions:\n  - id: why\n    question: Why?\n    claims:\n      - id: one\n        text: The Echo has it.\n        pins: [{ at: 'echo#p1', words: ${JSON.stringify(passage)} }]\n`,
  });
  return [...(files.get('topics/bridge.mdx') ?? '').matchAll(/^ *> (“.*”)/gmu)].map(([, quoted]) => quoted ?? '');
}

it.each([
  ['what somebody said', 'Ada Quill said: “The old bridge stays shut.”', ['“The old bridge stays shut.”']],
  ['a sentence of one word', 'Ada Quill said: “Never!”', ['“Never!”']],
  ['no word or two of somebody’s in a sentence of the account', 'Ada Quill said it was “premature” to close the bridge.', []],
])('below their speakers stands %s', (_, passage, expected) => {
  expect(saidOn(passage)).toEqual(expected);
});
