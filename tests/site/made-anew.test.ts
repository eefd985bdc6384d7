import { appendFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { addAccounts } from '../helpers/add-accounts.ts';
import { smallStory } from '../helpers/stories.ts';
import { build, copySeeds } from './build-sites.ts';
import { sumsOf } from './read-site.ts';

const name = 'test-made-anew';

/** Of Ann, Ben and Cleo Brack, and so on: each speaks in an account of her own. */
const speakers = ['Brack', 'Corvo', 'Dunne', 'Esker', 'Fallow', 'Gantry', 'Hollis'].flatMap((family) =>
  ['Ann', 'Ben', 'Cleo'].map((first) => ({ id: `${first}-${family}`.toLowerCase(), called: `${first} ${family}` })),
);

function textBy(called: string, headline: string): string {
  return `${headline}\n\nThe quay of ${called} is wet.\n\n“${called} has no umbrella,” ${called} said.\n`;
}

/** Their accounts have marks that stay: without one it is the place among the accounts. */
async function writeSeeds(): Promise<string> {
  await rm(join('.stories', name), { recursive: true, force: true });
  const seeds = await copySeeds(name, smallStory);
  await addAccounts(seeds);
  const entities = speakers.map(({ id, called }) => `- { id: ${id}, kind: person, name: ${called} }\n`);
  await appendFile(join(seeds, 'entities.yaml'), entities.join(''));
  for (const [i, { id, called }] of speakers.entries()) {
    await writeFile(join(seeds, 'articles', `${id}.txt`), textBy(called, `What ${called} wears`));
    await writeFile(join(seeds, 'articles', `${id}.yaml`), `mark: Q${i}\npublishedAt: '2024-09-${10 + i}'\n`);
  }
  return seeds;
}

/** What a build made, and took over of the last one, by Astro's list: all of it, and what is of one article, person, topic or claim. */
async function buildAnew(seeds: string) {
  const { code, output } = await build(seeds, {}, { words: ['--verbose'] });
  expect(code).toBe(0);
  const made = [...output.matchAll(/─ \/?(\S+) \(\+[\d.]+m?s\)/g)].map(([, path = '']) => path.replace('/index.html', '/'));
  const own = made.filter((path) =>
    /^(?:articles|people|topics|cards|quotes\/others|compare(?!\/side-by-side))\/.+(?:\/|\.md|\.txt)$/.test(path),
  );
  return { own: own.sort(), made: made.length, kept: [...output.matchAll(/─.*\(cached\)/g)].length };
}

it('a site of three dozen articles makes a quarter of its files anew at most when one is added or changed, and is as a clean one', async () => {
  const seeds = await writeSeeds();
  await buildAnew(seeds);
  const write = (file: string, text: string) => writeFile(join(seeds, 'articles', file), text);
  const ben = ['articles/ben-brack.md', 'articles/ben-brack/', 'people/ben-brack.md', 'people/ben-brack/'];
  const steps: [string, () => Promise<void>, string[]][] = [
    [
      'a sentence',
      () => appendFile(join(seeds, 'articles/ann-brack.txt'), '\n\nIt rained.\n'),
      ['articles/ann-brack.md', 'articles/ann-brack/'],
    ],
    ['a headline', () => write('ben-brack.txt', textBy('Ben Brack', 'What a man wears')), ben],
    ['a date, behind twelve others', () => write('ben-brack.yaml', `mark: Q1\npublishedAt: '2024-09-25'\n`), ben],
    [
      'an article, before half of the others',
      async () => {
        await write('late.txt', textBy('Ann Brack', 'What is worn'));
        await write('late.yaml', `mark: LA\npublishedAt: '2024-09-14'\n`);
      },
      ['articles/late.md', 'articles/late/', 'people/ann-brack.md', 'people/ann-brack/'],
    ],
  ];
  for (const [what, edit, own] of steps) {
    await edit();
    const anew = await buildAnew(seeds);
    expect({ what, own: anew.own }).toEqual({ what, own });
    expect(anew.made, what).toBeLessThan((anew.made + anew.kept) / 4);
  }
  const edited = await sumsOf(join('.stories', name, 'dist'));
  await rm(join('.stories', name), { recursive: true });
  expect((await build(seeds)).code).toBe(0);
  expect(edited).toEqual(await sumsOf(join('.stories', name, 'dist')));
});
