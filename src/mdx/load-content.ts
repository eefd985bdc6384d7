import type { Loader } from 'astro/loaders';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { z } from 'zod';
import type { ArticleData } from '../domain/content.ts';
import { articleDataSchema, storyDataSchema, topicDataSchema } from '../domain/content.ts';
import { filesBelow } from '../emit/write-content.ts';
import { renderMdx } from './render-mdx.ts';

const schemas = { story: storyDataSchema, topics: topicDataSchema, articles: articleDataSchema } as const;
export type Kind = keyof typeof schemas;

/**
 * The one place where content becomes pages: `<kind>/<slug>.mdx` rendered, with `data/<kind>/<slug>.json` as its data.
 * An entry whose files are unchanged is taken from Astro's cache.
 */
export function loadContent(folder: string, kind: Kind): Loader {
  return {
    name: `synoptic-${kind}`,
    async load({ store, generateDigest, parseData, watcher, config, logger }) {
      const base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      const sync = async () => {
        const storyJson = await readFile(join(folder, 'data/story.json'), 'utf8');
        const { accounts } = storyDataSchema.parse(JSON.parse(storyJson));
        const ids = kind === 'story' ? ['story'] : (await filesBelow(join(folder, kind))).map((file) => file.replace(/\.mdx$/, ''));
        for (const known of store.keys()) if (!ids.includes(known)) store.delete(known);
        for (const id of ids) {
          const name = kind === 'story' ? 'story' : `${kind}/${id}`;
          const [mdx, json] = await Promise.all([readFile(join(folder, `${name}.mdx`), 'utf8'), readFile(join(folder, `data/${name}.json`), 'utf8')]);
          const digest = generateDigest(`${base}${JSON.stringify(accounts)}${mdx}${json}`);
          if (store.get(id)?.digest === digest) continue;
          const data = schemas[kind].parse(JSON.parse(json)) as z.infer<(typeof schemas)[Kind]>;
          const { html, sources } = renderMdx(mdx, {
            base,
            accounts,
            references: new Map(),
            citations: 'citations' in data ? data.citations : [],
            ...(kind === 'articles' ? { article: data as ArticleData } : {}),
          });
          store.set({ id, data: await parseData({ id, data: data as Record<string, unknown> }), digest, rendered: { html, metadata: { frontmatter: { sources } } } });
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

