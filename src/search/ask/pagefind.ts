/** The parts of Pagefind's API that are used here. */
export interface Pagefind {
  options(options: { noWorker: boolean; basePath?: string; baseUrl?: string }): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

export interface PagefindResult {
  id: string;
  /** Where the words found stand in its text, counted in words. */
  words: number[];
  data(): Promise<Fragment>;
}

export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
  /** Its elements that have an id, with their texts. */
  anchors: { id: string; text: string; location: number }[];
}
