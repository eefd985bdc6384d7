import type { Node } from 'yaml';
import { pinsOf } from '../domain/claim.ts';
import { idsOf } from '../domain/claim.ts';
import { squash } from '../domain/span.ts';
import type { Proposal } from '../domain/topic.ts';
import { inPageOrder } from '../domain/topic.ts';
import { statusSplices } from '../propose/reject-proposals.ts';
import { stampsFor } from '../propose/stamp-pins.ts';
import type { ItemStatus } from './desk-types.ts';
import type { YamlEditor } from './edit-yaml.ts';
import { editYaml } from './edit-yaml.ts';
import type { Entry } from './find-entry.ts';
import { entriesIn, findEntry, topicOf } from './find-entry.ts';
import { claimKeys, eventKeys } from './key-order.ts';
import { labelOf } from './label-of.ts';
import type { Asked, Changed, SeedsNow } from './operations.ts';
import { noEntry, Refused } from './refused.ts';

const done: Record<ItemStatus, string> = { accepted: 'Accepted', rejected: 'Rejected', proposed: 'Opened again' };

/**
 * Accepts, rejects or opens proposals again. Whoever accepts one alone has its passages in view: its pins are stamped as
 * well. Of several at once nobody has read every passage, and `npm run propose` stamps them.
 */
export function setStatuses(now: SeedsNow, { file, ids }: Pick<Asked<'accept'>, 'file' | 'ids'>, status: ItemStatus): Changed {
  const wanted = new Set<string>(ids);
  const entries = entriesIn(now.story, file).filter(({ kind, value }) => (kind === 'proposal' || kind === 'event') && wanted.has(value.id));
  const found = new Set<string>(entries.map(({ value }) => value.id));
  for (const id of ids) if (!found.has(id)) throw noEntry(id, file);
  const [first] = entries;
  const isEvents = first?.kind === 'event';
  if (entries.some(({ kind, value }) => kind === 'event' && value.status === undefined))
    throw new Refused('An event of an editor’s own is no proposal.', 'Change it in events.yaml.');
  const files = edit(now, file, (yaml) => {
    yaml.splice((text, document) => statusSplices(text, document, wanted, isEvents ? '' : 'proposals', status));
    if (status === 'accepted' && first && entries.length === 1)
      yaml.splice((text, document) => stampsFor(text, document.getIn(first.path, true) as Node, now.story.passages));
  });
  const what = entries.length === 1 && first ? nameOf(first) : `${entries.length} proposals`;
  return { files, label: `${done[status]}: ${what}` };
}

export function reword(now: SeedsNow, { file, id, version, text, short }: Asked<'reword'>): Changed {
  const entry = findEntry(now.story, file, version ?? id);
  if (!entry) throw noEntry(version ?? id, file);
  if (entry.kind !== 'version' && 'differs' in entry.value && entry.value.differs)
    throw new Refused('Accounts tell this differently: each version has a sentence of its own.', 'Say which version you reword.');
  const keys = entry.kind === 'event' ? eventKeys : claimKeys;
  const files = edit(now, file, (yaml) => {
    if (text !== entry.value.text) yaml.set(entry.path, 'text', text, keys);
    if (short === '') yaml.remove([...entry.path, 'short']);
    else if (short !== undefined && entry.kind !== 'event') yaml.set(entry.path, 'short', short, keys);
    if (entry.kind === 'version') repeatVersions(yaml, entry, text);
  });
  return { files, label: `Reworded: ${nameOf({ ...entry, value: { ...entry.value, text } } as Entry)}` };
}

/** The `text` of a proposed difference only repeats its versions: it goes on doing so, unless an editor changed it. */
function repeatVersions(yaml: YamlEditor, { of, ofPath, value }: Extract<Entry, { kind: 'version' }>, text: string): void {
  const versions = of.differs?.versions ?? [];
  const repeated = (texts: string[]) => squash(texts.join(' '));
  if (of.text === undefined || squash(of.text) !== repeated(versions.map((version) => version.text))) return;
  const now = versions.map((version) => (version.id === value.id ? text : version.text));
  yaml.set(ofPath, 'text', repeated(now), claimKeys);
}

export function move(now: SeedsNow, { file, id, under }: Asked<'move'>): Changed {
  const entry = proposalOf(now, file, id);
  const files = edit(now, file, (yaml) => yaml.set(entry.path, 'under', under, claimKeys));
  return { files, label: `Moved under ${under}: ${nameOf(entry)}` };
}

export function join(now: SeedsNow, { file, id, claim }: Asked<'join'>): Changed {
  const entry = proposalOf(now, file, id);
  const topic = topicOf(now.story, file)?.source.value;
  const claims = topic ? [...inPageOrder(topic), ...topic.proposals.filter(({ joins, status }) => !joins && status !== 'rejected')] : [];
  if (!claims.some((other) => other.id !== id && idsOf(other).includes(claim)))
    throw new Refused(`The topic has no claim "${claim}" that could be joined.`, 'Choose one of the claims that are shown.');
  const files = edit(now, file, (yaml) => yaml.set(entry.path, 'joins', claim, claimKeys));
  return { files, label: `Joined to ${claim}: ${nameOf(entry)}` };
}

export function unjoin(now: SeedsNow, { file, id }: Asked<'unjoin'>): Changed {
  const entry = proposalOf(now, file, id);
  if (!entry.value.joins) throw new Refused('It joins no claim.', 'Nothing to do.');
  if (!entry.value.differs && pinsOf(entry.value).length === 0)
    throw new Refused('Its account tells only a part of that claim, and nothing of its own.', 'Reject it, or join it to another claim.');
  const files = edit(now, file, (yaml) => yaml.remove([...entry.path, 'joins']));
  return { files, label: `No longer joined: ${nameOf(entry)}` };
}

function proposalOf({ story }: SeedsNow, file: string, id: string): Extract<Entry, { kind: 'proposal' }> {
  const entry = findEntry(story, file, id);
  if (!entry) throw noEntry(id, file);
  if (entry.kind !== 'proposal') throw new Refused(`"${id}" is no proposal.`, 'Change it in its file.');
  return entry;
}

/** One file, edited. */
export function edit({ textOf }: SeedsNow, file: string, change: (yaml: YamlEditor) => void): Map<string, string> {
  return new Map([[file, editYaml(textOf(file) ?? '', change)]]);
}

function nameOf({ value }: Entry): string {
  const { text, differs } = value as Partial<Proposal>;
  return labelOf(differs?.about ?? text ?? value.id);
}
