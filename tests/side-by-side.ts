/** `node tests/side-by-side.ts COMMAND…` runs commands at once, and shows what each one said when it ends. */
import { spawn } from 'node:child_process';

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(...codes);

async function run(command: string): Promise<number> {
  const child = spawn(command, { shell: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  process.stdout.write(`> ${command}\n${Buffer.concat(said).toString()}\n`);
  return code;
}
