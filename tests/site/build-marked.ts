import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { addAccounts } from '../helpers/add-accounts.ts';
import { fullStory, smallStory } from '../helpers/stories.ts';
import { build, copySeeds } from './build-sites.ts';

/** Stories that show between them all that a page may show: one that an editor wrote, one of many accounts, one that nobody wrote. */
export const stories = { full: fullStory, many: smallStory, bare: 'tests/fixtures/stories/lockmere-bridge' };
export type MarkedStory = keyof typeof stories;

/** Where the generator is that speaks the language made up here: below the repository, whose packages it finds. */
const root = resolve('.cache', 'marked');

/** A copy of the generator in which every word of German is the English one in marks: `⟦Topics⟧`. Its dates are Finnish. */
export async function copyMarked(): Promise<void> {
  await rm(root, { recursive: true, force: true });
  await mkdir(root, { recursive: true });
  for (const path of ['src', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'])
    await cp(path, join(root, path), { recursive: true });
  const english = await readFile('src/interface/en.ts', 'utf8');
  const groups = [...english.matchAll(/^export const (\w+) = \{/gm)].map(([, group]) => group);
  await writeFile(
    join(root, 'src/interface/de.ts'),
    [
      `import * as en from './en.ts';`,
      `export const language = 'de';`,
      `const mark = (word) => {`,
      `  if (typeof word === 'string') return '⟦' + word + '⟧';`,
      `  if (typeof word === 'function') return (...about) => mark(word(...about));`,
      `  if (Array.isArray(word)) return word.map(mark);`,
      `  return Object.fromEntries(Object.entries(word).map(([name, within]) => [name, name === 'locale' ? 'fi' : mark(within)]));`,
      `};`,
      ...groups.map((group) => `export const ${group} = mark(en.${group});`),
    ].join('\n'),
  );
  const method = await readFile('src/pages/_method.en.mdx', 'utf8');
  await writeFile(join(root, 'src/pages/_method.de.mdx'), method.replace(/^(title: |description: |## |)(?=[A-Z])(.+)$/gm, '$1⟦$2⟧'));
}

/** Builds a story with it; gives the folder of the site, and that of its seeds. */
export async function buildMarked(name: MarkedStory): Promise<{ dist: string; seeds: string }> {
  const seeds = await copySeeds(`marked-${name}`, stories[name]);
  if (name === 'many') await addAccounts(seeds);
  await writeFile(join(seeds, 'site.yaml'), 'language: de\n');
  const { code, output } = await build(seeds, {}, { cwd: root });
  if (code !== 0) throw new Error(`the story "${name}" was not built:\n${output}`);
  return { dist: join(root, '.stories', `marked-${name}`, 'dist'), seeds };
}
