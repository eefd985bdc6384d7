/** `npm run test:package`: the unit tests, of the code in `.package/` in place of that in `src/`. */
import { resolve, sep } from 'node:path';
import type { Plugin } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { unit } from '../vitest.config.ts';

const [source, compiled] = ['src', '.package/src'].map((folder) => resolve(folder) + sep) as [string, string];

/** Takes each module of `src/` from the package. */
const fromPackage: Plugin = {
  name: 'from-package',
  enforce: 'pre',
  async resolveId(path, importer) {
    // Tests expect that messages call commands as the repository does; how the package does, `package.test.ts` knows.
    if (/\/say-command\.[jt]s$/.test(path)) return resolve(source, 'domain/say-command.ts');
    const id = (await this.resolve(path, importer, { skipSelf: true }))?.id;
    return id?.startsWith(source) ? id.replace(source, compiled).replace(/\.ts(?=$|\?)/, '.js') : id;
  },
};

/** Hold of the repository alone, as the package has other files; those of the package are in `package.test.ts`. */
const leftOut = [
  // Its scripts have no types to take away, and end in .js.
  'gives the page with a policy, and its scripts without types',
  // Name the components in src/.
  'a component of the project',
  // Has no icon in its template: the package copies that of the repository.
  'has a story, what builds it, and what a host and an editor need',
];

export default defineConfig({
  plugins: [fromPackage],
  test: { isolate: false, testNamePattern: new RegExp(`^(?!.*(?:${leftOut.join('|')}))`), projects: [{ extends: true, test: unit }] },
});
