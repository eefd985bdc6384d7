import { noCache } from '../domain/cache.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sidecar } from '../domain/seed.ts';
import { sidecarSchema } from '../domain/seed.ts';
import type { ArticleSource } from './build-article.ts';
import type { Draft } from './draft.ts';
import { dropRepeats } from './draft.ts';
import { parseHtml } from './html/parse-html.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { parseYaml } from './parse-yaml.ts';

/** What a folder holds beside articles. */
const storyFiles = /^(?:(?:story|entities|events)\.yaml|addresses\.lock|topics\/[^/]+\.yaml|readme\.\w+)$/i;

type Parser = (text: string, firstLine: number, rules: readonly LineRule[]) => Draft;

/** What each kind of article file is read by. */
const parsers = new Map<string | undefined, Parser>([
  ['txt', (text, _, rules) => parseText(text, rules)],
  ['md', parseMarkdown],
  ['html', (text, _, rules) => parseHtml(text, rules)],
  ['htm', (text, _, rules) => parseHtml(text, rules)],
]);

/** Where what is known of an article stands, beside it. */
export function sidecarOf(file: string): string {
  return `${withoutExtension(file)}.yaml`;
}

export function isArticleFile(path: string): boolean {
  return parsers.has(extensionOf(path));
}

/** Articles lie in `articles/`, or beside each other in a flat folder. */
export function articlePaths(files: string[]): string[] {
  const articles = files.filter(isArticleFile);
  const inFolder = articles.filter((file) => /^articles\/[^/]+$/.test(file));
  return inFolder.length > 0 ? inFolder : articles.filter((file) => !/\/|^readme\./i.test(file));
}

/** One article file and what is known about it: its front matter and its sidecar, which has the last word. */
export function parseArticle(file: string, texts: Map<string, string>, rules: readonly LineRule[], cache = noCache) {
  const text = texts.get(file);
  if (text === undefined) return { source: undefined, issues: [] };
  const front = file.endsWith('.md') ? /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(text) : null;
  if (!front && file.endsWith('.md') && /^---\n\w+: .*\n/.test(text))
    return { source: undefined, issues: [issue('yaml-syntax', { file, line: 1 }, 'its front matter has no end: a line of three hyphens')] };
  const sidecarFile = sidecarOf(file);
  const metadata = [
    ...(front ? [parseYaml(sidecarSchema, file, `\n${front[1]}`)] : []),
    ...(texts.has(sidecarFile) ? [parseYaml(sidecarSchema, sidecarFile, texts.get(sidecarFile))] : []),
  ];
  const value = metadata.reduce<Sidecar>((all, { parsed }) => ({ ...all, ...parsed.value }), {});
  const last = metadata.at(-1)?.parsed;
  const from = {
    kind: extensionOf(file),
    text,
    front: front?.[0].length,
    rules: rules.map(({ name, as, pattern }) => [name, as, pattern.source]),
  };
  const { draft, problem } = cache('draft', from, () => parseBody(file, text, front?.[0] ?? '', rules));
  const issues = problem ? [issue(problem.code, { file }, problem.message)] : [];
  const source: ArticleSource | undefined = draft && { file, draft, sidecar: last && { ...last, value } };
  return { source, issues: [...metadata.flatMap((part) => part.issues), ...issues] };
}

interface Body {
  draft?: Draft;
  problem?: Pick<Issue, 'code' | 'message'>;
}

function parseBody(file: string, text: string, front: string, rules: readonly LineRule[]): Body {
  if (text.trim() === '') return { problem: { code: 'no-running-text', message: 'is empty' } };
  try {
    const draft = parsers.get(extensionOf(file))?.(text.slice(front.length), front.split('\n').length, rules);
    if (draft) dropRepeats(draft);
    if (draft?.blocks.some((block) => block.type !== 'heading')) return { draft };
    return { problem: { code: 'no-running-text', message: 'has no paragraph of running text' } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { code: 'too-deep', message: 'is nested too deep to be read' } };
  }
}

/** Files that stand where nothing is read: beside no article, or under a name that no file of a story has. */
export function unreadFiles(files: string[], articles: string[]): Issue[] {
  const owners = new Set(articles.map(withoutExtension));
  const isRead = (file: string) => articles.includes(file) || (file.endsWith('.yaml') && owners.has(withoutExtension(file)));
  return files.flatMap((file) => {
    if (isRead(file) || storyFiles.test(file)) return [];
    if (/^articles\/.+\.yaml$/.test(file)) return issue('sidecar-without-article', { file }, 'no article has this name');
    return issue('unread-file', { file }, 'is not read: no file of a story has this name or stands in this folder');
  });
}

function extensionOf(file: string): string | undefined {
  return file.split('.').at(-1);
}

function withoutExtension(file: string): string {
  return file.replace(/\.[a-z]+$/, '');
}
