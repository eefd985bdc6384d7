import { articleDate } from '../../page-data/describe-account.ts';
import { bounds, formatEdtf } from '../../domain/edtf.ts';
import { sha256 } from '../../domain/hash.ts';
import { stopWords as englishStopWords } from '../../english/stop-words.ts';
import { inflections } from '../../english/word-shapes.ts';
import type { SearchDoc } from './documents.ts';
import { foldedWords } from '../ask/fold.ts';
import type { DocEntry, Facets, NamedForm, SearchData } from '../ask/search-data.ts';
import { kinds } from '../ask/search-data.ts';
import { composeNamePieces, composeNames, foldTerm } from './compose-names.ts';
import type { SearchContent } from './read-content.ts';

/** A story as Pagefind indexed it. */
export interface Indexed {
  texts: SearchData['texts'];
  docs: IndexedDoc[];
}

export interface IndexedDoc {
  doc: SearchDoc;
  /** Its text, and how many words of it each part has. */
  text: string;
  lengths: number[];
}

/** A word that is the beginning of a longer one is told from it up to this length; beyond, it means nearly the same. */
const SHORT = 5;
const MAX_PAIRS = 1500;
/** From so many texts on, Pagefind's worker is worth its bytes. */
const MANY = 3000;
/** The rarest words are left out of the vocabulary beyond so many. */
const MAX_WORDS = 8000;

/** What search needs beside Pagefind's index, by the names of its files. */
export function composeSearchFiles(indexed: Indexed, content: SearchContent): Record<string, string> {
  const counts = countWords(indexed.docs);
  const names = composeNames(content.names, indexed.docs);
  const namePieces = composeNamePieces(names);
  const pieces = namePieces.map(({ piece }, i) => [`names/${i}.json`, JSON.stringify(piece)] as const);
  const folder = `pieces/${sha256(pieces.map((piece) => piece.join(' ')).join('\n')).slice(0, 12)}`;
  const searchData: SearchData = {
    ...composeSearchData(indexed, content, counts),
    pieces: folder,
    names: namePieces.map(({ first }) => first),
  };
  return {
    'search-data.json': JSON.stringify(searchData),
    'facets.json': JSON.stringify(composeFacets(indexed.docs, content)),
    'words.txt': composeVocabulary(counts, names),
    ...Object.fromEntries(pieces.map(([name, text]) => [`${folder}/${name}`, text])),
  };
}

function composeSearchData(
  { texts, docs: indexed }: Indexed,
  { story, topics }: SearchContent,
  counts: Map<string, number>,
): Omit<SearchData, 'pieces' | 'names'> {
  const stopWords = story.language.startsWith('en') ? englishStopWords : [];
  const accounts = positionsOf(story.accounts.map(({ slug }) => slug));
  const pages = positionsOf(indexed.map(({ doc }) => doc.url));
  const dates = [...new Set(indexed.flatMap(({ doc }) => doc.parts.flatMap(({ date }) => date ?? [])))]
    .map((date) => ({ date, from: bounds(date).from }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const datePositions = positionsOf(dates.map(({ date }) => date));
  const titles = topics.flatMap(({ slug, title, terms }) =>
    [title, ...terms].map((term) => [foldTerm(term), pages.get(`/topics/${slug}/`) ?? -1] as const),
  );
  return {
    language: story.language,
    worker: texts.length >= MANY,
    accounts: story.accounts.map(({ mark }) => mark),
    sources: story.accounts.map((account) => [...(account.rights === 'digest' ? ['our digest'] : []), articleDate(account)].join(', ')),
    dates: dates.map(({ date, from }) => [from, formatEdtf(date)]),
    docs: indexed.map((entry) => toDocEntry(entry, accounts, datePositions)),
    texts,
    titles: Object.fromEntries(titles),
    stopWords,
    prefixCollisions: findPrefixCollisions(counts, new Set(stopWords)),
    months: monthNames(story.language),
  };
}

function composeFacets(indexed: IndexedDoc[], { story }: SearchContent): Facets {
  const topics = positionsOf(story.topics.map(({ slug }) => slug));
  const people = positionsOf(story.people.map(({ slug }) => slug));
  return {
    accounts: story.accounts.map(({ slug, label }) => ({ slug, label })),
    topics: story.topics.map(({ slug, title }) => ({ slug, label: title })),
    people: story.people.map(({ slug, name }) => ({ slug, label: name })),
    docs: indexed.map(({ doc }) => doc.parts.map((part) => [valuesOf(topics, part.topics), valuesOf(people, part.people)])),
  };
}

/**
 * Every word that can be found, to mend typing errors with. Line n has those that at least 2ⁿ documents hold, so that the
 * commoner of two near words can win; line 1 has the words of names that no text has, too.
 */
function composeVocabulary(counts: Map<string, number>, names: NamedForm[]): string {
  const common = [...counts].filter(([word]) => word.length > 2 && !/\d/.test(word)).sort((a, b) => b[1] - a[1]);
  const bands = new Map(common.slice(0, MAX_WORDS).map(([word, count]) => [word, Math.floor(Math.log2(count))]));
  for (const { form, certain } of names) if (certain) for (const word of form.split(' ')) if (!bands.has(word)) bands.set(word, 1);
  const lines: string[][] = [];
  for (const [word, band] of bands) (lines[band] ??= []).push(word);
  return Array.from(lines, (line) => (line ?? []).sort().join(' ')).join('\n');
}

function toDocEntry({ doc, lengths }: IndexedDoc, accounts: Map<string, number>, dates: Map<string, number>): DocEntry {
  // All passages of an article are of one account and one date.
  const parts = doc.kinds[0] === 'Article' ? doc.parts.slice(0, 1) : doc.parts;
  return {
    kinds: [kinds.indexOf(doc.kinds[0]), kinds.indexOf(doc.kinds[1])],
    lengths,
    accounts: parts.map((part) => valuesOf(accounts, part.accounts)),
    dates: parts.map(({ date = '' }) => dates.get(date) ?? -1),
  };
}

function countWords(indexed: IndexedDoc[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text } of indexed)
    for (const word of new Set([...foldedWords(text), ...compounds(text)])) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `co-chair` is found as "cochair" too. */
function compounds(text: string): string[] {
  return (text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap((compound) =>
    foldedWords(compound.replaceAll('-', '')),
  );
}

/**
 * `us` → `ed hakov` for "used" and "ushakov"; a word behind another that it begins with is left out. The shortest and
 * commonest words come first, since they suffer most, and what is beyond `MAX_PAIRS` is left out.
 */
function findPrefixCollisions(counts: Map<string, number>, stopWords: Set<string>): Record<string, string> {
  const sorted = [...counts.keys()].sort();
  const positions = positionsOf(sorted);
  const short = sorted.filter((word) => word.length <= SHORT && !stopWords.has(word));
  const collisions: Record<string, string> = {};
  let pairs = 0;
  for (const word of short.sort((a, b) => a.length - b.length || (counts.get(b) ?? 0) - (counts.get(a) ?? 0))) {
    const beyond: string[] = [];
    for (let i = (positions.get(word) ?? 0) + 1; sorted[i]?.startsWith(word); i++) {
      const rest = sorted[i]?.slice(word.length) ?? '';
      if (!beyond.some((shorter) => rest.startsWith(shorter)) && !inflections.includes(rest)) beyond.push(rest);
    }
    pairs += beyond.length;
    if (pairs > MAX_PAIRS) break;
    if (beyond.length > 0) collisions[word] = beyond.join(' ');
  }
  return collisions;
}

function monthNames(language: string): [string, string][] {
  const name = (month: number, style: 'short' | 'long') =>
    foldedWords(new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month, 1)))[0] ?? '';
  return Array.from({ length: 12 }, (_, month): [string, string] => [name(month, 'short'), name(month, 'long')]).filter(
    ([short, long]) => short !== long,
  );
}

function positionsOf(list: string[]): Map<string, number> {
  return new Map(list.map((item, i) => [item, i]));
}

function valuesOf(positions: Map<string, number>, items: string[]): number[] {
  return items.flatMap((item) => positions.get(item) ?? []);
}
