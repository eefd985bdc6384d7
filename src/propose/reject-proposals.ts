import type { Document, YAMLMap } from 'yaml';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Event } from '../domain/claim.ts';
import { pinsOf } from '../domain/claim.ts';
import { toSlug } from '../domain/slug.ts';
import type { Proposal } from '../domain/topic.ts';
import type { Insertion } from './insert-text.ts';
import { insertBehind, insertText } from './insert-text.ts';

/** Which proposals an editor may reject at once, beside those under one heading. */
export const rejectable = {
  all: () => true,
  single: (proposal: Proposal) => !proposal.differs && !proposal.joins && accountsOf(proposal) === 1,
  joins: (proposal: Proposal) => proposal.joins !== undefined,
  differs: (proposal: Proposal) => proposal.differs !== undefined,
} satisfies Record<string, (proposal: Proposal) => boolean>;

/** Whether a proposal is of a kind, or stands under a heading, given by its words or its id. */
export function isOfGroup(proposal: Proposal, group: string): boolean {
  const kind = Object.hasOwn(rejectable, group) ? rejectable[group as keyof typeof rejectable] : undefined;
  return kind ? kind(proposal) : toSlug(proposal.under) === toSlug(group);
}

/** Which events may be rejected at once. */
export const rejectableEvents = {
  all: () => true,
  single: (event: Event) => accountsOf(event) === 1,
} satisfies Record<string, (event: Event) => boolean>;

/** Which names may be: all, or those of a kind; a spelling that is only proposed is of none. */
export const rejectableNames = ['all', 'person', 'organisation', 'place'];

export function isEventOfGroup(event: Event, group: string): boolean {
  return Object.hasOwn(rejectableEvents, group) && rejectableEvents[group as keyof typeof rejectableEvents](event);
}

/** Sets the status of these entries of a list, which stands under a key or is the whole file; comments, order and layout stay. */
export function setStatus(text: string, ids: Set<string>, key: string, status: Proposal['status']): string {
  return insertText(text, statusSplices(text, parseDocument(text), ids, key, status));
}

/** The same as splices of a text that is parsed. */
export function statusSplices(text: string, document: Document, ids: Set<string>, key: string, status: Proposal['status']): Insertion[] {
  const list = key === '' ? document.contents : document.get(key, true);
  const entries = isSeq(list) ? list.items.filter((item): item is YAMLMap => isMap(item) && ids.has(String(item.get('id')))) : [];
  return entries.flatMap((entry) => {
    const now = entry.get('status', true);
    if (isScalar(now) && now.range) return { at: now.range[0], end: now.range[1], text: status };
    return insertBehind(text, entry, 'id', `status: ${status}`) ?? [];
  });
}

function accountsOf(proposal: Parameters<typeof pinsOf>[0]): number {
  return new Set(pinsOf(proposal).map(({ at }) => at.split('#')[0])).size;
}
