import { describe, expect, it } from 'vitest';
import { findOpenings, findSubjectClauses } from '../../../src/english/clauses.ts';

const cases: [string, string[]][] = [
  ['Guards clashed with farmers at the gate, as Kasten asked for data.', ['Guards clashed with farmers at the gate']],
  ['The ferry sank in an hour off Orme, officials said.', ['The ferry sank in an hour off Orme']],
  ['The ferry left Orme on Monday night with 48 passengers on board.', ['The ferry left Orme on Monday night']],
  // No statement by itself, a list, or inside a quotation.
  ['After the dam broke above the town, the mayor fled.', []],
  ['Crews will use lamps, cameras, ropes and boats to reach it.', []],
  ['“We saw it break at noon, as we ate,” she said.', []],
  ['It sank, as expected.', []],
  // Who is told of, and not yet what of them.
  ['The council of Velm believes that the old pilot Ann Poe, who vanished on Monday, was robbed.', []],
  ['The council believes that the old pilot was robbed, which she denies.', ['The council believes that the old pilot was robbed']],
];

describe('a sentence could end', () => {
  it.each(cases)('%s', (text, openings) => {
    expect(findOpenings(text).map((end) => text.slice(0, end))).toEqual(openings);
  });
});

it.each([
  ['The barge that struck the pier was sailing without a pilot.', 'that struck the pier '],
  ['Two men who had seen the fire were taken to Velm.', 'who had seen the fire '],
  ['The council said that the barge was old.', ''],
  ['The barge was old, and that struck her crew.', ''],
])('which subject of “%s” is meant: %s', (text, clause) => {
  expect(
    findSubjectClauses(text)
      .map(({ start, end }) => text.slice(start, end))
      .join(),
  ).toBe(clause);
});
