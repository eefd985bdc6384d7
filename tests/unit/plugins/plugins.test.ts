import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ContentFiles } from '../../../src/emit/content-files.ts';
import { readLeftOut } from '../../../src/left-out.ts';
import { generate } from '../../../src/pipeline.ts';
import { configOf, loadPlugins } from '../../../src/plugins/load-plugins.ts';
import { atSources, openSeeds } from '../../../src/plugins/open-seeds.ts';
import { writeExports } from '../../../src/plugins/render-exports.ts';
import { runLints } from '../../../src/plugins/run-lints.ts';
import { replaceComponents } from '../../../src/replace-components.ts';
import { readSmallStory } from '../../helpers/seeds.ts';

const project = 'tests/fixtures/custom';
let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'synoptic-plugins-'));
  cpSync(project, home, { recursive: true });
});
afterEach(() => rmSync(home, { recursive: true }));

/** Of the small story, as it would lie in `content/`. */
async function contentOf(site = ''): Promise<ContentFiles> {
  return generate([...(await readSmallStory()), { path: 'site.yaml', bytes: new TextEncoder().encode(site) }]).files;
}

function write(folder: string, files: ContentFiles): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

describe('plugins', () => {
  it('are none where there is no file of them', async () => {
    expect(configOf('src')).toBeUndefined();
    expect(await loadPlugins('src')).toEqual({ plugins: [], digest: '' });
  });

  it('are known by their code, that of their modules, and the packages of the project', async () => {
    const digests = [(await loadPlugins(home)).digest];
    for (const file of ['synoptic.config.js', 'to-markdown.js', 'package-lock.json']) {
      appendFileSync(join(home, file), '\n// changed\n');
      digests.push((await loadPlugins(home)).digest);
    }
    expect(new Set(digests).size).toBe(4);
    appendFileSync(join(home, 'readme.md'), 'changed');
    expect((await loadPlugins(home)).digest).toBe(digests.at(-1));
  });

  it('make articles of their formats, of which is said what is said of their files', async () => {
    const { files, issues } = await openSeeds(join(home, 'seeds'), undefined, home);
    const song = files.find(({ madeFrom }) => madeFrom !== undefined);
    expect(issues).toEqual([]);
    expect([song?.path, song?.madeFrom]).toEqual(['articles/toll-song.md', 'articles/toll-song.adoc']);
    expect(new TextDecoder().decode(song?.bytes).split('\n')[0]).toBe('# A song about the toll');
    const said = generate(files).issues.filter(({ file }) => file === 'articles/toll-song.md');
    expect(said.length).toBeGreaterThan(0);
    expect(new Set(atSources(said, files).map(({ file, line }) => `${file} ${line}`))).toEqual(
      new Set(['articles/toll-song.adoc undefined']),
    );
  });

  it('make none that stands there already', async () => {
    writeFileSync(join(home, 'seeds/articles/toll-song.md'), '# Another song\n\nIt is sung on the bridge.\n');
    const { files, issues } = await openSeeds(join(home, 'seeds'), undefined, home);
    expect(issues.map(({ code, file }) => `${code} ${file}`)).toEqual(['same-name articles/toll-song.adoc']);
    expect(files.filter(({ path }) => path === 'articles/toll-song.md').map(({ madeFrom }) => madeFrom)).toEqual([undefined]);
  });

  it('add issues, of the severity that they give, and change nothing', async () => {
    const { plugins } = await loadPlugins(home);
    const files = await contentOf();
    const before = new Map(files);
    expect(runLints(plugins, files).map(({ code, severity, file, message, hint }) => [code, severity, file, message, hint])).toEqual([
      ['plugin', 'warning', 'topics/bridge.yaml', 'style book: "The old bridge" begins with an article', 'Leave it out.'],
    ]);
    const strict = { name: 'strict', lints: [() => [{ file: 'story.yaml', message: 'is short', severity: 'error' as const }]] };
    expect(runLints([strict], files).map(({ severity, message }) => [severity, message])).toEqual([['error', 'strict: is short']]);
    expect(files).toEqual(before);
  });

  it('put files into the site, but not over its own', async () => {
    const [content, dist] = [join(home, 'content'), join(home, 'dist')];
    write(content, await contentOf());
    mkdirSync(dist);
    await writeExports(content, dist, home);
    expect(readFileSync(join(dist, 'robots-too.txt'), 'utf8')).toBe('# The old bridge of Riverton\n');
    expect(JSON.parse(readFileSync(join(dist, 'data/who.json'), 'utf8'))).toContain('Lena Okafor');
    await expect(writeExports(content, dist, home)).rejects.toThrow(
      'The plugin "who is who" failed: the site has another file at data/who.json',
    );
  });
});

describe('a component of the project', () => {
  const root = pathToFileURL(`${process.cwd()}/${project}/`);
  const own = join(process.cwd(), project, 'src/components/Mark.astro');
  const original = join(process.cwd(), 'src/components/Mark.astro');
  const plugin = replaceComponents({ Mark: './src/components/Mark.astro' }, root) as unknown as {
    resolveId: (this: object, source: string, importer: string) => Promise<string | undefined>;
  };
  /** As Vite finds files: beside the importer. */
  const vite = { resolve: (source: string, importer = '') => Promise.resolve({ id: join(dirname(importer), source) }) };

  it.each([
    ['stands where ours does', './Mark.astro', 'src/components/Board.astro', own],
    ['finds the original', 'synoptic/components/Mark.astro', own, original],
    ['stands in another of the project', 'synoptic/components/Mark.astro', 'src/components/Board.astro', own],
    [
      'leaves the original of what is not replaced',
      'synoptic/components/Board.astro',
      own,
      join(process.cwd(), 'src/components/Board.astro'),
    ],
    ['leaves what has its name elsewhere', './Mark.astro', 'src/pages/index.astro', undefined],
    ['leaves what is no component', '../domain/site.ts', 'src/components/Board.astro', undefined],
  ])('%s', async (_, source, importer, expected) => {
    expect(await plugin.resolveId.call(vite, source, join(process.cwd(), importer.replace(`${process.cwd()}/`, '')))).toBe(expected);
  });

  it('has a name that there is, and a file', () => {
    expect(() => replaceComponents({ Marks: './x.astro' } as never, root)).toThrow('there is no "Marks" to replace; did you mean "Mark"?');
    expect(() => replaceComponents({ Mark: './x.astro' }, root)).toThrow('x.astro is no .astro file that is there');
    expect(() => replaceComponents({ Mark: './synoptic.config.js' }, root)).toThrow('is no .astro file that is there');
  });
});

describe('what a story does without', () => {
  it('is known by address, with the base in front', async () => {
    write(home, await contentOf('pages: { people: false }'));
    const isLeftOut = await readLeftOut(home, '/sub/dir');
    const addresses = ['/sub/dir/people/', 'https://a.example/sub/dir/people/ann-poe.md?x=1', '/people/', '/sub/dir/topics/', '/sub/dir/'];
    expect(addresses.map(isLeftOut)).toEqual([true, true, false, false, false]);
  });
});
