/** The parts of Pagefind's API that are used here. */
export interface Pagefind {
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** What its script exports. */
export interface PagefindModule {
  createInstance(options: { noWorker: boolean; basePath?: string; baseUrl?: string }): Pagefind;
}

export interface PagefindResult {
  id: string;
  /** Where the words found stand in its text, counted in words. */
  words: number[];
}

/** A document as Pagefind writes it. */
export interface Fragment {
  url: string;
  /** Its elements that have an id, and where each begins, in words. */
  anchors: { id: string; location: number }[];
}
