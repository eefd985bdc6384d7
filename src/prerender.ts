import type { AstroPrerenderer } from 'astro';
import { readFileSync, rmSync } from 'node:fs';
import { join, posix } from 'node:path';
import { buildPolicyAdder } from './add-policy.ts';
import { digestModules } from './digest-modules.ts';
import { linkFile } from './link-file.ts';

/** Stands for the code that gives pages their policies: they are kept with them. */
const policyCode = digestModules(new URL('add-policy.ts', import.meta.url));

/** Where the pages of the site and those that are kept of it are to be the same files. */
export interface LinkedPages {
  /** Astro's cache. */
  kept: string;
  /** Where the site is put together, and what its addresses begin with. */
  site: string;
  base: string;
}

/**
 * Gives each page its policy as it is rendered, and takes over from the last build all that was made from the same
 * `content/`, whose digest this is, by the same code. No page is made that the story does without. Astro by itself does so
 * only for pages that give a key of their own.
 */
export function prerenderAs(
  digest: string,
  isLeftOut: (path: string) => boolean,
  pages?: LinkedPages,
): (prerenderer: AstroPrerenderer) => AstroPrerenderer {
  const addPolicy = buildPolicyAdder();
  const links = pages && openLinks(pages);
  return (prerenderer) => ({
    ...prerenderer,
    getStaticPaths: async () => {
      const paths = (await prerenderer.getStaticPaths())
        .filter(({ pathname }) => !isLeftOut(pathname))
        .map((path) => ({ ...path, cacheKey: `${path.cacheKey ?? digest} ${policyCode}` }));
      for (const { route, pathname, cacheKey } of paths) links?.place(route.component, pathname, cacheKey);
      return paths;
    },
    render: async (request, options) => {
      links?.remove(options.routeData.component, request.url);
      const rendered = await prerenderer.render(request, options);
      const { response, ...rest } = rendered instanceof Response ? { response: rendered } : rendered;
      const { status, headers } = response;
      if (!headers.get('content-type')?.startsWith('text/html')) return rendered;
      return { ...rest, response: new Response(addPolicy(await response.text()), { status, headers }) };
    },
  });
}

/** What Astro notes of the pages that it keeps, by their routes and paths. */
interface Manifest {
  routes: Record<string, { paths: Record<string, { cacheKey: string; outputFile: string }> }>;
}

/**
 * Links pages of the last build into the next site before Astro looks for them there. It would copy them, as it
 * does those that cannot be linked. A page that is made anew is removed first: it is one file with that
 * of the site that is published, into which it would be written.
 */
function openLinks({ kept, site, base }: LinkedPages) {
  const { routes } = readManifest(join(kept, 'incremental-build.json'));
  const files = new Map<string, string>();
  const keyOf = (route: string, address: string) =>
    `${route} ${new URL(address, 'http://localhost').pathname.replace(/(?:\/index)?(?:\.html)?\/?$/, '')}`;
  return {
    place(route: string, path: string, cacheKey: string) {
      const page = routes[route]?.paths[path];
      if (!page) return;
      files.set(keyOf(route, posix.join(base, path)), page.outputFile);
      if (page.cacheKey === cacheKey) linkFile(join(kept, 'dist', page.outputFile), join(site, page.outputFile));
    },
    remove(route: string, address: string) {
      const file = files.get(keyOf(route, address));
      if (file !== undefined) for (const folder of [site, join(kept, 'dist')]) rmSync(join(folder, file), { force: true });
    },
  };
}

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return { routes: {} };
  }
}
