import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Fault } from '../faults/faults.ts';
import { Trial } from '../faults/faults.ts';

/** A few of those of `npm run faults`, as whole programs; every single step is tried in `write-files.test.ts`. */
const faults: Fault[] = [{ kind: 'kill', step: 11 }, { kind: 'file size', kilobytes: 1 }, { kind: 'two at once' }];

const home = mkdtempSync(join(tmpdir(), 'synoptic-faults-'));
const trial = new Trial(home, 'propose');
beforeAll(() => trial.prepare());
afterAll(() => rmSync(home, { recursive: true }));

it.each(faults)('npm run propose loses nothing and leaves nothing half: %o', async (fault) => {
  expect(await trial.try(fault)).toEqual([]);
});
