import * as chrono from 'chrono-node';
import { edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';

/** A calendar day as a line or a machine-readable element gives it, or why it is none. */
export type ParsedDate = { value: Edtf } | { problem: 'impossible' | 'unreadable' | 'ambiguous' };

/** In digits, year first or last; what follows (a time of day) does not matter. */
const inDigits = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}))(?!\d)/;
const dayAndMonth =
  /\b(?:3[2-9]|[4-9]\d) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? (?:3[2-9]|[4-9]\d)\b/i;

/** The day stands as printed, in whatever time zone it names. */
export function parseDate(text: string): ParsedDate {
  const digits = inDigits.exec(text.trim());
  if (digits?.[1]) return dayOf(digits[1], digits[2], digits[3]);
  if (digits) return yearLast(digits);
  if (dayAndMonth.test(text)) return { problem: 'impossible' };
  if (!/\d{4}/.test(text)) return { problem: 'unreadable' };
  const found = chrono.strict.parse(text, new Date(0))[0]?.start;
  if (!found?.isCertain('year') || !found.isCertain('month'))
    return isNamedDay(text) ? { problem: 'impossible' } : { problem: 'unreadable' };
  return dayOf(found.get('year'), found.get('month'), found.isCertain('day') ? found.get('day') : undefined);
}

/** With full stops the day stands first; else only where the other reading is none. */
function yearLast([, , , , first, mark, second, year]: RegExpExecArray): ParsedDate {
  if (mark === '.' || first === second || Number(first) > 12) return dayOf(year, second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : { problem: 'ambiguous' };
}

function dayOf(...parts: (string | number | null | undefined)[]): ParsedDate {
  const text = parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const value = edtfSchema.safeParse(text).data;
  return value ? { value } : { problem: 'impossible' };
}

/** `30 February 2025` and `February 30, 2025` are meant as days. */
function isNamedDay(text: string): boolean {
  return /\b\d{1,2} [a-z]{3,9}\.? \d{4}\b|\b[a-z]{3,9}\.? \d{1,2}, \d{4}\b/i.test(text);
}
