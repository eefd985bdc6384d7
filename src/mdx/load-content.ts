import type { Loader } from 'astro/loaders';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleData, Citation } from '../domain/content.ts';
import { storyDataSchema } from '../domain/content.ts';
import { filesBelow } from '../files-below.ts';
import { digestModules } from '../digest-modules.ts';
import { renderMdx } from './render-mdx.ts';

/** Stands for all code that makes an entry of a file. */
const code = digestModules(new URL(import.meta.url), new URL('../../package-lock.json', import.meta.url));

/**
 * The one place where content becomes pages: the data of `data/<kind>.json` or of each `data/<kind>/<slug>.json`, and the rendered text of
 * `<kind>/<slug>.mdx` where there is one. An entry is taken from Astro's cache while nothing that it was made from has
 * changed: its files, the accounts, the base, or the code.
 */
export function loadContent(folder: string, kind: string, madeBy = code): Loader {
  return {
    name: `synoptic-${kind}`,
    async load(context) {
      const { store, watcher, config, logger } = context;
      const base = config.base.replace(/\/?$/, '/');
      const sync = async () => {
        const { accounts } = storyDataSchema.parse(JSON.parse(await readFile(join(folder, 'data/story.json'), 'utf8')));
        const shared = context.generateDigest({ madeBy, base, accounts });
        const names = await namesOf(folder, kind);
        for (const known of store.keys()) if (!names.has(known)) store.delete(known);
        for (const [id, name] of names) {
          const json = await readFile(join(folder, `data/${name}.json`), 'utf8');
          const mdx = await readFile(join(folder, `${name}.mdx`), 'utf8').catch(() => undefined);
          const digest = context.generateDigest({ shared, json, mdx });
          if (store.get(id)?.digest === digest) continue;
          const data = await context.parseData({ id, data: JSON.parse(json) as Record<string, unknown> });
          const page = { base, accounts, references: new Map<string, number>(), citations: (data['citations'] ?? []) as Citation[] };
          const article = kind === 'articles' ? { article: data as ArticleData } : {};
          const { html, ...parts } = mdx === undefined ? {} : renderMdx(mdx, { ...page, ...article });
          store.set({
            id,
            data,
            digest,
            ...(html === undefined ? {} : { rendered: { html, metadata: { frontmatter: parts } } }),
          });
        }
      };
      await sync();
      watcher?.add(folder);
      watcher?.on('change', (path) => {
        if (path.startsWith(folder)) sync().catch((error: unknown) => logger.error(String(error)));
      });
    },
  };
}

/** Ids of a kind's entries, with their files' common name. */
async function namesOf(folder: string, kind: string): Promise<Map<string, string>> {
  if (existsSync(join(folder, `data/${kind}.json`))) return new Map([[kind, kind]]);
  const files = await filesBelow(join(folder, 'data', kind));
  return new Map(files.map((file) => [file.replace(/\.json$/, ''), `${kind}/${file.replace(/\.json$/, '')}`]));
}
