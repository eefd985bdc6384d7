import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow } from '../../src/files-below.ts';

/**
 * Prints, as JSON, the patterns that modules of `src/` put together when they are loaded. A process of its own: it takes
 * the place of `RegExp` before any of them is.
 */
const made = new Map<string, [source: string, flags: string]>();
const own = pathToFileURL(resolve('src')).href;
const Real = RegExp;
globalThis.RegExp = new Proxy(Real, {
  construct(target, args: ConstructorParameters<typeof RegExp>) {
    const pattern = new target(...args);
    if (new Error().stack?.split('\n')[2]?.includes(own)) made.set(String(pattern), [pattern.source, pattern.flags]);
    return pattern;
  },
});
/** What runs in a browser, in Astro, or as a command. */
const elsewhere = /^(?:browser|search\/show|pages|components|layouts)\/|^cli\.ts$/;
for (const file of (await filesBelow('src')).filter((path) => path.endsWith('.ts') && !elsewhere.test(path)))
  await import(pathToFileURL(resolve('src', file)).href).catch(() => undefined);
console.log(JSON.stringify([...made.values()]));
