import { expect, it } from 'vitest';
import { isScrap } from '../../../src/domain/is-scrap.ts';

it.each<[boolean, string[]]>([
  [true, ['arrangements']],
  [true, ['problem.']],
  [true, ['very happily,']],
  [true, ['historic step', 'historic']],
  // What an account put into it is none of it.
  [true, ['[the] bridge (Old Bridge)']],
  [false, ['Never!']],
  [false, ['Who knows?']],
  [false, ['call the shots.']],
  [false, ['premature', 'It is premature to say so.']],
])('is a word or two that nobody would call speech: %s, %j', (expected, texts) => {
  const wordings = texts.map((text) => ({ text }));
  expect(isScrap({ wordings })).toBe(expected);
});
