import { cp, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parse } from 'yaml';
import { addArticle } from '../../src/add-article.ts';
import { sha256 } from '../../src/domain/hash.ts';
import { sidecarSchema } from '../../src/domain/seed.ts';
import { foldersOf } from '../../src/folders.ts';
import { openSeeds } from '../../src/plugins/open-seeds.ts';
import { Refusal } from '../../src/refusal.ts';
import { httpOf, KEPT, mhtmlOf, recordOf, warcGzOf } from '../helpers/archives.ts';

let home = '';
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'synoptic-add-'));
  await cp('templates/story', join(home, 'seeds'), { recursive: true });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(home, { recursive: true });
});

const add = (file: string | undefined, given: string | Uint8Array) => addArticle(foldersOf(home, undefined), file, Buffer.from(given));
const articles = () => readdir(join(home, 'seeds/articles'));
const seed = (path: string) => readFile(join(home, 'seeds', path), 'utf8');
const sidecar = async (path: string) => parse(await seed(path.replace(/\w+$/, 'yaml'))) as unknown;
const text = 'Owner sells the mill\n\nThe owner of the mill, Ida Brook, said on Monday that she would sell.\n';
const saved = (name: string) => readFile(`tests/fixtures/saved-pages/${name}.html`);

describe('an article is added', () => {
  it('under the name of its file, as it is, and once', async () => {
    const there = ['articles/the-owner.txt'];
    expect(await add('/some/where/The Owner.txt', text)).toEqual({ added: there, known: [], leftOut: [] });
    expect(await seed('articles/the-owner.txt')).toBe(text);
    const before = await articles();
    expect(await add('again.txt', text)).toEqual({ added: [], known: there, leftOut: [] });
    // Of another file with the same words, too.
    expect(await add('again.txt', `\n${text}\n`)).toEqual({ added: [], known: there, leftOut: [] });
    expect(await articles()).toEqual(before);
  });

  it('not where a plugin reads it of another file already', async () => {
    await cp('tests/fixtures/custom', home, { recursive: true });
    vi.spyOn(process, 'cwd').mockReturnValue(home);
    const { files } = await openSeeds(join(home, 'seeds'));
    const song = new TextDecoder().decode(files.find(({ madeFrom }) => madeFrom !== undefined)?.bytes);
    const there = { added: [], known: ['articles/toll-song.adoc'], leftOut: [] };
    expect(await add('song.md', song)).toEqual(there);
    // Also with other bytes.
    expect(
      await add(
        'song.md',
        `${song}

`,
      ),
    ).toEqual(there);
  });

  it('under its headline where its name says nothing, or it has none', async () => {
    expect(await add('0.txt', text)).toMatchObject({ added: ['articles/owner-sells-the-mill.txt'] });
    expect(await add(undefined, '# The mill is sold\n\nThe mill was sold on Friday for a pound.\n')).toMatchObject({
      added: ['articles/the-mill-is-sold.md'],
    });
  });

  it('under a name of a few words, however long that of the file is, and whatever points it has', async () => {
    expect(await add(`${'a-long-name-'.repeat(30)}of.a.mill.txt`, text)).toMatchObject({
      added: [expect.stringMatching(/^articles\/[a-z-]{20,80}\.txt$/)],
    });
    expect(await add('mill.v2.txt', text.replace('Monday', 'Tuesday'))).toMatchObject({ added: ['articles/mill-v2.txt'] });
  });

  it('of tomorrow, since it may be tomorrow already where it was published', async () => {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    expect(await add('mill.txt', text.replace('\n\n', `\n\nPublished: ${tomorrow}\n\n`))).toMatchObject({ added: ['articles/mill.txt'] });
    expect(parse(await seed('story.yaml'))).toMatchObject({ asOf: tomorrow });
  });

  it('not where nothing can be read of it, and in no other folder', async () => {
    const before = await articles();
    const why = 'is not added: it is empty. Add the text of the article, or remove the file.';
    await expect(add('empty.txt', '')).rejects.toThrow(new Refusal(`empty.txt ${why}`));
    await expect(add(undefined, '')).rejects.toThrow(new Refusal(`What was given ${why}`));
    expect(await articles()).toEqual(before);
    expect(await add('../../outside.txt', text)).toMatchObject({ added: ['articles/outside.txt'] });
    expect((await readdir(home)).filter((name) => !name.startsWith('.'))).toEqual(['seeds']);
  });
});

describe('beside an article stands', () => {
  it('what its page says, and of which file it is', async () => {
    const page = { url: 'https://courier.example/2024/ferry-old-pier?from=feed', body: await saved('json-ld') };
    const given = warcGzOf([recordOf('response', page.url, httpOf(page))]);
    const [path = ''] = (await add('rec-20250819.warc.gz', given)).added;
    expect(path).toBe('articles/ferry-to-stop-at-the-old-pier-again.html');
    expect(await seed(path)).toBe(page.body.toString());
    expect(await sidecar(path)).toEqual({
      outlet: 'Wexcombe Courier',
      publishedAt: '2024-10-08',
      url: 'https://courier.example/2024/ferry-old-pier',
      original: { sha256: sha256(given) },
      kept: KEPT,
    });
    expect(sidecarSchema.safeParse(await sidecar(path)).success).toBe(true);
  });

  it('no address and no day that nobody says, and nothing that is only inferred', async () => {
    const given = `${text}\n© 2024 Riverton Echo\n`;
    const [path = ''] = (await add('mill.txt', given)).added;
    expect(await sidecar(path)).toEqual({ original: { sha256: sha256(given) } });
  });

  it('nothing that Markdown says itself', async () => {
    const given = '---\noutlet: Riverton Echo\npublishedAt: 2024-10-08\n---\n\n# The mill\n\nThe mill was sold on Friday for a pound.\n';
    const [path = ''] = (await add('mill.md', given)).added;
    expect(await sidecar(path)).toEqual({ original: { sha256: sha256(given) } });
  });
});

describe('the same article', () => {
  const url = 'https://post.example/news/school-roof';

  it('is the same whatever it comes in', async () => {
    const body = await saved('open-graph');
    expect(await add('roof.mhtml', mhtmlOf({ url, body }))).toMatchObject({ added: ['articles/roof.html'] });
    const before = await articles();
    for (const given of [body, warcGzOf([recordOf('response', url, httpOf({ url, body }))])])
      expect(await add(undefined, given)).toEqual({ added: [], known: ['articles/roof.html'], leftOut: [] });
    expect(await articles()).toEqual(before);
  });

  it('with other words is refused, as its address is taken', async () => {
    const body = await saved('open-graph');
    await add('roof.html', body);
    const before = await articles();
    const changed = body.toString().replace('two engineers', 'three engineers');
    await expect(add('roof-2.html', changed)).rejects.toThrow(
      'roof-2.html is not added: articles/roof.html has this address, and other words. Take that away first to have these.',
    );
    expect(await articles()).toEqual(before);
  });

  it.each([
    ['story.yaml', 'as the story reads it', 'lineRules: [{ name: offer, pattern: Buy .*, example: Buy a mill }]\n'],
    ['story.yml', 'as the story reads it', 'lineRules: [{ name: offer, pattern: Buy .*, example: Buy a mill }]\n'],
  ])('is the same with another line around it, where %s knows that line', async (name, _, rules) => {
    await rm(join(home, 'seeds/story.yaml'));
    await writeFile(join(home, 'seeds', name), rules);
    await add('mill.txt', `${text}\nBuy one mill\n`);
    expect(await add('again.txt', `${text}\nBuy two mills\n`)).toEqual({ added: [], known: ['articles/mill.txt'], leftOut: [] });
  });

  it('is known though its text was mended among the seeds', async () => {
    const body = await saved('open-graph');
    await add('roof.html', body);
    await writeFile(join(home, 'seeds/articles/roof.html'), body.toString().replace('two engineers', 'three engineers'));
    expect(await add('roof.html', body)).toEqual({ added: [], known: ['articles/roof.html'], leftOut: [] });
  });
});

describe('a feed', () => {
  const entry = (n: number, content: string) =>
    `<item><title>Report ${n} of the mill</title><link>https://echo.example/${n}</link><content:encoded>${content}</content:encoded></item>`;
  const bare = (n: number, content: string) => entry(n, content).replace(/<link>.*<\/link>/, '');
  const words = (n: number) => `&lt;p&gt;Report ${n} of the mill says that ${n} of its ${n + 5} wheels turned on Monday.&lt;/p&gt;`;
  const feed = (...entries: string[]) => `<rss version="2.0"><channel><title>Riverton Echo</title>${entries.join('')}</channel></rss>`;

  const late = (n: number) => entry(n, words(n)).replace('<content', '<pubDate>1 January 2999</pubDate><content');

  it('gives all its articles, and later only those that are new', async () => {
    const first = await add('feed.xml', feed(entry(1, words(1)), entry(2, words(2)), entry(3, ''), entry(2, words(2))));
    expect(first).toEqual({
      added: ['articles/report-1-of-the-mill.html', 'articles/report-2-of-the-mill.html'],
      known: [],
      leftOut: [
        { what: 'https://echo.example/3', why: 'the feed has only its summary: save the page' },
        { what: 'https://echo.example/2', why: 'it stands there twice' },
      ],
    });
    expect(await sidecar('articles/report-1-of-the-mill.html')).toMatchObject({ outlet: 'Riverton Echo', url: 'https://echo.example/1' });
    expect(await add('feed.xml', feed(entry(1, words(1)), entry(4, words(4))))).toEqual({
      added: ['articles/report-4-of-the-mill.html'],
      known: ['articles/report-1-of-the-mill.html'],
      leftOut: [],
    });
  });

  it.each([
    ['of one address, with other words', [entry(1, words(1)), entry(1, words(2))], ['https://echo.example/1']],
    [
      'of other addresses, with one text',
      [entry(1, words(1)), entry(1, words(1)).replace('example/1', 'example/2')],
      ['https://echo.example/2'],
    ],
    ['without addresses, with one text', [bare(1, words(1)), bare(1, words(1))], ['Report 1 of the mill']],
    ['without addresses, with other words', [bare(1, words(1)), bare(2, words(2))], []],
  ])('gives once what stands there twice: entries %s', async (_, entries, twice) => {
    const { added, leftOut } = await add('feed.xml', feed(...entries));
    expect([added.length, leftOut]).toEqual([2 - twice.length, twice.map((what) => ({ what, why: 'it stands there twice' }))]);
  });

  it('is refused with a line for each article where none of them is taken', async () => {
    const before = await articles();
    await expect(add('feed.xml', feed(late(1), late(2)))).rejects.toThrow(
      new Refusal(
        [1, 2].reduce(
          (said, n) => `${said}\n  https://echo.example/${n}: it is dated 1 January 2999, a day that is still to come`,
          'feed.xml is not added:',
        ),
      ),
    );
    expect(await articles()).toEqual(before);
  });

  it('gives no article of a day that is still to come', async () => {
    expect(await add('feed.xml', feed(entry(1, words(1)), late(2)))).toEqual({
      added: ['articles/report-1-of-the-mill.html'],
      known: [],
      leftOut: [{ what: 'https://echo.example/2', why: 'it is dated 1 January 2999, a day that is still to come' }],
    });
  });

  it('is not written into a folder that is a link', async () => {
    await cp(join(home, 'seeds/articles'), join(home, 'elsewhere'), { recursive: true });
    await rm(join(home, 'seeds/articles'), { recursive: true });
    await symlink(join(home, 'elsewhere'), join(home, 'seeds/articles'));
    const before = await articles();
    await expect(add('feed.xml', feed(entry(1, words(1))))).rejects.toThrow(/^articles\/ is a symbolic link\.\n\S/);
    expect(await articles()).toEqual(before);
  });
});
