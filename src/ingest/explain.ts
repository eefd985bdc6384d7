import type { Issue } from '../domain/issue.ts';
import { lockSchema } from '../domain/lock.ts';
import type { SeedFile } from '../domain/seed.ts';
import { storySchema } from '../domain/story.ts';
import { buildArticle } from './build-article.ts';
import { decodeFiles } from './decode-files.ts';
import { outcomesOf } from './line-outcomes.ts';
import { parseArticle } from './parse-article.ts';
import { parseLineRules } from './parse-line-rules.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * Every line of an article's file with what became of it:
 *
 *      1  headline                     Ferry doubles its crossings
 *      2  blank
 *      3  dropped: site icon           Site icon
 */
export function explain(path: string, files: SeedFile[]): { text: string; issues: Issue[] } {
  const { texts, issues } = decodeFiles(files);
  const story = parseYaml(storySchema, 'story.yaml', texts.get('story.yaml')).parsed;
  const lock = parseYaml(lockSchema, 'addresses.lock', texts.get('addresses.lock')).parsed.value;
  const { source, issues: found } = parseArticle(path, texts, parseLineRules(story).rules);
  if (!source) return { text: '', issues: [...issues.filter(({ file }) => file === path), ...found] };
  const { article, issues: about } = buildArticle(source, story.value, (slug) => lock.articles[slug] ?? {});
  const lines = (texts.get(path) ?? '').split('\n');
  const table = path.endsWith('.txt') ? byLine(lines, source.draft, article.blocks) : byPiece(lines, source.draft, article.blocks);
  return { text: table.join('\n'), issues: [...found, ...about] };
}

/** Text: each line as it is. */
function byLine(lines: string[], ...kept: Parameters<typeof outcomesOf>): string[] {
  const outcomes = outcomesOf(...kept);
  return lines.map((line, i) => {
    const here = outcomes.filter((outcome) => outcome.lines[0] <= i + 1 && i + 1 <= outcome.lines[1]);
    return row([i + 1, i + 1], here.map(({ what }) => what).join(' + ') || 'blank', line.trim());
  });
}

/** Markup: each run of text, and how many lines between hold none. */
function byPiece(lines: string[], ...kept: Parameters<typeof outcomesOf>): string[] {
  let next = 1;
  const rows: string[] = [];
  const markup = (to: number) => {
    if (to >= next) rows.push(row([next, to], lines.slice(next - 1, to).every((line) => line.trim() === '') ? 'blank' : 'markup', ''));
  };
  for (const outcome of outcomesOf(...kept)) {
    markup(outcome.lines[0] - 1);
    rows.push(row(outcome.lines, outcome.what, outcome.text));
    next = Math.max(next, outcome.lines[1] + 1);
  }
  markup(lines.length);
  return rows;
}

function row([first, last]: readonly [number, number], what: string, text: string): string {
  const at = first === last ? String(first) : `${first}-${last}`;
  return `${at.padStart(9)}  ${what.padEnd(30)} ${text}`.trimEnd();
}
