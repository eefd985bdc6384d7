import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Article } from '../domain/article.ts';
import { onceFor } from '../domain/once-for.ts';
import { countryNamed } from './read-scenes.ts';

/** What sentences name: words of names, and the countries among them, `Kenya` for `Kenyan`. */
interface Named {
  countries: Set<string>;
  words: Set<string>;
}

/** A count of victims with nothing that says where or of what: `Two people were slightly hurt.` */
const bareCount =
  /^(?:At least |About |Some )?(?:\p{L}+|\d[\d,]*) (?:other )?(?:people|persons?|men|women|children|passengers|bystanders) (?:was|were|had been) (?:\p{Ll}+ly )?(?:killed|injured|hurt|wounded)\b/u;

/**
 * Whether it tells of another country by the way: its account names that country in one passage alone, or the topic in no other,
 * and another account has none of its names.
 */
export function isOfElsewhere(sentence: AccountSentence, term: string[], sentences: AccountSentence[]): boolean {
  const { countries, words } = namedIn([sentence]);
  if (countries.size === 0) return false;
  const all = namesByAccount(sentences);
  const { article } = sentence.placed;
  const isShared = [...all].some(
    ([other, named]) => other !== article && (overlap(countries, named.countries) || overlap(words, named.words)),
  );
  if (isShared) return false;
  const passagesWith = (has: (one: AccountSentence) => boolean) =>
    new Set(sentences.filter((one) => one.placed.article === article && has(one)).map(({ address }) => address)).size;
  return (
    passagesWith((one) => overlap(countries, namedIn([one]).countries)) === 1 ||
    passagesWith(({ stems }) => term.every((stem) => stems.includes(stem))) === 1
  );
}

/** Whether it only counts victims, behind a sentence of a country of which no other account speaks. */
export function countsElsewhere({ text, index, address, names }: AccountSentence, sentences: AccountSentence[]): boolean {
  const before = sentences[index - 1];
  if (names.length > 0 || before?.address !== address || !bareCount.test(text)) return false;
  const { countries } = namedIn([before]);
  const others = [...namesByAccount(sentences)].filter(([article]) => article !== before.placed.article);
  return countries.size > 0 && !others.some(([, named]) => overlap(countries, named.countries));
}

const namesByAccount = onceFor(
  (sentences: AccountSentence[]): Map<Article, Named> =>
    new Map([...Map.groupBy(sentences, ({ placed }) => placed.article)].map(([article, own]) => [article, namedIn(own)])),
);

function namedIn(sentences: AccountSentence[]): Named {
  const words = new Set(sentences.flatMap(({ names }) => names.flat()));
  return { words, countries: new Set([...words].flatMap((key) => countryNamed(key.slice(1)) ?? [])) };
}

function overlap(some: Set<string>, others: Set<string>): boolean {
  return [...some].some((one) => others.has(one));
}
