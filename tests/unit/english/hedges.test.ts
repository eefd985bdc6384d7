import { describe, expect, it } from 'vitest';
import { countsUnnamed, limitsOfMost, saysLessSurely, setsBesideOther, superlativesIn, supposes } from '../../../src/english/hedges.ts';
import { tellsOfLoss } from '../../../src/english/negation.ts';

describe('what is told less surely', () => {
  it.each([
    ['The ferry may have turned.', 'The ferry turned.', true],
    ['The ferry turned.', 'The ferry may have turned.', false],
    ['How did the ferry turn?', 'The ferry turned.', true],
    ['“Where is the ferry?”', 'The ferry turned.', true],
    ['It is among the largest ferries.', 'It is the largest ferry.', true],
    ['Ann Poe has said that the ferry is safe.', 'The ferry is safe.', true],
    ['Ann Poe insists the ferry is safe.', 'The ferry is safe.', true],
    ['Ann Poe said the ferry is safe.', 'The ferry is safe.', false],
    ['Ann Poe insists the ferry is safe.', 'The ferry is safe, Nils Dunn said.', false],
  ])('“%s” for “%s”: %s', (text, than, less) => {
    expect(saysLessSurely(text, than)).toBe(less);
  });
});

it.each([
  ['Like both older ferries, the Lena has two decks.', true],
  ['The Lena has the same two decks as the Vera.', true],
  ['The ferries share the same two decks.', true],
  ['Her decks are similar to those of the Vera.', true],
  ['The captain would like a second deck.', false],
  ['The same captain came back on Monday.', false],
])('“%s” sets a thing beside another: %s', (text, expected) => {
  expect(setsBesideOther(text)).toBe(expected);
});

it.each([
  ['The new ferry has shed its second deck.', true],
  ['The quay no longer has a crane.', true],
  ['The crew slept in a shed on the quay.', true],
  ['The ferry was lost with all aboard.', false],
])('“%s” tells of what is gone: %s', (text, expected) => {
  expect(tellsOfLoss(text)).toBe(expected);
});

it.each([
  ['the most expensive search and the largest fleet', ['most expensive', 'largest']],
  ['one of the largest fleets', []],
  ['a guest of the west', []],
])('“%s” has the superlatives %j', (text, expected) => {
  expect(superlativesIn(text)).toEqual(expected);
});

it.each([
  ['the deadliest fire in the history of Velm', []],
  ['the deadliest fire in modern Velm history', ['modern']],
  ['the worst fire of the year', ['year']],
  ['the most expensive search in a decade', ['decade']],
  ['the modern pier and the largest mill', []],
])('“%s” is the most within %j', (text, expected) => {
  expect(limitsOfMost(text)).toEqual(expected);
});

it.each([
  ['If the gate holds, the mill stays open.', true],
  ['But if the gate holds, the mill stays open.', true],
  ['A split of the court would leave the ban in place.', true],
  ['The mill stays open if the gate holds.', false],
  ['The mill would stay open, the council said.', false],
  ['Ann Poe promised that a mill would be built.', false],
])('“%s” supposes something: %s', (text, expected) => {
  expect(supposes(text)).toBe(expected);
});

it.each([
  ['None was sold.', true],
  ['But both were sold on Friday.', true],
  ['None of the lamps was sold.', false],
  ['Most lamps were sold.', false],
])('“%s” counts what another sentence names: %s', (text, expected) => {
  expect(countsUnnamed(text)).toBe(expected);
});
