import { describe, expect, it } from 'vitest';
import { hashText } from '../../../src/domain/hash.ts';
import { stampPins } from '../../../src/propose/stamp-pins.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const passage = 'The bridge stays shut. It rains.';
const { story } = generateFrom({ 'articles/a.txt': `A headline of it\n\n${passage}\n` });
const hash = `hash: "${hashText(passage)}"`;

describe('a pin without a hash gets one', () => {
  it.each([
    ['below its words', "pins:\n  - at: a#p1\n    words: 'stays shut'\n", `pins:\n  - at: a#p1\n    words: 'stays shut'\n    ${hash}\n`],
    [
      'below the comment behind it',
      'pins:\n  - at: a#p1\n    words: stays shut # yes\n',
      `pins:\n  - at: a#p1\n    words: stays shut # yes\n    ${hash}\n`,
    ],
    ['on one line', 'pins: [{ at: a#p1, words: stays shut }]\n', `pins: [{ at: a#p1, words: stays shut, ${hash} }]\n`],
    [
      'below a folded text',
      'pins:\n  - at: a#p1\n    words: >-\n      stays\n      shut\n# more\n',
      `pins:\n  - at: a#p1\n    words: >-\n      stays\n      shut\n    ${hash}\n# more\n`,
    ],
    [
      'in a proposal that is accepted',
      'proposals:\n  - id: b\n    status: accepted\n    under: next\n    pins:\n      - at: a#p1\n        words: shut\n',
      `proposals:\n  - id: b\n    status: accepted\n    under: next\n    pins:\n      - at: a#p1\n        words: shut\n        ${hash}\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(stampPins(before, story)).toEqual({ text: after, count: 1 });
  });
});

describe('a pin stays as it is', () => {
  it.each([
    ['that has a hash', 'pins:\n  - { at: a#p1, words: shut, hash: "00000000" }\n'],
    ['whose passage does not exist', 'pins:\n  - { at: a#p9, words: shut }\n'],
    ['without words', 'pins:\n  - { at: a#p1 }\n'],
    ['of a proposal that is not decided', 'proposals:\n  - { id: b, under: next, status: proposed, pins: [{ at: a#p1, words: shut }] }\n'],
    ['of a proposal of which nothing is said', 'proposals:\n  - { id: b, under: next, pins: [{ at: a#p1, words: shut }] }\n'],
    ['of an event that is only proposed', '- { id: b, status: proposed, pins: [{ at: a#p1, words: shut }] }\n'],
    ['of a proposal that is rejected', 'proposals:\n  - { id: b, under: next, status: rejected, pins: [{ at: a#p1, words: shut }] }\n'],
  ])('%s', (_, text) => {
    expect(stampPins(text, story)).toEqual({ text, count: 0 });
  });
});
