import type { DeskItem, QueueItem } from '../desk-types.ts';

/** Words as they were typed, and what the file said when the typing began. */
export interface Draft {
  text: string;
  short: string;
  from: { text: string; short: string };
}

const drafts = new Map<string, Draft>();

/** The sentences of an item that can be reworded: its own, or those of its versions. */
export function sentencesOf(item: DeskItem | undefined): { version?: string; text: string; short: string }[] {
  if (!item) return [];
  if (item.versions.length > 0) return item.versions.map(({ id, text, short = '' }) => ({ version: id, text, short }));
  return item.text === undefined ? [] : [{ text: item.text, short: item.short ?? '' }];
}

export function keyOf({ file, id }: { file: string; id: string }): string {
  return `${file}#${id}`;
}

export function isSame(a: QueueItem | undefined, b: QueueItem | undefined): boolean {
  return a !== undefined && b !== undefined && keyOf(a) === keyOf(b);
}

const keyOfSentence = (item: DeskItem, version = '') => `${keyOf(item)}/${version}`;

export function draftOf(item: DeskItem, version?: string): Draft | undefined {
  return drafts.get(keyOfSentence(item, version));
}

/** Keeps what was typed; what is as the file has it is no draft. */
export function keepDraft(
  item: DeskItem,
  { version, text, short }: ReturnType<typeof sentencesOf>[number],
  typed: { text: string; short: string },
): void {
  const from = draftOf(item, version)?.from ?? { text, short };
  if (typed.text === text && typed.short === short) dropDraft(item, version);
  else drafts.set(keyOfSentence(item, version), { ...typed, from });
}

export function dropDraft(item: DeskItem, version?: string): void {
  drafts.delete(keyOfSentence(item, version));
}

/** Drafts that differ from what the file says. */
export function changedSentences(item: DeskItem): { version?: string; text: string; short: string }[] {
  return sentencesOf(item).flatMap(({ version, text, short }) => {
    const draft = draftOf(item, version);
    if (!draft || (draft.text.trim() === text && draft.short.trim() === short)) return [];
    return [{ ...(version === undefined ? {} : { version }), text: draft.text, short: draft.short }];
  });
}

export function hasDrafts(): boolean {
  return drafts.size > 0;
}
