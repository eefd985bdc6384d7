import { describe, expect, it } from 'vitest';
import type { DayClue } from '../../../src/domain/reading.ts';
import { dayNumber, dayOf, daysSince, weekdayOf } from '../../../src/domain/day-number.ts';

const SUNDAY = 0;
const SATURDAY = 6;

describe('the weekday of a day', () => {
  it.each([
    ['2021-05-02', SUNDAY],
    ['1970-01-04', SUNDAY],
    ['1969-12-28', SUNDAY],
    ['1965-05-01', SATURDAY],
  ])('%s', (day, weekday) => {
    expect(weekdayOf(dayNumber(day))).toBe(weekday);
    expect(daysSince(weekday, dayNumber(day))).toBe(0);
  });
});

describe('a day that is none', () => {
  const meant = (monthDay: string, storyDay: string, year?: string) => {
    const tells = { kind: 'day', monthDay, ...(year ? { year } : {}) } as DayClue['tells'];
    return dayOf({ tells, tense: 'past' }, storyDay);
  };

  it.each(['2023-02-29', '2023-06-31', '2023-02-30', '2023-13-01'])('has no number: %s', (day) => {
    expect(dayNumber(day)).toBeNaN();
  });

  it('is none in the story’s year, nor in a year that is said', () => {
    expect(meant('06-31', '2023-05-03')).toBeUndefined();
    expect(meant('02-29', '2024-05-03', '2023')).toBeUndefined();
    expect(meant('02-29', '2021-05-03')).toBeUndefined();
  });

  it('is that of the next year, where it has one', () => {
    expect(meant('02-29', '2024-02-03')).toBe(dayNumber('2024-02-29'));
    expect(meant('02-29', '2023-05-03')).toBe(dayNumber('2024-02-29'));
    expect(meant('02-28', '2023-05-03')).toBe(dayNumber('2024-02-28'));
  });
});
