import type { AstroPrerenderer } from 'astro';
import { buildPolicyAdder } from './add-policy.ts';
import { digestModules } from './digest-modules.ts';

/** Stands for the code that gives pages their policies: they are kept with them. */
const policyCode = digestModules(new URL('add-policy.ts', import.meta.url));

/**
 * Gives each page its policy as it is rendered, and takes over from the last build all that was made from the same
 * `content/`, whose digest this is, by the same code. No page is made that the story does without. Astro by itself does so only for pages that give a key of their own.
 */
export function prerenderAs(digest: string, isLeftOut: (path: string) => boolean): (prerenderer: AstroPrerenderer) => AstroPrerenderer {
  const addPolicy = buildPolicyAdder();
  return (prerenderer) => ({
    ...prerenderer,
    getStaticPaths: async () =>
      (await prerenderer.getStaticPaths())
        .filter(({ pathname }) => !isLeftOut(pathname))
        .map((path) => ({ ...path, cacheKey: `${path.cacheKey ?? digest} ${policyCode}` })),
    render: async (request, options) => {
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
      const { status, headers } = response;
      if (!headers.get('content-type')?.startsWith('text/html')) return rendered;
      return { ...rest, response: new Response(addPolicy(await response.text()), { status, headers }) };
    },
  });
}
