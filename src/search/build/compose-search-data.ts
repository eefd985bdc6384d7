import { articleDate } from '../../page-data/describe-account.ts';
import type { NameData } from '../../domain/content.ts';
import { bounds, formatEdtf } from '../../domain/edtf.ts';
import { stopWords as englishStopWords } from '../../english/stop-words.ts';
import type { SearchDoc } from './documents.ts';
import { foldedWords } from '../ask/fold.ts';
import type { DocEntry, Facets, SearchData, NameEntry } from '../ask/search-data.ts';
import { kinds } from '../ask/search-data.ts';
import type { SearchContent } from './read-content.ts';

/** A document as Pagefind indexed it. */
export interface IndexedDoc {
  doc: SearchDoc;
  /** Pagefind's name of it. */
  id: string;
  /** Its text, and how many words of it each part has. */
  text: string;
  lengths: number[];
}

/** A word that is the beginning of a longer one is told from it up to this length; beyond, it means nearly the same. */
const SHORT = 5;
const MAX_PAIRS = 1500;
/** From so many documents on, Pagefind's worker is worth its bytes. */
const MANY = 3000;
/** The rarest words are left out of the vocabulary beyond so many. */
const MAX_WORDS = 8000;

export function composeSearchData(indexed: IndexedDoc[], { story, names, topics }: SearchContent): SearchData {
  const stopWords = story.language.startsWith('en') ? englishStopWords : [];
  const accounts = new Map(story.accounts.map(({ slug }, i) => [slug as string, i]));
  const dates = [...new Set(indexed.flatMap(({ doc }) => doc.parts.flatMap(({ date }) => date ?? [])))]
    .map((date): [string, string] => [date, formatEdtf(date)])
    .sort((a, b) => (bounds(a[0]).from < bounds(b[0]).from ? -1 : 1));
  const dateIndex = new Map(dates.map(([date], i) => [date, i]));
  return {
    language: story.language,
    worker: indexed.length >= MANY,
    accounts: story.accounts.map(({ mark }) => mark),
    sources: story.accounts.map((account) => [...(account.rights === 'digest' ? ['our digest'] : []), articleDate(account)].join(', ')),
    dates: dates.map(([date, shown]) => [bounds(date).from, shown]),
    docs: indexed.map((entry) => toDocEntry(entry, accounts, dateIndex)),
    names: toNameEntries(names, indexed),
    titles: Object.fromEntries(
      topics.flatMap(({ slug, title, terms }) => {
        const doc = indexed.findIndex((entry) => entry.doc.url === `/topics/${slug}/`);
        return [title, ...terms].map((term) => [foldedWords(term).join(' '), doc]);
      }),
    ),
    stopWords,
    prefixCollisions: findPrefixCollisions(countWords(indexed), new Set(stopWords)),
    months: monthNames(story.language),
  };
}

export function composeFacets(docs: SearchDoc[], { story }: SearchContent): Facets {
  const positions = (list: { slug: string }[]) => new Map(list.map(({ slug }, i) => [slug, i]));
  const [topics, people] = [positions(story.topics), positions(story.people)];
  const at = (known: Map<string, number>, slugs: string[]) => slugs.flatMap((slug) => known.get(slug) ?? []);
  return {
    accounts: story.accounts.map(({ slug, label }) => ({ slug, label })),
    topics: story.topics.map(({ slug, title }) => ({ slug, label: title })),
    people: story.people.map(({ slug, name }) => ({ slug, label: name })),
    docs: docs.map(({ parts }) => parts.map((part) => [at(topics, part.topics), at(people, part.people)])),
  };
}

/**
 * Every word that can be found, to mend typing errors with. Line n has those that at least 2ⁿ documents hold, so that the
 * commoner of two near words can win.
 */
export function composeVocabulary(indexed: IndexedDoc[]): string {
  const lines: string[][] = [];
  const common = [...countWords(indexed)].filter(([word]) => word.length > 2 && !/\d/.test(word)).sort((a, b) => b[1] - a[1]);
  for (const [word, count] of common.slice(0, MAX_WORDS)) (lines[Math.floor(Math.log2(count))] ??= []).push(word);
  return Array.from(lines, (line) => (line ?? []).sort().join(' ')).join('\n');
}

function toDocEntry({ doc, id, lengths }: IndexedDoc, accounts: Map<string, number>, dates: Map<string, number>): DocEntry {
  // All passages of an article are of one account and one date.
  const parts = doc.kinds[0] === 'Article' ? doc.parts.slice(0, 1) : doc.parts;
  return {
    id,
    kinds: [kinds.indexOf(doc.kinds[0]), kinds.indexOf(doc.kinds[1])],
    lengths,
    accounts: parts.map((part) => part.accounts.flatMap((slug) => accounts.get(slug) ?? [])),
    dates: parts.map(({ date = '' }) => dates.get(date) ?? -1),
  };
}

/** The names of the story and the terms of its topics, each with the forms that occur. */
function toNameEntries(names: NameData[], indexed: IndexedDoc[]): NameEntry[] {
  const pages = new Map(indexed.map(({ doc }, i) => [doc.url, i]));
  const folded = (forms: string[]) => [...new Set(forms.map((form) => foldedWords(form).join(' ')).filter(Boolean))];
  const entries = names.map(({ slug, name, spellings, descriptions }) => ({
    doc: pages.get(`/people/${slug}/`) ?? -1,
    own: folded([name, ...spellings]),
    others: folded(descriptions).map((phrase) => phrase.replace(/^the /, '')),
  }));
  const held = phrasesHeld(indexed, new Set(entries.flatMap(({ own }) => own)));
  return entries.map(({ doc, own, others }) => ({
    doc,
    typed: [...own, ...others],
    certain: own.length,
    found: shortest(own.filter((form) => held.has(form))),
  }));
}

function phrasesHeld(indexed: IndexedDoc[], wanted: Set<string>): Set<string> {
  const longest = Math.max(0, ...[...wanted].map((phrase) => phrase.split(' ').length));
  const held = new Set<string>();
  for (const { text } of indexed) {
    const words = foldedWords(text);
    words.forEach((_, i) => {
      for (let n = 1; n <= longest; n++) {
        const phrase = words.slice(i, i + n).join(' ');
        if (wanted.has(phrase)) held.add(phrase);
      }
    });
  }
  return held;
}

/** Whoever looks for "Zelensky" finds "Volodymyr Zelensky" too. */
function shortest(forms: string[]): string[] {
  return forms.filter((form) => !forms.some((other) => other !== form && ` ${form} `.includes(` ${other} `)));
}

function countWords(indexed: IndexedDoc[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of indexed)
    for (const word of new Set([...foldedWords(text), ...compounds(text)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `co-chair` is found as "cochair" too. */
function compounds(text: string): string[] {
  return (text.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap((compound) => foldedWords(compound.replaceAll('-', '')));
}

/**
 * `us` → `ed hakov` for "used" and "ushakov"; a word behind another that it begins with is left out. The shortest and
 * commonest words come first, since they suffer most, and what is beyond `MAX_PAIRS` is left out.
 */
function findPrefixCollisions(counts: Map<string, number>, stopWords: Set<string>): Record<string, string> {
  const sorted = [...counts.keys()].sort();
  const position = new Map(sorted.map((word, i) => [word, i]));
  const short = sorted.filter((word) => word.length <= SHORT && !stopWords.has(word));
  const collisions: Record<string, string> = {};
  let pairs = 0;
  for (const word of short.sort((a, b) => a.length - b.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))) {
    const beyond: string[] = [];
    for (let i = (position.get(word) ?? 0) + 1; sorted[i]?.startsWith(word); i++) {
      const rest = sorted[i]?.slice(word.length) ?? '';
      if (!beyond.some((shorter) => rest.startsWith(shorter)) && !isInflected(rest)) beyond.push(rest);
    }
    pairs += beyond.length;
    if (pairs > MAX_PAIRS) break;
    if (beyond.length > 0) collisions[word] = beyond.join(' ');
  }
  return collisions;
}

/** Pagefind holds these to be the same word. */
function isInflected(ending: string): boolean {
  return ['s', 'es', 'ed', 'd', 'ing'].includes(ending);
}

function monthNames(language: string): [string, string][] {
  const name = (month: number, style: 'short' | 'long') =>
    foldedWords(new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)))[0] ?? '';
  return Array.from({ length: 12 }, (_, month): [string, string] => [name(month, 'short'), name(month, 'long')]).filter(
    ([short, long]) => short !== long,
  );
}
