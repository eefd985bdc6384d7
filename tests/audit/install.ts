/** Installs what the audit measures with, when it is missing: nobody else needs it, so `npm ci` leaves it out. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const { dependencies } = readManifest(import.meta.dirname) as { dependencies: Record<string, string> };

if (Object.entries(dependencies).some(([name, version]) => installedVersion(name) !== version)) {
  console.error('Installing Lighthouse into tests/audit/node_modules: only the audit needs it, so npm ci did not bring it.');
  const { status } = spawnSync('npm ci --prefix tests/audit --no-audit --no-fund', { shell: true, stdio: 'inherit' });
  process.exitCode = status ?? 1;
}

function installedVersion(name: string): unknown {
  const folder = join(import.meta.dirname, 'node_modules', name);
  return existsSync(folder) ? readManifest(folder)['version'] : undefined;
}

function readManifest(folder: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, unknown>;
}
