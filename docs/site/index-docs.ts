import { siteSchema } from '../../src/domain/site.ts';
import { writeIndex } from '../../src/search/build/build-search-index.ts';
import type { SearchDoc, SearchPart } from '../../src/search/build/documents.ts';
import type { SearchContent } from '../../src/search/build/read-content.ts';
import type { Doc } from './read-docs.ts';

/** Documents are no story: nobody is named, and nothing is told twice. */
const nobody = {
  story: { language: 'en', site: siteSchema.parse({}), accounts: [], topics: [], people: [] },
  ...{ articles: [], topics: [], people: [], utterances: [], events: [], names: [] },
} as unknown as SearchContent;

/** Writes the index that the search of stories reads: each document is a page of it, each section a part. */
export async function indexDocs(docs: Doc[], folder: string): Promise<void> {
  await writeIndex(docs.map(toSearchDoc), nobody, folder);
}

function toSearchDoc({ address, title, sections }: Doc): SearchDoc {
  const parts = sections.map(({ id, title: heading, text }): SearchPart => {
    const about = { text, accounts: [], topics: [], people: [] };
    return id === undefined ? about : { ...about, id, heading, also: heading };
  });
  return { url: `/${address}`, title, kinds: ['Article', 'Passage'], parts };
}
