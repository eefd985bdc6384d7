import { edtfSchema } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import { monthNames, writtenDay } from '../english/calendar-words.ts';

/** A calendar day as a line or a machine-readable element gives it, or why it is none. */
export type ParsedDate = { value: Edtf } | { problem: 'impossible' | 'unreadable' | 'ambiguous' };

/** In digits, year first or last, there with full stops also its last two; what follows (a time of day) does not matter. */
const inDigits = /^(?:(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})|(\d{1,2})([./-])(\d{1,2})\5(\d{4}|(?<=\.)[0-3]\d))(?!\d)/;

/** The day stands as printed, in whatever time zone it names. */
export function parseDate(text: string): ParsedDate {
  const digits = inDigits.exec(text.trim());
  if (digits?.[1]) return dayOf(digits[1], digits[2], digits[3]);
  if (digits) return yearLast(digits);
  const [found, day, monthBehind, monthBefore = '', dayBehind, year] = writtenDay.exec(text) ?? [];
  if (!found) return { problem: 'unreadable' };
  const month = monthNames.indexOf((monthBehind ?? monthBefore).slice(0, 3).toLowerCase()) + 1;
  return dayOf(year, month, day ?? dayBehind);
}

/** With full stops the day stands first; else only where the other reading is none. */
function yearLast([, , , , first, mark, second, year = '']: RegExpExecArray): ParsedDate {
  if (mark === '.' || first === second || Number(first) > 12) return dayOf(year.padStart(4, '20'), second, first);
  return Number(second) > 12 ? dayOf(year, first, second) : { problem: 'ambiguous' };
}

function dayOf(...parts: (string | number | undefined)[]): ParsedDate {
  const text = parts
    .filter((part) => part !== undefined)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const value = edtfSchema.safeParse(text).data;
  return value ? { value } : { problem: 'impossible' };
}
