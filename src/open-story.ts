import type { Folders } from './folders.ts';
import { openFolders } from './folders.ts';
import { lockStory } from './lock-story.ts';
import { finishWriting } from './write-files.ts';

/**
 * The folders of a story for a command that writes: nobody else writes there until it ends, and what a command that was
 * killed had begun to write is complete, or gone.
 *
 * @param command how it is called, for whoever is refused meanwhile
 */
export async function openStory(root: string, command: string, { keepsSeeds = true, writesOutput = true } = {}): Promise<Folders> {
  const folders = await openFolders(root, process.env['SEEDS']);
  if (writesOutput) lockStory(folders.cache, 'output', command);
  const release = lockStory(folders.cache, 'seeds', command);
  await finishWriting(folders.seeds);
  if (!keepsSeeds) release();
  return folders;
}
