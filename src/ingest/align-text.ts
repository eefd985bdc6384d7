import type { Span } from '../domain/span.ts';
import { normaliseText } from './decode-text.ts';

/** Where a stretch of a passage stood in the text as it came in. */
export type Locate = (span: Span) => Span | undefined;

interface Compact {
  /** The normalised text without any white space. */
  text: string;
  /** For each of its characters, where it came from. */
  from: Span[];
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Finds passages again in the text that they were read from, white space and what the normalisation took out aside.
 * Passages are asked for in the order in which they stand there.
 */
export function alignText(raw: string): (passage: string) => Locate {
  const compact = compactOf(raw);
  let cursor = 0;
  return (passage) => {
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
  for (const { segment, index } of graphemes.segment(raw)) {
    const kept = /^[!-~]$/.test(segment) ? segment : withoutSpace(normaliseText(segment));
    compact.text += kept;
    const from = { start: index, end: index + segment.length };
    compact.from.push(...Array.from({ length: kept.length }, () => from));
  }
  return compact;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}
