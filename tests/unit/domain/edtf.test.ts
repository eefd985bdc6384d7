import { describe, expect, it } from 'vitest';
import { bounds, edtfSchema, formatEdtf } from '../../../src/domain/edtf.ts';

describe('a date', () => {
  it.each([
    ['2025-08-19', '2025-08-19', '2025-08-19', '19 August 2025'],
    ['2025-08-19~', '2025-08-19', '2025-08-19', 'about 19 August 2025'],
    ['2025-02', '2025-02-01', '2025-02-28', 'February 2025'],
    ['2024-02', '2024-02-01', '2024-02-29', 'February 2024'],
    ['2019', '2019-01-01', '2019-12-31', '2019'],
    ['2025-08-19/2025-09-02', '2025-08-19', '2025-09-02', '19 August to 2 September 2025'],
    ['2024-12-31/2025-01-01', '2024-12-31', '2025-01-01', '31 December 2024 to 1 January 2025'],
    ['2025-01/..', '2025-01-01', '9999-12-31', 'since January 2025'],
    ['../2025-01', '0000-01-01', '2025-01-31', 'until January 2025'],
  ])('%s lies between %s and %s and reads "%s"', (value, from, to, text) => {
    expect(edtfSchema.safeParse(value).success).toBe(true);
    expect(bounds(value)).toEqual({ from, to });
    expect(formatEdtf(value)).toBe(text);
  });

  it.each([
    '2025-02-30',
    '2025-13',
    '19 August 2025',
    '',
    '25-08-19',
    '2025-08-19/',
    '2025-08-19/2025-08-20/2025-08-21',
    '..',
    '../..',
    '2025-09-02/2025-08-19',
    'today',
  ])('is not "%s"', (value) => {
    expect(edtfSchema.safeParse(value).success).toBe(false);
  });
});
