import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';

const kinds = ['txt', 'md', 'html', 'htm'] as const;
/** What the file of an article may be. */
export type ArticleKind = (typeof kinds)[number];

/** What a folder holds beside articles and what is known of each. */
const storyFiles = /^(?:(?:story|site|entities|events)\.yaml|addresses\.lock|topics\/[^/]+\.yaml)$/;
const readme = /^readme\.\w+$/i;

export function kindOf(path: string): ArticleKind | undefined {
  const ending = /\.(\w+)$/.exec(path)?.[1]?.toLowerCase();
  return kinds.find((kind) => kind === ending);
}

export function isArticleFile(path: string): boolean {
  return kindOf(path) !== undefined;
}

/** Whether a file, by its plain name, is of the story and of no article. */
export function isStoryFile(name: string): boolean {
  return storyFiles.test(name);
}

/** Whether a file is of a topic or of events. */
export function isTopicOrEvents(path: string): boolean {
  return /^(?:topics\/[^/]+|events)\.yaml$/.test(plainName(path));
}

export function isYamlFile(path: string): boolean {
  return /\.ya?ml$/i.test(path);
}

/** A file is read whatever the case of its ending, and `.yml` as `.yaml`: this is the name by which it is asked for. */
export function plainName(path: string): string {
  if (isYamlFile(path)) return sidecarName(path);
  return isArticleFile(path) ? `${stemOf(path)}.${kindOf(path)}` : path;
}

/** Where what is known of an article stands, beside it. */
export function sidecarName(path: string): string {
  return `${stemOf(path)}.yaml`;
}

export function stemOf(path: string): string {
  return path.replace(/\.[a-z]+$/i, '');
}

/** Articles lie in `articles/`, or beside each other in a flat folder. */
export function articlePaths(files: string[]): string[] {
  const articles = files.filter(isArticleFile);
  const inFolder = articles.filter((file) => /^articles\/[^/]+$/.test(file));
  return inFolder.length > 0 ? inFolder : articles.filter((file) => !file.includes('/') && !readme.test(file));
}

/** The path of each YAML file by the name by which it is asked for; of two of one name neither may be passed over. */
export function namePaths(paths: string[]): { pathOf: (name: string) => string; issues: Issue[] } {
  const byName = new Map<string, string>();
  const issues: Issue[] = [];
  for (const path of paths) {
    const name = plainName(path);
    const twin = byName.get(name);
    if (twin === undefined) byName.set(name, path);
    else if (isYamlFile(path))
      issues.push(issue('same-name', { file: path }, `stands beside ${twin}, and one of the two would not be read`));
  }
  return { pathOf: (name) => byName.get(name) ?? name, issues };
}

/** A line of somebody who says what may be published, wherever it stands. */
const rightsLine = /^[^\p{L}\n]{0,9}rights[^\p{L}\n]{0,9}(?:full|digest|link)[^\p{L}\n]*$/imu;
/** Where keys are looked for, in letters: at the beginning. */
const MAX_HEAD = 4000;

/** Whether somebody says in it what may be published, or meant to. */
export function saysRights(text: string): boolean {
  return /^[^\p{L}\n]{0,9}rights?[^\p{L}\n]{0,9}[:=]/imu.test(text.slice(0, MAX_HEAD));
}

/** Rights fail closed: where they are said and nobody reads it, nothing is published. */
export function unreadRights(file: string, text: string, firstLine = 1): Issue[] {
  const found = rightsLine.exec(text.slice(0, MAX_HEAD));
  if (!found) return [];
  const line = firstLine + text.slice(0, found.index).split('\n').length - 1;
  return [issue('rights-unread', { file, line }, `says "${found[0].trim()}" where nobody reads it`)];
}

/** Files that nothing reads, as they stand beside no article or have the name of no file of a story; and those read under another name. */
export function unreadFiles(texts: Map<string, string>, articles: string[]): Issue[] {
  const read = new Set([...articles, ...articles.map(sidecarName)]);
  return [...texts].flatMap(([file, text]) => {
    const name = plainName(file);
    if (articles.includes(file) || readme.test(file)) return [];
    if ((isYamlFile(file) && read.has(name)) || isStoryFile(name))
      return name === file || texts.has(name) ? [] : issue('other-ending', { file }, `is read as ${name}`);
    const [rights] = unreadRights(file, text);
    if (rights) return rights;
    if (/^articles\/.+\.yaml$/.test(name)) return issue('sidecar-without-article', { file }, 'no article has this name');
    return issue('unread-file', { file }, 'is not read: no file of a story has this name or stands in this folder');
  });
}
