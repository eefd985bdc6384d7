import { describe, expect, it } from 'vitest';
import { dayNumber, daysSince, weekdayOf } from '../../../src/link/day-number.ts';

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
