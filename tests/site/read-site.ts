import type { Element, Nodes } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sha256 } from '../../src/domain/hash.ts';
import { filesBelow } from '../../src/files-below.ts';
import { elementsOf, parseHtml } from '../helpers/html.ts';
import type { SiteName } from './build-sites.ts';
import { distOf, origin, sites } from './build-sites.ts';

/** A page as it lies in `dist/`. */
export interface Page {
  file: string;
  /** Its address: `/topics/`, or `/sub/dir/topics/`. */
  address: string;
  html: string;
  tree: Nodes;
  ids: Set<string>;
}

/** A built site: all its files, and its pages parsed. */
export interface Site {
  base: string;
  dist: string;
  files: string[];
  pages: Page[];
  pageAt: Map<string, Page>;
}

export async function readSite(name: SiteName): Promise<Site> {
  return readBuilt(distOf(name), sites[name].base);
}

/** The same in any folder. */
export async function readBuilt(dist: string, base: string): Promise<Site> {
  const files = await filesBelow(dist);
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): Page => {
      const html = readFileSync(join(dist, file), 'utf8');
      const tree = parseHtml(html, false);
      const ids = elementsOf(tree, ({ properties }) => properties['id'] !== undefined).map(({ properties }) => String(properties['id']));
      return {
        file,
        address: base + file.replace(/(?:^|\/)index\.html$/, (all) => (all.startsWith('/') ? '/' : '')),
        html,
        tree,
        ids: new Set(ids),
      };
    });
  return { base, dist, files, pages, pageAt: new Map(pages.map((page) => [page.address, page])) };
}

/** The hash of each file in a folder. */
export async function sumsOf(folder: string): Promise<Record<string, string>> {
  const sums: Record<string, string> = {};
  for (const file of await filesBelow(folder)) sums[file] = sha256(readFileSync(join(folder, file)));
  return sums;
}

/** Data that a site was built from: `story.json`, `topics/<slug>.json`. */
export function readData<T>(name: SiteName, path: string): T {
  return JSON.parse(readFileSync(join(distOf(name), '../content/data', path), 'utf8')) as T;
}

/** What is wrong with an address that a page of the site, or a file, refers to; nothing for another host. */
export function problemOf({ base, files, pageAt }: Site, reference: string, from = base): string | undefined {
  const url = new URL(reference, origin + from);
  if (url.origin !== origin) return undefined;
  const path = decodeURI(url.pathname);
  const target = pageAt.get(path);
  if (!target && !(path.startsWith(base) && files.includes(path.slice(base.length)))) return `${from} → ${reference}: there is no ${path}`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id && target && !target.ids.has(id)) return `${from} → ${reference}: ${path} has no #${id}`;
  return undefined;
}

export function byTag({ tree }: Page, ...names: string[]): Element[] {
  return elementsOf(tree, ({ tagName }) => names.includes(tagName));
}
