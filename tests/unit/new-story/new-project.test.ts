import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { filesBelow } from '../../../src/files-below.ts';
import { newProject, projectScripts } from '../../../src/new-story/new-project.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-project-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const start = (from?: string) => newProject(folder, '.', { astro: '7.3.5', synoptic: '0.1.0' }, from);
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
const write = (path: string, text: string) => writeFileSync(join(folder, path), text);
const manifest = () => JSON.parse(read('package.json')) as Record<string, unknown>;

describe('a new project', () => {
  it('has a story, what builds it, and what a host and an editor need', async () => {
    const said = await start();
    const files = await filesBelow(folder);
    expect(files.filter((file) => !file.startsWith('seeds/'))).toEqual([
      '.github/workflows/pages.yml',
      '.gitignore',
      '.vscode/extensions.json',
      '.vscode/settings.json',
      'README.md',
      'astro.config.mjs',
      'package.json',
    ]);
    expect(said).toBe(`${files.length} files written.\nNext: npm install && npm run dev`);
    expect(manifest()).toEqual({
      private: true,
      type: 'module',
      scripts: Object.fromEntries(projectScripts.map((name) => [name, `synoptic ${name}`])),
      dependencies: { astro: '7.3.5', synoptic: '0.1.0' },
    });
  });

  it('has each file checked by the schema that the file itself names', async () => {
    await start();
    const { 'yaml.schemas': schemas } = parse(read('.vscode/settings.json')) as { 'yaml.schemas': Record<string, string> };
    const files = (await filesBelow(folder)).filter((file) => /^seeds\/.*\.yaml$/.test(file));
    expect(files.length).toBeGreaterThan(4);
    for (const file of files) {
      const [, named = ''] = /\$schema=(\S+)/.exec(read(file)) ?? [];
      const known = Object.keys(schemas).filter((schema) => new RegExp(`^${schemas[schema]?.replace('*', '[^/]+')}$`).test(file));
      expect(known, file).toEqual([`./${join(dirname(file), named)}`]);
      expect(existsSync(join(folder, known[0] ?? '')), file).toBe(true);
    }
  });

  it.each(['seeds', 'astro.config.ts'])('is not begun where there is %s', async (name) => {
    mkdirSync(join(folder, name));
    await expect(start()).rejects.toThrow(`. already has ${name}: nothing was written`);
    expect(readdirSync(folder)).toEqual([name]);
  });

  it('leaves every file that is there as it is, and says what it lacks', async () => {
    mkdirSync(join(folder, '.github/workflows'), { recursive: true });
    const mine = { 'README.md': 'mine', '.gitignore': 'node_modules/\n/dist\n', '.github/workflows/pages.yml': 'on: push' };
    for (const [path, text] of Object.entries(mine)) write(path, text);
    const said = await start();
    for (const [path, text] of Object.entries(mine)) expect(read(path)).toBe(text);
    expect(said.split('\n').slice(1, 3)).toEqual([
      'Was there and stays as it is: .github/workflows/pages.yml, README.md, .gitignore',
      'Add to .gitignore: .astro/ .cache/ .stories/ .*.next/ .*.before/',
    ]);
  });

  it('adds to a manifest what it lacks, and changes nothing in it', async () => {
    write('package.json', '{ "name": "mine", "version": "1.0.0", "scripts": { "build": "mine" }, "dependencies": { "astro": "^7.0.0" } }');
    await start();
    expect(manifest()).toMatchObject({
      name: 'mine',
      scripts: { build: 'mine', dev: 'synoptic dev' },
      dependencies: { astro: '^7.0.0', synoptic: '0.1.0' },
    });
    expect(manifest()).not.toHaveProperty('type');
  });

  it('is not begun beside a manifest that cannot be read', async () => {
    write('package.json', '{ "name": ');
    await expect(start()).rejects.toThrow('package.json is not JSON: nothing was written');
    expect(readdirSync(folder)).toEqual(['package.json']);
  });
});
