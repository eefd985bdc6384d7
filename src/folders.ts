import { basename, join, resolve } from 'node:path';

/** Where one story's files are. */
export interface Folders {
  seeds: string;
  content: string;
  dist: string;
  cache: string;
}

/**
 * The story in `seeds/` writes `content/` and `dist/`. Any other, named by the environment variable `SEEDS`,
 * has a folder of its own under `.stories/`.
 */
export function foldersOf(root: string, seeds: string | undefined): Folders {
  const own = join(root, 'seeds');
  const chosen = seeds ? resolve(root, seeds) : own;
  if (chosen === own) return { seeds: own, content: join(root, 'content'), dist: join(root, 'dist'), cache: join(root, '.cache') };
  const home = join(root, '.stories', basename(chosen) === 'seeds' ? basename(resolve(chosen, '..')) : basename(chosen));
  return { seeds: chosen, content: join(home, 'content'), dist: join(home, 'dist'), cache: join(home, 'cache') };
}
