import mdx from '@astrojs/mdx';
import type { AstroConfig, AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { makeSearchIndex, placeSearchIndex } from './add-search-index.ts';
import type { Dev } from './dev.ts';
import { digestFolder } from './digest-folder.ts';
import { sayCommand } from './domain/say-command.ts';
import type { Folders } from './folders.ts';
import { isOutputOf, openFoldersBeside } from './folders.ts';
import { generateApart } from './generate-apart.ts';
import { claimStory } from './open-story.ts';
import type { Site } from './domain/site.ts';
import type { StoryPlace } from './page-data/stories.ts';
import { serveExports, writeExports } from './plugins/render-exports.ts';
import { Refusal } from './refusal.ts';
import { routesBelow } from './routes.ts';
import type { SiteStories } from './site-stories.ts';
import { sitePlugins, siteStoriesIn } from './site-stories.ts';
import { siteIn, speak } from './speak.ts';
import { plainly, tellOf } from './tell-of.ts';

/** A story in a site that has other pages. */
export interface Mount {
  /** What all its addresses begin with, below the site's base: `/ferry/`. */
  path: string;
  /** The folder of its seeds, from that of the site; without one `seeds`. */
  seeds?: string | undefined;
  /**
   * The site's layout, from the folder of the site: a component that is given `title`, `description` and `lang`, what
   * belongs into the head as its slot `head`, and the page as its slot. Without one, pages have nothing around them.
   */
  layout?: string | undefined;
}

/** Where a story's pages are shown that have nothing around them. */
const plain = fileURLToPath(new URL('layouts/Plain.astro', import.meta.url));

/** Puts a story among the pages of a site, and leaves all else of the site and its settings as they are. */
export function mountStory({ path, seeds = 'seeds', layout }: Mount): AstroIntegration {
  const at = `/${path}/`.replace(/\/+/g, '/');
  let folders: Folders;
  let base: string;
  let dev: Dev;
  return {
    name: `synoptic ${at}`,
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute, addMiddleware, logger }) => {
        const root = fileURLToPath(config.root);
        base = config.base.replace(/\/?$/, at);
        await plainly(async () => {
          refuseSettings(config);
          if (!/^[\w./-]+$/.test(path))
            throw new Refusal(`A story cannot be at the path "${path}": letters, digits, hyphens and slashes.`, 2);
          folders = await openFoldersBeside(root, seeds);
          const place = { path: at, content: folders.content };
          const { stories, isFirst } = addPlace(siteStoriesIn(config.vite), place, layoutFile(layout, root));
          if (command === 'build' || command === 'dev') {
            await claimStory(folders, sayCommand(command), { keepsSeeds: command === 'build' });
            if (command === 'dev') dev = await (await import('./dev.ts')).startDev(folders);
            const run = command === 'dev' ? dev.first : await generateApart(folders);
            tellOf(run, command, logger, `The seeds in ${relative(root, folders.seeds)}`);
            if (command === 'build') await makeSearchIndex(folders, await digestFolder(folders.content), logger);
          }
          const site = await siteIn(folders);
          refuseSite(site, stories, relative(root, folders.seeds));
          for (const route of await routesBelow(at)) injectRoute({ ...route, prerender: true });
          if (command === 'dev') updateConfig({ vite: { server: { watch: { ignored: [isOutputOf(folders, root)] } } } });
          if (!isFirst) return;
          addMiddleware({ entrypoint: new URL('page-data/middleware.ts', import.meta.url), order: 'pre' });
          updateConfig({ vite: { plugins: [speak(site), ...sitePlugins(stories, config.compressHTML)] } });
          if (!config.integrations.some(({ name }) => name === '@astrojs/mdx')) updateConfig({ integrations: [mdx()] });
        });
      },

      'astro:server:setup': ({ server, logger }) => {
        const index = sirv(join(folders.cache, 'pagefind'), { dev: true });
        server.middlewares.use(`${base}pagefind`, (request, response, next) => index(request, response, next));
        server.middlewares.use(serveExports(folders.content, base));
        dev.follow(server, logger);
      },

      'astro:build:done': ({ dir }) =>
        plainly(async () => {
          const pages = join(fileURLToPath(dir), at);
          await placeSearchIndex(folders, pages);
          await writeExports(folders.content, pages);
        }),
    },
  };
}

/** What our pages cannot do without: their links end in slashes, and feeds say where the site is. */
function refuseSettings({ site, trailingSlash, build, integrations }: AstroConfig): void {
  if (integrations.some(({ name }) => name === 'synoptic'))
    throw new Refusal('A story without a path is the whole site: give each story of a site that has several a path.', 2);
  const wanted = [
    ...(site ? [] : ["site: 'https://…', where it will stand, which feeds and canonical links say"]),
    ...(trailingSlash === 'never' ? ["trailingSlash: 'ignore' or 'always'"] : []),
    ...(build.format === 'directory' ? [] : ["build: { format: 'directory' }"]),
  ];
  if (wanted.length > 0) throw new Refusal(`A story in this site needs other settings in astro.config: ${wanted.join('; ')}.`, 2);
}

/** What `site.yaml` cannot say of one of several stories, or of one among pages that are not ours. */
function refuseSite({ language, pages }: Site, stories: SiteStories, seeds: string): void {
  stories.language ??= language;
  if (language !== stories.language)
    throw new Refusal(`${seeds}/site.yaml says language: ${language}, another story of this site ${stories.language}: they speak one.`, 2);
  const leftOut = Object.entries(pages).flatMap(([page, isThere]) => (isThere ? [] : page));
  if (leftOut.length > 0)
    throw new Refusal(`${seeds}/site.yaml leaves out ${leftOut.join(', ')}: among other pages a story has all of its own.`, 2);
}

function layoutFile(layout: string | undefined, root: string): string {
  if (layout === undefined) return plain;
  const file = resolve(root, layout);
  if (!existsSync(file)) throw new Refusal(`${file} is not there. The setting \`layout\` names the component that a story is shown in.`, 2);
  return file;
}

/** The stories of the site with one more; they are shown in one layout, as the styles of any are on the pages of all. */
function addPlace(stories: SiteStories | undefined, place: StoryPlace, layout: string): { stories: SiteStories; isFirst: boolean } {
  if (!stories) return { stories: { places: [place], layout }, isFirst: true };
  const { path, content } = place;
  if (stories.layout !== layout) throw new Refusal(`The stories of a site have one layout, not two: ${stories.layout}, ${layout}.`, 2);
  if (stories.places.some((other) => other.path === path)) throw new Refusal(`Two stories are to be at ${path}.`, 2);
  if (stories.places.some((other) => other.content === content))
    throw new Refusal(`Two stories are to be written into ${dirname(content)}: their folders of seeds need names of their own.`, 2);
  stories.places.push(place);
  return { stories, isFirst: false };
}
