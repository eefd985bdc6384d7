/**
 * Loaded before a command (`node --import`): at its nth step on the disk, as `FAULT` says in `kind:n`, the process is killed
 * (`kill`), killed when half is written (`half`), or the disk is full when half is written (`full`).
 */
import atOnce from 'node:fs';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const [kind, step] = (process.env.FAULT ?? '').split(':');
let left = Number(step);

const steps = ['mkdir', 'writeFile', 'rename', 'rm', 'rmdir', 'link', 'chmod'].map((name) => [disk, name]);
for (const [module, name] of [...steps, [atOnce, 'rmSync']]) {
  const original = module[name];
  module[name] = (path, ...rest) => {
    // What is full keeps nobody from removing.
    if ((kind === 'full' && module === atOnce) || left-- !== 0) return original(path, ...rest);
    if (kind !== 'kill' && name === 'writeFile') atOnce.writeFileSync(path, rest[0].slice(0, rest[0].length / 2));
    if (kind === 'full') return Promise.reject(Object.assign(new Error(`ENOSPC: no space left, ${name}`), { code: 'ENOSPC', path }));
    process.kill(process.pid, 'SIGKILL');
    return new Promise(() => undefined);
  };
}
syncBuiltinESMExports();
