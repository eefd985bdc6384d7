import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Paths of all files in a folder and its folders, with forward slashes, sorted; none where there is no folder. */
export function filesBelow(folder: string): Promise<string[]> {
  return Promise.resolve(filesIn(folder, '').sort());
}

/** Folders are read at once: handed to threads and back, thousands of them would cost several times as much. */
function filesIn(folder: string, inside: string): string[] {
  return entriesOf(join(folder, inside)).flatMap((entry) =>
    entry.isDirectory() ? filesIn(folder, `${inside}${entry.name}/`) : `${inside}${entry.name}`,
  );
}

function entriesOf(folder: string) {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
