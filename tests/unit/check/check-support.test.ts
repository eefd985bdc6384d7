import { describe, expect, it, test } from 'vitest';
import { findUnsupported } from '../../../src/check/check-support.ts';
import type { MentionFinder } from '../../../src/extract/extract-mentions.ts';
import type { Cell } from '../../helpers/support-rows.ts';
import { readFrozenRows, readInventedRows } from '../../helpers/support-rows.ts';

/** What is said to be missing in a cell, or nothing. */
function missingIn({ row, at }: Cell, find: MentionFinder): string[] | undefined {
  return findUnsupported(row, find).find(({ account }) => account === row.tellings[at]?.account)?.missing;
}

/** The cells that come out as their labels do not say: right ones that are reported, others that are not. */
function mistakes(cells: Cell[], find: MentionFinder) {
  const isReported = (cell: Cell) => missingIn(cell, find) !== undefined;
  return {
    alarms: cells.filter((cell) => cell.label === 'right' && isReported(cell)).map(({ name }) => name),
    missed: cells.filter((cell) => cell.label !== 'right' && !isReported(cell)).map(({ name, label }) => `${label}: ${name}`),
  };
}

describe('the cells of the tables as they once stood', () => {
  const { cells, find } = readFrozenRows();
  const named = (name: string) => cells.find((cell) => cell.name === name) as Cell;

  test.each([
    ['coalition-of-the-willing/france-and-uk-pledge KI', ['pledged', 'troops']],
    ['nato-stance/article-5-style AR', ['“Article 5-style”', 'guarantees']],
    ['nato-stance/rutte-framework U2', ['Rutte', '30', 'working', 'framework']],
    ['security-guarantees/starmer-premature NYT', ['“premature”']],
    ['us-troops-and-support/air-support U1', ['air']],
    ['us-troops-and-support/europeans-frontload AR', ['“frontload it”']],
  ])('%s does not tell its row', (name, missing) => {
    expect(named(name).label).toBe('false');
    expect(missingIn(named(name), find)).toEqual(missing);
  });

  it('are reported nowhere where they tell it', () => {
    expect(mistakes(cells, find).alarms).toEqual([]);
  });

  it('pass once where they do not, by a word for the place alone', () => {
    expect(mistakes(cells, find).missed.filter((cell) => cell.startsWith('false'))).toEqual([
      'false: us-troops-and-support/asked-on-fox-news NYT',
    ]);
  });

  it('of which a half tells the row are found every other time', () => {
    const halves = cells.filter(({ label }) => label === 'half');
    expect([halves.filter((cell) => missingIn(cell, find)).length, halves.length]).toEqual([18, 33]);
  });
});

describe('rows of invented news', () => {
  const rounds = ['invented', 'further', 'held-out'].map((round) => ({
    round,
    ...readInventedRows(`tests/fixtures/support/${round}.yaml`),
  }));

  test.each(rounds)('$round: words stand in their passages, and half of the rows are right', ({ cells }) => {
    for (const { row } of cells)
      for (const { words, passage } of row.tellings)
        expect(words.length > 0 && words.every((text) => passage.includes(text)), row.short).toBe(true);
    const right = cells.filter(({ label }) => label === 'right').length / cells.length;
    expect(Math.abs(right - 0.5)).toBeLessThan(0.05);
  });

  test.each(
    rounds.flatMap(({ round, cells, find }) =>
      cells.filter(({ label }) => label === 'right').map((cell) => ({ round, name: cell.name, cell, find })),
    ),
  )('$round, told: $name', ({ name, cell, find }) => {
    // Its words give a year instead.
    const isKnown = name === 'The mask is about 1,200 years old';
    expect(missingIn(cell, find) !== undefined).toBe(isKnown);
  });

  const subtle = new Set([
    'The cheese and the butter are recalled',
    // Who else speaks is named by a pronoun.
    'Louvel: the theft was no secret',
  ]);
  test.each(
    rounds.flatMap(({ round, cells, find }) =>
      cells.filter(({ label }) => label !== 'right').map((cell) => ({ round, label: cell.label, name: cell.name, cell, find })),
    ),
  )('$round, $label: $name', ({ label, name, cell, find }) => {
    expect(missingIn(cell, find) === undefined).toBe(label === 'other predicate' || subtle.has(name));
  });

  it('are the same if no names are listed', () => {
    const known = rounds.map(({ cells, find }) => mistakes(cells, find));
    expect(rounds.map(({ cells }) => mistakes(cells, () => []))).toEqual(known);
  });
});

describe('a report', () => {
  it('names the account, what is missing in the order of the row, and the words', () => {
    const told = { account: 'The Echo', words: ['Ada Quill, the mayor'], context: [], passage: 'Ada Quill, the mayor, spoke.' };
    expect(findUnsupported({ short: 'Ada Quill wants a toll', tellings: [told] }, () => [])).toEqual([
      { account: 'The Echo', missing: ['wants', 'toll'], words: ['Ada Quill, the mayor'] },
    ]);
  });
});
