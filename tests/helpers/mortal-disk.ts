import atOnce from 'node:fs';
import disk from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/** The steps that change something on the disk. */
const { mkdir, writeFile, rename, rm, link, chmod, rmdir } = disk;
const real = { mkdir, writeFile, rename, rm, link, chmod, rmdir };
/** Those that wait for nothing. */
const { rmSync } = atOnce;
const realAtOnce = { rmSync };
/** How many more of them are taken, and how many fail then: all, as where the process was killed, or one. */
const left = { steps: Infinity, failures: 0 };

/** Before all tests of a file: whoever has imported these steps counts them from now on. */
export function watchDisk(): void {
  const mortal = Object.entries({ ...real, ...realAtOnce }).map(([name, step]) => {
    const take = (...args: unknown[]) => {
      if (left.steps-- > 0 || left.failures-- <= 0) return (step as (...all: unknown[]) => unknown)(...args);
      const error = Object.assign(new Error('killed'), { code: 'ENOSPC', path: String(args[0]) });
      if (name in realAtOnce) throw error;
      return Promise.reject(error);
    };
    return [name, take];
  });
  replaceSteps(Object.fromEntries(mortal) as Record<string, unknown>);
}

export function restoreDisk(): void {
  replaceSteps({ ...real, ...realAtOnce });
}

/** Does some work and stops it after so many steps on the disk; says whether it was stopped. */
export async function killAfter(steps: number, work: () => Promise<unknown>): Promise<boolean> {
  return during(steps, Infinity, work).then(
    () => false,
    () => true,
  );
}

/** Does some work of which one step fails, after so many: the disk is full. */
export function failAfter(steps: number, work: () => Promise<unknown>): Promise<unknown> {
  return during(steps, 1, work);
}

async function during(steps: number, failures: number, work: () => Promise<unknown>): Promise<unknown> {
  Object.assign(left, { steps, failures });
  try {
    return await work();
  } finally {
    Object.assign(left, { steps: Infinity, failures: 0 });
  }
}

function replaceSteps(steps: Record<string, unknown>): void {
  for (const [name, step] of Object.entries(steps)) Object.assign(name in realAtOnce ? atOnce : disk, { [name]: step });
  syncBuiltinESMExports();
}
