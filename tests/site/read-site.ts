import type { Element, Nodes } from 'hast';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from '../../src/files-below.ts';
import { elementsOf, parseHtml } from '../helpers/html.ts';
import type { SiteName } from './build-sites.ts';
import { distOf, sites } from './build-sites.ts';

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
}

export async function readSite(name: SiteName): Promise<Site> {
  const dist = distOf(name);
  const { base } = sites[name];
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
  return { base, dist, files, pages };
}

export function byTag({ tree }: Page, ...names: string[]): Element[] {
  return elementsOf(tree, ({ tagName }) => names.includes(tagName));
}
