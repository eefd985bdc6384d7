import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import * as content from '../domain/content.ts';
import { logoSchema } from '../domain/logo.ts';
import { changesDataSchema } from '../domain/record.ts';
import { sha256 } from '../domain/hash.ts';

/** Of what kinds content is: `data/<kind>.json`, or `data/<kind>/<slug>.json` for each of many. */
const schemas = {
  story: content.storyDataSchema,
  timeline: content.timelineDataSchema,
  logo: logoSchema,
  quotes: content.quotesDataSchema,
  unused: content.unusedDataSchema,
  changes: changesDataSchema,
  topics: content.topicDataSchema,
  articles: content.articleDataSchema,
  people: content.personDataSchema,
};
type Kind = keyof typeof schemas;

/** What `content/` holds of one page. */
export interface Entry<K extends Kind = Kind> {
  id: string;
  data: z.infer<(typeof schemas)[K]>;
  /** The text of the page, where it has one. */
  mdx: string | undefined;
  /** Changes whenever one of the two files does. */
  digest: string;
}

export interface Content {
  /** Of a kind of which there is one, without an id. Throws where there is none. */
  read: <K extends Kind>(kind: K, id?: string) => Promise<Entry<K>>;
  /** The ids of a kind of which there are many, sorted. */
  ids: (kind: Kind) => string[];
}

/**
 * The one place where the site reads `content/`. An entry is read when it is asked for, and again once its files have
 * changed: so `astro dev` reads of a story what a page shows, and after a save what has changed of it.
 */
export function openContent(folder: string): Content {
  const known = new Map<string, { stamp: string; entry: Promise<Entry> }>();
  return {
    read<K extends Kind>(kind: K, id?: string) {
      const name = id === undefined ? kind : `${kind}/${id}`;
      const files = [join(folder, `data/${name}.json`), join(folder, `${name}.mdx`)] as const;
      const stamp = files.map(stampOf).join();
      let { entry } = known.get(name) ?? {};
      if (!entry || known.get(name)?.stamp !== stamp) {
        entry = Promise.resolve().then(() => readEntry(kind, id ?? kind, files));
        known.set(name, { stamp, entry });
      }
      return entry;
    },
    ids(kind) {
      const ofKind = join(folder, 'data', kind);
      return existsSync(ofKind)
        ? readdirSync(ofKind)
            .map((file) => file.replace(/\.json$/, ''))
            .sort()
        : [];
    },
  };
}

/** Files of content are replaced, never written over: another one has another number. */
function stampOf(path: string): string {
  const stat = statSync(path, { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : '';
}

/** Read at once: small files cost ten times as much by way of the threads of `readFile`. */
function readEntry<K extends Kind>(kind: K, id: string, [dataFile, textFile]: readonly [string, string]): Entry<K> {
  if (!existsSync(dataFile)) throw new Error(`${dataFile} is missing; generate it anew`);
  const json = readFileSync(dataFile, 'utf8');
  const mdx = existsSync(textFile) ? readFileSync(textFile, 'utf8') : undefined;
  const parsed = schemas[kind].safeParse(JSON.parse(json));
  if (!parsed.success) throw new Error(`${dataFile} is not what the site reads; generate it anew: ${parsed.error.message}`);
  return { id, data: parsed.data as z.infer<(typeof schemas)[K]>, mdx, digest: sha256(JSON.stringify([json, mdx])) };
}
