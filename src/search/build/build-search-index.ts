import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { holdOnce } from '../../domain/hold-once.ts';
import { filesBelow } from '../../files-below.ts';
import { linkFile } from '../../link-file.ts';
import { cutInPieces } from '../ask/cut-in-pieces.ts';
import type { Fragment } from '../ask/pagefind.ts';
import { startsOf } from '../ask/numbering.ts';
import type { Indexed, IndexedDoc } from './compose-search-data.ts';
import { composeSearchFiles } from './compose-search-data.ts';
import type { SearchDoc } from './documents.ts';
import { documentsOf, wordsOf } from './documents.ts';
import type { StoryAbout } from './read-content.ts';
import { foldWord } from './fold-word.ts';
import { readContent } from './read-content.ts';
import { tellFailures } from './tell-failures.ts';

/** Of a text, if no part is longer. Pagefind's table names each of them. */
const TEXT_WORDS = 2000;
/**
 * Of a chunk of Pagefind's index, of which every word of a query needs one: 7 kB instead of 29. The option has no other name
 * yet; without it chunks are larger, and all works as before.
 */
const chunkSize = { PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE: '2500' };

/** Writes the index of a story, and what search needs beside it, to `folder`. Gives the number of possible results. */
export async function buildSearchIndex(contentFolder: string, folder: string): Promise<number> {
  const { docs, about } = readDocs(contentFolder);
  await writeIndex(docs, about, folder);
  return docs.reduce((sum, { parts }) => sum + parts.length, 0);
}

/** What the pages are made from beside what can be found is let go of: most of it. */
function readDocs(contentFolder: string): { docs: SearchDoc[]; about: StoryAbout } {
  const content = readContent(contentFolder);
  const { story, topics, names } = content;
  return { docs: documentsOf(content), about: { story, topics, names } };
}

export async function writeIndex(docs: SearchDoc[], about: StoryAbout, folder: string): Promise<void> {
  Object.assign(process.env, chunkSize);
  const { index } = await createIndex({ forceLanguage: about.story.language });
  if (!index) throw new Error('Pagefind gave no index');
  const once = holdOnce();
  const worded = docs.map((doc) => ({ doc, parts: doc.parts.map((part) => wordsOf(doc, part).map(once)) }));
  const texts = cutInTexts(worded);
  for (const [i, parts] of texts.entries()) await index.addHTMLFile({ url: `/#${i}`, content: toPage(parts) });
  const before = takeAway(folder);
  await index.writeFiles({ outputPath: folder });
  await close();
  await tellFailures(folder);
  const files = composeSearchFiles({ texts: readIndexed(texts, folder), docs: worded }, about);
  removeUnused(folder);
  await writePieces(folder, files, before);
  rmSync(before, { recursive: true, force: true });
}

/** Puts an index out of the way of the next one. */
function takeAway(folder: string): string {
  const before = `${folder}.before`;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, before);
  return before;
}

/** One that the index before has too, by whichever name, is linked. */
async function writePieces(folder: string, files: Record<string, string>, before: string): Promise<void> {
  const had = new Map<string, string>();
  for (const path of await filesBelow(join(before, 'pieces'))) had.set(readFileSync(join(before, 'pieces', path), 'utf8'), path);
  for (const [name, text] of Object.entries(files)) {
    const [file, same] = [join(folder, name), had.get(text)];
    mkdirSync(dirname(file), { recursive: true });
    if (same === undefined) writeFileSync(file, text);
    else linkFile(join(before, 'pieces', same), file, () => writeFileSync(file, text));
  }
}

/** Pagefind adds interfaces of its own, of which this site uses none, and texts, which here lie in pieces. */
function removeUnused(folder: string): void {
  const unused = readdirSync(folder).filter((file) => /^(?:pagefind-(?:\w+-)?(?:ui|highlight)\.|fragment$)/.test(file));
  for (const file of unused) rmSync(join(folder, file), { recursive: true });
}

/** The words of the parts of all pages as Pagefind's documents hold them, see `ask/texts.ts`. */
function cutInTexts(docs: IndexedDoc[]): string[][][] {
  return cutInPieces(
    docs.flatMap(({ parts }) => parts),
    TEXT_WORDS,
    (words) => words.length,
  );
}

/** What is to be found of some parts and nothing else: letters, figures, hyphens. Each has its place as its id. */
function toPage(parts: string[][]): string {
  const body = parts.map((words, place) => `<p id="${place}">${words.map(indexedAs).join(' ')}</p>`);
  return `<html><body data-pagefind-body>${body.join('')}</body></html>`;
}

/** A word as queries are folded too, so that both agree; one place holds all of it, and `–` keeps the place of none. */
function indexedAs(word: string): string {
  return foldWord(word).join('-') || '–';
}

/** Pagefind tells the names of its documents only in the fragments it writes. Its places must be ours. */
function readIndexed(texts: string[][][], folder: string): Indexed['texts'] {
  const ids: string[] = [];
  for (const file of readdirSync(join(folder, 'fragment'))) {
    const text = gunzipSync(readFileSync(join(folder, 'fragment', file))).toString('utf8');
    const { url, anchors } = JSON.parse(text.slice(text.indexOf('{'))) as Fragment;
    const i = Number(url.split('#')[1]);
    ids[i] = file.replace(/\.pf_fragment$/, '');
    const starts = startsOf((texts[i] ?? []).map((words) => words.length));
    const isAsGiven = anchors.length === starts.length && anchors.every(({ location }, place) => location === starts[place]);
    if (!isAsGiven) throw new Error(`Pagefind tells of other parts of text ${i} than it was given`);
  }
  return texts.map((parts, i) => [ids[i] ?? '', parts.length]);
}
