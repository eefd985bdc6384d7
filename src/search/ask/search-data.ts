/** What the build tells the search of a story beside Pagefind's own index. Read in the browser: no libraries here. */

/**
 * Stands as a word behind a sentence of ours: `◇` where nobody has confirmed it; in a text that has such sentences, `◆` behind
 * each of the others, which is never shown. Nothing is found by either.
 */
export const sentenceEnds = { unconfirmed: '◇', confirmed: '◆' };

/** What a result may be. */
export const kinds = ['Passage', 'Claim', 'Topic', 'Person', 'Organisation', 'Quotation', 'Event', 'Article'] as const;
export type ResultKind = (typeof kinds)[number];

/** What a part of a page can be narrowed to, beside its kind. */
export const partFacets = ['topic', 'account', 'person'] as const;
export type PartFacet = (typeof partFacets)[number];

/** Pages of the same kinds that follow each other. Parts are numbered from 0; part 0 is the head of a page. */
export interface PageGroup {
  /** Kinds of the heads and of the other parts, as positions in `kinds`. */
  kinds: [number, number];
  /** How many words each part of each page has. */
  lengths: number[][];
}

/** One form of a name: whichever is typed, all that the texts have are found. */
export interface NamedForm {
  /** Folded. */
  form: string;
  /** Whether it is a name of its own, or only describes somebody. */
  certain: boolean;
  /** The page that the name has, as a position in `docs`; -1 for none. */
  doc: number;
  /** Those to look for, folded, without any that hold another. */
  found: string[];
}

export interface SearchData {
  language: string;
  /** Whether to search in a worker. */
  worker: boolean;
  /** Whether what narrows results is so light that it is fetched unasked. */
  narrowsUnasked: boolean;
  docs: PageGroup[];
  /** Pagefind's documents: its name of each, and how many parts it holds, of the pages in their order. */
  texts: [id: string, parts: number][];
  /** The folder of the pieces, beside this file. Its name changes whenever one of them does. */
  pieces: string;
  /** The first word of each piece of names; a piece has its place here as its name: `names/0.json`. */
  names: string[];
  /** How many topics, accounts and people there are to narrow to. */
  values: Record<PartFacet, number>;
  /** Titles and terms of the topics, folded, with their positions in `docs`. */
  titles: Record<string, number>;
  /** Words that tell little about what is meant; and those of them that stand on so many pages that to look for them is dear. */
  stopWords: string[];
  commonWords: string[];
  /** Short words, with the rest of longer ones that merely begin so: Pagefind takes any word for a beginning. */
  prefixCollisions: Record<string, string>;
  /** Months, short and long. */
  months: [string, string][];
}

/** Of a piece of texts, `texts/0.json`, which is cut by the lengths of the parts; in words. */
export const WORDS_IN_PIECE = 400;
/** Of a piece of facets, `facets/0.json`. */
export const PARTS_IN_PIECE = 1000;
/** Of a piece of the values of a facet, `person/0.json`. */
export const VALUES_IN_PIECE = 100;

/** All that a result shows. */
export interface ShownPart {
  /** Address of the page, from the root of the site. */
  path: string;
  title: string;
  /** Address on the page; the head has none. */
  id?: string;
  text: string;
  /** Whose words a passage is in and when its article was published, "our digest, article of 19 August 2025"; of an event, its date. */
  detail: string;
  /** The colour or 0, mark and label of each account it comes from. */
  accounts: [colour: number, mark: string, label: string][];
}

/** What narrows and sorts, part by part: the numbers of its values, and its day, sortable. */
export interface FacetPiece extends Record<PartFacet, number[][]> {
  day: string[];
}

/** A question that the story answers: `questions/0.json`, offered before anything is typed. */
export interface OfferedQuestion {
  /** Address of the page, from the root of the site. */
  path: string;
  question: string;
  title: string;
}

/** The place of a value among those of its facet is its number. */
export interface FacetValue {
  slug: string;
  label: string;
}
