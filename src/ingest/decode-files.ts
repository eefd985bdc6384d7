import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { decodeText, isBinary, normaliseText } from './decode-text.ts';
import { mendText } from './mend-text.ts';
import { kindOf, namePaths } from './seed-names.ts';

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
    const text = decodeText(bytes);
    // Articles come from anywhere; what editors write is as they wrote it.
    const kind = kindOf(path);
    if (text !== undefined) texts.set(path, normaliseText(kind ? mendText(text, kind !== 'txt') : text));
    else if (isBinary(bytes)) issues.push(issue('binary-file', { file: path }, 'is not a text'));
    else issues.push(issue('undecodable-text', { file: path }, 'its bytes are not text in any encoding known here'));
  }
  return { texts, pathOf, issues };
}
