import type { HookParameters } from 'astro';
import { formatIssues, listGone } from './check/format-issues.ts';
import type { Issue } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import { recoverFolder } from './emit/swap-folder.ts';
import { writeChanges } from './emit/write-content.ts';
import type { Folders } from './folders.ts';
import { followSaves } from './follow-saves.ts';
import { startGenerator } from './generate-apart.ts';
import type { Changes } from './generate.ts';
import { sayError } from './refusal.ts';
import { stampSeeds, watchSeeds } from './watch-seeds.ts';

type ServerSetup = HookParameters<'astro:server:setup'>;
export type Server = ServerSetup['server'];

/** The generator of one `astro dev`. */
export interface Dev {
  /** What it did before the server started. */
  first: Pick<Changes, 'issues' | 'failed'> & { changed: string[] };
  /** Has the pages of a server follow the seeds. */
  follow: (server: Server, logger: ServerSetup['logger']) => void;
}

/** Generates `content/`, in a thread that is kept for what is saved later. A build does without this module, which loads the rules. */
export async function startDev(folders: Folders): Promise<Dev> {
  await recoverFolder(folders.content);
  const seen = await stampSeeds(folders.seeds);
  const generate = startGenerator(folders);
  const { changes, slugs, ...run } = await generate();
  await writeChanges(folders.content, changes);
  return {
    first: { ...run, changed: [...changes.keys()] },
    follow(server, logger) {
      const overlay = buildOverlay(server);
      let known = run.issues;
      overlay.show(known.filter(isError));
      const onSave = followSaves(folders, slugs, {
        generate,
        onArticles(files) {
          showAnew(server);
          logger.info(`${files.join(', ')} shown; the rest of the story follows`);
        },
        onStory({ issues, failed }, written) {
          const said = tellChange(known, issues);
          if (said) console.error(said);
          known = issues;
          if (overlay.show(issues.filter(isError)) || written > 0) showAnew(server);
          if (!failed) logger.info(`${written} content files changed`);
        },
        onError(error) {
          const said = sayError(error) ?? String(error);
          logger.error(said);
          overlay.say(said);
        },
      });
      void startDeskFor(server, folders, logger);
      const { look } = watchSeeds(folders.seeds, server.watcher, seen, onSave);
      server.middlewares.use((request, _, next) => {
        if (request.headers.accept?.includes('text/html')) void look();
        next();
      });
    },
  };
}

/** Where it cannot be, the site is shown all the same. */
async function startDeskFor(server: Server, folders: Folders, logger: ServerSetup['logger']): Promise<void> {
  try {
    const { startDeskBeside } = await import('./desk/start-desk.ts');
    const { url, close } = await startDeskBeside(folders);
    server.httpServer?.once('close', close);
    logger.info(`the desk is at ${url}`);
  } catch (error) {
    logger.warn(`there is no desk: ${sayError(error) ?? String(error)}`);
  }
}

/** What is new, in full, and what is gone, in a line each; nothing where all is as it was. */
function tellChange(before: Issue[], now: Issue[]): string {
  // A line that was put in moves all that stand below it.
  const keyOf = ({ code, file, message }: Issue) => JSON.stringify([code, file, message]);
  const without = (issues: Issue[], others: Issue[]) => {
    const keys = new Set(others.map(keyOf));
    return issues.filter((found) => !keys.has(keyOf(found)));
  };
  const fresh = without(now, before);
  return [...(fresh.length > 0 ? [formatIssues(fresh)] : []), ...listGone(without(before, now))].join('\n');
}

/** Vite's window over the page, for errors: shown in every browser, and in those that come later, until there are none. */
function buildOverlay({ environments, config }: Server) {
  const { hot } = environments['client'] ?? {};
  let text = '';
  const send = () => {
    if (text && config.server.hmr !== false) hot?.send({ type: 'error', err: { message: text, stack: '', plugin: 'synoptic' } });
  };
  hot?.on('connection', send);
  const say = (said: string) => {
    text = said;
    send();
  };
  return {
    say,
    /** Whether there were errors, and are none any more: pages have to be loaded anew. */
    show(errors: Issue[]): boolean {
      const isOver = text !== '' && errors.length === 0;
      say(errors.length > 0 ? `${formatIssues(errors)}\nThe pages are as they were before.` : '');
      return isOver;
    },
  };
}

/** Has Astro ask anew which pages there are, and browsers load the page that they show. */
function showAnew({ environments }: Server): void {
  for (const name of ['ssr', 'prerender']) environments[name]?.hot.send('astro:content-changed', {});
  environments['client']?.hot.send({ type: 'full-reload', path: '*' });
}
