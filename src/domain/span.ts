import { z } from 'zod';

/** A stretch of a passage's text, in UTF-16 offsets: `text.slice(start, end)`. */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

export type Span = z.infer<typeof spanSchema>;

/** White space compares as one space: `a\n b` and `a b` are the same words. */
export function squash(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Where `words` stand in `text`, white space aside, letter for letter otherwise. */
export function findWords(text: string, words: string): Span | undefined {
  const parts = squash(words).split(' ').map(escapeRegExp);
  if (parts.join('') === '') return undefined;
  const match = new RegExp(parts.join('\\s+'), 'u').exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Where a pattern stands, with its words and named groups. */
export interface Found extends Span {
  text: string;
  groups: Record<string, string | undefined>;
}

/** Every place where a global pattern fits. As `matchAll`, which makes a copy of the pattern for each text. */
export function findAll(text: string, pattern: RegExp): Found[] {
  const found: Found[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const [words] = match;
    const start = match.index;
    found.push({ text: words, start, end: start + words.length, groups: match.groups ?? {} });
    if (words === '') pattern.lastIndex++;
  }
  return found;
}

/** Without the white space at its ends; `undefined` where nothing else is there. */
export function trimSpan(text: string, from: number, to: number): Span | undefined {
  const part = text.slice(from, to);
  const start = to - part.trimStart().length;
  return part.trim() === '' ? undefined : { start, end: start + part.trim().length };
}

/** Of spans that overlap, those of the earlier list. */
export function mergeSpans<T extends Span>(lists: T[][]): T[] {
  return lists.reduce((kept, list) => [...kept, ...list.filter((span) => !kept.some((other) => overlaps(span, other)))], []);
}

/** The text with spaces where the spans are. */
export function blank(text: string, spans: Span[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    result += text.slice(at, from) + ' '.repeat(end - from);
    at = end;
  }
  return result + text.slice(at);
}

export function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}

/** Finds any of these forms where it is no part of a longer word, the longest first and in either case. */
export function wholeWords(forms: string[]): RegExp {
  if (forms.length === 0) return /(?!)/g;
  const longestFirst = forms.toSorted((a, b) => b.length - a.length).map((form) => escapeRegExp(form).replaceAll(' ', '\\s+'));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}
