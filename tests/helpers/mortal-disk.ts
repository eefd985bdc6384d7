import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The steps that change something on the disk. */
const { mkdir, writeFile, rename, rm, link, chmod, rmdir } = disk;
const real = { mkdir, writeFile, rename, rm, link, chmod, rmdir };
/** How many more of them are taken before the process is "killed". */
const left = { steps: Infinity };

/** Before all tests of a file: whoever has imported these steps counts them from now on. */
export function watchDisk(): void {
  const mortal = Object.entries(real).map(([name, step]) => {
    const take = (...args: unknown[]) => {
      if (left.steps-- <= 0) throw new Error('killed');
      return (step as (...all: unknown[]) => unknown)(...args);
    };
    return [name, take];
  });
  replaceSteps(Object.fromEntries(mortal) as Record<string, unknown>);
}

export function restoreDisk(): void {
  replaceSteps(real);
}

/** Does some work and stops it after so many steps on the disk; says whether it was stopped. */
export async function killAfter(steps: number, work: () => Promise<unknown>): Promise<boolean> {
  left.steps = steps;
  const killed = await work().then(
    () => false,
    () => true,
  );
  left.steps = Infinity;
  return killed;
}

function replaceSteps(steps: Record<string, unknown>): void {
  Object.assign(disk, steps);
  syncBuiltinESMExports();
}
