import { enableCompileCache } from 'node:module';
import { resolve } from 'node:path';
import { Refusal, sayError } from './refusal.ts';
import { runCommand } from './run-command.ts';

// What was compiled once is kept for the next command, and for the threads and programs that this one starts.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache', 'compiled');
enableCompileCache(process.env['NODE_COMPILE_CACHE']);

// Whoever reads what is written here may have had enough: node src/cli.ts annotate | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  await runCommand(process.argv.slice(2));
} catch (error) {
  const said = sayError(error);
  if (said === undefined) throw error;
  console.error(said);
  process.exit(error instanceof Refusal ? error.exitCode : 1);
}
