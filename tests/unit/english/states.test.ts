import { describe, expect, test } from 'vitest';
import { hasSign } from '../../../src/english/signs.ts';
import { changes, ofNow, stillSo, tellsState } from '../../../src/english/states.ts';

describe('how things stand as an account is written', () => {
  test.each([...ofNow, ...stillSo])('is told by %s in %s', (_, sentence) => {
    expect(tellsState(sentence)).toBe(true);
  });

  test.each([
    ['Divers have not seen the mast.', true],
    ['The owners of the ferry have sued the Port Line.', true],
    ['The Ida will join the search.', true],
    ['The ferry, which has been sold, sank at noon.', false],
    ['Ada Quill said there would be no toll.', false],
    ['“No crate has been found,” a diver wrote.', false],
    ['The ferry has a mast.', false],
    ['The office had sold the pier.', false],
  ])('%s', (sentence, isSo) => {
    expect(tellsState(sentence)).toBe(isSo);
  });
});

test.each(['Nine people are missing since the ferry sank.', 'The pier continued to sink until May.'])(
  'what does not go on as its account is written: %s',
  (sentence) => {
    expect(hasSign(ofNow, sentence)).toBe(false);
  },
);

test.each(['The ferry moved to the pier.', 'The first ferry left earlier than planned.', 'No longer will the line sail at night.'])(
  'what tells no change: %s',
  (sentence) => {
    expect(hasSign(changes, sentence)).toBe(false);
  },
);
