import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, AstroIntegration, AstroIntegrationLogger } from 'astro';
import { existsSync, rmSync, statfsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { makeSearchIndex, placeSearchIndex } from './add-search-index.ts';
import type { Dev, Server } from './dev.ts';
import { digestFolder, emptyUnlessSealed, sealFolder } from './digest-folder.ts';
import { hiddenFile } from './deploy/headers.ts';
import { renderHeadersFile } from './deploy/render-headers-file.ts';
import { nextFolder, recoverFolder, swapFolder } from './emit/swap-folder.ts';
import { sayCommand } from './domain/say-command.ts';
import type { Folders } from './folders.ts';
import { foldersOf, isOutputOf, openFolders } from './folders.ts';
import { generateApart } from './generate-apart.ts';
import { readLeftOut, sendElsewhere } from './left-out.ts';
import type { Mount } from './mount-story.ts';
import { mountStory } from './mount-story.ts';
import { openStory } from './open-story.ts';
import { configOf } from './plugins/load-plugins.ts';
import { serveExports, writeExports } from './plugins/render-exports.ts';
import type { LinkedPages } from './prerender.ts';
import { prerenderAs } from './prerender.ts';
import { routesBeside } from './routes.ts';
import type { Components } from './replace-components.ts';
import { replaceComponents } from './replace-components.ts';
import { refuseStrangers } from './refuse-strangers.ts';
import { siteIn, speak } from './speak.ts';
import { plainly, tellOf } from './tell-of.ts';

export type { Config, Converted, Export, Finding, Format, Lint, Plugin } from './plugins/plugin.ts';
export type { PublishedStory } from './plugins/published-story.ts';

/** How a project makes its site. What the site is called and what it has is in `seeds/site.yaml`. */
export interface Options extends Partial<Mount> {
  /** Components of the project, by the names of those that they replace. */
  components?: Components;
}

/**
 * A site of the story in `seeds/`, below the folder of `astro.config.mjs`: its pages, what is generated before Astro reads
 * them, and the settings that they need. With a path, a story among the pages of a site that has others; with several
 * stories, called once for each.
 *
 * @example export default defineConfig({ site: 'https://example.org', integrations: [synoptic()] });
 * @example synoptic({ path: '/ferry/', seeds: 'stories/ferry', layout: './src/layouts/Site.astro' })
 */
export default function synoptic({ components = {}, path, seeds, layout }: Options = {}): AstroIntegration[] {
  if (path !== undefined) return [mountStory({ path, seeds, layout }), replaced(components)];
  if (seeds !== undefined || layout !== undefined)
    throw new Error('synoptic(): `seeds` and `layout` are for a story among other pages; say with `path` where it is to be.');
  const shown: Shown = { isLeftOut: () => false };
  // Cards are for other sites, and a page to cite from is no page to find.
  const isListed = (page: string) => !/\/topics\/[^/]+\/cite\/$|\/cards\//.test(page) && !shown.isLeftOut(page);
  return [story(shown), replaced(components), mdx(), sitemap({ filter: isListed }), publish()];
}

/** The project's components, in place of those of the same names. */
function replaced(components: Components): AstroIntegration {
  return {
    name: 'synoptic-components',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) =>
        plainly(() => void updateConfig({ vite: { plugins: [replaceComponents(components, config.root)] } })),
    },
  };
}

/** What is known of the site once its content is generated. */
interface Shown {
  /** By its address or path, whether it does without a page. */
  isLeftOut: (address: string) => boolean;
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
async function settingsFor(folders: Folders, root: string, command: string, site = SITE) {
  const outDir = command === 'build' ? nextFolder(folders.dist) : folders.dist;
  return {
    ...settings,
    vite: {
      // Of types alone, nothing is said.
      plugins: command === 'build' || command === 'dev' ? [speak(await siteIn(folders))] : [],
      ...(command === 'dev' ? { server: { cors: false, watch: { ignored: [isOutputOf(folders, root)] } } } : {}),
    },
    site,
    outDir: pathToFileURL(outDir + sep),
    cacheDir: pathToFileURL(join(folders.cache, 'astro') + sep),
  };
}

/** Makes room for the site, and the search index. Gives the digest of `content/`. */
async function prepareBuild(folders: Folders, logger: AstroIntegrationLogger): Promise<string> {
  await prepareOutput(folders);
  const digest = await digestFolder(folders.content);
  await makeSearchIndex(folders, digest, logger);
  return digest;
}

/** Generates `content/` before Astro reads it, again whenever a seed changes, and the search index before a build. */
function story(shown: Shown): AstroIntegration {
  let folders: Folders;
  let base = '/';
  let linked: LinkedPages | undefined;
  let digest: string;
  let dev: Dev | undefined;
  let middlewares: Server['middlewares'];
  return {
    name: 'synoptic',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, addWatchFile, injectRoute, logger }) => {
        const root = fileURLToPath(config.root);
        const ownCode = configOf(root);
        if (ownCode) addWatchFile(ownCode);
        folders = foldersOf(root, process.env['SEEDS']);
        base = config.base;
        if (!config.site && command === 'build') logger.warn(`SITE is not set: feeds and canonical links say ${SITE}`);
        if (command === 'build' || command === 'dev')
          await plainly(async () => {
            folders = await openStory(root, sayCommand(command), { keepsSeeds: command === 'build' });
            if (command === 'dev') dev = await (await import('./dev.ts')).startDev(folders);
            tellOf(dev?.first ?? (await generateApart(folders)), command, logger);
            if (command !== 'build') return;
            digest = await prepareBuild(folders, logger);
            shown.isLeftOut = await readLeftOut(folders.content, base);
            linked = linkedPages(folders, config);
          });
        for (const route of await routesBeside(config.srcDir)) injectRoute(route);
        updateConfig(await settingsFor(folders, root, command, config.site));
        // Pages are made anew at every save, but not the code that says their words.
        addWatchFile(join(folders.seeds, 'site.yaml'));
      },

      'astro:build:start': ({ setPrerenderer }) =>
        setPrerenderer(prerenderAs(digest, (path) => shown.isLeftOut(posix.join(base, path)), linked)),

      'astro:server:setup': ({ server, logger }) => {
        // `astro sync` starts a server too, where NODE_ENV is not "production".
        if (!dev) return;
        const index = sirv(join(folders.cache, 'pagefind'), { dev: true });
        server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, (request, response, next) => index(request, response, next));
        server.middlewares.use(sendElsewhere(folders.content, base)).use(serveExports(folders.content, base));
        dev.follow(server, logger);
        middlewares = server.middlewares;
      },

      // Before Astro's own, which stand there only now and stumble over a path that is no URI.
      'astro:server:start': () => {
        middlewares.stack.unshift({ route: '', handle: refuseStrangers });
      },

      'astro:build:done': ({ dir }) =>
        plainly(async () => {
          await placeSearchIndex(folders, fileURLToPath(dir));
          await writeExports(folders.content, fileURLToPath(dir));
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

/** Who else has a hand in the site may write into finished pages, and so into those that are kept, were they the same files. */
function linkedPages({ cache, dist }: Folders, { integrations, base }: AstroConfig): LinkedPages | undefined {
  const ours = new Set(['synoptic', 'synoptic-components', '@astrojs/mdx', '@astrojs/sitemap', 'synoptic-publish']);
  if (!integrations.every(({ name }) => ours.has(name))) return undefined;
  return { kept: join(cache, 'astro'), site: nextFolder(dist), base };
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
