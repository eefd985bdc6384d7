import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** The text equals the file's; with `UPDATE=1` in the environment the file is written instead. */
export function expectFile(path: string, text: string): void {
  if (process.env['UPDATE']) writeFileSync(path, text);
  expect(text, `${path} (UPDATE=1 writes it anew)`).toBe(existsSync(path) ? readFileSync(path, 'utf8') : '');
}
