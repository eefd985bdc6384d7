import { readFile } from 'node:fs/promises';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import type { StoryData } from './domain/content.ts';
import { needNames } from './domain/many-accounts.ts';
import { isLeftOut } from './domain/site.ts';

/**
 * Tells by its address, or its path with the base in front, whether a page is one of those that the story does without, as
 * its content says now.
 */
export async function readLeftOut(content: string, base: string): Promise<(address: string) => boolean> {
  const { site, accounts } = JSON.parse(await readFile(join(content, 'data/story.json'), 'utf8')) as StoryData;
  const root = base.replace(/\/?$/, '/');
  return (address) => {
    const { pathname } = new URL(address, 'http://localhost');
    return pathname.startsWith(root) && isLeftOut(`/${pathname.slice(root.length)}`, site, needNames(accounts));
  };
}

/** In `astro dev`, which knows all pages: of one that the story does without it is asked as of one that does not exist. */
export function sendElsewhere(content: string, base: string) {
  return (request: IncomingMessage, _: unknown, next: (error?: unknown) => void): void => {
    void readLeftOut(content, base).then((isLeftOut) => {
      if (isLeftOut(request.url ?? '')) request.url = `${base.replace(/\/$/, '')}/left-out/`;
      next();
    }, next);
  };
}
