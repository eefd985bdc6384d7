import type { QueueItem } from '../desk-types.ts';
import { keyOf } from './drafts.ts';
import { session } from './session.ts';

/** Takes one more, or leaves it out again; what is selected lies in one file. Gives what is to be told. */
export function selectOne(selected: Set<string>, { file, id }: QueueItem): string {
  const inOtherFile = [...selected].some((key) => !key.startsWith(`${file}#`));
  if (inOtherFile) selected.clear();
  if (!selected.delete(keyOf({ file, id }))) selected.add(keyOf({ file, id }));
  return `${selected.size} selected in ${file}${inOtherFile ? '; those of another file no more' : ''}.`;
}

export function selectAlike(selected: Set<string>, { file, kind, under, status }: QueueItem): string {
  const isLike = (item: QueueItem) => item.file === file && item.kind === kind && item.under === under && item.status === status;
  selected.clear();
  for (const one of session.desk.queue.filter(isLike)) selected.add(keyOf(one));
  return `${selected.size} selected: ${[file, under].filter(Boolean).join(', ')}. Esc selects none.`;
}
