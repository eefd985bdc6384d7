import { noCache } from '../domain/cache.ts';
import { sha256 } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Sidecar } from '../domain/seed.ts';
import { sidecarSchema } from '../domain/seed.ts';
import type { ArticleSource } from './build-article.ts';
import type { SeedTexts } from './decode-files.ts';
import { detectInDraft } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { dropRepeats, takeAuthor } from './draft.ts';
import { findFrontMatter } from './front-matter.ts';
import { beyondLimits, draftBeyondLimits } from './limits.ts';
import { markCaptions } from './mark-captions.ts';
import { parseHtml } from './html/parse-html.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { parseText } from './parse-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ArticleKind } from './seed-names.ts';
import { kindOf, sidecarName, unreadRights } from './seed-names.ts';

type Parser = (text: string, firstLine: number, rules: readonly LineRule[]) => Draft;

/** What each kind of article file is read by. */
const parsers: Record<ArticleKind, Parser> = {
  txt: (text, _, rules) => parseText(text, rules),
  md: parseMarkdown,
  html: (text, _, rules) => parseHtml(text, rules),
  htm: (text, _, rules) => parseHtml(text, rules),
};

/** One article file and what is known about it: its front matter and its sidecar, which has the last word. */
export function parseArticle(file: string, seeds: Pick<SeedTexts, 'texts' | 'pathOf'>, rules: readonly LineRule[], cache = noCache) {
  const text = seeds.texts.get(file);
  if (text === undefined) return { source: undefined, issues: [] };
  const front = kindOf(file) === 'md' ? findFrontMatter(text) : undefined;
  if (front?.isOpen)
    return { source: undefined, issues: [issue('yaml-syntax', { file, line: 1 }, 'its front matter has no end: a line of three hyphens')] };
  const sidecarFile = seeds.pathOf(sidecarName(file));
  const metadata = [
    ...(front ? [parseYaml(sidecarSchema, file, front.yaml)] : []),
    ...(seeds.texts.has(sidecarFile) ? [parseYaml(sidecarSchema, sidecarFile, seeds.texts.get(sidecarFile))] : []),
  ];
  const value = metadata.reduce<Sidecar>((all, { parsed }) => ({ ...all, ...parsed.value }), {});
  const last = metadata.at(-1)?.parsed;
  const head = text.slice(0, front?.length ?? 0);
  const body = { kind: kindOf(file), text: text.slice(head.length), firstLine: head.split('\n').length };
  const { draft, found, problem } = cache('draft', { ...body, rules: digestRules(rules) }, () => parseBody(body, rules));
  const issues = problem ? [issue(problem.code, { file }, problem.message)] : [];
  const source: ArticleSource | undefined = draft && { file, draft, found, sidecar: last && { ...last, value } };
  return { source, issues: [...metadata.flatMap((part) => part.issues), ...unreadRights(file, body.text, body.firstLine), ...issues] };
}

const digestRules = onceFor((rules: readonly LineRule[]) =>
  sha256(JSON.stringify(rules.map(({ name, as, pattern }) => [name, as, pattern.source]))),
);

interface Body {
  draft?: Draft;
  found?: string | undefined;
  problem?: Pick<Issue, 'code' | 'message'>;
}

function parseBody(
  { kind = 'txt', text, firstLine }: { kind: ArticleKind | undefined; text: string; firstLine: number },
  rules: readonly LineRule[],
): Body {
  if (text.trim() === '') return { problem: { code: 'no-running-text', message: 'is empty' } };
  const before = beyondLimits(kind, text);
  if (before !== undefined) return { problem: { code: 'too-much', message: before } };
  try {
    const draft = parsers[kind](text, firstLine, rules);
    dropRepeats(draft);
    takeAuthor(draft);
    markCaptions(draft);
    const after = draftBeyondLimits(draft);
    if (after !== undefined) return { problem: { code: 'too-much', message: after } };
    if (draft.blocks.some((block) => block.type !== 'heading')) return { draft, found: detectInDraft(draft) };
    return { problem: { code: 'no-running-text', message: 'has no paragraph of running text' } };
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { problem: { code: 'too-deep', message: 'is nested too deep to be read' } };
  }
}
