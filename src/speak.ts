import { readFile } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Site } from './domain/site.ts';
import { siteSchema } from './domain/site.ts';
import type { Folders } from './folders.ts';
import { wordsOf } from './interface/words.ts';

/** The parts of a plugin of Vite that are used here. */
interface Plugin {
  name: string;
  enforce: 'pre';
  resolveId: (this: { environment: { name: string } }, source: string, importer: string | undefined) => string | undefined;
  transform: (code: string, id: string) => string | undefined;
}

/**
 * Has a site speak one language: its words take the place of `interface/here.ts` and of `{{group.word}}` in styles. Each script
 * of a page has words of its own, and search has its, so that a reader is sent no others.
 */
export function speak(site: Pick<Site, 'language'>): Plugin {
  const file = fileURLToPath(new URL(`interface/${site.language}${extname(import.meta.url)}`, import.meta.url));
  return {
    name: 'synoptic-words',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !/\/interface\/here\.[jt]s$/.test(source)) return undefined;
      const who = importer.includes('/search/') ? 'search' : basename(importer.replace(/\?.*/, ''));
      return this.environment.name === 'client' ? `${file}?for=${who}` : file;
    },
    transform(code, id) {
      if (!/\/styles\/[^/]+\.css(?:\?|$)/.test(id) || !code.includes('{{')) return undefined;
      return code.replace(/\{\{([\w.]+)\}\}/g, (_, path: string) => wordAt(path, wordsOf(site)).replaceAll("'", "\\'"));
    },
  };
}

/** What `site.yaml` says of the story in these folders, as far as anything was generated. */
export async function siteIn({ content }: Folders): Promise<Site> {
  const story = await readFile(join(content, 'data/story.json'), 'utf8').catch(() => '{}');
  return siteSchema.parse((JSON.parse(story) as { site?: unknown }).site ?? {});
}

function wordAt(path: string, words: object): string {
  const found = path.split('.').reduce<unknown>((within, key) => (within as Record<string, unknown> | undefined)?.[key], words);
  if (typeof found !== 'string') throw new Error(`interface/ has no words at ${path}, which a style asks for`);
  return found;
}
