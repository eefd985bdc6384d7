import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

/** Far above what any test takes on a busy machine: only what hangs is ended. */
const limits = { testTimeout: 1_200_000, hookTimeout: 1_200_000 };
export const unit = { name: 'unit', include: ['tests/unit/**/*.test.ts'], css: true, ...limits };
/** What was built once is what the projects `site` and `browser` look at. */
const built = { globalSetup: 'tests/site/build-sites.ts', ...limits };

/** Scripts of the pages. */
const inBrowser = ['src/browser/**', 'src/search/show/!(excerpt).ts', 'src/search/ask/pagefind.ts'];
/** What Astro runs, and the command line. */
const inOtherProcesses = [
  'src/{cli,integration,mount-story,site-stories,tell-of,add-search-index}.ts',
  'src/page-data/middleware.ts',
  'src/pages/**',
];

/** In every process that runs tests, or that a test starts. */
const guard = new URL('tests/helpers/forbid-live-story.ts', import.meta.url).href;
process.env['NODE_OPTIONS'] = `${process.env['NODE_OPTIONS'] ?? ''} --import=${guard}`.trim();

// The programs that tests start compile the same modules again and again.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache', 'compiled');

export default defineConfig({
  test: {
    // Of the unit tests. What runs elsewhere is not measured: it is looked at by the projects `site` and `browser`.
    coverage: { include: ['src/**/*.ts'], exclude: [...inBrowser, ...inOtherProcesses], thresholds: { lines: 95 } },
    maxWorkers: '100%',
    // No test changes what another could see, so all of a worker share their modules.
    isolate: false,
    projects: [
      { test: unit },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...built } },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          expect: { poll: { timeout: 30_000 } },
          ...built,
        },
      },
    ],
  },
});
