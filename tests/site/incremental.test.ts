import fc from 'fast-check';
import { appendFile, cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestFolder } from '../../src/digest-folder.ts';
import { filesBelow } from '../../src/files-below.ts';
import { editsOf } from '../helpers/random-edits.ts';
import { smallStory } from '../helpers/stories.ts';
import { build, copySeeds } from './build-sites.ts';
import { sumsOf } from './read-site.ts';

const home = join('.stories', 'test-incremental');

describe('a site that was built before', () => {
  it('is, after an edit and after damage to what was kept, as if it were built anew', async () => {
    await rm(home, { recursive: true, force: true });
    const seeds = await copySeeds('test-incremental', smallStory);
    const edit = async (path: string, change: (text: string) => string) =>
      writeFile(join(seeds, path), change(await readFile(join(seeds, path), 'utf8')));
    expect((await build(seeds)).code).toBe(0);
    const pages = await sumsOf(join(home, 'dist'));
    await appendFile(join(seeds, 'articles/bridge-stays-shut.txt'), '\n\nAda Quill counts 300 people.\n');
    await edit('topics/bridge.yaml', (text) => text.replace('title: The old bridge', 'title: The bridge'));
    expect((await build(seeds)).code).toBe(0);
    const edited = await sumsOf(join(home, 'dist'));
    const { output } = await build(seeds, {}, { words: ['--verbose'] });
    // What Astro says of a file that it made, and not took over.
    expect(output.split('\n').filter((line) => /─.*\(\+[\d.]+m?s\)/.test(line))).toEqual([]);
    expect(output.split('\n').filter((line) => /─.*\(cached\)/.test(line)).length).toBeGreaterThan(20);
    expect(await sumsOf(join(home, 'dist'))).toEqual(edited);
    // Each stands on pages that were kept.
    expect(Object.keys(edited).filter((page) => edited[page] !== pages[page])).toEqual(
      expect.arrayContaining(['articles/bridge-stays-shut/index.html', 'people/lena-okafor/index.html']),
    );
    for (const kept of ['astro', 'pagefind', 'generator']) await damage(join(home, 'cache', kept));
    expect((await build(seeds)).code).toBe(0);
    const mended = await sumsOf(join(home, 'dist'));
    // Its files are those of the cache.
    await damage(join(home, 'dist/pagefind'));
    expect((await build(seeds)).code).toBe(0);
    const mendedSite = await sumsOf(join(home, 'dist'));
    await rm(home, { recursive: true });
    expect((await build(seeds)).code).toBe(0);
    const clean = await sumsOf(join(home, 'dist'));
    expect(edited).toEqual(clean);
    expect(mended).toEqual(clean);
    expect(mendedSite).toEqual(clean);
  });
});

describe('a site after thirty random edits, with a build after every fifth', () => {
  it('is as if it were built anew', async () => {
    const name = 'test-random-edits';
    const dist = join('.stories', name, 'dist');
    await rm(join('.stories', name), { recursive: true, force: true });
    const seeds = await copySeeds(name, smallStory);
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...editsOf(seeds)), { minLength: 5, maxLength: 5 }), async (edits) => {
        for (const edit of edits) await edit();
        await build(seeds);
      }),
      { numRuns: 6, endOnFailure: true },
    );
    // Some edits leave what cannot be built, such as rights of an article that is gone.
    await rm(join(seeds, 'articles/third.yaml'), { force: true });
    for (const path of ['topics', 'entities.yaml', 'events.yaml']) await cp(join(smallStory, path), join(seeds, path), { recursive: true });
    expect((await build(seeds)).code).toBe(0);
    const edited = await sumsOf(dist);
    await rm(join('.stories', name), { recursive: true });
    expect((await build(seeds)).code).toBe(0);
    expect(edited).toEqual(await sumsOf(dist));
  });
});

/** Changes a letter in every file of a folder. */
async function damage(folder: string): Promise<void> {
  const before = await digestFolder(folder);
  for (const file of await filesBelow(folder)) {
    const bytes = await readFile(join(folder, file));
    const at = Math.floor(bytes.length / 2);
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(join(folder, file), bytes);
  }
  expect(await digestFolder(folder)).not.toBe(before);
}
