import { defineConfig } from 'vitest/config';

/** What was built once is what the projects `site` and `browser` look at. */
const built = { globalSetup: 'tests/site/build-sites.ts', testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 30_000, css: true } },
      { test: { name: 'site', include: ['tests/site/**/*.test.ts'], ...built } },
      { test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], fileParallelism: false, ...built } },
    ],
  },
});
