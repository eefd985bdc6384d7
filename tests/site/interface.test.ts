import type { Element, Nodes } from 'hast';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { visit } from 'unist-util-visit';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../src/files-below.ts';
import * as de from '../../src/interface/de.ts';
import * as en from '../../src/interface/en.ts';
import { parseHtml, textOf } from '../helpers/html.ts';
import { buildMarked, copyMarked, stories } from './build-marked.ts';
import type { MarkedStory } from './build-marked.ts';
import { distOf } from './build-sites.ts';

/** What a reader is shown or told of a page: its texts, and the attributes that are text; without what is marked as of a language. */
function saidOn(html: string, without?: string): string[] {
  const said: string[] = [];
  visit(parseHtml(html, false), (node: Nodes) => {
    if (node.type === 'text') said.push(node.value);
    if (node.type !== 'element') return true;
    if (['script', 'style', 'code'].includes(node.tagName) || isRecord(node)) return 'skip';
    if (without !== undefined && node.properties['lang'] === without) return 'skip';
    said.push(...attributesOf(node));
    return true;
  });
  return said;
}

/** Of a work, for programs. */
function isRecord(node: Element): boolean {
  return node.tagName === 'pre' && /^(?:@misc|TY {2}-|\[\n)/.test(textOf(node));
}

function attributesOf({ tagName, properties }: Element): string[] {
  const shown = [properties['ariaLabel'], properties['title'], properties['alt'], properties['placeholder'], properties['dataNote']];
  const ofHead = tagName === 'meta' && /description|title/.test([properties['name'], properties['property']].join(' '));
  return [...shown, ...(ofHead ? [properties['content']] : [])].filter((value) => typeof value === 'string');
}

/** The same of what else a site publishes to be read: Markdown, feeds, the calendar. */
function saidIn(file: string, text: string, without?: string): string[] {
  if (file.endsWith('.html')) return saidOn(text, without);
  if (/\.(?:md|txt)$/.test(file))
    return text
      .replace(/\\|&#x20;/g, '')
      .replace(/\[\^[^\]]*\]:?|\]\([^)]*\)|\*\*/g, '\n')
      .split('\n');
  if (/feed\.(?:xml|atom)$/.test(file))
    return [...text.matchAll(/<(?:title|description|rights|copyright|summary|content)[^>]*>(.*?)</gs)].map(([, said = '']) =>
      said.replace('<![CDATA[', ''),
    );
  if (file.endsWith('.ics'))
    return [...text.replaceAll('\r\n ', '').matchAll(/^(?:SUMMARY|DESCRIPTION):(.*)$/gm)].map(([, said = '']) => said.replaceAll('\\', ''));
  return [];
}

/** A site's files that hold something to be read, each with what it says. */
async function readTexts(dist: string, without?: string): Promise<[file: string, said: string[]][]> {
  const files = (await filesBelow(dist)).filter((file) => !/^(?:_astro|pagefind|robots)/.test(file));
  return files
    .map((file): [string, string[]] => [file, saidIn(file, readFileSync(join(dist, file), 'utf8'), without)])
    .filter(([, said]) => said.length > 0);
}

/** Names and abbreviations that are the same in every language: of tables, formats and styles. */
const nobodys = new Set(
  'accounts|claims|citations|quotations|events|entities|cc by 4 0|apa|bibtex|ris|csl json|chicago|json|csv|json schema|rss|atom|json feed|web annotation|annotations jsonld|changes json|i|html|markdown'.split(
    '|',
  ),
);

/** Everything that a story's files say. */
async function readSeeds(folder: string): Promise<string> {
  const files = (await filesBelow(folder)).filter((file) => file !== 'site.yaml');
  const texts = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), 'utf8');
      return file.endsWith('.yaml') ? stringsIn(parse(text)).join('\n') : text.replace(/<[^>]+>/g, ' ');
    }),
  );
  // Where pins stand in a sentence.
  return plain(texts.join('\n').replace(/ ?\[[\p{Lu}\p{N} ]+\]/gu, ''));
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Its words in small letters, with a space between them. */
function plain(text: string): string {
  return ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

/** What stands outside of all marks. */
function unmarked(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest;) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, '\n');
  }
  return (
    rest
      .replace(/https?:\/\/\S+|Synoptic|\[(?:as of [^\]]*|undated|\d[^\]]*)(?:\]|…)/g, '\n')
      .replace(/\d{1,2}\. \p{L}+kuuta(?: \d{4})?|\p{L}+kuu \d{4}/gu, '\n')
      // A sentence may follow another, and a description may be cut in a mark.
      .replace(/⟦[^⟦⟧]*…$/, '\n')
      .split(/[\n…·|,:()[\]“”]| – |(?<=[.!?]) /)
      .filter((piece) => /\p{L}/u.test(piece))
  );
}

const generator = copyMarked();

describe.each(Object.keys(stories) as MarkedStory[])('of the story "%s", in a language made up of marks,', (name) => {
  let dist: string;
  let known: string;
  let marks: Set<string>;

  beforeAll(async () => {
    await generator;
    const built = await buildMarked(name);
    dist = built.dist;
    known = await readSeeds(built.seeds);
    const story = JSON.parse(await readFile(join(dist, '../content/data/story.json'), 'utf8')) as { accounts: { mark: string }[] };
    marks = new Set(story.accounts.map(({ mark }) => mark));
  });

  it('all that is no word of the story is in marks', async () => {
    const isKnown = (piece: string) => {
      const words = plain(piece);
      return (
        known.includes(words.trimEnd()) ||
        nobodys.has(words.trim()) ||
        piece
          .trim()
          .split(/\s+/)
          .every((word) => marks.has(word) || /^\d+$/.test(word))
      );
    };
    const texts = await readTexts(dist);
    const found = texts.flatMap(([file, said]) =>
      said
        .flatMap(unmarked)
        .filter((piece) => !isKnown(piece))
        .map((piece) => `${file}: ${piece.trim()}`),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect([...new Set(found)]).toEqual([]);
  });
});

describe('on the German site', () => {
  const pages = readTexts(distOf('german'), 'en');

  it('no word of the English interface is left', async () => {
    const english = sentencesIn(en, de);
    const found = (await pages).flatMap(([file, said]) =>
      said.flatMap((text) => english.filter((word) => text.trim() === word).map((word) => `${file}: ${word}`)),
    );
    expect(english.length).toBeGreaterThan(400);
    expect(found).toEqual([]);
  });

  it('scripts say nothing but German', async () => {
    const files = (await filesBelow(distOf('german'))).filter((file) => file.endsWith('.js') && !file.startsWith('pagefind'));
    const scripts = files.map((file) => readFileSync(join(distOf('german'), file), 'utf8')).join('\n');
    const german = readFileSync('src/interface/de.ts', 'utf8');
    // Sentences, as far as nothing is put into them; the one of Vite is for who looks into the console.
    const said = [...scripts.matchAll(/[`'"](\p{Lu}\p{Ll}+ [^`'"$\n]{4,})/gu)].map(([, words = '']) => words);
    expect(said).toContain('Link kopieren');
    expect(said.filter((words) => !german.includes(words) && !words.startsWith('Unable to preload CSS'))).toEqual([]);
  });

  it('pages say that they are German, and claims, quotations and headlines that they are English', async () => {
    const topic = await readFile(join(distOf('german'), 'topics/nato-stance/index.html'), 'utf8');
    expect(topic).toMatch(/<html lang="de"/);
    expect(topic).toMatch(/<h1 lang="en">/);
    expect(topic).toMatch(/<span class="claim" id="[^"]+" lang="en">/);
  });
});

/** The words of a table that are others in the second one; of functions none. */
function sentencesIn(words: object, others: object): string[] {
  return Object.entries(words).flatMap(([key, word]) => {
    const other = (others as Record<string, unknown>)[key];
    if (typeof word === 'string') return word === other ? [] : [word.trim()];
    return typeof word === 'object' && word !== null ? sentencesIn(word as object, other as object) : [];
  });
}
