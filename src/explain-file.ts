import { readFile } from 'node:fs/promises';
import { basename, relative, resolve, sep } from 'node:path';
import { formatIssues } from './check/format-issues.ts';
import { explain } from './ingest/explain.ts';
import { atSources, openSeeds } from './plugins/open-seeds.ts';

/** Says what became of each line of an article: a file of the story, or any other, read by the story's rules. */
export async function explainFile(seeds: string, file: string): Promise<void> {
  const { files } = await openSeeds(seeds);
  const inSeeds = relative(seeds, resolve(file)).split(sep).join('/');
  const found = files.find(({ path, madeFrom = path }) => madeFrom === inSeeds);
  const path = found?.path ?? basename(file);
  const { text, issues } = explain(
    path,
    found ? files : [...files.filter((seed) => seed.path !== path), { path, bytes: await readFile(file) }],
  );
  if (text) console.log(text);
  if (issues.length > 0) console.error(formatIssues(atSources(issues, files)));
}
