import type { SearchData } from './search-data.ts';

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
const tens = 'ten twenty thirty forty fifty sixty seventy eighty ninety hundred'.split(' ');
const numbers = [...ones.map((word, i) => [word, String(i)] as const), ...tens.map((word, i) => [word, String((i + 1) * 10)] as const)];
const units = [
  ['bn', 'billion'],
  ['mn', 'million'],
  ['tn', 'trillion'],
  ['km', 'kilometre'],
  ['min', 'minute'],
  ['pct', 'percent'],
] as const;

/** Two spellings of one ending, on two shores. */
const endings: [RegExp, string][] = [
  [/(?<=\w{2})our(?=$|s$|ed$|ing$|able$|ite$|ites$)/, 'or'],
  [/(?<=\w{3})or(?=$|s$|ed$|ing$|able$|ite$|ites$)/, 'our'],
  [/is(?=(e|es|ed|ing|ation|ations|er|ers)$)/, 'iz'],
  [/iz(?=(e|es|ed|ing|ation|ations|er|ers)$)/, 'is'],
  [/ys(?=(e|es|ed|ing)$)/, 'yz'],
  [/yz(?=(e|es|ed|ing)$)/, 'ys'],
  [/(?<=\w{2})tre(?=s?$)/, 'ter'],
  [/(?<=\w{2})ter(?=s?$)/, 'tre'],
  [/ence(?=s?$)/, 'ense'],
  [/ense(?=s?$)/, 'ence'],
  [/lled$/, 'led'],
  [/(?<=[aeiou])led$/, 'lled'],
  [/lling$/, 'ling'],
  [/(?<=[aeiou])ling$/, 'lling'],
  [/ogue(?=s?$)/, 'og'],
  [/amme(?=s?$)/, 'am'],
];

/** The same word written another way: `defence` → `defense`, `40` → `forty`, `aug` → `august`, `bn` → `billion`. */
export function variantsOf(word: string, { months, language }: Pick<SearchData, 'months' | 'language'>): string[] {
  const pairs = language.startsWith('en') ? [...months, ...numbers, ...units] : months;
  const swapped = pairs.flatMap(([a, b]) => (a === word ? [b] : b === word ? [a] : []));
  const respelled = language.startsWith('en') ? endings.flatMap(([from, to]) => (from.test(word) ? [word.replace(from, to)] : [])) : [];
  return [...new Set([...swapped, ...respelled])];
}
