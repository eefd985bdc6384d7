import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesBelow } from '../../src/files-below.ts';
import { expectFile } from '../helpers/expect-file.ts';
import { smallStory } from '../helpers/stories.ts';
import { build, copySeeds, origin } from './build-sites.ts';
import { sumsOf } from './read-site.ts';

const run = promisify(execFile);
const home = await mkdtemp(join(tmpdir(), 'synoptic-package-'));
afterAll(() => rm(home, { recursive: true }));

/** An empty folder where the package is installed from its tarball, and the packages it needs as they are here. */
beforeAll(async () => {
  await run('npm', ['run', '--silent', 'package']);
  await run('npm', ['pack', '--silent', resolve('.package'), '--pack-destination', home]);
  const modules = join(home, 'node_modules');
  await mkdir(modules);
  for (const name of await readdir('node_modules')) await symlink(resolve('node_modules', name), join(modules, name));
  await run('tar', ['-xzf', join(home, (await readdir(home)).find((name) => name.endsWith('.tgz')) ?? ''), '-C', home]);
  await cp(join(home, 'package'), join(modules, 'synoptic'), { recursive: true });
});

/** The command in a folder below it, with what it says and its exit code. */
async function synoptic(folder: string, ...words: string[]): Promise<{ code: number; said: string }> {
  const { SEEDS: _seeds, BASE: _base, NODE_OPTIONS: _options, VITEST: _vitest, NODE_ENV: _env, ...env } = process.env;
  const cli = join(home, 'node_modules/synoptic/src/cli.js');
  await mkdir(folder, { recursive: true });
  try {
    const { stdout, stderr } = await run('node', [cli, ...words], {
      cwd: folder,
      env: { ...env, SITE: origin, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    return { code: 0, said: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, said: stdout + stderr };
  }
}

describe('the package', () => {
  it('holds no TypeScript but types, nothing of the repository, and weighs less than a megabyte', async () => {
    const files = await filesBelow(join(home, 'node_modules/synoptic'));
    expect(files.filter((file) => /(?<!\.d)\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => /^(?:seeds|tests|content|docs|packaging)\//.test(file))).toEqual([]);
    const tarball = (await readdir(home)).find((name) => name.endsWith('.tgz')) ?? '';
    expect((await readFile(join(home, tarball))).length).toBeLessThan(1_000_000);
  });

  it('names no module that is not in it', async () => {
    const folder = join(home, 'node_modules/synoptic');
    const files = new Set(await filesBelow(folder));
    const named = await Promise.all(
      [...files]
        .filter((file) => /\.(?:js|astro|mdx|d\.ts)$/.test(file))
        .map(async (file) => {
          const found = (await readFile(join(folder, file), 'utf8')).matchAll(
            /(?:\bfrom|\bimport|\bimport\() ?'(\.{0,2}\/?[\w./[\]-]+\.\w+)[?\w]*'/g,
          );
          return [...found].map(([, path = '']) => ({ file, path, target: join(dirname(file), path).replaceAll('\\', '/') }));
        }),
    );
    const own = named.flat().filter(({ path }) => path.startsWith('.'));
    expect(own.length).toBeGreaterThan(1000);
    const isThere = (target: string) => files.has(target) || files.has(target.replace(/\.js$/, '.d.ts'));
    expect(own.filter(({ target }) => !isThere(target)).map(({ file, path }) => `${file}: ${path}`)).toEqual([]);
  });

  it('builds the same site of the same story', async () => {
    const folder = join(home, 'bridge');
    expect(await synoptic(folder, 'new', '.', '--from', resolve(smallStory))).toMatchObject({ code: 0 });
    const built = await synoptic(folder, 'build');
    expect(built.code, built.said).toBe(0);
    const seeds = await copySeeds('test-package', smallStory);
    expect((await build(seeds)).code).toBe(0);
    const [ours, theirs] = await Promise.all([sumsOf('.stories/test-package/dist'), sumsOf(join(folder, 'dist'))]);
    expect(Object.keys(ours).length).toBeGreaterThan(40);
    expect(theirs).toEqual(ours);
  });

  it('starts an example story without errors, which its commands take', async () => {
    const folder = join(home, 'example');
    expect((await synoptic(home, 'new', 'example')).said).toContain('cd example && npm install && npx synoptic dev');
    expect(await synoptic(folder, 'check')).toEqual({ code: 0, said: 'No issues.\n' });
    expect(await synoptic(folder, 'new', 'topic', 'The', 'quay')).toEqual({
      code: 0,
      said: 'seeds/topics/the-quay.yaml is there; claims for it: npx synoptic propose the-quay\n',
    });
    const { code, said } = await synoptic(folder, 'doctor');
    expect([code, said]).toEqual([0, expect.not.stringMatching(/^(?:wrong|note)/m)]);
    expect(await synoptic(folder, 'upgrade')).toEqual({ code: 0, said: 'The seeds are of form 1, the newest: nothing was changed.\n' });
    expect(await synoptic(folder, 'propose')).toMatchObject({ code: 0 });
    const built = await synoptic(folder, 'build');
    expect(built.code, built.said).toBe(0);
    expect(await filesBelow(join(folder, 'dist'))).toEqual(expect.arrayContaining(['index.html', 'favicon.svg', 'method/index.html']));
  });

  it('starts the same story for npm create', async () => {
    await cp('.package/create-synoptic', join(home, 'node_modules/create-synoptic'), { recursive: true });
    const { stdout } = await run('node', [join(home, 'node_modules/create-synoptic/index.js'), 'created'], { cwd: home });
    expect(stdout).toContain('cd created && npm install && npx synoptic dev');
    expect((await synoptic(home, 'new', 'compared')).code).toBe(0);
    expect(await filesBelow(join(home, 'created'))).toEqual(await filesBelow(join(home, 'compared')));
  });

  it('says of each command how it is called there', async () => {
    const program = `
      const { runCommand } = await import('./node_modules/synoptic/src/run-command.js');
      const { commands } = await import('./node_modules/synoptic/src/commands.js');
      for (const line of ['', ...Object.keys(commands)]) {
        if (line) console.log('\\n--------\\n');
        await runCommand([...line.split(' ').filter(Boolean), '--help']);
      }`;
    const { stdout } = await run('node', ['--input-type=module', '--eval', program], { cwd: home });
    expectFile('tests/fixtures/help/package.txt', stdout);
    expect(stdout).not.toContain('npm run');
  });

  it('takes a component and a plugin of the project’s own', async () => {
    const folder = join(home, 'own');
    expect(await synoptic(folder, 'new', '.')).toMatchObject({ code: 0 });
    const config = await readFile(join(folder, 'astro.config.mjs'), 'utf8');
    await writeFile(
      join(folder, 'astro.config.mjs'),
      config.replace('synoptic()', "synoptic({ components: { SiteFoot: './Foot.astro' } })"),
    );
    await writeFile(
      join(folder, 'Foot.astro'),
      "---\nimport Original from 'synoptic/components/SiteFoot.astro';\n---\n\n<Original {...Astro.props} /><p>Ours.</p>\n",
    );
    await writeFile(
      join(folder, 'synoptic.config.ts'),
      `import type { Config } from 'synoptic';\n\nexport default { plugins: [{ name: 'own', exports: [{ path: 'own.txt', render: ({ story }) => story.title }] }] } satisfies Config;\n`,
    );
    const built = await synoptic(folder, 'build');
    expect(built.code, built.said).toBe(0);
    expect(await readFile(join(folder, 'dist/own.txt'), 'utf8')).toBe('The old mill');
    expect(await readFile(join(folder, 'dist/index.html'), 'utf8')).toMatch(/<footer.*<\/footer> ?<p>Ours\.<\/p>/s);
  });

  it('opens the desk, with its scripts', async () => {
    const desk = spawn('node', [join(home, 'node_modules/synoptic/src/cli.js'), 'desk', '--port', '0'], { cwd: join(home, 'bridge') });
    const [said] = (await once(desk.stdout, 'data')) as [Buffer];
    const url = /http\S+/.exec(said.toString())?.[0] ?? '';
    const page = await (await fetch(url)).text();
    const scripts = [...page.matchAll(/src="([^"]+)"/g)].map(([, path = '']) => path);
    expect(scripts).toEqual(['/desk.js']);
    const script = await fetch(new URL('/desk.js', url));
    expect([script.status, script.headers.get('content-type')]).toEqual([200, 'text/javascript; charset=utf-8']);
    desk.kill();
  });

  it('writes over nothing', async () => {
    const folder = join(home, 'taken');
    await mkdir(join(folder, 'seeds'), { recursive: true });
    await writeFile(join(folder, 'README.md'), 'mine');
    await writeFile(join(folder, 'package.json'), '{ "name": "mine", "scripts": { "build": "mine" } }');
    expect(await synoptic(folder, 'new', '.')).toEqual({ code: 2, said: '. already has seeds: nothing was written\n' });
    await rm(join(folder, 'seeds'), { recursive: true });
    expect(await synoptic(folder, 'new', '.')).toMatchObject({ code: 0 });
    expect(await readFile(join(folder, 'README.md'), 'utf8')).toBe('mine');
    const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Record<string, Record<string, string>>;
    expect(manifest).toMatchObject({ name: 'mine', scripts: { build: 'mine', dev: 'synoptic dev' } });
    // No range: what is installed tomorrow is what was tried today.
    expect(Object.entries(manifest['dependencies'] ?? {}).join(' ')).toMatch(/^astro,\d+\.\d+\.\d+ synoptic,\d+\.\d+\.\d+$/);
  });
});
