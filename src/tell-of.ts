import type { AstroIntegrationLogger } from 'astro';
import { formatIssues, summary } from './check/format-issues.ts';
import type { Dev } from './dev.ts';
import { Refusal, sayError } from './refusal.ts';

/**
 * Says what came of generating a story.
 *
 * @param seeds what to call them, where a site has several stories
 * @throws Refusal where nothing can be built
 */
export function tellOf(
  { issues, failed, changed }: Dev['first'],
  command: string,
  logger: AstroIntegrationLogger,
  seeds = 'The seeds',
): void {
  if (issues.length > 0) console.error(formatIssues(issues));
  if (failed && command === 'build')
    throw new Refusal(`${seeds} have errors (${summary(issues)}); nothing was built, and content/ was not changed.`);
  if (failed) logger.warn(`content/ was not changed, because ${seeds.replace('The', 'the')} have errors`);
  else logger.info(`content is up to date, ${changed.length} files changed`);
}

/** Ends the process with a sentence where something expected is in the way; a fault of the program has its stack. */
export async function plainly(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    const said = sayError(error);
    if (said === undefined) throw error;
    console.error(said);
    process.exit(error instanceof Refusal ? error.exitCode : 1);
  }
}
