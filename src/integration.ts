import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { addSearchIndex } from './add-search-index.ts';
import type { Dev, Server } from './dev.ts';
import { startDev } from './dev.ts';
import { digestFolder, emptyUnlessSealed, sealFolder } from './digest-folder.ts';
import { hiddenFile } from './deploy/headers.ts';
import { renderHeadersFile } from './deploy/render-headers-file.ts';
import { nextFolder, recoverFolder, swapFolder } from './emit/swap-folder.ts';
import type { Folders } from './folders.ts';
import { foldersOf, isOutputOf, openFolders } from './folders.ts';
import { generateFromDisk } from './generate.ts';
import type { Mount } from './mount-story.ts';
import { mountStory } from './mount-story.ts';
import { openStory } from './open-story.ts';
import { prerenderAs } from './prerender.ts';
import { routesBeside } from './routes.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { plainly, tellOf } from './tell-of.ts';

/**
 * A site of the story in `seeds/`, below the folder of `astro.config.mjs`: its pages, what is generated before Astro reads
 * them, and the settings that they need. With a path, a story among the pages of a site that has others; with several
 * stories, called once for each.
 *
 * @example export default defineConfig({ site: 'https://example.org', integrations: [synoptic()] });
 * @example synoptic({ path: '/ferry/', seeds: 'stories/ferry', layout: './src/layouts/Site.astro' })
 */
export default function synoptic(mount?: Mount): AstroIntegration[] {
  if (mount) return [mountStory(mount)];
  // Cards are for other sites, and a page to cite from is no page to find.
  const isListed = (page: string) => !/\/topics\/[^/]+\/cite\/$|\/cards\//.test(page);
  return [story(), mdx(), sitemap({ filter: isListed }), publish()];
}

/** Where a site is that does not say where it will be. */
const SITE = 'http://localhost:4321';

/** What every page is built with. */
const settings = {
  // 'jsx' would glue words across line breaks.
  compressHTML: true,
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  experimental: { incrementalBuild: true },
} as const;

/** How Astro is to build or show a story in these folders. */
function settingsFor(folders: Folders, root: string, command: string, site = SITE) {
  const outDir = command === 'build' ? nextFolder(folders.dist) : folders.dist;
  return {
    ...settings,
    ...(command === 'dev' ? { vite: { server: { cors: false, watch: { ignored: [isOutputOf(folders, root)] } } } } : {}),
    site,
    outDir: pathToFileURL(outDir + sep),
    cacheDir: pathToFileURL(join(folders.cache, 'astro') + sep),
  };
}

/** Generates `content/` before Astro reads it, again whenever a seed changes, and the search index after the build. */
function story(): AstroIntegration {
  let folders: Folders;
  let base = '/';
  let digest: string;
  let dev: Dev;
  let middlewares: Server['middlewares'];
  return {
    name: 'synoptic',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute, logger }) => {
        const root = fileURLToPath(config.root);
        folders = foldersOf(root, process.env['SEEDS']);
        base = config.base;
        if (!config.site && command === 'build') logger.warn(`SITE is not set: feeds and canonical links say ${SITE}`);
        if (command === 'build' || command === 'dev')
          await plainly(async () => {
            folders = await openStory(root, `npm run ${command}`, { keepsSeeds: command === 'build' });
            if (command === 'dev') dev = await startDev(folders);
            tellOf(command === 'dev' ? dev.first : await generateFromDisk(folders), command, logger);
            if (command !== 'build') return;
            await prepareOutput(folders);
            digest = await digestFolder(folders.content);
          });
        for (const route of await routesBeside(config.srcDir)) injectRoute(route);
        updateConfig(settingsFor(folders, root, command, config.site));
      },

      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(prerenderAs(digest)),

      'astro:server:setup': ({ server, logger }) => {
        const index = sirv(join(folders.cache, 'pagefind'), { dev: true });
        server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, (request, response, next) => index(request, response, next));
        dev.follow(server, logger);
        middlewares = server.middlewares;
      },

      // Before Astro's own, which stand there only now and stumble over a path that is no URI.
      'astro:server:start': () => {
        middlewares.stack.unshift({ route: '', handle: refuseStrangers });
      },

      'astro:build:done': ({ dir, logger }) =>
        plainly(async () => {
          await addSearchIndex(folders, digest, fileURLToPath(dir), logger);
        }),
    },
  };
}

/**
 * The last integration: gives the host its headers, and puts the site, built beside `dist/` and complete, into its place.
 */
function publish(): AstroIntegration {
  let folders: Folders;
  let base = '/';
  return {
    name: 'synoptic-publish',
    hooks: {
      'astro:config:setup': async ({ config, command }) => {
        if (command === 'build') folders = await openFolders(fileURLToPath(config.root), process.env['SEEDS']);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir }) =>
        plainly(async () => {
          await writeFile(join(fileURLToPath(dir), hiddenFile), renderHeadersFile(base));
          await swapFolder(folders.dist);
          await sealFolder(join(folders.cache, 'astro'));
        }),
    },
  };
}

/** Makes room for the next site beside `dist/`, and sees to it that a build which fails leaves nothing there. */
async function prepareOutput({ dist, cache }: Folders): Promise<void> {
  await recoverFolder(dist);
  await emptyUnlessSealed(join(cache, 'astro'));
  const next = nextFolder(dist);
  await mkdir(next, { recursive: true });
  const isFull = () => {
    const { bavail, bsize } = statfsSync(next);
    return bavail * bsize < MIN_BYTES;
  };
  process.once('exit', () => {
    if (!existsSync(next)) return;
    const reason = isFull() ? `The disk is full: less than ${MIN_BYTES / 1_000_000} MB are free. ` : '';
    rmSync(next, { recursive: true, force: true });
    console.error(`${reason}Nothing was published: ${dist} is as it was before.`);
  });
  // Who writes the pages says only that something went wrong inside.
  if (isFull()) process.exit(1);
}

/** The smallest site takes more. */
const MIN_BYTES = 2_000_000;
