import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestModules } from '../../src/digest-modules.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'synoptic-modules-'));
  write(
    'entry.ts',
    "import { a } from './a.ts';\nimport type { T } from './types.ts';\nimport { join } from 'node:path';\nexport const all = [a, join];",
  );
  write('a.ts', "export { b as a } from './b.ts';\nimport './effect.ts';");
  write('b.ts', "export const b = 'b';");
  write('effect.ts', "import { b } from './b.ts';\nconsole.log(b);");
  write('types.ts', 'export type T = string;');
  write('other.ts', 'export const other = 1;');
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const digest = () => digestModules(pathToFileURL(join(folder, 'entry.ts')));

describe('what stands for the code', () => {
  it.each([
    ['itself', 'entry.ts', true],
    ['what it imports', 'a.ts', true],
    ['what that gives on', 'b.ts', true],
    ['what that imports for its effect', 'effect.ts', true],
    ['what it takes types from alone', 'types.ts', false],
    ['what it does not import', 'other.ts', false],
  ])('changes or not with %s', (_, name, isMeant) => {
    const before = digest();
    expect(digest()).toBe(before);
    write(name, '// Otherwise.');
    expect(digest() !== before).toBe(isMeant);
  });
});
