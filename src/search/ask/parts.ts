import { cutInPieces } from './cut-in-pieces.ts';
import { lastUpTo, startsOf } from './numbering.ts';
import type { SearchData, ShownPart } from './search-data.ts';
import { WORDS_IN_PIECE } from './search-data.ts';

/** What a result shows, its text word by word. */
export interface PartText extends ShownPart {
  words: string[];
}

/** The parts of all pages, numbered through. */
export interface Parts {
  numberOf: (doc: number, part: number) => number;
  /** The part of a page in which a word stands, and the first word of that part. */
  partAt: (doc: number, word: number) => { part: number; start: number };
  text: (doc: number, part: number) => Promise<PartText>;
}

export function buildParts({ docs }: Pick<SearchData, 'docs'>, readPiece: (piece: number) => Promise<ShownPart[]>): Parts {
  const pages = docs.flatMap(({ lengths }) => lengths);
  const firstParts = startsOf(pages.map(({ length }) => length));
  const pieces = startsOf(cutTexts(pages.flat(), (length) => length).map(({ length }) => length));
  const numberOf = (doc: number, part: number) => (firstParts[doc] ?? 0) + part;
  return {
    numberOf,
    partAt(doc, word) {
      const starts = startsOf(pages[doc] ?? []);
      const part = lastUpTo(starts, word);
      return { part, start: starts[part] ?? 0 };
    },
    async text(doc, part) {
      const number = numberOf(doc, part);
      const piece = lastUpTo(pieces, number);
      const shown = (await readPiece(piece))[number - (pieces[piece] ?? 0)];
      if (!shown) throw new Error(`piece ${piece} of the texts has no part ${number}`);
      return { ...shown, words: shown.text.split(' ') };
    },
  };
}

/** Cuts the texts of all parts into pieces: the build, to write them, and search, to know where a part is. */
export function cutTexts<T>(parts: T[], lengthOf: (part: T) => number): T[][] {
  return cutInPieces(parts, WORDS_IN_PIECE, lengthOf);
}
