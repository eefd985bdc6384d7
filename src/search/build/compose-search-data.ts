import { sha256 } from '../../domain/hash.ts';
import { stopWords as englishStopWords } from '../../english/stop-words.ts';
import { inflections } from '../../english/word-shapes.ts';
import type { SearchDoc } from './documents.ts';
import { foldedWords } from '../ask/fold.ts';
import { foldWord } from './fold-word.ts';
import type { NamedForm, OfferedQuestion, PageGroup, SearchData } from '../ask/search-data.ts';
import { kinds } from '../ask/search-data.ts';
import { composeFacetPieces, listValues } from './compose-facets.ts';
import { composeNamePieces, composeNames, foldTerm } from './compose-names.ts';
import { composeTextPieces } from './compose-text-pieces.ts';
import type { StoryAbout } from './read-content.ts';

/** A story as Pagefind indexed it. */
export interface Indexed {
  texts: SearchData['texts'];
  docs: IndexedDoc[];
}

export interface IndexedDoc {
  doc: SearchDoc;
  /** The words of each part, as Pagefind counts them. */
  parts: string[][];
}

/** A word that is the beginning of a longer one is told from it up to this length; beyond, it means nearly the same. */
const SHORT = 5;
const MAX_PAIRS = 1500;
/** From so many texts on, Pagefind's worker is worth its bytes. */
const MANY_TEXTS = 1500;
/** On more pages than this a word that tells little is too common to be looked for. */
const COMMON = 500;
/** Up to so many parts, what narrows results weighs less than 20 kB. */
const FEW_PARTS = 5000;
/** The rarest words are left out of the vocabulary beyond so many. */
const MAX_WORDS = 8000;

/** What search needs beside Pagefind's index, by the names of its files: all are JSON, so that one cut off is noticed. */
export function composeSearchFiles(indexed: Indexed, content: StoryAbout): Record<string, string> {
  const { docs } = indexed;
  const counts = countWords(docs);
  const names = composeNames(content.names, docs);
  const namePieces = composeNamePieces(names);
  const parts = docs.flatMap(({ doc }) => doc.parts);
  const values = listValues(content, parts);
  const pieces = {
    ...numbered(
      'names',
      namePieces.map(({ piece }) => piece),
    ),
    ...numbered('texts', composeTextPieces(docs, content)),
    ...numbered('questions', [offerQuestions(content)]),
    ...composeFacetPieces(parts, values),
  };
  const texts = Object.entries(pieces).map(([name, piece]) => [name, JSON.stringify(piece)] as const);
  const folder = `pieces/${sha256(texts.map((text) => text.join(' ')).join('\n')).slice(0, 12)}`;
  const searchData: SearchData = {
    ...composeSearchData(indexed, content, counts),
    narrowsUnasked: parts.length <= FEW_PARTS,
    pieces: folder,
    names: namePieces.map(({ first }) => first),
    values: { topic: values.topic.length, account: values.account.length, person: values.person.length },
  };
  return {
    'search-data.json': JSON.stringify(searchData),
    'words.json': JSON.stringify(composeVocabulary(counts, names)),
    ...Object.fromEntries(texts.map(([name, text]) => [`${folder}/${name}`, text])),
  };
}

/** A reader is offered a few, in the order of the story. */
const MAX_OFFERED = 8;

function offerQuestions({ topics }: StoryAbout): OfferedQuestion[] {
  return topics.slice(0, MAX_OFFERED).map(({ slug, title, question }) => ({ path: `topics/${slug}/`, question: question ?? title, title }));
}

function numbered(kind: string, pieces: unknown[]): Record<string, unknown> {
  return Object.fromEntries(pieces.map((piece, i) => [`${kind}/${i}.json`, piece]));
}

function composeSearchData(
  { texts, docs }: Indexed,
  { story, topics }: StoryAbout,
  counts: Map<string, number>,
): Omit<SearchData, 'narrowsUnasked' | 'pieces' | 'names' | 'values'> {
  const stopWords = story.language.startsWith('en') ? englishStopWords : [];
  const pages = positionsOf(docs.map(({ doc }) => doc.url));
  const titles = topics.flatMap(({ slug, title, terms }) =>
    [title, ...terms].map((term) => [foldTerm(term), pages.get(`/topics/${slug}/`) ?? -1] as const),
  );
  return {
    language: story.language,
    worker: texts.length >= MANY_TEXTS,
    docs: groupPages(docs),
    texts,
    titles: Object.fromEntries(titles),
    stopWords,
    commonWords: stopWords.filter((word) => (counts.get(word) ?? 0) > COMMON),
    prefixCollisions: findPrefixCollisions(counts, new Set(stopWords)),
    months: monthNames(story.language),
  };
}

function groupPages(docs: IndexedDoc[]): PageGroup[] {
  const groups: PageGroup[] = [];
  for (const { doc, parts } of docs) {
    const [head, other] = doc.kinds.map((kind) => kinds.indexOf(kind)) as [number, number];
    const last = groups.at(-1);
    const lengths = parts.map(({ length }) => length);
    if (last?.kinds[0] === head && last.kinds[1] === other) last.lengths.push(lengths);
    else groups.push({ kinds: [head, other], lengths: [lengths] });
  }
  return groups;
}

/**
 * Every word that can be found, to mend typing errors with. Band n has those that at least 2ⁿ pages hold, so that the
 * commoner of two near words can win; band 1 has the words of names that no text has, too.
 */
function composeVocabulary(counts: Map<string, number>, names: NamedForm[]): string[] {
  const common = [...counts].filter(([word]) => word.length > 2 && !/\d/.test(word)).sort((a, b) => b[1] - a[1]);
  const bands = new Map(common.slice(0, MAX_WORDS).map(([word, count]) => [word, Math.floor(Math.log2(count))]));
  for (const { form, certain } of names) if (certain) for (const word of form.split(' ')) if (!bands.has(word)) bands.set(word, 1);
  const lines: string[][] = [];
  for (const [word, band] of bands) (lines[band] ??= []).push(word);
  return Array.from(lines, (line) => (line ?? []).sort().join(' '));
}

function countWords(indexed: IndexedDoc[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { parts } of indexed)
    for (const word of new Set([...new Set(parts.flat())].flatMap((said) => [...foldWord(said), ...compounds(said)])))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** `co-chair` is found as "cochair" too. */
function compounds(word: string): string[] {
  if (!word.includes('-')) return [];
  return (word.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu) ?? []).flatMap((compound) =>
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
