import type { Span } from '../domain/span.ts';
import { normaliseText } from './decode-text.ts';
import { softenTags } from './left-tags.ts';
import { brokenParts, mendPart } from './mend-text.ts';

/** Where a stretch of a passage stood in the text as it came in. */
export type Locate = (span: Span) => Span | undefined;

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Finds passages again in the text that they were read from, white space, hyphens inside words, tags and what
 * mending and normalising changed aside. Passages are asked for in the order in which they stand there.
 */
export function alignText(raw: string): (passage: string) => Locate {
  const { letters, origins } = originsOf(raw);
  let cursor = 0;
  return (text) => {
    const passage = softenHyphens(text);
    const wanted = lettersOf(passage);
    const ahead = letters.indexOf(wanted, cursor);
    const at = ahead < 0 ? letters.indexOf(wanted) : ahead;
    if (at < 0) return () => undefined;
    cursor = at + wanted.length;
    const before = countLetters(passage);
    return ({ start, end }) => {
      const first = origins[at + (before[start] ?? 0)];
      const last = origins[at + (before[end] ?? 0) - 1];
      return first && last && { start: first.start, end: last.end };
    };
  };
}

/** The letters of a text as passages have them, and where each came from. */
function originsOf(raw: string): { letters: string; origins: Span[] } {
  const all: Span[] = [];
  let mended = '';
  let start = 0;
  const add = (part: string, whole: string) => {
    const kept = normaliseText(whole);
    const origin = { start, end: start + part.length };
    mended += kept;
    for (const _ of kept.split('')) all.push(origin);
    start = origin.end;
  };
  for (const [i, part] of raw.split(brokenParts(raw)).entries()) {
    if (i % 2 === 1) add(part, mendPart(part));
    else for (const { segment } of graphemes.segment(part)) add(segment, segment);
  }
  const softened = softenHyphens(softenTags(mended));
  return { letters: lettersOf(softened), origins: all.filter((_, i) => lettersOf(softened.charAt(i)) !== '') };
}

/** A hyphen at the end of a line may be gone from a passage, so none inside or behind a word counts, whatever tags stand beside it. */
function softenHyphens(text: string): string {
  return text.replace(/-(?<=\p{L}\u00ad*-)(?=\u00ad*(?:\s|\p{L}|$))/gu, '\u00ad');
}

/** How many letters stand before each place of a text. */
function countLetters(text: string): Uint32Array {
  const before = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) before[i + 1] = (before[i] ?? 0) + lettersOf(text.charAt(i)).length;
  return before;
}

function lettersOf(text: string): string {
  return text.replace(/[\s\u00ad\u200c\u200d]+/gu, '');
}
