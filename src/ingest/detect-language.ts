import { eld } from 'eld/extrasmall';
import type { Draft } from './draft.ts';
import { draftPassages } from './draft.ts';

/** Enough for any text to tell, and bounded. */
const MAX_LENGTH = 20_000;
/** Fewer at its beginning may be names or a headline in any language. */
const MIN_WORDS = 10;
const BEGINNING = 500;
/** How well the language fits, and how much better than the next: invented news in 41 languages fits by .73 and better. */
const MIN_FIT = 0.65;
const MIN_LEAD = 0.01;

const known = new Set<string | undefined>(Object.values(eld.info().Languages));
/** The library has Serbian in Cyrillic alone, and Malay for both. */
const looksLike: Record<string, string> = { sr: 'hr', id: 'ms' };
/** Finds words in any script, also one without spaces between them. */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** The language of a text, as two letters; `undefined` where the text is short, or may be in one as well as in another. */
export function detectLanguage(text: string): string | undefined {
  const words = [...segmenter.segment(text.slice(0, BEGINNING))].filter(({ isWordLike }) => isWordLike);
  if (words.length < MIN_WORDS) return undefined;
  const found = eld.detect(text.slice(0, MAX_LENGTH));
  const [fit = 0, next = 0] = Object.values(found.getScores());
  return found.isReliable() && fit >= MIN_FIT && (fit - next) / fit >= MIN_LEAD ? found.language : undefined;
}

/** The same of the text of an article. */
export function detectInDraft(draft: Draft): string | undefined {
  const texts = draftPassages(draft).map(({ text }) => text);
  return detectLanguage(texts.join('\n'));
}

/** The language of an article: found in its text, else as its page says, else the story's. Two letters. */
export function languageOf(found: string | undefined, stated: string | undefined, expected: string): string {
  const base = twoLetters(expected) ?? 'en';
  if (found === undefined) return twoLetters(stated) ?? base;
  return isOtherLanguage(found, expected) || !known.has(base) ? found : base;
}

/** Whether a text found to be in one language cannot be in the other, which may be `pt-BR`. Of a language that is never found nothing is said. */
export function isOtherLanguage(found: string, expected: string): boolean {
  const base = twoLetters(expected);
  return known.has(base) && found !== base && found !== looksLike[base ?? ''];
}

function twoLetters(tag = ''): string | undefined {
  return /^[a-z]{2}(?![a-z])/.exec(tag.toLowerCase())?.[0];
}
