import type { Issue } from '../domain/issue.ts';
import { isError } from '../domain/issue.ts';

/**
 * Issues as an editor reads them:
 *
 *     error claim-words  topics/nato-stance.yaml:14
 *       claim "not-discussed": troops-not-discussed#p2 does not contain "…"
 *       → Copy the exact words from the passage, or point the pin elsewhere.
 */
export function formatIssues(issues: Issue[]): string {
  const blocks = issues.toSorted(byPlace).map(({ severity, code, file, line, message, hint }) => {
    const place = line === undefined ? file : `${file}:${line}`;
    return `${severity} ${code}  ${place}\n  ${message}\n  → ${hint}`;
  });
  return [...blocks, summary(issues)].join('\n');
}

export function summary(issues: Issue[]): string {
  const errors = issues.filter(isError).length;
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
}

/** "1 error", "2 errors". */
export function count(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}

function byPlace(a: Issue, b: Issue): number {
  return Number(isError(b)) - Number(isError(a)) || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}
