import type { ViteUserConfig } from 'astro';
import { posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { StoryPlace } from './page-data/stories.ts';
import { scopeStyles } from './scope-styles.ts';

/** The stories of a site that has other pages too. */
export interface SiteStories {
  places: StoryPlace[];
  /** The file of the layout that shows them. */
  layout: string;
  /** That all of them speak, as the first says. */
  language?: string;
}

const NAME = 'synoptic-stories';
const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url)).replaceAll('\\', '/');
const [source, styles, table] = [ours('.'), ours('styles/'), fileURLToPath(new URL('page-data/stories.ts', import.meta.url))];
/** What only a story that is the whole site has, and what a story in another site has in its place. */
const instead = new Map([
  [ours('layouts/Whole.astro'), ours('layouts/Within.astro')],
  [ours('styles/whole.css'), ours('styles/within.css')],
]);
/** A page of its own in any case: it is shown on other sites. */
const card = ours('styles/card.css');

/** What makes one site of our pages and its own: Vite plugins, which a site has once, however many its stories. */
export function sitePlugins(stories: SiteStories, compressHTML: unknown): NonNullable<ViteUserConfig['plugins']> {
  return [
    {
      name: NAME,
      enforce: 'pre',
      api: stories,
      resolveId: (path, importer) =>
        importer && path.startsWith('.') ? instead.get(posix.join(posix.dirname(importer), path)) : undefined,
      load: (id) => (id === table.replaceAll('\\', '/') ? tableOf(stories) : undefined),
      transform: {
        // Astro's own makes JavaScript of them.
        order: 'pre',
        handler: async (text, id) => {
          if (compressHTML !== 'jsx' || !id.startsWith(source) || !id.endsWith('.astro')) return undefined;
          // No other site needs a compiler of its own.
          const { keepSpaces } = await import('./keep-spaces.ts');
          return keepSpaces(text);
        },
      },
    },
    {
      // Behind Vite's own, which puts imports into their places.
      name: `${NAME}-styles`,
      transform: (text, id) => (id.startsWith(styles) && !id.startsWith(card) && !id.includes('?raw') ? scopeStyles(text) : undefined),
    },
  ];
}

/** Those that another of our integrations has brought. */
export function siteStoriesIn({ plugins = [] }: ViteUserConfig): SiteStories | undefined {
  const all = (plugins as unknown[]).flat(9) as ({ name?: string; api?: SiteStories } | undefined)[];
  return all.find((plugin) => plugin?.name === NAME)?.api;
}

function tableOf({ places, layout }: SiteStories): string {
  return `export { default as SiteLayout } from ${JSON.stringify(layout.replaceAll('\\', '/'))};
export const stories = ${JSON.stringify(places)};`;
}
