import { lastUpTo, startsOf } from './numbering.ts';
import type { Fragment } from './pagefind.ts';
import type { SearchData } from './search-data.ts';

/** Where a word or phrase stands: positions in words, ascending, by document. */
export type Places = Map<number, number[]>;

/** What a result shows of its part. */
export interface PartText {
  /** Address of the page, from the root of the site. */
  path: string;
  title: string;
  /** Address on the page; the head has none. */
  id: string | undefined;
  words: string[];
}

/**
 * A story is one long text to Pagefind: page after page, part after part, cut between parts into documents of some
 * hundred words, "texts". Few and small, they cost little in its table and little to fetch.
 */
export function buildTexts({ docs, texts }: Pick<SearchData, 'docs' | 'texts'>) {
  const lengths = docs.flatMap((doc) => doc.lengths);
  const firstParts = startsOf(docs.map((doc) => doc.lengths.length));
  const textParts = startsOf(texts.map(([, parts]) => parts));
  const words = startsOf(lengths);
  const docWords = firstParts.map((part) => words[part] ?? 0);
  const textWords = textParts.map((part) => words[part] ?? 0);
  return {
    /** Places by text as places by page. */
    placesByDoc(places: Places): Places {
      const byDoc: Places = new Map();
      for (const [text, positions] of places)
        for (const position of positions) {
          const word = (textWords[text] ?? 0) + position;
          const doc = lastUpTo(docWords, word);
          const known = byDoc.get(doc) ?? [];
          if (known.length === 0) byDoc.set(doc, known);
          known.push(word - (docWords[doc] ?? 0));
        }
      // The texts of a long page may come in any order.
      for (const positions of byDoc.values()) positions.sort((a, b) => a - b);
      return byDoc;
    },

    /** The text that holds a part of a page, and its place there. */
    find(doc: number, part: number): { text: number; place: number } {
      const number = (firstParts[doc] ?? 0) + part;
      const text = lastUpTo(textParts, number);
      return { text, place: number - (textParts[text] ?? 0) };
    },
  };
}

/** A part of a text by its place. Its anchor is its address; that of a head has no `#`, and is followed by the title. */
export function partOf({ content, anchors, meta }: Fragment, place: number): PartText {
  const anchor = anchors[place];
  if (!anchor) throw new Error(`a text without a part ${place}`);
  const [path = '', id] = anchor.id.split('#');
  const head = anchors.slice(0, place + 1).findLast((one) => !one.id.includes('#'));
  const words = content.split(/\s+/).slice(anchor.location, anchors[place + 1]?.location);
  return { path, title: head?.text ?? meta['title'] ?? path, id, words };
}
