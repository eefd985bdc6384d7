import { readFileSync } from 'node:fs';
import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../helpers/html.ts';
import { build, copyProject, runIn } from './build-custom.ts';
import type { Site } from './read-site.ts';
import { byTag, problemOf, readSiteIn, referencesOf } from './read-site.ts';

const replaced = [
  ...['Board', 'Citations', 'Colophon', 'Mark', 'PassOn', 'Receipt', 'Signs', 'SiteFoot', 'SiteHead', 'StoryPicture', 'Tellers'],
  ...['TopicList', 'Unanswered', 'Utterance'],
];

describe('a project that replaces every component and uses every hook', () => {
  let project: string;
  let site: Site;
  const fileOf = (path: string) => readFileSync(join(site.dist, path), 'utf8');
  beforeAll(async () => {
    project = await build('custom');
    site = await readSiteIn(join(project, 'dist'), '/');
  });

  it.each(replaced)('shows its own %s with the original in it, and never the original alone', (name) => {
    const own = site.pages.flatMap((page) => elementsOf(page.tree, ({ properties }) => properties['dataOwn'] === name));
    expect(own.length).toBeGreaterThan(0);
    expect(own.filter((element) => elementsOf(element, ({ properties }) => properties['dataOwn'] === name).length > 1)).toEqual([]);
  });

  it.each([
    ['SiteHead', 'header.top'],
    ['SiteFoot', 'footer.foot'],
    ['TopicList', 'ul.cards'],
    ['Receipt', 'table.receipt'],
    ['PassOn', 'p.pass'],
    ['Board', 'section.board'],
  ])('has the original in its %s', (name, selector) => {
    const [tag, className = ''] = selector.split('.');
    const isOriginal = (element: Parameters<Parameters<typeof elementsOf>[1]>[0]) =>
      element.tagName === tag && [element.properties['className']].flat().includes(className);
    const own = site.pages.flatMap((page) => elementsOf(page.tree, ({ properties }) => properties['dataOwn'] === name));
    expect(own.filter((element) => elementsOf(element, isOriginal).length !== 1)).toEqual([]);
  });

  it('leads to pages and places that exist', () => {
    const references = site.pages.flatMap((page) =>
      elementsOf(page.tree, () => true)
        .flatMap(referencesOf)
        .filter((reference) => !reference.startsWith('https://'))
        .map((reference) => [page, reference] as const),
    );
    expect(references.length).toBeGreaterThan(1000);
    expect(references.flatMap(([page, reference]) => problemOf(site, reference, page.address) ?? [])).toEqual([]);
    expect(site.files.filter((file) => /^(?:timeline|cards)\b/.test(file))).toEqual([]);
  });

  it('reads articles in a format of its own, and publishes files of its own', () => {
    const page = site.pageAt.get('/articles/toll-song/');
    expect(page && byTag(page, 'h1').map((heading) => textOf(heading))).toEqual(['A song about the toll']);
    expect(JSON.parse(fileOf('data/who.json'))).toContain('Lena Okafor');
    expect(fileOf('robots-too.txt')).toBe('# The old bridge of Riverton\n');
  });

  it('is named in feeds, citations and for machines as site.yaml says', () => {
    const publisher = 'Riverton & {Daughters}</script><script>alert(1)</script>';
    expect((JSON.parse(fileOf('feed.json')) as { authors: unknown }).authors).toMatchObject([{ name: publisher }]);
    expect((JSON.parse(fileOf('topics/bridge/feed.json')) as { title: string }).title).toBe('The old bridge – The Riverton <Desk>');
    expect(fileOf('feed.xml')).toContain('<generator>Synoptic</generator>');
    expect(fileOf('topics/bridge/cite.ris')).toContain(`\r\nPB  - ${publisher}\r\n`);
    expect(fileOf('topics/bridge/cite.bib')).toContain('{{Riverton \\& \\textbraceleft{}Daughters\\textbraceright{}</script>');
    const home = site.pageAt.get('/');
    const data = home ? byTag(home, 'script').filter(({ properties }) => properties['type'] === 'application/ld+json') : [];
    expect(data.map((script) => textOf(script))).toEqual([expect.stringContaining('"name":"The Riverton <Desk>"'.replace('<', '\\u003c'))]);
    const named = site.pages.filter(({ html }) => html.includes('Synoptic')).map(({ address }) => address);
    expect(named).toEqual([]);
  });

  it('is made anew where the code of a component has changed', async () => {
    await appendFile(join(project, 'src/components/SiteFoot.astro'), '<p>A second foot.</p>\n');
    expect((await runIn(project, 'build')).code).toBe(0);
    const { pages } = await readSiteIn(join(project, 'dist'), '/');
    expect(pages.filter(({ html }) => !html.includes('A second foot.')).map(({ address }) => address)).toEqual([]);
  });
});

describe('what is wrong with a project', () => {
  let project: string;
  beforeAll(async () => {
    project = await copyProject('custom-wrong');
  });

  it.each<[string, string, string, string[]]>([
    [
      'a format that throws',
      "{ name: 'broken', formats: { '.adoc': () => { throw new Error('no such thing') } } }",
      'check',
      ['The plugin "broken" failed: its format .adoc, at articles/toll-song.adoc: no such thing'],
    ],
    [
      'a format that gives something else',
      "{ name: 'broken', formats: { '.adoc': () => 'text' } }",
      'check',
      ['The plugin "broken" failed: its format .adoc, at articles/toll-song.adoc gave something else than it should'],
    ],
    [
      'a lint that throws',
      "{ name: 'broken', lints: [() => null, () => { throw new Error('no such thing') }] }",
      'check',
      ['The plugin "broken" failed: its lint 1 gave something else than it should'],
    ],
    [
      'a lint that changes the story',
      "{ name: 'broken', lints: [({ topics }) => { topics[0].claims.pop(); return [] }] }",
      'check',
      ['The plugin "broken" failed: its lint 1: Cannot delete property'],
    ],
    [
      'a lint that finds an error',
      "{ name: 'strict', lints: [() => [{ file: 'story.yaml', line: 2, message: 'is too short', severity: 'error' }]] }",
      'check',
      ['error plugin  story.yaml:2\n  strict: is too short'],
    ],
    ['a plugin without a name', '{ lints: [] }', 'check', ['synoptic.config.js is not what it should be', 'plugins[0].name']],
    [
      'a hook that there is not',
      "{ name: 'broken', lint: [] }",
      'check',
      ['synoptic.config.js is not what it should be', 'Unrecognized key: "lint"'],
    ],
    [
      'a format that is read already',
      "{ name: 'broken', formats: { '.md': () => ({ text: '' }) } }",
      'check',
      ['".md" must be the end of a file’s name that is not read without a plugin'],
    ],
    [
      'a path that leads out',
      "{ name: 'broken', exports: [{ path: '../x.json', render: () => '' }] }",
      'check',
      ['must be a path from the root of the site'],
    ],
    [
      'code that cannot be run',
      '(() => { throw new Error("no such thing") })()',
      'check',
      ['synoptic.config.js cannot be run: no such thing'],
    ],
    [
      'an export that throws',
      "{ name: 'broken', exports: [{ path: 'x.json', render: async () => { throw new Error('no such thing') } }] }",
      'build',
      ['The plugin "broken" failed: its export x.json: no such thing'],
    ],
    [
      'an export over a page',
      "{ name: 'broken', exports: [{ path: 'index.html', render: () => '' }] }",
      'build',
      ['The plugin "broken" failed: the site has another file at index.html'],
    ],
  ])('is said: %s', async (_, plugin, command, said) => {
    await writeFile(join(project, 'synoptic.config.js'), `export default { plugins: [${plugin}] };\n`);
    const result = await runIn(project, command);
    expect(result.code).toBe(1);
    for (const part of said) expect(result.said).toContain(part);
  });

  it('is said: a component that there is not', async () => {
    const path = join(project, 'astro.config.mjs');
    const config = await readFile(path, 'utf8');
    await writeFile(path, config.replace('synoptic({ components })', "synoptic({ components: { Bord: './x.astro' } })"));
    expect((await runIn(project, 'build')).said).toContain('components: there is no "Bord" to replace; did you mean "Board"?');
    await writeFile(path, config.replace('synoptic({ components })', "synoptic({ components: { Board: './x.astro' } })"));
    expect((await runIn(project, 'build')).said).toMatch(/components\.Board: .*x\.astro is no \.astro file that is there/);
  });
});
