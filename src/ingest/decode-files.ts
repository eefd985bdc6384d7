import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { decodeText, isBinary, normaliseText } from './decode-text.ts';
import { mendText } from './mend-text.ts';
import { kindOf, namePaths } from './seed-names.ts';
import type { MendedBytes } from './stray-bytes.ts';
import { mendStrayBytes } from './stray-bytes.ts';

export interface SeedTexts {
  texts: Map<string, string>;
  /** The path of a YAML file by its name: `story.yaml` may lie there as `story.yml`. */
  pathOf: (name: string) => string;
  issues: Issue[];
}

/** The text of every seed file, normalised, by its path. A file that is no text is an issue and gets no further. */
export function decodeFiles(files: SeedFile[]): SeedTexts {
  const { pathOf, issues } = namePaths(files.map(({ path }) => path));
  const texts = new Map<string, string>();
  for (const { path, bytes } of files) {
    const mended = mendStrayBytes(bytes);
    const text = decodeText(mended?.bytes ?? bytes);
    if (mended) issues.push(strayBytes(path, mended));
    // Articles come from anywhere; what editors write is as they wrote it.
    const kind = kindOf(path);
    if (text !== undefined) texts.set(path, normaliseText(kind ? mendText(text, kind !== 'txt') : text));
    else if (isBinary(bytes)) issues.push(issue('binary-file', { file: path }, 'is not a text'));
    else issues.push(issue('undecodable-text', { file: path }, 'its bytes are not text in any encoding known here'));
  }
  return { texts, pathOf, issues };
}

function strayBytes(file: string, { strays, mostly }: MendedBytes): Issue {
  const [{ byte, at, line } = { byte: 0, at: 0, line: 1 }] = strays;
  const more = strays.length > 1 ? `, and ${strays.length - 1} more` : '';
  const is = mostly === 'UTF-8' ? 'is no UTF-8' : 'is UTF-8 in a file of Windows-1252';
  const other = mostly === 'UTF-8' ? 'Windows-1252' : 'UTF-8';
  return issue('stray-byte', { file, line }, `byte ${at + 1} ${is}, 0x${byte.toString(16).toUpperCase()}${more}; read as ${other} has it`);
}
