import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { editYaml } from '../../../src/desk/edit-yaml.ts';
import { STORY_SCHEMA } from '../../../src/domain/story.ts';
import { filesBelow } from '../../../src/files-below.ts';
import { readSeeds } from '../../../src/ingest/read-seeds.ts';
import { generate } from '../../../src/pipeline.ts';
import type { Migration } from '../../../src/upgrade/migrations.ts';
import { migrations } from '../../../src/upgrade/migrations.ts';
import { upgradeStory } from '../../../src/upgrade/upgrade-story.ts';
import { writeFiles } from '../../../src/write-files.ts';
import { smallStory } from '../../helpers/stories.ts';

/** The example story as each version gave it to those who started with it. */
const released = 'tests/fixtures/released';

let seeds = '';
beforeEach(() => {
  seeds = mkdtempSync(join(tmpdir(), 'synoptic-upgrade-'));
});
afterEach(() => rmSync(seeds, { recursive: true }));

/** Two steps that no version has: one for topics, one for the head of the story. */
const steps: Migration[] = [
  {
    from: 1,
    does: 'updated is no key of topics',
    change: (path, text) => (path.startsWith('topics/') ? editYaml(text, (yaml) => yaml.remove(['updated'])) : text),
  },
  {
    from: 2,
    does: 'rights are said in the story',
    change: (path, text) => (path === 'story.yaml' ? editYaml(text, (yaml) => yaml.set([], 'rights', 'link', ['title', 'rights'])) : text),
  },
];

async function filesOf(folder: string): Promise<Record<string, string>> {
  return Object.fromEntries((await filesBelow(folder)).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

async function upgrade(steps?: Migration[], newest?: number): Promise<string> {
  const { files, read, summary } = await upgradeStory(seeds, steps, newest);
  await writeFiles(seeds, files, read);
  return summary;
}

describe('upgrade', () => {
  it('has a step for each form but the newest', () => {
    expect(migrations.map(({ from }) => from)).toEqual(Array.from({ length: STORY_SCHEMA - 1 }, (_, i) => i + 1));
  });

  it('is tried on a story of every version, this one too', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(readdirSync(released)).toContain(version);
  });

  it.each(readdirSync(released))(
    'brings a story of version %s to a form that has no errors here, and then changes nothing',
    async (version) => {
      cpSync(join(released, version), seeds, { recursive: true });
      await upgrade();
      const { files, issues } = await readSeeds(seeds);
      expect(generate(files, undefined, issues).issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      const once = await filesOf(seeds);
      expect(await upgrade()).toBe(`The seeds are of form ${STORY_SCHEMA}, the newest: nothing was changed.`);
      expect(await filesOf(seeds)).toEqual(once);
    },
  );

  it('changes the lines of its steps, and no other byte', async () => {
    cpSync(smallStory, seeds, { recursive: true });
    const before = await filesOf(seeds);
    expect(await upgrade(steps, 3)).toBe(
      'updated is no key of topics: topics/bridge.yaml\nrights are said in the story: story.yaml\nFrom form 1 to 3: story.yaml, topics/bridge.yaml',
    );
    const topic = before['topics/bridge.yaml'] ?? '';
    expect(topic.match(/^updated:.*\n/gm)).toHaveLength(1);
    const story = before['story.yaml'] ?? '';
    const rights = /^rights:.*$/m.exec(story)?.[0] ?? '';
    expect(await filesOf(seeds)).toEqual({
      ...before,
      'topics/bridge.yaml': topic.replace(/^updated:.*\n/m, ''),
      'story.yaml': story.replace(rights, 'rights: link').replace(/^(?=title:)/m, 'schema: 3\n'),
    });
    expect(await upgrade(steps, 3)).toBe('The seeds are of form 3, the newest: nothing was changed.');
  });

  it('takes only the steps that are left', async () => {
    writeFileSync(join(seeds, 'story.yaml'), '# Ours.\nschema: 2 # since May\ntitle: Ferry\n');
    expect(await upgrade(steps, 3)).toBe('rights are said in the story: story.yaml\nFrom form 2 to 3: story.yaml');
    expect(readFileSync(join(seeds, 'story.yaml'), 'utf8')).toBe('# Ours.\nschema: 3 # since May\ntitle: Ferry\nrights: link\n');
  });

  it('says of each step where it changed something: in several files, in none', async () => {
    cpSync(smallStory, seeds, { recursive: true });
    writeFileSync(join(seeds, 'topics/toll.yml'), 'title: The toll\nupdated: 2024-10-09\n');
    const nowhere: Migration = { from: 2, does: 'nothing is called anything else', change: (_, text) => text };
    expect(await upgrade([...steps.slice(0, 1), nowhere], 3)).toBe(
      'updated is no key of topics: topics/bridge.yaml, topics/toll.yml\nnothing is called anything else: nowhere\nFrom form 1 to 3: story.yaml, topics/bridge.yaml, topics/toll.yml',
    );
  });

  it('gives steps the files of YAML alone', async () => {
    cpSync(smallStory, seeds, { recursive: true });
    const seen: string[] = [];
    const look: Migration = { from: 1, does: 'looks', change: (path, text) => (seen.push(path), text) };
    await upgrade([look], 2);
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.filter((path) => !path.endsWith('.yaml'))).toEqual([]);
  });

  it.each(['story.yml', 'story.YAML'])('finds the number of the story in %s', async (head) => {
    writeFileSync(join(seeds, head), 'schema: 2\n');
    expect(await upgrade([], 3)).toBe(`From form 2 to 3: ${head}`);
    expect(await filesOf(seeds)).toEqual({ [head]: 'schema: 3\n' });
  });

  it.each([
    ['no head', undefined, 'schema: 2\n'],
    ['an empty head', '', 'schema: 2\n'],
    ['a head of comments', '# title: …', '# title: …\nschema: 2\n'],
  ])('gives a story with %s its number', async (_, head, then) => {
    if (head !== undefined) writeFileSync(join(seeds, 'story.yaml'), head);
    await upgrade(steps.slice(0, 1), 2);
    expect(readFileSync(join(seeds, 'story.yaml'), 'utf8')).toBe(then);
  });

  it('brings the schemas of text editors up to date, where the story has them', async () => {
    mkdirSync(join(seeds, 'schemas'));
    writeFileSync(join(seeds, 'schemas/topic.json'), '{}');
    expect(await upgrade()).toBe('Brought up to this version: schemas/topic.json');
    expect(readFileSync(join(seeds, 'schemas/topic.json'), 'utf8')).toContain('"title"');
    expect(readdirSync(join(seeds, 'schemas'))).toEqual(['topic.json']);
    expect(await upgrade()).toBe(`The seeds are of form ${STORY_SCHEMA}, the newest: nothing was changed.`);
  });

  it.each([
    ['topics/toll.yaml', 'title: "The toll\n', /^topics\/toll\.yaml: The file is not YAML as it stands: .* Nothing was written\.$/],
    ['story.yaml', 'title: Ferry\n---\ntitle: Toll\n', /^story\.yaml: The file is not YAML as it stands: .* Nothing was written\.$/],
    ['story.yaml', '{}\n', /^story\.yaml: "schema" is written in a way that the desk does not change: .* Nothing was written\.$/],
  ])('writes nothing where %s cannot be spliced', async (path, text, message) => {
    cpSync(smallStory, seeds, { recursive: true });
    writeFileSync(join(seeds, path), text);
    const before = await filesOf(seeds);
    await expect(upgrade(steps.slice(0, 1), 2)).rejects.toThrow(message);
    expect(await filesOf(seeds)).toEqual(before);
  });
});

describe('a story of a form that is newer than this version', () => {
  beforeEach(() => {
    cpSync(smallStory, seeds, { recursive: true });
    writeFileSync(join(seeds, 'story.yaml'), 'schema: 99\nboards: [bridge]\n');
  });

  it('is not upgraded', async () => {
    await expect(upgrade()).rejects.toThrow(
      `The story is of form 99, and this version of Synoptic knows form ${STORY_SCHEMA}. Install a newer version.`,
    );
  });

  it('is an error, and nothing else is said of it', async () => {
    const { issues } = generate((await readSeeds(seeds)).files);
    expect(issues.map(({ severity, code, file, message }) => [severity, code, file, message])).toEqual([
      ['error', 'newer-schema', 'story.yaml', `schema: the story is of form 99, and this version of Synoptic knows form ${STORY_SCHEMA}`],
    ]);
  });
});
