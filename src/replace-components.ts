import type { ViteUserConfig } from 'astro';
import { distance } from 'fastest-levenshtein';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Refusal } from './refusal.ts';

/** What a project may replace by a component of its own. Each takes the same properties as the one here. */
const replaceable = [
  'Board',
  'Citations',
  'Colophon',
  'Mark',
  'PassOn',
  'Receipt',
  'Signs',
  'SiteFoot',
  'SiteHead',
  'StoryPicture',
  'Tellers',
  'TopicList',
  'Unanswered',
  'Utterance',
] as const;
export type ComponentName = (typeof replaceable)[number];

/** Where the project's own components are, from its root: `{ Board: './src/components/Board.astro' }`. */
export type Components = Partial<Record<ComponentName, string>>;

type VitePlugin = Extract<NonNullable<ViteUserConfig['plugins']>[number], { name: string }>;

/**
 * Has the project's components stand wherever those of the same names do, but in themselves: there
 * `synoptic/components/Board.astro` is the original, which they may show and add to.
 *
 * @throws Refusal where there is no component of a name, or no file
 */
export function replaceComponents(components: Components, root: URL): VitePlugin {
  const files = new Map(Object.entries(components).map(([name, path]) => [originalOf(name), fileOf(name, path, root)]));
  return {
    name: 'synoptic-components',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith('.astro')) return undefined;
      const named = /^synoptic\/components\/(\w+)\.astro$/.exec(source)?.[1];
      const id = named ? originalOf(named) : (await this.resolve(source, importer, { skipSelf: true }))?.id;
      const own = id && files.get(id);
      if (own && own !== importer?.split('?')[0]) return own;
      return named ? id : undefined;
    },
  };
}

function originalOf(name: string): string {
  return fileURLToPath(new URL(`components/${name}.astro`, import.meta.url));
}

function fileOf(name: string, path: string, root: URL): string {
  if (!replaceable.some((known) => known === name)) {
    const nearest = replaceable.toSorted((a, b) => distance(a, name) - distance(b, name))[0];
    throw new Refusal(`components: there is no "${name}" to replace; did you mean "${nearest}"? Known here: ${replaceable.join(', ')}`);
  }
  const file = fileURLToPath(new URL(path, root));
  if (!file.endsWith('.astro') || !existsSync(file)) throw new Refusal(`components.${name}: ${file} is no .astro file that is there`);
  return file;
}
