import type { NameSign, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { addTo } from '../domain/add-to.ts';
import { departments, ledBy, legalForms, ranks, respellings } from '../english/name-grounds.ts';
import { isNationality } from '../english/nationality.ts';
import { knownGender } from '../english/first-names.ts';
import { nameSuffixes } from '../english/roles.ts';
import { smallWords } from '../english/terms.ts';

/** One name as accounts print it, accents, titles and the spelling of two shores aside. */
export interface NameForm {
  key: string;
  /** In small letters, without accents. */
  words: string[];
  /** As it is printed first. */
  text: string;
  /** As printed, each with how often. */
  printed: Map<string, number>;
  /** Titles before it where it is one word, each with its accounts. */
  titles: Map<string, Set<Slug>>;
  /** The accounts that show each sign of it. */
  signs: Map<NameSign, Set<Slug>>;
  accounts: Set<Slug>;
  /** The keys of abbreviations that stand behind it in brackets. */
  abbreviations: Set<string>;
}

const rank = new Set(ranks);
const department = new Set(departments);
const small = new Set([...smallWords, '&']);

/** Two letters that everybody knows. */
const knownShort: Record<string, string> = { 'european union': 'eu', 'united nations': 'un' };
/** Fewer initials stand for too much. */
const MIN_INITIALS = 3;

/** Every name of a story by its key, which is the same for `Zoë Poe` and `Mayor Zoe Poe Jr.`. */
export function formsOf(readings: ReadonlyMap<Slug, Pick<Reading, 'names'>>): Map<string, NameForm> {
  const forms = new Map<string, NameForm>();
  for (const [account, { names }] of readings) {
    for (const { text, signs, title, abbreviation } of names) {
      const printed = withoutRank(text);
      const key = keyOf(printed);
      const form = forms.get(key) ?? emptyForm(key, printed);
      forms.set(key, form);
      form.accounts.add(account);
      if (title) addTo(form.titles, title, account);
      if (abbreviation) form.abbreviations.add(keyOf(abbreviation));
      form.printed.set(printed, (form.printed.get(printed) ?? 0) + 1);
      for (const sign of hasRank(text) ? [...signs, 'office' as const] : signs) addTo(form.signs, sign, account);
    }
  }
  return forms;
}

function emptyForm(key: string, text: string): NameForm {
  return {
    key,
    text,
    words: key.split(' '),
    printed: new Map(),
    titles: new Map(),
    signs: new Map(),
    accounts: new Set(),
    abbreviations: new Set(),
  };
}

/** @example keyOf('U.S. Defence Centre') // 'us defense center' */
export function keyOf(name: string): string {
  const words = withoutRank(name)
    .normalize('NFKD')
    .replace(/[\p{M}.]+/gu, '')
    .replaceAll('’', "'")
    .toLowerCase()
    .replace(/^united states\b/, 'us')
    .split(' ')
    .map((word) => respellings.reduce((said, [ending, other]) => said.replace(ending, other), word));
  while (words.length > 2 && (nameSuffixes.has(words.at(-1) ?? '') || isLegal(words))) words.pop();
  // `J. K. Poe` and `J.K. Poe`
  return words.join(' ').replace(/(?<=^\p{L}) (?=\p{L} )/u, '');
}

/** `Orme Motor Corp`, not `Orme & Co` */
function isLegal(words: string[]): boolean {
  return legalForms.has(words.at(-1) ?? '') && words.at(-2) !== '&';
}

/** Whether a name has the legal form of a company behind it: `Orme Motor Corp.` */
export function isLegalName(name: string): boolean {
  const words = name.toLowerCase().replace(/\.$/, '').split(' ');
  return words.length > 1 && isLegal(words);
}

export function isCompany({ printed }: NameForm): boolean {
  return [...printed.keys()].some(isLegalName);
}

/** `Australian Air Commodore John Poe` and `Australian John Poe` are `John Poe`. */
function withoutRank(name: string): string {
  const ranked = name.split(' ').slice(lastRank(name) + 1);
  const rest = ranked.length > 1 && ledBy.test(ranked[0] ?? '') ? ranked.slice(1) : ranked;
  const isFrom = rest.length > 2 && isNationality(rest[0] ?? '') && knownGender(rest[1] ?? '') !== undefined;
  return (isFrom ? rest.slice(1) : rest).join(' ');
}

function hasRank(name: string): boolean {
  return lastRank(name) >= 0;
}

/** Where the last rank stands that leaves two words behind it. */
function lastRank(name: string): number {
  const words = name.split(' ').slice(0, -2);
  const isOffice = (word: string, next = '') => rank.has(word) || (department.has(word) && knownGender(next) !== undefined);
  return words.findLastIndex((word, i) => isOffice(word.toLowerCase(), name.split(' ')[i + 1]));
}

/** `Australian Safety Authority (Ausa)` is `ausa` and `asa`: what stands behind it in brackets, and its initials. */
export function abbreviationsOf({ words, abbreviations }: NameForm): string[] {
  const initials = words.filter((word) => !small.has(word)).map((word) => word.charAt(0));
  const stated = [...abbreviations].filter((short) => short.startsWith(initials[0] ?? '') && !short.includes(' '));
  const short = knownShort[words.join(' ')];
  if (short) return [...stated, short];
  return initials.length < MIN_INITIALS ? stated : [...stated, initials.join('')];
}
