import type { AstroIntegration } from 'astro';
import { existsSync } from 'node:fs';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import sirv from 'sirv';
import { buildPolicyAdder } from './add-policy.ts';
import { formatIssues, summary } from './check/format-issues.ts';
import type { Dev } from './dev.ts';
import { startDev } from './dev.ts';
import { digestFolder, emptyUnlessSealed, sealFolder } from './digest-folder.ts';
import { digestModules } from './digest-modules.ts';
import { renderHeadersFile } from './deploy/render-headers-file.ts';
import { nextFolder, recoverFolder, swapFolder } from './emit/swap-folder.ts';
import { filesBelow } from './files-below.ts';
import type { Folders } from './folders.ts';
import { foldersOf } from './folders.ts';
import { generateFromDisk } from './generate.ts';
import { buildSearchIndex } from './search/build/build-search-index.ts';

/** Stands for the code that makes the search index. */
const indexCode = digestModules(
  new URL('search/build/build-search-index.ts', import.meta.url),
  new URL('../package-lock.json', import.meta.url),
);

/** Generates `content/` before Astro reads it, again whenever a seed changes, and the search index after the build. */
export function synoptic(): AstroIntegration {
  let folders: Folders;
  let base = '/';
  let dev: Dev;
  return {
    name: 'synoptic',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        folders = foldersOf(fileURLToPath(config.root), process.env['SEEDS']);
        base = config.base;
        if (!process.env['SITE'] && command === 'build')
          logger.warn('SITE is not set: feeds and canonical links say http://localhost:4321');
        if (command === 'build' || command === 'dev') {
          if (command === 'dev') dev = await startDev(folders);
          const run = command === 'dev' ? dev.first : await generateFromDisk(folders);
          if (run.issues.length > 0) console.error(formatIssues(run.issues));
          if (run.failed && command === 'build')
            throw new Error(`The seeds have errors (${summary(run.issues)}); nothing was built, and content/ was not changed.`);
          if (run.failed) logger.warn('content/ was not changed, because the seeds have errors');
          else logger.info(`content is up to date, ${run.changed.length} files changed`);
        }
        if (command === 'build' || !existsSync(folders.dist)) await recoverFolder(folders.dist);
        if (command === 'build') await emptyUnlessSealed(join(folders.cache, 'astro'));
        const outDir = command === 'build' ? nextFolder(folders.dist) : folders.dist;
        updateConfig({ outDir: pathToFileURL(outDir + sep), cacheDir: pathToFileURL(join(folders.cache, 'astro') + sep) });
      },

      'astro:server:setup': ({ server, logger }) => {
        const index = sirv(join(folders.cache, 'pagefind'), { dev: true });
        server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, (request, response, next) => index(request, response, next));
        dev.follow(server, logger);
      },

      'astro:build:done': async ({ dir, logger }) => {
        const index = join(folders.cache, 'pagefind');
        const from = indexCode + (await digestFolder(folders.content));
        if (await emptyUnlessSealed(index, from)) {
          const records = await buildSearchIndex(folders.content, index);
          logger.info(`${records} places in the search index`);
          await sealFolder(index, from);
        } else logger.info('the places in the search index are those of the last build');
        await cp(index, join(fileURLToPath(dir), 'pagefind'), { recursive: true });
      },
    },
  };
}

/**
 * The last integration: gives each page its policy and the host its headers, and puts the site, built beside `dist/`
 * and complete, into its place.
 */
export function publish(): AstroIntegration {
  let folders: Folders;
  let base = '/';
  return {
    name: 'synoptic-publish',
    hooks: {
      'astro:config:setup': ({ config }) => {
        folders = foldersOf(fileURLToPath(config.root), process.env['SEEDS']);
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const addPolicy = buildPolicyAdder();
        for (const file of await filesBelow(fileURLToPath(dir))) {
          if (!file.endsWith('.html')) continue;
          const path = join(fileURLToPath(dir), file);
          await writeFile(path, addPolicy(await readFile(path, 'utf8')));
        }
        await writeFile(join(fileURLToPath(dir), '_headers'), renderHeadersFile(base));
        await swapFolder(folders.dist);
        await sealFolder(join(folders.cache, 'astro'));
      },
    },
  };
}
