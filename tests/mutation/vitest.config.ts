import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Of the unit tests, those of what is changed that take little time: each of more than 5,000 changes runs those that reach it. */
export default defineConfig({
  test: {
    include: [
      'tests/unit/check/**/*.test.ts',
      'tests/unit/compose/second-story.test.ts',
      'tests/unit/content.test.ts',
      'tests/unit/emit/*.test.ts',
      'tests/unit/mdx/*.test.ts',
      'tests/unit/new-story/*.test.ts',
      'tests/unit/propose/!(editing-guide).test.ts',
      'tests/unit/{propose,write-files,add-article}.test.ts',
      'tests/unit/upgrade/*.test.ts',
      'tests/unit/desk/{edit-yaml,operations}.test.ts',
    ],
    setupFiles: [fileURLToPath(new URL('few-runs.ts', import.meta.url))],
    isolate: false,
    testTimeout: 120_000,
  },
});
