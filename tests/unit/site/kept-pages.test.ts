import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/content.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { viewOf } from '../../../src/page-data/kept-pages.ts';

const accounts = ['ada', 'ben', 'cem'].map((slug, i) => ({ slug, mark: `${i + 1}`, label: `Paper ${slug}` })) as unknown as Account[];

describe('the accounts in view of a page', () => {
  it.each([
    ['by their slugs, however deep', { named: [{ article: 'cem' }, { in: { accounts: ['ada'] } }] }, ['ada', 'cem']],
    ['by their marks in its text', { mdx: 'Shut. <Account mark="2" to="/articles/x/" />' }, ['ben']],
    ['not by a word of a sentence, nor a mark in another place', { text: 'ada said', title: 'mark 2', mdx: '<Claim id="2">' }, []],
  ])('are named %s', (_, data, slugs) => {
    expect(viewOf(accounts)(data).map(({ slug }) => slug)).toEqual(slugs);
  });
});

/** What a file of the site takes from the one that reads `content/`, and which others it stands on; what builds paths is left out. */
function readsOf(file: string) {
  const code = readFileSync(file, 'utf8').replace(/export const getStaticPaths =[^]*?\n(?=\n|export )/, '');
  const rest = code.replace(/^import .*$/gm, '');
  const imports = [...readFileSync(file, 'utf8').matchAll(/^import (?!type )(?:(.+?) from )?'(\..+?)';$/gm)];
  return imports.flatMap(([, names = '', from = '']) => {
    const used = [...names.matchAll(/\w+/g)].map(([name]) => name).filter((name) => new RegExp(`\\b${name}\\b`).test(rest));
    return used.length === 0 ? [] : [{ used, from: join(dirname(file), from) }];
  });
}

/** The functions by which a page reads the story while it is rendered, with those of its components. */
function readByPage(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return new Set();
  seen.add(file);
  return new Set(
    readsOf(file).flatMap(({ used, from }) =>
      from === 'src/page-data/story.ts' ? used : from.endsWith('.astro') ? [...readByPage(from, seen)] : [],
    ),
  );
}

const kept = (await filesBelow('src/pages'))
  .map((file) => join('src/pages', file))
  .filter((file) => /keptPages\(|getCards\b/.test(readFileSync(file, 'utf8')));

it('ten kinds of pages are kept', () => {
  expect(kept).toHaveLength(10);
});

it.each(kept)('%s reads of the story what it is given, and the frame', (file) => {
  expect([...readByPage(file)].filter((name) => !['getFrame', 'textOf'].includes(name))).toEqual([]);
});
