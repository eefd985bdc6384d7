import type { AstroPrerenderer } from 'astro';

/**
 * Takes over from the last build all that was made from the same `content/`, whose digest this is, by the same code.
 * Astro by itself does so only for pages that give a key of their own.
 */
export function keepUnchanged(digest: string): (prerenderer: AstroPrerenderer) => AstroPrerenderer {
  return (prerenderer) => ({
    ...prerenderer,
    getStaticPaths: async () => (await prerenderer.getStaticPaths()).map((path) => ({ ...path, cacheKey: path.cacheKey ?? digest })),
  });
}
