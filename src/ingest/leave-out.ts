import type { Article } from '../domain/article.ts';
import type { Issue, IssueCode } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import type { Lock } from '../domain/lock.ts';
import { slugSchema } from '../domain/slug.ts';
import { articlePaths, isArticleFile, isStoryFile, plainName, sidecarName, stemOf } from './seed-names.ts';

/** What cannot be read of front matter or a `.yaml`. */
const inYaml = new Set<IssueCode>(['yaml-syntax', 'yaml-shape', 'unknown-key']);

/** Says of a file which articles cannot be published where it is wrong: its own, or the one that it stands beside; of other files, none. */
export type TextsOf = (file: string) => string[];

/** By all files of the seeds, also those that cannot be read. */
export function textsFinder(paths: string[]): TextsOf {
  const bySidecar = Map.groupBy(articlePaths(paths), sidecarName);
  return (file) => {
    const texts = isStoryFile(plainName(file)) ? [] : (bySidecar.get(sidecarName(file)) ?? []);
    return isArticleFile(file) ? texts.filter((text) => text === file) : texts;
  };
}

/** Whether a page of the article is recorded, whatever is in its file now. */
export function publishedFinder({ articles: locked }: Lock, read: Article[]): (text: string) => boolean {
  const slugs = new Map(read.map(({ file, slug }) => [file, slug]));
  return (text) => {
    const slug = slugs.get(text) ?? slugSchema.safeParse(stemOf(text.split('/').at(-1) ?? text)).data;
    return slug !== undefined && Object.hasOwn(locked, slug);
  };
}

/**
 * Of a story that is not `strict`: an article with an error of its own is left out, which its editor is told, and nothing
 * else of it. One whose page was published stops the build, for an address that was given keeps working; and so does a slip
 * in a file that says rights, for an editor who rules what may be shown has to know that nobody read it.
 */
export function leaveOut(
  issues: Issue[],
  textsOf: TextsOf,
  { isPublished, saysRights }: { isPublished: (text: string) => boolean; saysRights: (file: string) => boolean },
) {
  const isOfRights = ({ code, file }: Issue) => code === 'rights-unread' || (inYaml.has(code) && saysRights(file));
  const textsOfError = (found: Issue) => (isOfRights(found) ? [] : textsOf(found.file));
  const texts = new Set(issues.filter(isError).flatMap(textsOfError));
  const left = new Set([...texts].filter((text) => !isPublished(text)));
  const told = issues.flatMap((found): Issue[] => {
    const own = isError(found) ? textsOfError(found) : textsOf(found.file);
    if (!isError(found)) return own.length > 0 && own.every((text) => left.has(text)) ? [] : [found];
    if (own.length === 0) return [found];
    const [what, so] = [isArticleFile(found.file) ? 'it' : 'its article', own.every((text) => left.has(text))];
    if (so) return [{ ...issue(found.code, found, `${found.message}; ${what} is left out`), severity: 'warning' }];
    return [{ ...found, message: `${found.message}; ${what} is not left out, as its page is in addresses.lock` }];
  });
  return { left, told };
}
