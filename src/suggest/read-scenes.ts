import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Article } from '../domain/article.ts';
import { capitalise } from '../domain/words.ts';
import { countryOf } from '../english/nationality.ts';
import { certainCountries } from '../english/places.ts';
import { outsideQuotations } from '../english/sentence-signs.ts';

/** An account that names another country so often, and never the story's, is of that one. */
const MIN_NAMED = 3;
/** The story's own country is named by this share of its accounts. */
const MAIN = 1 / 2;

/** That of whoever speaks: in a story of two countries it is either. */
const someCountry = /\bthe (?:\p{L}{1,20} ){0,3}(?:country|nation|government|capital)\b/iu;

/**
 * Of a story whose accounts are of two countries, as of floods in Kenya and in Somalia: whether readers may take a sentence for
 * one of the other country, as it does not name its account's, which is of another than most, or says `the country`.
 */
export function countryFinder(byAccount: Map<Article, AccountSentence[]>): (sentence: AccountSentence) => boolean {
  const namedIn = countryReader();
  const counted = [...byAccount].map(([article, sentences]) => ({ article, counts: countsOf(sentences.flatMap(namedIn)) }));
  const [main, accounts = 0] = most(countsOf(counted.flatMap(({ counts }) => [...counts.keys()])));
  if (main === undefined || accounts < MAIN * byAccount.size) return () => false;
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
function countryNamed(word: string): string | undefined {
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
