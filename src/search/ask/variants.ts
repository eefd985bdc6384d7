import { inPairs, otherSpellings } from '../../english/spellings.ts';
import type { SearchData } from './search-data.ts';

/** The same word written another way: `aug` → `august`, and in English all that `otherSpellings` knows. */
export function variantsOf(word: string, { months, language }: Pick<SearchData, 'months' | 'language'>): string[] {
  return [...new Set([...inPairs(word, months), ...(language.startsWith('en') ? otherSpellings(word) : [])])];
}
