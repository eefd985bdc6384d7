import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

/** The site's pages, by the names of their files as Astro reads them. */
const pages = new URL('pages/', import.meta.url);

/**
 * The pages of the site for a project that keeps its own in `srcDir`; none where that is ours, which Astro finds by itself.
 *
 * @example { pattern: '/topics/[slug]', entrypoint: new URL('file:///…/src/pages/topics/[slug].astro') }
 */
export async function routesBeside(srcDir: URL): Promise<Route[]> {
  if (new URL('pages/', srcDir).href === pages.href) return [];
  return routesOf(await pageFiles());
}

/** What a whole site has at a fixed address, and a story in a site with other pages leaves to that site. */
const ofTheSite = new Set(
  ['404.astro', 'offline.js', 'robots.txt', '.well-known/tdmrep.json'].flatMap((name) => [name, `${name}.ts`, `${name}.js`]),
);

/** The pages of a story in a site that has others: `/ferry/topics/[slug]` below `/ferry/`. */
export async function routesBelow(path: string): Promise<Route[]> {
  const routes = routesOf((await pageFiles()).filter((file) => !ofTheSite.has(file)));
  return routes.map(({ pattern, entrypoint }) => ({ pattern: (path + pattern.slice(1)).replace(/(?<=.)\/$/, ''), entrypoint }));
}

interface Route {
  pattern: string;
  entrypoint: URL;
}

async function pageFiles(): Promise<string[]> {
  return (await filesBelow(fileURLToPath(pages))).filter((file) => !/\.d\.ts$|(?:^|\/)_/.test(file));
}

function routesOf(files: string[]): Route[] {
  return files.map((file) => ({ pattern: patternOf(file), entrypoint: new URL(file.split('/').map(encodeURIComponent).join('/'), pages) }));
}

/** `topics/index.astro` is at `/topics`, `feed.[format].ts` at `/feed.[format]`. */
function patternOf(file: string): string {
  return `/${file}`.replace(/\.(?:astro|[jt]s)$/, '').replace(/\/index$/, '') || '/';
}
