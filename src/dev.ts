import type { HookParameters } from 'astro';
import { relative, sep } from 'node:path';
import { formatIssues } from './check/format-issues.ts';
import { recoverFolder } from './emit/swap-folder.ts';
import { writeChanges } from './emit/write-content.ts';
import type { Folders } from './folders.ts';
import { followSaves } from './follow-saves.ts';
import { startGenerator } from './generate-in-thread.ts';
import type { Changes } from './generate.ts';

type ServerSetup = HookParameters<'astro:server:setup'>;

/** The generator of one `astro dev`. */
export interface Dev {
  /** What it did before the server started. */
  first: Pick<Changes, 'issues' | 'failed'> & { changed: string[] };
  /** Has the pages of a server follow the seeds. */
  follow: (server: ServerSetup['server'], logger: ServerSetup['logger']) => void;
}

/** Generates `content/`, in a thread that is kept for what is saved later. */
export async function startDev(folders: Folders): Promise<Dev> {
  await recoverFolder(folders.content);
  const generate = startGenerator(folders);
  const { changes, slugs, ...run } = await generate();
  await writeChanges(folders.content, changes);
  return {
    first: { ...run, changed: [...changes.keys()] },
    follow(server, logger) {
      const onSave = followSaves(folders, slugs, {
        generate,
        onArticles(files) {
          showAnew(server);
          logger.info(`${files.join(', ')} shown; the rest of the story follows`);
        },
        onStory({ issues, failed }, written) {
          if (issues.length > 0) console.error(formatIssues(issues));
          if (written > 0) showAnew(server);
          if (!failed) logger.info(`${written} content files changed`);
        },
        onError: (error) => logger.error(String(error)),
      });
      server.watcher.add(folders.seeds);
      server.watcher.on('all', (_, path) => {
        if (path.startsWith(folders.seeds + sep)) onSave(relative(folders.seeds, path).split(sep).join('/'));
      });
    },
  };
}

/** Has Astro ask anew which pages there are, and browsers load the page that they show. */
function showAnew({ environments }: ServerSetup['server']): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}
