import type { Folders } from '../folders.ts';
import { Refusal } from '../refusal.ts';
import type { OpenDesk } from './open-desk.ts';
import { openDesk } from './open-desk.ts';
import { DESK_PORT, serveDesk } from './serve-desk.ts';

/** The desk of a story, which is read at once: what is wrong with its folder is said in the terminal. */
export async function startDesk(folders: Folders, port = DESK_PORT) {
  const work = await openDesk(folders);
  return serveDesk(() => work, port);
}

/** The desk beside `astro dev`: the story is read for it when its page is opened, and not before. */
export async function startDeskBeside(folders: Folders) {
  let opened: Promise<OpenDesk> | undefined;
  const open = () => {
    opened ??= openDesk(folders).catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return serveDesk(open, DESK_PORT).catch((error: unknown) => {
    if (error instanceof Refusal) return serveDesk(open, 0);
    throw error;
  });
}
