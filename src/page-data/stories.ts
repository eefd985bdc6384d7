import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

/** Where a story's pages are, below the site's own base, and the folder of its content. */
export interface StoryPlace {
  path: string;
  content: string;
}

/**
 * The stories of a site that has other pages too, and the layout that it shows them in. There are none where a story is
 * the whole site: in another site, `mount-stories.ts` has a module of the same names take the place of this one.
 */
export const stories: StoryPlace[] = [];
export const SiteLayout: AstroComponentFactory | undefined = undefined;
