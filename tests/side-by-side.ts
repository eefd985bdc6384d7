/** `node tests/side-by-side.ts NAME…` runs scripts of package.json at once, and shows what each one said when it ends. */
import { spawn } from 'node:child_process';

const codes = await Promise.all(process.argv.slice(2).map(run));
process.exitCode = Math.max(...codes);

async function run(name: string): Promise<number> {
  const child = spawn(`npm run ${name}`, { shell: true, stdio: ['ignore', 'pipe', 'pipe'], env: { FORCE_COLOR: '1', ...process.env } });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes));
  const code = await new Promise<number>((resolve) => child.once('close', (status) => resolve(status ?? 1)));
  process.stdout.write(Buffer.concat(said));
  return code;
}
