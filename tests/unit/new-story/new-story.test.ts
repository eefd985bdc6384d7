import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesBelow } from '../../../src/files-below.ts';
import { editorSchemas } from '../../../src/new-story/editor-schemas.ts';
import { newStory } from '../../../src/new-story/new-story.ts';
import { Refusal } from '../../../src/refusal.ts';

let home = '';
let folder = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'synoptic-new-'));
  folder = join(home, 'story');
});
afterEach(() => rmSync(home, { recursive: true }));

const start = (template = 'templates/story') => newStory(folder, template, 'my-story');

describe('a new story', () => {
  it('is the template and the schemas, with a schema named in every YAML file', async () => {
    const said = await start();
    const files = await filesBelow(folder);
    const schemas = [...editorSchemas().keys()].map((name) => `schemas/${name}`);
    expect(files.toSorted()).toEqual([...(await filesBelow('templates/story')), ...schemas].toSorted());
    for (const file of files.filter((path) => path.endsWith('.yaml'))) {
      const [first = ''] = readFileSync(join(folder, file), 'utf8').split('\n');
      const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)$/.exec(first) ?? [];
      expect(JSON.parse(readFileSync(join(folder, file, '..', schema), 'utf8')), file).toHaveProperty('$schema');
    }
    expect(said.split('\n')).toEqual([
      `${files.length} files in my-story: an example story with a note on every key.`,
      'Look at it: SEEDS=my-story npm run dev',
      'Then put your own articles into my-story/articles.',
    ]);
    expect(readdirSync(home)).toEqual(['story']);
  });

  it('takes the place of an empty folder', async () => {
    mkdirSync(folder);
    await start();
    expect(readdirSync(folder)).toContain('story.yaml');
  });

  it('is begun anew where a process that was killed had left a part of it', async () => {
    mkdirSync(join(home, '.story.next/topics'), { recursive: true });
    writeFileSync(join(home, '.story.next/topics/half.yaml'), 'half');
    await start();
    expect(readdirSync(join(folder, 'topics'))).not.toContain('half.yaml');
    expect(readdirSync(home)).toEqual(['story']);
  });

  it('is refused where the folder holds anything', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const refusal = new Refusal('my-story is not empty; npm run new -- <folder> starts a story in a new folder', 2);
    await expect(start()).rejects.toEqual(refusal);
    expect(readdirSync(folder)).toEqual(['mine.txt']);
  });

  it('is not begun where a file has its name', async () => {
    writeFileSync(folder, 'mine');
    await expect(start()).rejects.toThrow('ENOTDIR');
    expect(readFileSync(folder, 'utf8')).toBe('mine');
  });

  it('leaves nothing behind where it cannot be written', async () => {
    const template = join(home, 'template');
    mkdirSync(join(template, 'schemas/story.json'), { recursive: true });
    writeFileSync(join(template, 'schemas/story.json/in-the-way.txt'), '');
    await expect(start(template)).rejects.toThrow();
    expect(existsSync(folder)).toBe(false);
    expect(readdirSync(home)).toEqual(['template']);
  });
});
