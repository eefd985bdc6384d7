import { besideDate, byLine, dateStamp, isUpdate, nameBesideDate } from '../english/date-lines.ts';

/** What a line says that holds the day of an article, and perhaps who wrote it, and nothing else. */
export interface DateLine {
  published?: string | undefined;
  /** Of the last change. */
  updated?: string | undefined;
  byline?: string | undefined;
  /** Says of itself what it is, so it may stand anywhere. */
  isLabelled: boolean;
}

const MAX_DATE_LINE = 200;
/** `Source: The Echo`, `Editor: ann`. */
const labelledName = /^(?:source|editor) ?: ?[\p{L}.'’ -]{2,60}$/iu;

/**
 * @example readDateLine('By Ann Roe | Published: June 11, 2024, 5:04 p.m.') // { published: 'June 11, 2024', byline: 'Ann Roe', … }
 */
export function readDateLine(line: string, isFirst = false): DateLine | undefined {
  if (line.length > MAX_DATE_LINE || !/\d/.test(line)) return undefined;
  const stamps = [...line.matchAll(dateStamp)];
  if (stamps.length === 0) return undefined;
  const rest = line.replace(dateStamp, '|').split(/[|/•·]|\s[–—-]\s/);
  const parts = rest
    .map((part) => part.replace(/^[\s,;:.–—()-]+|[\s,;:.–—()-]+$/g, ''))
    .filter((part) => part !== '' && !besideDate.test(part));
  const byline = parts.map((part) => byLine.exec(part)?.[1]?.trim()).find(Boolean);
  const names = parts.filter((part) => !byLine.test(part) && !labelledName.test(part));
  const isSetApart = stamps.some(({ 0: stamp, groups }) => stamp !== groups?.['day']) || /[|•·]/.test(line);
  if (names.some((part) => !nameBesideDate.test(part)) || (names.length > 0 && (isFirst || !(isSetApart || byline)))) return undefined;
  const dayOf = (update: boolean) => stamps.find(({ groups }) => isUpdate.test(groups?.['label'] ?? '') === update)?.groups?.['day'];
  return {
    published: dayOf(false),
    updated: dayOf(true),
    byline,
    isLabelled: stamps.some(({ groups }) => groups?.['label'] !== undefined),
  };
}
