import { stringify } from 'yaml';
import type { Article } from '../domain/article.ts';
import { sayCommand } from '../domain/say-command.ts';
import { sidecarName } from '../ingest/seed-names.ts';

/** What is proposed for the file beside an article. */
interface ProposedSidecar {
  file: string;
  text: string;
  /** In one line: `articles/ferry.yaml  outlet: Orme Post; publishedAt: 2025-05-03~`. */
  said: string;
}

const heading = `# Proposed by ${sayCommand('propose')}: take the mark away from the lines that are right. What remains a comment has no effect
# and is not proposed again.`;

/**
 * Lines for the files beside articles, all of them comments: the outlet and the day that the machine inferred, and on what
 * grounds. A key that stands in such a file already, be it as a comment, is the editor's.
 *
 * @param textOf the file at a path as it stands, empty where there is none
 */
export function proposeSidecars(
  articles: Article[],
  pathOf: (name: string) => string,
  textOf: (path: string) => string,
): ProposedSidecar[] {
  const written = new Map<string, string>();
  return articles.flatMap((article) => {
    const file = pathOf(sidecarName(article.file));
    const before = written.get(file) ?? textOf(file);
    const inferred = inferredOf(article).filter(({ key }) => !named[key].test(before));
    if (inferred.length === 0) return [];
    const lines = inferred.flatMap(({ key, value, grounds }) => [
      `# ${stringify({ [key]: onOneLine(value) }, { lineWidth: 0 }).trimEnd()}`,
      `# ${key}Source: inferred # ${onOneLine(grounds)}`,
    ]);
    const text = [...(before.trim() === '' ? [] : [before.trimEnd(), '']), heading, ...lines, ''].join('\n');
    written.set(file, text);
    return { file, text, said: `  ${file}  ${inferred.map(({ key, value }) => `${key}: ${value}`).join('; ')}` };
  });
}

/** Where a key stands, also as a comment or only with where its value is from. */
const named = { outlet: /^[# ]*outlet(?:Source)? *:/m, publishedAt: /^[# ]*publishedAt(?:Source)? *:/m };
type Key = keyof typeof named;

function inferredOf({ outlet, outletGrounds, publishedAt, publishedAtGrounds }: Article) {
  const found: { key: Key; value: string | undefined; grounds: string | undefined }[] = [
    { key: 'outlet', value: outlet, grounds: outletGrounds },
    { key: 'publishedAt', value: publishedAt, grounds: publishedAtGrounds },
  ];
  return found.flatMap(({ key, value, grounds }) => (value && grounds ? [{ key, value, grounds }] : []));
}

/** The words of an article end no comment. */
function onOneLine(words: string): string {
  return words.replace(/[\s\p{C}]+/gu, ' ');
}
