import { basename } from 'node:path';
import { operationSchema } from './desk/desk-types.ts';
import { openDesk } from './desk/open-desk.ts';
import type { Folders } from './folders.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { isArticleFile } from './ingest/seed-names.ts';
import { Refusal } from './refusal.ts';

/**
 * Puts an article among the seeds, as the desk does: under the name of its file or, where that says nothing, its headline.
 * The same file twice changes nothing. Gives its path in the seeds, and whether it is new there.
 *
 * @throws Refusal where nothing can be read of it, or the next build would stop at it
 */
export async function addArticle(folders: Folders, file: string, bytes: Uint8Array): Promise<{ path: string; isNew: boolean }> {
  const { files } = await readSeeds(folders.seeds);
  const same = files.find((seed) => isArticleFile(seed.path) && Buffer.compare(seed.bytes, bytes) === 0);
  if (same) return { path: same.path, isNew: false };
  const desk = await openDesk(folders);
  const { revision } = await desk.desk();
  const asked = operationSchema.safeParse({
    do: 'addArticle',
    name: basename(file).slice(-200),
    bytes: Buffer.from(bytes).toString('base64'),
  });
  if (!asked.success) throw new Refusal(`${file} is too large for an article: ${bytes.length} bytes`);
  const done = await desk.apply(revision, [asked.data]);
  if (!done.ok)
    throw new Refusal(
      done.reason === 'refused' ? `${done.message}\n${done.todo}` : `The seeds were saved meanwhile. Run the command again.`,
    );
  if (!done.added) throw new Error('an article was added, and nobody says where');
  return { path: done.added.file, isNew: true };
}
