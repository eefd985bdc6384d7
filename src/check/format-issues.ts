import type { Issue } from '../domain/issue.ts';
import { isError, isOfLeftOut } from '../domain/issue.ts';
import { sayCommand } from '../domain/say-command.ts';

/**
 * Issues as an editor reads them, those of one kind together:
 *
 *     error claim-words  topics/nato-stance.yaml:14
 *       claim "not-discussed": troops-not-discussed#p2 does not contain "…"
 *       → Copy the exact words from the passage, or point the pin elsewhere.
 *     warning date-inferred  28 files
 *       articles/a.txt: taken to be from 10 March 2014: it says “Monday”
 *       …
 *       and 25 more
 *       → Check the date; then write publishedAt into the .yaml beside the article, or …
 *
 * What is the same in several files is said once; of one kind, three and how many more.
 */
export function formatIssues(issues: Issue[]): string {
  const kinds = Map.groupBy(issues.toSorted(byPlace), ({ code, severity, hint }) => `${severity} ${code} ${hint}`);
  const groups = [...kinds.values()].map((kind) => [...Map.groupBy(kind, ({ message }) => message).values()]);
  const all = groups.some(isCut) ? `; all of them: ${sayCommand('check --format json')}` : '';
  return [...groups.flatMap(formatKind), summary(issues) + all].join('\n');
}

const MAX_EXAMPLES = 3;
/** A fourth takes no more room than to say that there is one. */
const shownOf = (groups: Issue[][]) => groups.slice(0, groups.length === MAX_EXAMPLES + 1 ? groups.length : MAX_EXAMPLES);

const MAX_PLACES = 5;

/** Issues of one kind, those with the same message together. */
function formatKind(groups: Issue[][]): string[] {
  const issues = groups.flat();
  return issues.slice(0, 1).flatMap(({ severity, code, message, hint }) => {
    const more = issues.length - shownOf(groups).flat().length;
    const said =
      groups.length === 1
        ? [...(issues.length > 1 ? [`  ${placesOf(issues)}`] : []), `  ${message}`]
        : shownOf(groups).flatMap((same) => same.slice(0, 1).map((one) => `  ${placesOf(same)}: ${one.message}`));
    return [
      `${severity} ${code}  ${issues.length === 1 ? placesOf(issues) : numberOf(issues)}`,
      ...said,
      ...(more > 0 ? [`  and ${more} more`] : []),
      `  → ${hint}`,
    ];
  });
}

function isCut(groups: Issue[][]): boolean {
  return shownOf(groups).length < groups.length || groups.some((same) => same.length > MAX_PLACES);
}

/** `5 files`, or `5 in 2 files`. */
function numberOf(issues: Issue[]): string {
  const files = count(new Set(issues.map(({ file }) => file)).size, 'file');
  return files === count(issues.length, 'file') ? files : `${issues.length} in ${files}`;
}

/** `a.txt:14`; of many, the first and how many more. */
function placesOf(issues: Issue[]): string {
  const places = issues.map(({ file, line }) => (line === undefined ? file : `${file}:${line}`));
  const more = places.length - MAX_PLACES;
  return `${places.slice(0, MAX_PLACES).join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
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

/** Errors first, then what was left out. */
function byPlace(a: Issue, b: Issue): number {
  return rankOf(a) - rankOf(b) || a.file.localeCompare(b.file, 'en') || (a.line ?? 0) - (b.line ?? 0);
}

function rankOf(found: Issue): number {
  return isError(found) ? 0 : isOfLeftOut(found) ? 1 : 2;
}
