import { words } from './words.ts';

/** From `zero` to `nineteen`, each at its own index. */
export const underTwenty = words(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
);
/** From `twenty` to `ninety`. */
export const tens = words('twenty thirty forty fifty sixty seventy eighty ninety');

const lower = `(?:${[...tens.map((ten) => `${ten}(?:[- ](?:${underTwenty.slice(1, 10).join('|')}))?`), ...underTwenty.toReversed()].join('|')})`;

/** A number in words, with a capital at the beginning of a sentence. */
export const numberWord = lower.replace(/(?<=\(\?:|\|)\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`);

/** `ninety-six` is 96, `twelve` is 12, `a` is 1; digits are themselves. */
export function toNumber(text: string): number {
  const word = text.toLowerCase().trim();
  if (/^\d/.test(word)) return Number(word.replaceAll(',', ''));
  if (/^(?:an?|the|one)$/.test(word)) return 1;
  const [first = '', second = ''] = word.split(/[- ]/);
  const ten = tens.indexOf(first);
  if (ten >= 0) return (ten + 2) * 10 + Math.max(0, underTwenty.indexOf(second));
  return underTwenty.indexOf(first);
}
