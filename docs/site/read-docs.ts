import type { Element, ElementContent, Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { toHast } from 'mdast-util-to-hast';
import { existsSync, statSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import sharp from 'sharp';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';

/** A page of the documentation. */
export interface Doc {
  /** From the root of the site: `editing/`. */
  address: string;
  title: string;
  /** Its first paragraph. */
  lead: string;
  html: string;
  /** What stands before the first heading, then behind each. */
  sections: Section[];
}

interface Section {
  /** None of what stands before the first heading. */
  id?: string;
  title: string;
  depth: number;
  text: string;
}

/** What a reader is offered, in this order; what is in none of them stands in the last. */
const groups: [string, string[]][] = [
  ['Make a site', ['README', 'editing', 'configuration', 'customising', 'mounting', 'deploying']],
  [
    'How it works',
    ['reading', 'speakers', 'dates', 'names', 'linking', 'choosing', 'no-claim', 'timeline', 'scale', 'reliability', 'audit', 'benchmarks'],
  ],
  ['Work on it', ['CONTRIBUTING', 'architecture', 'decisions', 'dependencies', 'SECURITY', 'CHANGELOG']],
];
const ofRepository = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'];
/** The list of decisions is in no file. */
const DECISIONS = 'docs/decisions/index.md';

const markdown = unified().use(remarkParse).use(remarkGfm);

/** All documents of the repository, with the links between them made to addresses below `base`. */
export async function readDocs(base = '/'): Promise<Doc[]> {
  const texts = await readTexts();
  return Promise.all([...texts].map(([file, text]) => toDoc(file, text, (path) => addressOf(path, texts, base))));
}

let listed: ReturnType<typeof groupDocs> | undefined;

/** The pages in the order in which they are offered, by groups; read once for all pages. */
export async function listPages() {
  return (listed ??= groupDocs(await readDocs()));
}

function groupDocs(docs: Doc[]): { name: string; docs: Doc[] }[] {
  const at = new Map(docs.map((doc) => [doc.address, doc]));
  const named = groups.map(([name, stems]) => ({ name, docs: stems.flatMap((stem) => at.get(addressFrom(stem)) ?? []) }));
  const rest = docs.filter((doc) => !/^decisions\/./.test(doc.address) && !named.some((group) => group.docs.includes(doc)));
  named.at(-1)?.docs.push(...rest);
  return named;
}

/** Files that documents show or offer, below `docs/`. */
export async function listFiles(): Promise<string[]> {
  const files = await readdir('docs/deploy');
  return [...(await readdir('docs')).filter((name) => name.endsWith('.png')), ...files.map((name) => `deploy/${name}`)];
}

async function readTexts(): Promise<Map<string, string>> {
  const markdownIn = async (folder: string) =>
    (await readdir(folder)).filter((name) => name.endsWith('.md')).map((name) => `${folder}/${name}`);
  const decisions = await markdownIn('docs/decisions');
  const files = [...ofRepository, ...(await markdownIn('docs')), ...decisions];
  const texts = new Map(await Promise.all(files.map(async (file) => [file, await readFile(file, 'utf8')] as const)));
  const list = decisions.map((file) => `- [${titleOf(texts.get(file) ?? '')}](${posix.basename(file)})`);
  return texts.set(DECISIONS, `# Decisions\n\nReasons for what a newcomer might otherwise undo.\n\n${list.join('\n')}\n`);
}

/** `# 4. Pagefind’s index` is told as "Pagefind’s index". */
function titleOf(text: string): string {
  return /^# (?:\d+\. )?(.*)$/m.exec(text)?.[1] ?? '';
}

/** `docs/editing.md` stands at `editing/`, `README.md` at the root. */
function addressFrom(file: string): string {
  const name = file.replace(/^docs\//, '').replace(/(?:\/index)?\.md$/, '');
  return name === 'README' ? '' : `${name.toLowerCase()}/`;
}

/** Where a file or folder of the repository is on the site; nowhere where it is no document. */
function addressOf(path: string, texts: Map<string, string>, base: string): string | undefined {
  const file = [path, posix.join(path, 'index.md')].find((one) => texts.has(one));
  if (file !== undefined) return base + addressFrom(file);
  const isFile = path.startsWith('docs/') && existsSync(path) && statSync(path).isFile();
  return isFile ? `${base}files/${path.slice('docs/'.length)}` : undefined;
}

async function toDoc(file: string, text: string, locate: (path: string) => string | undefined): Promise<Doc> {
  const tree = toHast(markdown.parse(text)) as HastRoot;
  tree.children = tree.children.filter((node) => !(node.type === 'element' && node.tagName === 'h1'));
  nameHeadings(tree);
  leadLinks(tree, file, locate);
  await measurePictures(tree, file);
  makeRoom(tree);
  const lead = tree.children.find((node) => node.type === 'element' && node.tagName === 'p');
  const sections = cutInSections(tree);
  const title = titleOf(text).replaceAll('`', '');
  return { address: addressFrom(file), title, lead: lead ? toString(lead) : title, html: toHtml(tree), sections };
}

/** Ids as code hosts give them, to which the documents link: `### The board, in short` has `the-board-in-short`. */
function nameHeadings(tree: HastRoot): void {
  const counts = new Map<string, number>();
  visit(tree, 'element', (element) => {
    if (!isHeading(element)) return;
    const id = toString(element)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-');
    const count = counts.get(id) ?? 0;
    counts.set(id, count + 1);
    element.properties['id'] = count === 0 ? id : `${id}-${count}`;
  });
}

/** What leads to no page of the site, as to a file of code, is text. */
function leadLinks(tree: HastRoot, file: string, locate: (path: string) => string | undefined): void {
  const at = (link: string) => locate(posix.join(posix.dirname(file), link).replace(/\/$/, ''));
  visit(tree, 'element', (element, i, parent) => {
    const { src, href } = element.properties;
    if (typeof src === 'string') element.properties['src'] = at(src) ?? src;
    if (typeof href !== 'string' || /^(?:#|[a-z]+:)/.test(href)) return undefined;
    const [path = '', hash] = href.split('#');
    const to = at(path);
    if (to !== undefined) element.properties['href'] = hash === undefined ? to : `${to}#${hash}`;
    else if (parent && i !== undefined) parent.children.splice(i, 1, ...element.children);
    return to === undefined ? i : SKIP;
  });
}

async function measurePictures(tree: HastRoot, file: string): Promise<void> {
  const pictures: Element[] = [];
  visit(tree, { tagName: 'img' }, (element: Element) => void pictures.push(element));
  for (const { properties } of pictures) {
    const { width, height } = await sharp(join('docs', String(properties['src']).replace(/^.*\/files\//, ''))).metadata();
    Object.assign(properties, { width, height, loading: file === 'README.md' ? undefined : 'lazy' });
  }
}

/** Tables and code that are wider than the page are scrolled by themselves, also by keyboard. */
function makeRoom(tree: HastRoot): void {
  const names: Record<string, string> = { table: 'Table', pre: 'Code' };
  tree.children = tree.children.map((node) => {
    const name = node.type === 'element' && names[node.tagName];
    return name ? h('div', { className: 'scroll', role: 'group', ariaLabel: name, tabIndex: 0 }, [node]) : node;
  });
}

/** Puts each heading and what stands behind it into an element with its id, where a search marks what it found. */
function cutInSections(tree: HastRoot): Section[] {
  const [first = [], ...others] = cutAtHeadings(tree.children as ElementContent[]);
  const made = others.map(([heading, ...rest]) => {
    const { tagName, properties } = heading as Element;
    const id = String(properties['id']);
    delete properties['id'];
    const title = toString(heading as Element);
    return { element: h('section', { id }, heading, rest), told: { id, title, depth: Number(tagName.slice(1)), text: wordsIn(rest) } };
  });
  tree.children = [...first, ...made.map(({ element }) => element)];
  return [{ title: '', depth: 1, text: wordsIn(first) }, ...made.map(({ told }) => told)];
}

/** What stands before the first heading, then each heading with what stands behind it. */
function cutAtHeadings(nodes: ElementContent[]): ElementContent[][] {
  const cut: ElementContent[][] = [[]];
  for (const node of nodes)
    if (isHeading(node)) cut.push([node]);
    else cut.at(-1)?.push(node);
  return cut;
}

function isHeading(node: ElementContent): node is Element {
  return node.type === 'element' && /^h[2-6]$/.test(node.tagName);
}

function wordsIn(nodes: ElementContent[]): string {
  return nodes.map(textOf).join(' ').replace(/\s+/g, ' ').trim();
}

/** Cells, items and lines are words of their own. */
function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const isBlock = node.type === 'element' && /^(?:p|li|t[dhr]|pre|blockquote)$/.test(node.tagName);
  const text = node.children.map(textOf).join('');
  return isBlock ? ` ${text} ` : text;
}
