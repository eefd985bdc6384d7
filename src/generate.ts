import { isError } from './domain/issue.ts';
import { writeContent } from './emit/write-content.ts';
import type { Folders } from './folders.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { generate } from './pipeline.ts';

/** Reads the seeds and writes the content; where there are errors, what was written before stays as it is. */
export async function generateFromDisk(folders: Pick<Folders, 'seeds' | 'content'>, how: { oneByOne?: boolean } = {}) {
  const { files, issues } = await readSeeds(folders.seeds);
  const generated = generate(files);
  const all = [...issues, ...generated.issues];
  const failed = all.some(isError);
  const { changed } = failed ? { changed: [] } : await writeContent(folders.content, generated.files, how);
  return { ...generated, issues: all, failed, changed };
}
