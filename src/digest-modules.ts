import { existsSync, readFileSync } from 'node:fs';
import { sha256 } from './domain/hash.ts';

/** Which packages run with our modules: the lock file, or where ours is a package itself, its manifest with exact versions. */
const packages = ['../package-lock.json', '../package.json'].map((path) => new URL(path, import.meta.url)).find((url) => existsSync(url));

/**
 * Changes whenever a module does, or anything that runs with it: the modules that it imports, and theirs, by their
 * text; packages by their versions.
 */
export function digestModules(entry: URL): string {
  const texts = new Map(packages ? [[packages.href, readFileSync(packages, 'utf8')]] : []);
  const add = (module: URL) => {
    if (texts.has(module.href)) return;
    const text = readFileSync(module, 'utf8');
    texts.set(module.href, text);
    for (const [, path = ''] of text.matchAll(/^(?:import|export) (?!type )(?:[^'";]* from )?['"](\.[^'"]+)['"]/gm))
      add(new URL(path, module));
  };
  add(entry);
  return sha256(JSON.stringify([...texts.values()]));
}
