import { describe, expect, it } from 'vitest';
import { findClauses, findConjuncts, findInserts } from '../../../src/english/clauses.ts';
import { findManners } from '../../../src/english/manners.ts';

const clauses: [string, string[]][] = [
  ['They left, which Kasten denied, and sued.', ['which Kasten denied, ', 'and sued.']],
  ['Masons drained cellars and a court jailed the pilot.', ['Masons drained cellars ', 'and a court jailed the pilot.']],
  ['“We lost the ferry... we must sell the mole.”', ['“We lost the ferry', '... we must sell the mole.”']],
  ['“We lost the ferry. Nobody saw it,” she said.', ['“We lost the ferry.', ' Nobody saw it,” she said.']],
  ['The ferry sank because a gate broke.', ['because a gate broke.']],
];

const conjuncts: [string, string[]][] = [
  ['They sold lamps, brass bells and the pump of a mill.', ['lamps', 'bells', 'pump']],
  ['He read contracts with masons, and the debts of farmers.', ['masons', 'debts']],
  ['The barge, carrying salt and tar, sank.', ['salt', 'tar']],
  ['He read debts and inflated contracts with masons.', ['debts', 'inflated contracts']],
  // What was done next is no second thing.
  ['They urged an inquiry of the case, and threatened to sue.', []],
  ['The ferry sank off the mole.', []],
];

const inserts: [string, string[]][] = [
  ['Towns (which lie on the coast) voted.', ['(which lie on the coast)']],
  ['The aldermen - 70 owners and pilots - voted.', ['- 70 owners and pilots -']],
  ['The aldermen -- owners and pilots -- voted.', ['-- owners and pilots --']],
  ['The aldermen—owners and pilots—voted.', ['—owners and pilots—']],
  // What a single dash leads to is no insert.
  ['The well-known aldermen voted – and left.', []],
];

describe('clauses, and what is joined', () => {
  const wordsOf = (find: typeof findClauses, text: string) => find(text).map(({ start, end }) => text.slice(start, end));
  it.each(clauses)('%s', (text, found) => {
    expect(wordsOf(findClauses, text)).toEqual(found);
  });
  it.each(conjuncts)('%s', (text, found) => {
    expect(wordsOf(findConjuncts, text)).toEqual(found);
  });
  it.each(inserts)('%s', (text, found) => {
    expect(wordsOf(findInserts, text)).toEqual(found);
  });
});

it.each([
  ['The keeper had been gunned down overnight.', ['shot', 'night']],
  ['The keeper was shot on Thursday night.', ['shot', 'night']],
  ['The keeper was killed on Thursday.', []],
])('how and at what time of day: %s', (text, manners) => {
  expect(findManners(text)).toEqual(manners);
});
