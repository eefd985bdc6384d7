import { fillers, questionOpenings } from '../../english/question-words.ts';
import { foldedWords, quotationMarks } from './fold.ts';
import type { Lookup } from './lookup.ts';
import type { FindNames } from './names.ts';
import type { NamedForm, SearchData } from './search-data.ts';
import type { Places } from './texts.ts';
import { variantsOf } from './variants.ts';

/** One thing that is looked for: a word, a name or a phrase, with all that may stand for it. */
export interface Term {
  /** As typed, folded. */
  words: string[];
  /** 1, or less for a word that says little. */
  weight: number;
  /** The ways to find it, the best first. */
  ways: Way[];
  name?: NamedForm | undefined;
  /** A phrase in quotation marks: only these very words will do. */
  exact?: true;
}

interface Way {
  places: Places;
  weight: number;
  length: number;
}

interface ReadQuery {
  terms: Term[];
  /** Whether it asks something, as a sentence does. */
  isQuestion: boolean;
  /** Words that occur nowhere. */
  unknown: string[];
  /** Whether the names that its words may belong to were known. */
  names: boolean;
}

const LIGHT = 0.12;
const fillerWords = new Set(fillers);
/** A way to find a word that is only near it. */
const weights = { variant: 0.95, joined: 0.95, name: 0.9, described: 0.85, beginning: 0.5, standIn: 0.5 };

/** Reads a query; `standIns` are words to look for in place of some that occur nowhere. */
type ReadsQuery = (query: string, standIns?: Map<string, string[]>) => Promise<ReadQuery>;

/** The reader understands queries with the names, months and spellings that the search data and the rules know. */
export function buildReader(searchData: SearchData, lookup: Lookup, findNames: FindNames): ReadsQuery {
  const stopWords = new Set(searchData.stopWords);
  const commonWords = new Set(searchData.commonWords);

  const way = async (words: string[], weight: number): Promise<Way> => ({
    places: await lookup.phrase(words),
    weight,
    length: words.length,
  });
  const variants = (word: string) => variantsOf(word, searchData).map((other) => way([other], weights.variant));

  const phraseTerm = async (words: string[]): Promise<Term> => ({ words, weight: 1, exact: true, ways: [await way(words, 1)] });

  const nameTerm = async (words: string[], meant: NamedForm[]): Promise<Term> => {
    const typed = words.join(' ');
    const others = meant.flatMap(({ found, certain }) =>
      found.filter((form) => form !== typed).map((form) => way(form.split(' '), certain ? weights.name : weights.described)),
    );
    const ways = await Promise.all([way(words, 1), ...others, ...(words.length === 1 ? variants(typed) : [])]);
    return { words, weight: 1, ways, name: meant.find(({ certain }) => certain) ?? meant[0] };
  };

  /** A word that has no name: its other spellings, itself joined to its neighbours (`cease fire`), and what begins so while it is typed. */
  const wordTerm = async (words: string[], i: number, isOpen: boolean, isQuestion: boolean): Promise<Term> => {
    const [before, word = '', after] = [words[i - 1], words[i], words[i + 1]];
    if (commonWords.has(word) && words.some((other) => !stopWords.has(other))) return { words: [word], weight: LIGHT, ways: [] };
    const isJoined = (other: string | undefined) => other !== undefined && !commonWords.has(other);
    const joined = [...(isJoined(before) ? [before + word] : []), ...(isJoined(after) ? [word + after] : [])];
    const ways = await Promise.all([way([word], 1), ...variants(word), ...joined.map((both) => way([both], weights.joined))]);
    if (isOpen && !after && word.length > 1) {
      const weight = ways.some(findsAny) ? weights.beginning / 2 : weights.beginning;
      ways.push({ places: await lookup.beginning(word), weight, length: 1 });
    }
    const saysLittle = stopWords.has(word) || (isQuestion && fillerWords.has(word));
    return { words: [word], weight: saysLittle && words.length > 1 ? LIGHT : 1, ways };
  };

  return async (query, standIns = new Map()) => {
    const isQuestion = isEnglish(searchData) && asks(query);
    const isOpen = /[\p{L}\p{N}]$/u.test(query);
    const reading: Promise<Term>[] = [];
    let namesKnown = true;
    for (const { text, exact } of piecesOf(query)) {
      const words = foldedWords(text);
      const names = exact ? [] : await Promise.all(words.map(findNames));
      namesKnown &&= !names.includes(undefined);
      if (exact && words.length > 0) reading.push(phraseTerm(words));
      for (let i = 0; !exact && i < words.length;) {
        const named = longestName(words, i, names[i] ?? []);
        reading.push(named ? nameTerm(named.words, named.meant) : wordTerm(words, i, isOpen, isQuestion));
        i += named?.words.length ?? 1;
      }
    }
    const terms = await Promise.all(reading);
    const missing = terms.filter(({ weight, ways }) => weight === 1 && !ways.some(findsAny)).flatMap(({ words }) => words);
    await Promise.all(terms.map((term) => addStandIns(term, standIns, way)));
    const occur = await Promise.all(missing.map(async (word) => (await lookup.word(word)).size > 0));
    return { terms, isQuestion, unknown: missing.filter((_, i) => !occur[i]), names: namesKnown };
  };
}

function isEnglish({ language }: Pick<SearchData, 'language'>): boolean {
  return language.startsWith('en');
}

/** `would nato help`, or whatever ends in a question mark; but whoever types quotation marks looks for words. */
function asks(query: string): boolean {
  const words = foldedWords(query);
  if (piecesOf(query).some(({ exact }) => exact)) return false;
  return /\?\s*$/.test(query) || (words.length > 2 && questionOpenings.includes(words[0] ?? ''));
}

/** Other words in place of one that occurs nowhere. */
async function addStandIns(
  { words, ways }: Term,
  standIns: Map<string, string[]>,
  way: (words: string[], weight: number) => Promise<Way>,
): Promise<void> {
  if (ways.some(findsAny)) return;
  const others = standIns.get(words.join(' ')) ?? [];
  ways.push(...(await Promise.all(others.map((other) => way([other], weights.standIn)))));
}

function findsAny({ places }: Way): boolean {
  return places.size > 0;
}

/** The stretches of a query between quotation marks, and outside them. */
export function piecesOf(query: string): { text: string; exact: boolean }[] {
  return query
    .split(quotationMarks)
    .map((text, i, all) => ({ text, exact: i % 2 === 1 && i < all.length - 1 }))
    .filter(({ text }) => text.trim() !== '');
}

/** The longest of some names that stands there, and who may be meant by it. */
function longestName(words: string[], from: number, names: NamedForm[]): { words: string[]; meant: NamedForm[] } | undefined {
  const ahead = `${words.slice(from).join(' ')} `;
  const standing = names.filter(({ form }) => ahead.startsWith(`${form} `)).sort((a, b) => b.form.length - a.form.length);
  const meant = standing.filter(({ form }) => form === standing[0]?.form);
  return meant[0] && { words: meant[0].form.split(' '), meant };
}
