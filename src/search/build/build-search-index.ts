import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Fragment } from '../ask/pagefind.ts';
import type { IndexedDoc } from './compose-search-data.ts';
import { composeSearchFiles } from './compose-search-data.ts';
import type { SearchDoc } from './documents.ts';
import { documentsOf } from './documents.ts';
import type { SearchContent } from './read-content.ts';
import { readContent } from './read-content.ts';

/** Writes the index of a story, and what search needs beside it, to `folder`. Gives the number of possible results. */
export async function buildSearchIndex(contentFolder: string, folder: string): Promise<number> {
  const content = await readContent(contentFolder);
  const docs = documentsOf(content);
  await writeIndex(docs, content, folder);
  return docs.reduce((sum, { parts }) => sum + parts.length, 0);
}

export async function writeIndex(docs: SearchDoc[], content: SearchContent, folder: string): Promise<void> {
  const { index } = await createIndex({ forceLanguage: content.story.language });
  if (!index) throw new Error('Pagefind gave no index');
  for (const [i, doc] of docs.entries()) await index.addHTMLFile({ url: `${doc.url}#${i}`, content: toPage(doc) });
  await index.writeFiles({ outputPath: folder });
  await close();
  await removeInterfaces(folder);
  const indexed = await readFragments(docs, folder);
  const files = composeSearchFiles(indexed, content);
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
}

/** Pagefind adds interfaces of its own, of which this site uses none. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((file) => /^pagefind-(?:\w+-)?(?:ui|highlight)\./.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

/** A page that holds what is to be found and nothing else. Every part is a paragraph with an id. */
function toPage({ title, parts: [head, ...parts] }: SearchDoc): string {
  const body = [
    h('h1', { dataPagefindMeta: 'title' }, title),
    h('p', head?.text.replace(title, '')),
    ...parts.map(({ id, text }) => h('p', { id }, text)),
  ];
  return toHtml(h(null, [h('html', [h('head'), h('body', { dataPagefindBody: '' }, body)])]));
}

/** Pagefind tells the names of its documents, and where their parts begin, only in the fragments it writes. */
async function readFragments(docs: SearchDoc[], folder: string): Promise<IndexedDoc[]> {
  const indexed: IndexedDoc[] = [];
  for (const file of await readdir(join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
    const { url, content, word_count, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment & { word_count: number };
    const i = Number(url.split('#')[1]);
    const starts = [0, ...anchors.map(({ location }) => location), word_count];
    const lengths = starts.slice(1).map((start, n) => start - (starts[n] ?? 0));
    const doc = docs[i];
    if (doc) indexed[i] = { doc, id: file.replace(/\.pf_fragment$/, ''), text: content, lengths };
  }
  return indexed;
}
