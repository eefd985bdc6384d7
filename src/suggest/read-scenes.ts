import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Article } from '../domain/article.ts';
import { capitalise } from '../domain/words.ts';
import { fullMonths, weekdays } from '../english/calendar-words.ts';
import { formWords } from '../english/function-words.ts';
import { countryOf } from '../english/nationality.ts';
import { certainCountries } from '../english/places.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';

/** An account that names another country so often, and never the story's, is of that one. */
const MIN_NAMED = 3;
/** The story's own country is named by this share of its accounts. */
const MAIN = 1 / 2;

/** That of whoever speaks: in a story of two countries it is either. */
const someCountry = /\bthe (?:\p{L}{1,20} ){0,3}(?:country|nation|government|capital)\b/iu;

/**
 * Of a story whose accounts are of two countries, as of floods in Kenya and in Somalia: whether readers may take a sentence for
 * one of the other country, as it does not name its account's, which is of another than most, or says `the country`. Where
 * accounts are of several countries, none of them that of most: whether it names nothing.
 */
export function countryFinder(byAccount: Map<Article, AccountSentence[]>): (sentence: AccountSentence) => boolean {
  const namedIn = countryReader();
  const counted = [...byAccount].map(([article, sentences]) => ({ article, counts: countsOf(sentences.flatMap(namedIn)) }));
  const [main, accounts = 0] = most(countsOf(counted.flatMap(({ counts }) => [...counts.keys()])));
  if (main === undefined) return () => false;
  if (accounts < MAIN * byAccount.size) {
    const own = counted.map(({ counts }) => most(counts)).filter(([, times = 0]) => times >= MIN_NAMED);
    const areSeveral = own.length >= MAIN * byAccount.size && new Set(own.map(([country]) => country)).size > 1;
    return ({ names }) => areSeveral && names.length === 0;
  }
  const elsewhere = new Map(
    counted.flatMap(({ article, counts }): [Article, string][] => {
      const [own, times = 0] = most(counts);
      return own !== undefined && !counts.has(main) && times >= MIN_NAMED ? [[article, own]] : [];
    }),
  );
  if (elsewhere.size === 0) return () => false;
  return (sentence) => {
    const own = elsewhere.get(sentence.placed.article);
    return !namedIn(sentence).includes(own ?? main) && (own !== undefined || someCountry.test(outsideQuotations(sentence.text)));
  };
}

function countryReader(): (sentence: AccountSentence) => string[] {
  const known = new Map<string, string | undefined>();
  return ({ names }) =>
    names.flat().flatMap((key) => {
      if (!known.has(key)) known.set(key, countryNamed(key.slice(1)));
      return known.get(key) ?? [];
    });
}

/** `Kenya` for `kenya` and `kenyan`; a continent is no country. */
export function countryNamed(word: string): string | undefined {
  const name = capitalise(word);
  const country = certainCountries.has(name) ? name : (countryOf(name) ?? countryOf(word.toUpperCase()));
  return /^(?:Africa|Asia|Europe|European Union)$/.test(country ?? '') ? undefined : country;
}

function countsOf(names: string[]): Map<string, number> {
  return new Map([...Map.groupBy(names, (name) => name)].map(([name, list]) => [name, list.length]));
}

function most(counts: Map<string, number>): [string, number] | [] {
  return [...counts].toSorted(([, a], [, b]) => b - a)[0] ?? [];
}

/** `the Alban Party’s convention`, `Velm debate`: an occasion with the name that says which. */
const namedOccasion =
  /(?<!\p{L})(?<which>\p{Lu}\p{L}{1,30})(?: (?:National|Party|General))?(?:['’]s)? (?:\d{4} )?(?<noun>[Cc]onvention|[Dd]ebate|[Hh]earing|[Ss]ummit|[Tt]rial)\b/gu;
const someOccasion = /\b(?:convention|debate|hearing|summit|trial)\b/giu;
const noNames = new Set([...formWords, ...[...weekdays, ...fullMonths].map((word) => word.toLowerCase())]);

/**
 * Of a story of one occasion, as a party’s convention: whether a sentence of an account that names another of its kind, and
 * never the story’s, speaks of an occasion without saying which: `the convention`.
 */
export function occasionFinder(byAccount: Map<Article, AccountSentence[]>): (sentence: AccountSentence) => boolean {
  const named = new Map([...byAccount].map(([article, sentences]) => [article, sentences.flatMap(({ text }) => occasionsIn(text))]));
  const counts = countsOf([...named.values()].flatMap((own) => [...new Set(own)]));
  const mainOf = (noun: string) => most(new Map([...counts].filter(([one]) => one.endsWith(` ${noun}`))));
  return ({ text, placed }) =>
    (text.match(someOccasion) ?? []).some((found) => {
      const noun = found.toLowerCase();
      const [main, accounts = 0] = mainOf(noun);
      const own = named.get(placed.article)?.filter((one) => one.endsWith(` ${noun}`)) ?? [];
      return accounts > 1 && own.length > 0 && !own.includes(main ?? '') && !occasionsIn(text).some((one) => one.endsWith(` ${noun}`));
    });
}

function occasionsIn(text: string): string[] {
  return [...text.matchAll(namedOccasion)].flatMap(({ groups }) => {
    const [which = '', noun = ''] = [groups?.['which'], groups?.['noun']];
    return noNames.has(which.toLowerCase()) ? [] : `${which} ${noun.toLowerCase()}`;
  });
}
