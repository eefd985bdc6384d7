import type { Issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { storySchema } from '../domain/story.ts';
import { buildArticle } from './build-article.ts';
import { decodeFiles } from './decode-files.ts';
import type { LineOutcome } from './line-outcomes.ts';
import { outcomesOf } from './line-outcomes.ts';
import { LOCK_FILE } from '../domain/lock.ts';
import { parseLock } from './parse-lock.ts';
import { parseArticle } from './parse-article.ts';
import { parseLineRules } from './parse-line-rules.ts';
import { parseYaml } from './parse-yaml.ts';

/** One file as an article: what was read of it, and what became of each stretch of its lines. */
export function readOneFile(path: string, files: SeedFile[]) {
  const { texts, pathOf, issues } = decodeFiles(files);
  const story = parseYaml(storySchema, 'story.yaml', texts.get(pathOf('story.yaml'))).parsed;
  const lock = parseLock(texts.get(LOCK_FILE)).lock;
  const { source, issues: found } = parseArticle(path, { texts, pathOf }, parseLineRules(story).rules);
  if (!source) return { outcomes: [], lines: [], issues: [...issues.filter(({ file }) => file === path), ...found] };
  const { article, issues: about } = buildArticle(source, story.value, (slug) => lock.articles[slug] ?? {});
  const lines = (texts.get(path) ?? '').split('\n');
  return { article, outcomes: outcomesOf(source.draft, article.blocks), lines, issues: [...found, ...about] };
}

/**
 * Every line of an article's file with what became of it:
 *
 *      1  headline                     Ferry doubles its crossings
 *      2  blank
 *      3  dropped: site icon           Site icon
 */
export function explain(path: string, files: SeedFile[]): { text: string; issues: Issue[] } {
  const { article, outcomes, lines, issues } = readOneFile(path, files);
  return { text: article ? rowsOf(lines, outcomes).join('\n') : '', issues };
}

/** A row for each run of text, and for the lines between that hold none. */
function rowsOf(lines: string[], outcomes: LineOutcome[]): string[] {
  let next = 1;
  const between = (to: number) => {
    const isBlank = lines.slice(next - 1, to).every((line) => line.trim() === '');
    return to < next ? [] : [row([next, to], isBlank ? 'blank' : 'markup', '')];
  };
  const rows = outcomes.flatMap(({ lines: [first, last], what, text }) => {
    const gap = between(first - 1);
    next = Math.max(next, last + 1);
    return [...gap, row([first, last], what, text)];
  });
  return [...rows, ...between(lines.length)];
}

function row([first, last]: readonly [number, number], what: string, text: string): string {
  const at = first === last ? String(first) : `${first}-${last}`;
  return `${at.padStart(9)}  ${what.padEnd(30)} ${text}`.trimEnd();
}
