import { neverLast } from './abbreviations.ts';
import { personNouns } from './name-grounds.ts';
import { bodies, roles } from './roles.ts';
import { words } from './words.ts';

/** What one is to somebody else, which says nothing of the bearer where it does not say to whom. */
const ofSomebody = words(`
  aide adviser advisor ally assistant associate attorney boss boyfriend brother client colleague confidant counsel cousin daughter deputy ex-husband
  ex-wife father fiance fiancee friend girlfriend head husband lawyer leader member mother nephew niece opponent owner partner predecessor
  representative rival sister son spokesman spokesperson spokeswoman strategist pollster surrogate successor supporter widow widower wife uncle aunt`);
/** Of those, what one is by trade as well: `a human rights lawyer`. */
const trades = words('attorney counsel lawyer');

/** Of whose campaign, it does not say: `the fired campaign manager`. */
const ofSomeCampaign = /^(?:(?:[Tt]he|[Aa]n?) )?(?:\p{Ll}+ )?[Cc]ampaign \p{Ll}+$/u;

/** `President Trump’s`, before an office. */
const possessor = /(?:\p{Lu}[\p{L}.-]{0,30} ){0,3}\p{Lu}[\p{L}.-]{0,30}['’]s? $/u;
const LONGEST = 130;

/**
 * An office as it stands in a text, with whose it is, up to its last letter or the full stop that shortens it; nothing where
 * the text does not say there whose.
 *
 * @example wholeOffice('Orme Motors’ former lawyer Ann Poe', 12, 25) // `Orme Motors’ former lawyer`
 */
export function wholeOffice(text: string, start: number, end: number): string | undefined {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  const office = text.slice(start, isCutAt(text, end) ? end + 1 : end);
  const said = office.split(/ (?:of|for|to|at|with|in) /)[0] ?? '';
  const qualifiers = said.split(' ');
  const head = qualifiers.pop()?.toLowerCase() ?? '';
  if (!ofSomebody.includes(head) && !ofSomeCampaign.test(said)) return office;
  // A capital at the beginning of a sentence is no name.
  const opens = /(?:^|[.!?”"] )$/.test(before);
  if (office !== said || qualifiers.some((word, i) => /^\p{Lu}/u.test(word) && !(opens && i === 0))) return office;
  const owner = possessor.exec(before)?.[0];
  if (owner !== undefined) return owner + office;
  return trades.includes(head) && qualifiers.length > 0 && !/\b(?:the|former|ex|then)\b/i.test(said) ? office : undefined;
}

/** Whether a word of a text ends there with its full stop, in the middle of a sentence: `Rep. Poe`. */
function isCutAt(text: string, end: number): boolean {
  const last = text.slice(text.lastIndexOf(' ', end - 1) + 1, end);
  return text[end] === '.' && (neverLast.includes(last) || /^(?:\p{Lu}\.)+\p{Lu}$/u.test(last));
}

const people = new Set([...roles, ...personNouns, ...words('incumbent challenger contender newcomer heir favourite favorite')]);
for (const body of bodies) people.delete(body);

/** Whether somebody is described right before a name or right behind it: `the Velm challenger, Ann Poe`, `Ann Poe, the mayor of Velm.` */
export function isDescribed(before: string, behind: string): boolean {
  const noun = /(?<![\p{L}-])(\p{Ll}[\p{Ll}-]{1,20}),? (?:\p{Lu}[\p{L}.’'-]{0,30} ){0,3}$/u.exec(before)?.[1];
  return (noun !== undefined && people.has(noun)) || /^, (?:an? |the )?(?:\p{Lu}\p{L}+ )?\p{Ll}+(?: [\p{L}’'-]+){0,8}[,.]/u.test(behind);
}

/** Ranks that say of no office, in any of the forms that stand alone. */
export const militaryRanks =
  /^(?:Field )?(?:Marshal|General|Gen\.?|Colonel|Col\.?|Major|Captain|Lieutenant|Sergeant|Corporal|Private|Admiral|Officer|Constable|Inspector)$/;
