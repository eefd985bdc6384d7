import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { ContentFiles } from '../emit/content-files.ts';
import type { Plugin } from './plugin.ts';
import { expectGiven, failed, given } from './plugin.ts';
import { publishedStory } from './published-story.ts';

/** What the lints of plugins find in a story as it would be published. */
export function runLints(plugins: Plugin[], files: ContentFiles): Issue[] {
  if (!plugins.some(({ lints }) => lints?.length)) return [];
  const story = publishedStory((path) => files.get(path) ?? '');
  return plugins.flatMap((plugin) =>
    (plugin.lints ?? []).flatMap((lint, i) => {
      const part = `its lint ${i + 1}`;
      const found = run();
      return expectGiven(given.lint, found, plugin, part).map(({ file, line, message, hint, severity = 'warning' }): Issue => {
        const plain = issue('plugin', { file, line }, `${plugin.name}: ${message}`);
        return { ...plain, severity, ...(hint === undefined ? {} : { hint }) };
      });

      function run() {
        try {
          return lint(story);
        } catch (error) {
          throw failed(plugin, part, error);
        }
      }
    }),
  );
}
