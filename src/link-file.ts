import { linkSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Puts a file in a second place, or does something else where that cannot be, as on another disk. It stays one file: to make
 * another costs the system up to a hundred times as much.
 */
export function linkFile(from: string, to: string, otherwise?: () => void): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    otherwise?.();
  }
}
