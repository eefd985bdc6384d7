import { isMap, parseDocument, stringify } from 'yaml';
import type { Article } from '../domain/article.ts';
import { sayCommand } from '../domain/say-command.ts';
import { beginningOf } from '../domain/words.ts';
import { isStoryFile, sidecarName } from '../ingest/seed-names.ts';
import { insertText } from './insert-text.ts';

/** What is proposed for the file beside an article. */
interface ProposedSidecar {
  file: string;
  text: string;
  /** In one line: `articles/ferry.yaml  outlet: Orme Post; publishedAt: 2025-05-03~`. */
  said: string;
}

/** In letters: a whole paragraph may be what an outlet is inferred from. */
const MAX_GROUNDS = 200;

const heading = `# Proposed by ${sayCommand('propose')}: take the mark away from the lines that are right. What remains a comment has no effect
# and is not proposed again.`;

/**
 * Lines for the files beside articles, all of them comments: the outlet and the day that the machine inferred, and on what
 * grounds. A key that stands in such a file already, be it as a comment, is the editor's. Of a file that a line cannot be
 * added to, as one in braces, nothing is proposed.
 *
 * @param textOf the file at a path as it stands, empty where there is none; nothing where it is in no encoding to write in
 */
export function proposeSidecars(
  articles: Article[],
  pathOf: (name: string) => string,
  textOf: (path: string) => string | undefined,
): ProposedSidecar[] {
  const written = new Map<string, string>();
  return articles.flatMap((article) => {
    const found = inferredOf(article);
    const name = sidecarName(article.file);
    if (found.length === 0 || isStoryFile(name)) return [];
    const file = pathOf(name);
    const before = written.get(file) ?? textOf(file);
    if (before === undefined || !takesLines(before)) return [];
    const inferred = found.filter(({ key }) => !named[key].test(before));
    if (inferred.length === 0) return [];
    const lines = inferred.flatMap(({ key, value, grounds }) => [
      `# ${stringify({ [key]: value }, { lineWidth: 0 }).trimEnd()}`,
      `# ${key}Source: inferred # ${grounds}`,
    ]);
    const between = before === '' || before.endsWith('\n') ? '' : '\n';
    const head = before.replaceAll('\r\n', '\n').includes(heading) ? '' : `${before === '' ? '' : '\n'}${heading}\n`;
    const text = insertText(before, [{ at: before.length, text: `${between}${head}${lines.join('\n')}\n` }]);
    written.set(file, text);
    return { file, text, said: `  ${file}  ${inferred.map(({ key, value }) => `${key}: ${value}`).join('; ')}` };
  });
}

/** Whether a key may stand on a line of its own at its end: it holds nothing yet, or keys at the beginning of lines. */
function takesLines(sidecar: string): boolean {
  if (/^\.\.\./m.test(sidecar)) return false;
  const { contents } = parseDocument(sidecar);
  if (!isMap(contents)) return contents === null;
  return !contents.flow && /(?:^|\n|\ufeff)$/.test(sidecar.slice(0, contents.range?.[0]));
}

/** Where a key stands, also as a comment or only with where its value is from. */
const named = { outlet: /^\ufeff?[# ]*outlet(?:Source)? *:/m, publishedAt: /^\ufeff?[# ]*publishedAt(?:Source)? *:/m };
type Key = keyof typeof named;

function inferredOf({ outlet, outletGrounds, publishedAt, publishedAtGrounds }: Article) {
  const found: { key: Key; value: string | undefined; grounds: string | undefined }[] = [
    { key: 'outlet', value: outlet, grounds: outletGrounds },
    { key: 'publishedAt', value: publishedAt, grounds: publishedAtGrounds },
  ];
  return found.flatMap(({ key, value, grounds }) =>
    value && grounds ? [{ key, value: onOneLine(value), grounds: beginningOf(onOneLine(grounds), MAX_GROUNDS) }] : [],
  );
}

/** The words of an article end no comment. */
function onOneLine(words: string): string {
  return words.replace(/[\s\p{C}]+/gu, ' ');
}
