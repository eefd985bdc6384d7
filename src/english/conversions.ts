/** What one of the first is in the second, and what is added; the names of either. */
const measures = [
  {
    of: '(?:km|kilomet(?:re|er)s?|kph|kmh|km/h)(?: (?:an|per) hour)?',
    to: '(?:miles?|mi|mph)(?: (?:an|per) hour)?',
    factor: 1 / 1.609344,
    base: 0,
  },
  { of: '(?:kg|kgs|kilos?|kilograms?|kilogrammes?)', to: '(?:lbs?|pounds?)', factor: 2.20462, base: 0 },
  { of: '(?:m|met(?:re|er)s?)', to: '(?:ft|feet|foot)', factor: 3.28084, base: 0 },
  { of: '(?:° ?C|degrees? (?:Celsius|centigrade|C)|C)', to: '(?:° ?F|degrees? (?:Fahrenheit|F)|F)', factor: 1.8, base: 32 },
];
const number = String.raw`(-?\d[\d,]*(?:\.\d+)?)(?: (thousand|million|billion))?`;
const ends = String.raw`(?![\p{L}\p{N}/²³])`;
const conversions = measures.flatMap(({ of, to, factor, base }) => {
  const pair = (first: string, second: string) =>
    new RegExp(
      String.raw`(?<![\p{N}.,-])${number}[ -]?${first}${ends}(?: \((?:about |some |around |nearly |roughly )?|, or (?:about |some |around |nearly |roughly )?)${number}[ -]?${second}${ends}`,
      'giu',
    );
  return [
    { pattern: pair(of, to), factor, base },
    { pattern: pair(to, of), factor: 1 / factor, base: -base / factor },
  ];
});
const thousands = { thousand: 1e3, million: 1e6, billion: 1e9 };
/** Newsrooms round what they convert by no more than this share of it. */
const MOST_OFF = 0.1;

/**
 * Whether a sentence gives a distance, a length, a weight or a temperature in two measures that are not the same.
 *
 * @example hasWrongConversion('The quay is 1,500 km (30 miles) from Velm.') // true
 */
export function hasWrongConversion(sentence: string): boolean {
  return conversions.some(({ pattern, factor, base }) =>
    [...sentence.matchAll(pattern)].some(([, first, scale, second, otherScale]) => {
      const [a, b] = [amountOf(first, scale), amountOf(second, otherScale)];
      const isNear = (told: number) =>
        Math.abs(told - b.value) <= Math.max(MOST_OFF * Math.max(Math.abs(told), Math.abs(b.value)), b.step / 2 + (a.step / 2) * factor);
      // `Warmer by 2 degrees Celsius (3.6 degrees Fahrenheit)` is no place on the scale.
      return !isNear(a.value * factor + base) && !isNear(a.value * factor);
    }),
  );
}

/** A number, and how far apart the numbers are that it may be rounded to. */
function amountOf(digits = '', scale = ''): { value: number; step: number } {
  const plain = digits.replaceAll(',', '');
  const times = scale in thousands ? thousands[scale as keyof typeof thousands] : 1;
  const places = plain.split('.')[1]?.length ?? 0;
  return { value: Number(plain) * times, step: times / 10 ** places };
}
