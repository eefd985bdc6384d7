import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { bareTopics } from '../helpers/bare-topics.ts';
import { layout, originals } from '../helpers/originals.ts';
import { smallStory } from '../helpers/stories.ts';
import { build, copySeeds, distOf } from './build-sites.ts';
import { sumsOf } from './read-site.ts';

if (!originals) console.warn(layout);

describe('a build', () => {
  it('gives the same bytes elsewhere in the world, with another language and time zone', async () => {
    const [first, second] = await Promise.all([sumsOf(distOf('root')), sumsOf(distOf('again'))]);
    expect(Object.keys(first).length).toBeGreaterThan(40);
    expect(second).toEqual(first);
  });

  it('fails when one word of a cited passage changed, and says where', async () => {
    const seeds = await copySeeds('test-tampered', smallStory);
    const article = join(seeds, 'articles/no-toll-planned.txt');
    const text = await readFile(article, 'utf8');
    expect(text).toContain('the county gives half');
    await writeFile(article, text.replace('the county gives half', 'the county gives a third'));
    const topic = (await readFile(join(seeds, 'topics/bridge.yaml'), 'utf8')).split('\n');
    const line = topic.findIndex((row) => /words: .*the county gives half/.test(row)); // the pin begins one line before

    const { code, output } = await build(seeds);
    expect(code).not.toBe(0);
    expect(output).toContain(`error claim-words  topics/bridge.yaml:${line}\n`);
    expect(output).toMatch(
      /claim "four-million": no-toll-planned#p3 does not contain "The repair will cost [^"]*"; nearest: no-toll-planned#p3, "/,
    );
    expect(await filesBelow(join('.stories/test-tampered/dist'))).toEqual([]);
  });

  it('of a folder of bare texts is a whole site, also where a workflow knows no address', async () => {
    const seeds = await copySeeds('test-bare', `${smallStory}/articles`);
    const { code, output } = await build(seeds, { SITE: '', BASE: '' });
    expect(code, output).toBe(0);
    const files = await filesBelow('.stories/test-bare/dist');
    expect(files).toEqual(expect.arrayContaining(['index.html', 'search/index.html', 'topics/index.html', 'pagefind/pagefind.js']));
    expect(files.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file))).toHaveLength(2);

    // Where no terminal shows it, warnings and the last line are all that is said.
    const pages = files.filter((file) => file.endsWith('.html')).length;
    expect(output).toMatch(new RegExp(`^The site is in \\.stories/test-bare/dist: ${pages} pages, ${files.length} files, in \\d+ s$`, 'm'));
    expect(output).not.toMatch(/\[build\]|\[vite\]|generating static routes/);
  });

  it.skipIf(!originals)('of the original articles is a whole site', async () => {
    const seeds = await copySeeds('test-originals', originals);
    const plain = await build(seeds);
    expect(plain.code, plain.output).toBe(0);
    const dist = '.stories/test-originals/dist';
    const pagesOf = async (kind: string) =>
      (await filesBelow(dist)).filter((file) => new RegExp(`^${kind}/[^/]+/index\\.html$`).test(file));
    expect(await pagesOf('articles')).toHaveLength(5);
    expect((await pagesOf('topics')).length).toBeGreaterThan(0);

    await mkdir(join(seeds, 'topics'));
    for (const [path, text] of Object.entries(bareTopics)) await writeFile(join(seeds, path), text);
    const withTopics = await build(seeds);
    expect(withTopics.code, withTopics.output).toBe(0);
    expect(await pagesOf('articles')).toHaveLength(5);
    expect(await pagesOf('topics')).toHaveLength(3);
    for (const file of await pagesOf('articles')) {
      const html = await readFile(join(dist, file), 'utf8');
      for (const chrome of ['Site icon', 'Exit mobile version', 'Source link', 'Leave a Comment', 'Your email address', 'Scroll to Top'])
        expect(html.includes(chrome), `${file}: ${chrome}`).toBe(false);
    }
  });
});
