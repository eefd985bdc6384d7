import type { Board } from '../domain/board.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { resolveStatement } from './resolve-claim.ts';
import type { ComposedBoard, ComposedCell } from './topic-sections.ts';

/** A topic's board, each cell on its verified pins; and the cells of all rows, from top to bottom. */
export function composeBoard(
  board: Board | undefined,
  source: Sourced<unknown>,
  story: LinkedStory,
): { board: ComposedBoard | undefined; cells: ComposedCell[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const rows = (board?.rows ?? []).map(({ label, topic, cells }, r) => {
    const path = ['board', 'rows', r];
    if (topic !== undefined && !story.seeds.topics.has(topic)) {
      const place = { file: source.file, line: source.lineOf([...path, 'topic']) };
      issues.push(issue('unknown-topic', place, `there is no topic "${topic}"`));
    }
    const composed = cells.map(({ stance, actor, ...statement }, c): ComposedCell => {
      const resolved = resolveStatement(statement, { source, path: [...path, 'cells', c] }, story);
      issues.push(...resolved.issues);
      return { ...resolved.statement, stance, actor: typographic(actor) };
    });
    return { label: typographic(label), topic, cells: composed };
  });
  return { board: board && { title: typographic(board.title), was: board.was, rows }, cells: rows.flatMap(({ cells }) => cells), issues };
}
