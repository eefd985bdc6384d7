import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMap, parseDocument } from 'yaml';
import { editYaml } from '../desk/edit-yaml.ts';
import { STORY_SCHEMA } from '../domain/story.ts';
import { readSeeds } from '../ingest/read-seeds.ts';
import { isYamlFile, plainName } from '../ingest/seed-names.ts';
import { schemaFiles } from '../new-story/new-story.ts';
import type { Proposed } from '../propose.ts';
import { textOf } from '../propose.ts';
import { Refusal } from '../refusal.ts';
import type { Migration } from './migrations.ts';
import { migrations } from './migrations.ts';

/**
 * What brings a story's seeds to the newest form, step by step, and the schemas of text editors in it to those of this
 * version. Nothing is written here.
 *
 * @throws Refusal where the story is newer than this version, or a file cannot be spliced
 */
export async function upgradeStory(seeds: string, steps: Migration[] = migrations, newest = STORY_SCHEMA): Promise<Proposed> {
  const read = new Map((await readSeeds(seeds)).files.map(({ path, bytes }): [string, Uint8Array] => [path, bytes]));
  const before = new Map([...read.keys()].filter(isYamlFile).map((path) => [path, textOf(read, path)]));
  const head = headOf(before.keys());
  const from = formOf(before.get(head));
  if (from > newest)
    throw new Refusal(`The story is of form ${from}, and this version of Synoptic knows form ${newest}. Install a newer version.`);

  const after = new Map(before);
  const said = steps.filter((step) => step.from >= from).map((step) => `${step.does}: ${take(step, after).join(', ') || 'nowhere'}`);
  if (from < newest)
    after.set(
      head,
      changeFile((_, story) => withSchemaNumber(story, newest), head, after.get(head) ?? ''),
    );
  const files = new Map([...after].filter(([path, text]) => text !== before.get(path)));
  for (const [path, text] of schemaFiles()) {
    const there = await readFile(join(seeds, path)).catch(() => undefined);
    if (there === undefined || there.toString('utf8') === text) continue;
    read.set(path, there);
    files.set(path, text);
  }
  return { files, read, summary: [...said, saidOf(files, from, newest)].join('\n') };
}

/** Takes a step in every file that it concerns, and gives their paths. */
function take({ change }: Migration, texts: Map<string, string>): string[] {
  return [...texts].flatMap(([path, text]) => {
    const changed = changeFile(change, path, text);
    texts.set(path, changed);
    return changed === text ? [] : path;
  });
}

function changeFile(change: Migration['change'], path: string, text: string): string {
  try {
    return change(path, text);
  } catch (error) {
    throw error instanceof Refusal ? new Refusal(`${path}: ${error.message} Nothing was written.`) : error;
  }
}

/** The file that is the head of the story. */
export function headOf(paths: Iterable<string>): string {
  return [...paths].find((path) => plainName(path) === 'story.yaml') ?? 'story.yaml';
}

/** Which form the seeds with this head are of. */
export function formOf(story = ''): number {
  const { contents } = parseDocument(story);
  const schema = isMap(contents) ? contents.get('schema') : undefined;
  return typeof schema === 'number' ? schema : 1;
}

function withSchemaNumber(story: string, schema: number): string {
  if (!isMap(parseDocument(story).contents)) return `${story.replace(/(?<=.)$/, '\n')}schema: ${schema}\n`;
  return editYaml(story, (yaml) => yaml.set([], 'schema', schema, ['schema']));
}

function saidOf(files: Proposed['files'], from: number, newest: number): string {
  if (files.size === 0) return `The seeds are of form ${newest}, the newest: nothing was changed.`;
  const changed = [...files.keys()].join(', ');
  return from < newest ? `From form ${from} to ${newest}: ${changed}` : `Brought up to this version: ${changed}`;
}
