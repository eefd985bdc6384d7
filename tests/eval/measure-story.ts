import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeContent } from '../../src/emit/write-content.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate } from '../../src/pipeline.ts';

/** How the speakers of a story's quotations fit its gold. */
export interface SpeakerScore {
  found: number;
  right: number;
  /** Quotations put into the mouth of a person who did not say them. */
  wrongPerson: number;
}

/** Builds the story in `stories/<name>` into `scratch` and has it scored; nothing where its data are not there. */
export async function measureStory(stories: string, name: string, scratch: string): Promise<SpeakerScore | undefined> {
  const [seeds, gold, scorer] = [join(stories, name), join(stories, name, 'gold'), join(stories, 'score.mjs')];
  if (!existsSync(gold) || !existsSync(scorer)) return undefined;
  const { files } = generate((await readSeeds(seeds)).files);
  await writeContent(join(scratch, 'content'), files);
  const out = join(scratch, 'score.json');
  const { status, stderr } = spawnSync(process.execPath, [scorer, gold, scratch, '--json', out], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
  return (JSON.parse(readFileSync(out, 'utf8')) as { speakers: SpeakerScore }).speakers;
}
