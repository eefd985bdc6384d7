/**
 * Kills commands that write, at each step and at any time, fills their disk, limits their files, takes their right to write,
 * and runs two at once: `npm run faults`, more than 200 of them in some ten minutes. What was there or should be there has to be there afterwards, whole.
 * Where a small disk cannot be mounted, those that need one are left out, and it says so.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CommandName, Fault } from './faults.ts';
import { Trial } from './faults.ts';

const steps = (count: number) => Array.from({ length: count }, (_, step) => step);
const each = (sizes: number[], kind: 'file size' | 'disk size'): Fault[] => sizes.map((kilobytes) => ({ kind, kilobytes }));

/** How many steps on the disk each takes, and how long it is at work, in milliseconds. */
const extents: Record<CommandName, [steps: number, from: number, to: number]> = {
  propose: [18, 300, 1600],
  generate: [24, 300, 1600],
  new: [24, 100, 900],
};

const faultsOf = (command: CommandName): Fault[] => {
  const [last, from, to] = extents[command];
  return [
    ...steps(last).flatMap((step): Fault[] => [
      { kind: 'kill', step },
      { kind: 'half', step },
    ]),
    ...steps(Math.ceil(last / 2)).map((step): Fault => ({ kind: 'full', step: step * 2 })),
    ...steps(8).map((i): Fault => ({ kind: 'killed after', milliseconds: from + ((to - from) * i) / 7 })),
    ...each([0, 1, 2, 4], 'file size'),
    ...(isMounted ? [...each([0, 4, 8, 16, 40], 'disk size'), { kind: 'read-only' } satisfies Fault] : []),
    ...(command === 'new' ? [] : steps(3).map((): Fault => ({ kind: 'two at once' }))),
  ];
};

const home = mkdtempSync(join(tmpdir(), 'synoptic-faults-'));
const isMounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', home]).status === 0;
if (!isMounted) console.log('Without a full and a read-only disk: none can be mounted here.');

let [tried, failed] = [0, 0];
try {
  for (const command of Object.keys(extents) as CommandName[]) {
    const trial = new Trial(home, command);
    await trial.prepare();
    for (const fault of faultsOf(command)) {
      const troubles = await trial.try(fault);
      tried++;
      if (troubles.length > 0) console.log(`${command} ${JSON.stringify(fault)}\n  ${troubles.join('\n  ')}`);
      if (troubles.length > 0) failed++;
    }
    console.log(`${command}: ${tried} faults so far, ${failed} with something lost, half or left behind`);
  }
} finally {
  if (isMounted) spawnSync('umount', [home]);
  rmSync(home, { recursive: true, force: true });
}
process.exitCode = failed > 0 ? 1 : 0;
