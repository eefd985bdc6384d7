import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Lock } from '../domain/lock.ts';
import { emptyLock, LOCK_END, LOCK_FILE, LOCK_HEADING, lockSchema } from '../domain/lock.ts';
import { parseYaml } from './parse-yaml.ts';

/**
 * The addresses that a story has given out. A file that is there and does not hold them is never taken for a story
 * that has given none: what it once promised would be lost with the next one that is written.
 *
 * @param text nothing where there is no file; empty where its bytes are no text
 */
export function parseLock(text: string | undefined): { lock: Lock; issues: Issue[] } {
  if (text === undefined) return { lock: emptyLock, issues: [] };
  const damaged = (message: string, line?: number) => issue('lock-damaged', { file: LOCK_FILE, line }, message);
  if (text.replace(/^#.*/gm, '').trim() === '') return { lock: emptyLock, issues: [damaged('is empty, or its bytes are no text')] };
  const { parsed, issues } = parseYaml(lockSchema, LOCK_FILE, text, emptyLock);
  // Files that older versions wrote end without a mark, and their first line does not speak of one.
  const isCutOff = text.includes(LOCK_HEADING) && !text.endsWith(`\n${LOCK_END}\n`);
  const cut = isCutOff ? [damaged(`is cut off: it does not end with "${LOCK_END}"`)] : [];
  return { lock: parsed.value, issues: [...issues.map(({ message, line }) => damaged(message, line)), ...cut] };
}
