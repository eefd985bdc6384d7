import type { Span } from '../domain/span.ts';
import { normaliseText } from './decode-text.ts';
import { brokenParts, mendPart } from './mend-text.ts';

/** Where a stretch of a passage stood in the text as it came in. */
export type Locate = (span: Span) => Span | undefined;

interface Compact {
  /** The text, mended and normalised, without white space and hyphens inside words. */
  text: string;
  /** For each of its characters, where it came from. */
  from: Span[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Finds passages again in the text that they were read from, white space, hyphens inside words and what mending and
 * normalising changed aside. Passages are asked for in the order in which they stand there.
 */
export function alignText(raw: string): (passage: string) => Locate {
  const compact = compactOf(raw);
  let cursor = 0;
  return (text) => {
    const passage = blankHyphens(text);
    const words = withoutSpace(passage);
    const ahead = compact.text.indexOf(words, cursor);
    const at = ahead < 0 ? compact.text.indexOf(words) : ahead;
    if (at < 0) return () => undefined;
    cursor = at + words.length;
    return ({ start, end }) => {
      const first = compact.from[at + withoutSpace(passage.slice(0, start)).length];
      const last = compact.from[at + withoutSpace(passage.slice(0, end)).length - 1];
      return first && last && { start: first.start, end: last.end };
    };
  };
}

function compactOf(raw: string): Compact {
  const compact: Compact = { text: '', from: [] };
  const add = (kept: string, from: Span) => {
    compact.text += kept;
    compact.from.push(...Array.from({ length: kept.length }, () => from));
  };
  let done = 0;
  const addPlain = (until: number) => {
    for (const { segment, index } of graphemes.segment(raw.slice(done, until))) {
      const start = done + index;
      const isHyphen =
        segment === '-' && /\p{L}$/u.test(raw.slice(Math.max(0, start - 2), start)) && wordHyphen.test(raw.slice(start, start + 10));
      const kept = isHyphen ? '' : /^[!-~]$/.test(segment) ? segment : withoutSpace(normaliseText(segment));
      add(kept, { start, end: start + segment.length });
    }
  };
  for (const { 0: part, index } of raw.matchAll(brokenParts(raw))) {
    addPlain(index);
    done = index + part.length;
    add(withoutSpace(normaliseText(mendPart(part))), { start: index, end: done });
  }
  addPlain(raw.length);
  return compact;
}

/** One at the end of a line may be gone from a passage, so it counts nowhere. */
const wordHyphen = /^-\s{0,8}\p{L}/u;

function blankHyphens(text: string): string {
  return text.replace(/(?<=\p{L})-(?= ?\p{L})/gu, ' ');
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
