import { lastUpTo } from './numbering.ts';
import type { NamedForm, SearchData } from './search-data.ts';

/** Gives the forms of names that begin with a word; nothing where they cannot be had. */
export type FindNames = (word: string) => Promise<NamedForm[] | undefined>;

/** Reads the pieces that the words lead to. */
export function buildNameFinder({ names }: Pick<SearchData, 'names'>, readPiece: (piece: number) => Promise<NamedForm[]>): FindNames {
  return async (word) => {
    if (names.length === 0) return [];
    const forms = await readPiece(lastUpTo(names, word)).catch(() => undefined);
    return forms?.filter(({ form }) => firstWord(form) === word);
  };
}

export function firstWord(form: string): string {
  return form.split(' ', 1)[0] ?? '';
}
