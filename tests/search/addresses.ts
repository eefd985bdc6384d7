import { readContent } from '../../src/search/build/read-content.ts';
import { documentsOf } from '../../src/search/build/documents.ts';

/** Short names of all possible results, document by document: `KI#p3`, `topic:nato-stance/c-…`, `quote:…`. */
export function addressesOf(folder: string): string[][] {
  const content = readContent(folder);
  const marks = new Map(content.story.accounts.map(({ slug, mark }) => [`/articles/${slug}/`, mark]));
  return documentsOf(content).map(({ url, parts }) =>
    parts.map(({ id = '' }) => {
      const [, kind = '', slug = ''] = url.split('/');
      if (kind === 'articles') return id ? `${marks.get(url)}#${id}` : `${marks.get(url)}`;
      if (kind === 'topics') return `topic:${slug}/${id}`;
      if (kind === 'people') return `person:${slug}`;
      return `${kind === 'quotes' ? 'quote' : 'event'}:${id.slice(2)}`;
    }),
  );
}
