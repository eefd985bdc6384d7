import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { decodeText, isBinary, normaliseText } from './decode-text.ts';
import { mendText } from './mend-text.ts';

/** The text of every seed file, normalised, by its path. A file that is no text is an issue and gets no further. */
export function decodeFiles(files: SeedFile[]): { texts: Map<string, string>; issues: Issue[] } {
  const issues: Issue[] = [];
  const texts = new Map<string, string>();
  for (const { path, bytes } of files) {
    const text = decodeText(bytes);
    // Articles come from anywhere; what editors write is as they wrote it.
    const isArticle = !/\.(?:yaml|lock)$/.test(path);
    if (text !== undefined) texts.set(path, normaliseText(isArticle ? mendText(text, !path.endsWith('.txt')) : text));
    else if (isBinary(bytes)) issues.push(issue('binary-file', { file: path }, 'is not a text'));
    else issues.push(issue('undecodable-text', { file: path }, 'its bytes are not text in any encoding known here'));
  }
  return { texts, issues };
}
