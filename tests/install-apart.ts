/**
 * Installs the tools of one folder into it, when they are missing: nobody else needs them, so `npm ci` leaves them out.
 * What they work with is the project's own, so it is not installed twice.
 *
 *     node tests/install-apart.ts tests/audit
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder = ''] = process.argv.slice(2);
const { dependencies } = readManifest(folder) as { dependencies: Record<string, string> };

if (Object.entries(dependencies).some(([name, version]) => installedVersion(name) !== version)) {
  console.error(`Installing ${Object.keys(dependencies).join(' and ')} into ${folder}: npm ci did not bring them.`);
  const { status } = spawnSync(`npm ci --prefix ${folder} --legacy-peer-deps --no-audit --no-fund`, { shell: true, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function installedVersion(name: string): unknown {
  const installed = join(folder, 'node_modules', name);
  return existsSync(installed) ? readManifest(installed)['version'] : undefined;
}

function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
}
