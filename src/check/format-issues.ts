import type { Issue } from '../domain/issue.ts';
import { isError } from '../domain/issue.ts';

/**
 * Issues as an editor reads them:
 *
 *     error claim-words  topics/nato-stance.yaml:14
 *       claim "not-discussed": troops-not-discussed#p2 does not contain "…"
 *       → Copy the exact words from the passage, or point the pin elsewhere.
 *
 * What is the same in several files is said once; of other warnings of one kind, three and how many more.
 */
export function formatIssues(issues: Issue[]): string {
  const groups = Map.groupBy(issues.toSorted(byPlace), ({ code, severity, message }) => `${severity} ${code} ${message}`);
  const kinds = Map.groupBy(groups.values(), ([first]) => `${first?.severity} ${first?.code}`);
  return [...[...kinds.values()].flatMap(formatKind), summary(issues)].join('\n');
}

function formatKind(groups: Issue[][]): string[] {
  const isMany = groups.length > MAX_EXAMPLES && !groups.flat().some(isError);
  const blocks = (isMany ? groups.slice(0, MAX_EXAMPLES) : groups).flatMap((same) =>
    same.slice(0, 1).map(({ severity, code, message, hint }) => `${severity} ${code}  ${placesOf(same)}\n  ${message}\n  → ${hint}`),
  );
  return isMany ? [...blocks, `  and ${groups.slice(MAX_EXAMPLES).flat().length} more of ${groups[0]?.[0]?.code}`] : blocks;
}

const MAX_EXAMPLES = 3;

const MAX_PLACES = 5;

/** `a.txt:14`; of many, the first and how many more. */
function placesOf(issues: Issue[]): string {
  const places = issues.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));
  if (places.length === 1) return places.join('');
  const more = places.length - MAX_PLACES;
  return `${places.length} files\n  ${places.slice(0, MAX_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * Issues as GitHub shows them beside the lines of a pull request, one a line.
 *
 * @param folder of the seeds, as the repository names it
 */
export function issuesForGithub(issues: Issue[], folder: string): string {
  const escaped = (text: string, marks: RegExp) =>
    text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
  return issues
    .toSorted(byPlace)
    .map(({ severity, code, file, line, message, hint }) => {
      const place = [
        `file=${escaped(`${folder}/${file}`, /[%\r\n:,]/g)}`,
        ...(line === undefined ? [] : [`line=${line}`]),
        `title=${code}`,
      ];
      return `::${severity} ${place.join(',')}::${escaped(`${message} → ${hint}`, /[%\r\n]/g)}`;
    })
    .join('\n');
}

/** `gone: claim-words  topics/a.yaml:14`; of many, the first and how many more. */
export function listGone(issues: Issue[]): string[] {
  const lines = issues.slice(0, MAX_PLACES).map((gone) => `gone: ${gone.code}  ${placesOf([gone])}`);
  return issues.length > MAX_PLACES ? [...lines, `gone: ${issues.length - MAX_PLACES} more`] : lines;
}

export function summary(issues: Issue[]): string {
  const errors = issues.filter(isError).length;
  return `${count(errors, 'error')}, ${count(issues.length - errors, 'warning')}`;
}

/** "1 error", "2 errors". */
export function count(n: number, word: string, words = `${word}s`): string {
  return `${n} ${n === 1 ? word : words}`;
}

function byPlace(a: Issue, b: Issue): number {
  return Number(isError(b)) - Number(isError(a)) || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}
