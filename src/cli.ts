#!/usr/bin/env node
// As a whole: an older Node lacks some of its names, and could not say below what it needs.
import module from 'node:module';
import { resolve } from 'node:path';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(`This needs Node 22.18 or later, and runs on ${process.versions.node}.`);
  process.exit(1);
}

// Node 22 calls SQLite experimental, which holds the locks here. Whatever else Node warns of is told.
const emitWarning = process.emitWarning.bind(process);
process.emitWarning = (...warning: unknown[]) => {
  if (!String(warning[0]).startsWith('SQLite is an experimental feature')) Reflect.apply(emitWarning, undefined, warning);
};

// What was compiled once is kept for the next command, and for the threads and programs that this one starts.
process.env['NODE_COMPILE_CACHE'] ??= resolve('.cache', 'compiled');
module.enableCompileCache(process.env['NODE_COMPILE_CACHE']);

// A workflow sets to nothing what it does not know.
for (const name of ['SITE', 'BASE', 'SEEDS']) if (process.env[name] === '') delete process.env[name];

// Whoever reads what is written here may have had enough: node src/cli.ts annotate | head
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// An older Node cannot even load these, nor say why.
const { Refusal, sayError } = await import('./refusal.ts');
try {
  const { runCommand } = await import('./run-command.ts');
  await runCommand(process.argv.slice(2));
} catch (error) {
  const said = sayError(error);
  if (said === undefined) throw error;
  console.error(said);
  process.exit(error instanceof Refusal ? error.exitCode : 1);
}
