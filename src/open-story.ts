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
export async function openStory(root: string, command: string, options: Claimed = {}): Promise<Folders> {
  return claimStory(await openFolders(root, process.env['SEEDS']), command, options);
}

/** What a command that writes a story keeps others from, and for how long. */
interface Claimed {
  keepsSeeds?: boolean;
  writesOutput?: boolean;
}

/** The same for a story whose folders are known. */
export async function claimStory(folders: Folders, command: string, { keepsSeeds = true, writesOutput = true }: Claimed): Promise<Folders> {
  if (writesOutput) lockStory(folders.cache, 'output', command);
  const release = lockStory(folders.cache, 'seeds', command);
  await finishWriting(folders.seeds);
  if (!keepsSeeds) release();
  return folders;
}
