/** What the build tells the search of a story beside Pagefind's own index. Read in the browser: no libraries here. */

/** What a result may be, and what several are called. */
export const plurals = {
  Passage: 'Passages',
  Claim: 'Claims',
  Topic: 'Topics',
  Person: 'People',
  Quotation: 'Quotations',
  Event: 'Events',
  Article: 'Articles',
};
export type ResultKind = keyof typeof plurals;
export const kinds = Object.keys(plurals) as ResultKind[];

/** One indexed page. Parts are numbered from 0; part 0 is its head. */
export interface DocEntry {
  /** Kinds of the head and of the other parts, as positions in `kinds`. */
  kinds: [number, number];
  /** How many words each part has. */
  lengths: number[];
  /** Accounts of each part, as positions in `accounts`; where a part has no list of its own, that of the head is meant. */
  accounts: number[][];
  /** The same for dates, as positions in `dates`; -1 for none. */
  dates: number[];
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
  /** The marks of the accounts, in order. */
  accounts: string[];
  /** For each account, whose words a passage of it is in, and when the article was published: "our digest, article of 19 August 2025". */
  sources: string[];
  /** Sortable, and as a reader reads it. */
  dates: [string, string][];
  docs: DocEntry[];
  /** Pagefind's documents: its name of each, and how many parts it holds, of the pages in their order. */
  texts: [id: string, parts: number][];
  /** The folder of the pieces, beside this file. Its name changes whenever one of them does. */
  pieces: string;
  /** The first word of each piece of names; a piece has its place here as its name: `names/0.json`. */
  names: string[];
  /** Titles and terms of the topics, folded, with their positions in `docs`. */
  titles: Record<string, number>;
  /** Words that tell little about what is meant. */
  stopWords: string[];
  /** Short words, with the rest of longer ones that merely begin so: Pagefind takes any word for a beginning. */
  prefixCollisions: Record<string, string>;
  /** Months, short and long. */
  months: [string, string][];
}

/** What only narrowing needs: read after the first results. */
export interface Facets {
  accounts: FacetValue[];
  topics: FacetValue[];
  people: FacetValue[];
  /** For each page, part by part: topics and people, as positions in the lists above. */
  docs: [number[], number[]][][];
}
export interface FacetValue {
  slug: string;
  label: string;
}
