import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { LOCK_FILE } from '../domain/lock.ts';
import type { ChangeRecord, PageClaims } from '../domain/record.ts';
import { changesSince } from '../domain/record.ts';
import { count } from './format-issues.ts';

/** What has become of claims since it was last recorded, and readers would not be told of. */
export function checkChanges(record: ChangeRecord | undefined, said: PageClaims[]): Issue[] {
  const changes = record ? changesSince(record, said) : [];
  if (changes.length === 0) return [];
  const named = changes.slice(0, 3).map(({ topic, claim, what }) => `${topic ? `/topics/${topic}/` : '/'}#c-${claim} (${what})`);
  const message = `${count(changes.length, 'change')} not recorded yet: ${named.join(', ')}${changes.length > 3 ? ' …' : ''}`;
  return [issue('change-unrecorded', { file: LOCK_FILE }, message)];
}
