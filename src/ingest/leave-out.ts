import type { Issue, IssueCode } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { isArticleFile } from './seed-names.ts';

/** What may be wrong with the text of one article, whatever an editor wrote beside it. */
const ofOneText = new Set<IssueCode>([
  'unreadable-file',
  'undecodable-text',
  'binary-file',
  'file-too-large',
  'no-running-text',
  'too-deep',
  'too-much',
  'same-slug',
  'same-article',
]);

/** Whether the other articles can be published without the one that this is wrong with. */
export function isOfOneText({ code, file }: Pick<Issue, 'code' | 'file'>): boolean {
  return ofOneText.has(code) && isArticleFile(file);
}

/** Issues of a story that is not `strict`: a text that cannot be published is left out, which its editor is told. */
export function leaveOut(issues: Issue[]): Issue[] {
  return issues.map((found) =>
    isOfOneText(found) ? { ...issue(found.code, found, `${found.message}; it is left out`), severity: 'warning' } : found,
  );
}
