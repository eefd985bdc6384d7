import { past, toCome } from '../english/calendar-words.ts';

const sign = new RegExp(String.raw`(?<!\p{L})(?:(?<toCome>${toCome})|(?<past>${past}))(?!\p{L})`, 'giu');
const NEAR = 200;

/**
 * Whether a date at `at` is past or to come, by the verb before it in its sentence, else by the one behind.
 *
 * @example tenseAt('They are set to meet Wednesday, he said on Monday.', 21) // 'to come' ('Wednesday')
 */
export function tenseAt(text: string, at: number): 'past' | 'to come' | undefined {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const sentence = before.slice(sentenceStart(before));
  const last = [...sentence.matchAll(sign)].at(-1) ?? firstSign(text.slice(at, at + NEAR));
  if (!last) return undefined;
  return last.groups?.['toCome'] === undefined ? 'past' : 'to come';
}

function sentenceStart(text: string): number {
  return Math.max(text.lastIndexOf('. '), text.lastIndexOf('.” '), text.lastIndexOf('." '), text.lastIndexOf('; ')) + 1;
}

function firstSign(text: string): RegExpMatchArray | undefined {
  const end = text.indexOf('. ');
  const [first] = text.slice(0, end < 0 ? undefined : end).matchAll(sign);
  return first;
}
