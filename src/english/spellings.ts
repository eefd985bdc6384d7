import { tens, underTwenty } from './number-words.ts';

/** Numbers as words and as digits, and what is written short and in full. */
const pairs: readonly (readonly [string, string])[] = [
  ...underTwenty.map((word, i) => [word, `${i}`] as const),
  ...tens.map((word, i) => [word, `${i + 2}0`] as const),
  ...Object.entries({ hundred: '100', bn: 'billion', mn: 'million', tn: 'trillion', km: 'kilometre', min: 'minute', pct: 'percent' }),
];

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

/** The same word written another way: `defence` → `defense`, `40` → `forty`, `bn` → `billion`. */
export function otherSpellings(word: string): string[] {
  const respelled = endings.flatMap(([ending, other]) => (ending.test(word) ? [word.replace(ending, other)] : []));
  return [...inPairs(word, pairs), ...respelled];
}

/** What a word is paired with. */
export function inPairs(word: string, list: readonly (readonly [string, string])[]): string[] {
  return list.flatMap(([one, other]) => (one === word ? [other] : other === word ? [one] : []));
}
