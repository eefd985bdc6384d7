import type { Passage } from '../domain/article.ts';
import type { Sentence } from '../domain/reading.ts';
import type { Span } from '../domain/span.ts';
import { nlp } from './wink.ts';

/** The sentences of a passage, without the white space between them. */
export function extractSentences(passage: Passage): Sentence[] {
  return splitSentences(passage.text).map((span) => ({ passage: passage.id, ...span }));
}

export function splitSentences(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const sentence of nlp.readDoc(text).sentences().out()) {
    const start = text.indexOf(sentence, from);
    if (start < 0) continue;
    from = start + sentence.length;
    spans.push({ start, end: from });
  }
  return mend(text, spans);
}

/** Puts back together what was cut inside a quotation or before a closing mark, and leaves no text out. */
function mend(text: string, spans: Span[]): Span[] {
  const mended: Span[] = [];
  for (const span of spans) {
    const last = mended.at(-1);
    const here = text.slice(span.start, span.end);
    const before = last && text.slice(last.start, last.end);
    const joined =
      last &&
      before !== undefined &&
      (isClosing(here) || /^\p{Ll}/u.test(here) || endsInAbbreviation(before) || isOpen(before, text.slice(span.start)));
    if (joined) last.end = span.end;
    else mended.push({ ...span });
  }
  const trimmed = mended.flatMap(({ start, end }, i) => {
    const to = mended[i + 1]?.start ?? text.length;
    const from = i === 0 ? 0 : start;
    const whole = text.slice(from, Math.max(end, to));
    const lead = whole.length - whole.trimStart().length;
    return whole.trim() === '' ? [] : { start: from + lead, end: from + lead + whole.trim().length };
  });
  return trimmed.length > 0 || text.trim() === '' ? trimmed : [{ start: 0, end: text.length }];
}

function isClosing(text: string): boolean {
  return /^[”"’')\]]+[.!?]?$/.test(text);
}

/** A quotation that began and has not ended; one whose closing mark never comes is none. */
function isOpen(before: string, rest: string): boolean {
  const curly = (before.match(/“/g)?.length ?? 0) > (before.match(/”/g)?.length ?? 0) && rest.includes('”');
  const straight = (before.match(/"/g)?.length ?? 0) % 2 === 1 && rest.includes('"');
  return curly || straight;
}

function endsInAbbreviation(text: string): boolean {
  return /\b(?:U\.S|U\.K|U\.N|E\.U|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|Jan|Feb|Aug|Sept|Oct|Nov|Dec|No)\.$/.test(text);
}
