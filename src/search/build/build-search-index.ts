import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import type { Fragment } from '../ask/pagefind.ts';
import { partOf } from '../ask/texts.ts';
import type { Indexed } from './compose-search-data.ts';
import { composeSearchFiles } from './compose-search-data.ts';
import { cutInPieces } from './cut-in-pieces.ts';
import type { SearchDoc, SearchPart } from './documents.ts';
import { documentsOf } from './documents.ts';
import type { SearchContent } from './read-content.ts';
import { readContent } from './read-content.ts';

/** Of a text, if no part is longer. Shorter ones cost more in Pagefind's table than they save of what the first results fetch. */
const TEXT_WORDS = 700;

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
  const texts = cutInTexts(docs);
  for (const [i, parts] of texts.entries()) await index.addHTMLFile({ url: `/#${i}`, content: toPage(parts) });
  await rm(folder, { recursive: true, force: true });
  await index.writeFiles({ outputPath: folder });
  await close();
  await removeInterfaces(folder);
  const files = composeSearchFiles(await readIndexed(docs, texts, folder), content);
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
}

/** Pagefind adds interfaces of its own, of which this site uses none. */
async function removeInterfaces(folder: string): Promise<void> {
  const unused = (await readdir(folder)).filter((file) => /^pagefind-(?:\w+-)?(?:ui|highlight)\./.test(file));
  await Promise.all(unused.map((file) => rm(join(folder, file))));
}

/** A part with its page. */
interface PagePart extends SearchPart {
  doc: SearchDoc;
}

/** The parts of all pages as Pagefind's documents hold them, see `ask/texts.ts`. */
function cutInTexts(docs: SearchDoc[]): PagePart[][] {
  const parts = docs.flatMap((doc) => doc.parts.map((part) => ({ ...part, doc })));
  return cutInPieces(parts, TEXT_WORDS, ({ text }) => text.split(/\s+/).length);
}

/** What is to be found of some parts and nothing else. Each has its address as its id. */
function toPage(parts: PagePart[]): string {
  const head = h('meta', { dataPagefindMeta: 'title[content]', content: parts[0]?.doc.title });
  const body = parts.flatMap(({ doc: { url, title }, id, text }) =>
    id === undefined ? [h('h1', { id: url }, title), h('p', text.replace(title, ''))] : h('p', { id: `${url}#${id}` }, text),
  );
  return toHtml(h(null, [h('html', [h('head', head), h('body', { dataPagefindBody: '' }, body)])]));
}

/** Pagefind tells the names of its documents, and where their parts begin, only in the fragments it writes. */
async function readIndexed(docs: SearchDoc[], texts: PagePart[][], folder: string): Promise<Indexed> {
  const ids: string[] = [];
  const words: string[][][] = [];
  for (const file of await readdir(join(folder, 'fragment'))) {
    const text = gunzipSync(await readFile(join(folder, 'fragment', file))).toString('utf8');
    const fragment = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    const i = Number(fragment.url.split('#')[1]);
    ids[i] = file.replace(/\.pf_fragment$/, '');
    if (fragment.anchors.length !== texts[i]?.length) throw new Error(`Pagefind tells of other parts of text ${i} than it was given`);
    words[i] = fragment.anchors.map((_, place) => partOf(fragment, place).words);
  }
  const byDoc = Map.groupBy(
    texts.flatMap((parts, i) => parts.map(({ doc }, place) => ({ doc, words: words[i]?.[place] ?? [] }))),
    ({ doc }) => doc,
  );
  return {
    texts: texts.map((parts, i) => [ids[i] ?? '', parts.length]),
    docs: docs.map((doc) => {
      const parts = (byDoc.get(doc) ?? []).map((part) => part.words);
      return { doc, text: parts.flat().join(' '), lengths: parts.map(({ length }) => length) };
    }),
  };
}
