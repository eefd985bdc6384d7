import { phrases, words } from './words.ts';

/** How somebody came to harm, each with its other words: who tells that a man was killed does not tell that he was shot. */
const harms = phrases(`
  shot shooting gunned gunning gunshot, stabbed stabbing knifed knife, beaten beating, strangled strangling strangulation choked, drowned drowning,
  poisoned poisoning poison, hanged hanging, beheaded beheading, burned burnt burning, crushed crushing, electrocuted electrocution, suffocated
  suffocation, starved starvation, buried, dismembered dismemberment`).map(words);

/** The time of day, each with its other words. */
const dayTimes = phrases(
  'morning mornings, afternoon afternoons, evening evenings, night nights overnight, noon midday, midnight, dawn daybreak sunrise, dusk sunset nightfall',
).map(words);

const details = [...harms, ...dayTimes];

/** How somebody came to harm, and at what time of day: `shot` of `had been gunned down`, `night` of `overnight`. */
export function findManners(text: string): string[] {
  const used = new Set(text.toLowerCase().match(/[a-z]+/g));
  return details.flatMap(([first = '', ...others]) => ([first, ...others].some((word) => used.has(word)) ? first : []));
}
