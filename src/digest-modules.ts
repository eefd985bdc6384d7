import { readFileSync } from 'node:fs';
import { sha256 } from './domain/hash.ts';

/**
 * Changes whenever a module does, or anything that runs with it: the modules that it imports, and theirs, by their
 * text; packages by the lock file.
 */
export function digestModules(entry: URL, lock: URL): string {
  const texts = new Map([[lock.href, readFileSync(lock, 'utf8')]]);
  const add = (module: URL) => {
    if (texts.has(module.href)) return;
    const text = readFileSync(module, 'utf8');
    texts.set(module.href, text);
    for (const [, path = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^'";]* from )?'(\.[^']+)'/gm)) add(new URL(path, module));
  };
  add(entry);
  return sha256(JSON.stringify([...texts.values()]));
}
