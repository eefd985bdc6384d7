import { fileURLToPath } from 'node:url';
import { filesBelow } from './files-below.ts';

/** The site's pages, by the names of their files as Astro reads them. */
const pages = new URL('pages/', import.meta.url);

/**
 * The pages of the site for a project that keeps its own in `srcDir`; none where that is ours, which Astro finds by itself.
 *
 * @example { pattern: '/topics/[slug]', entrypoint: new URL('file:///…/src/pages/topics/[slug].astro') }
 */
export async function routesBeside(srcDir: URL): Promise<{ pattern: string; entrypoint: URL }[]> {
  if (new URL('pages/', srcDir).href === pages.href) return [];
  const files = (await filesBelow(fileURLToPath(pages))).filter((file) => !/\.d\.ts$|(?:^|\/)_/.test(file));
  return files.map((file) => ({ pattern: patternOf(file), entrypoint: new URL(file.split('/').map(encodeURIComponent).join('/'), pages) }));
}

/** `topics/index.astro` is at `/topics`, `feed.[format].ts` at `/feed.[format]`. */
function patternOf(file: string): string {
  return `/${file}`.replace(/\.(?:astro|[jt]s)$/, '').replace(/\/index$/, '') || '/';
}
