import type { Claim, Pin } from '../domain/claim.ts';
import { idsOf, partPinsOf, pinsOf } from '../domain/claim.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { intersect } from '../domain/intersect.ts';
import type { Issue } from '../domain/issue.ts';
import { squash } from '../domain/span.ts';
import type { Proposal, Topic } from '../domain/topic.ts';
import { inPageOrder } from '../domain/topic.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { DeskEntry, DeskIssue, DeskItem, DeskTopic, ItemKind, ItemStatus, QueueItem } from './desk-types.ts';
import { entriesIn, findEntry, topicOf } from './find-entry.ts';
import type { Linter } from './lint-draft.ts';
import { findProposedNames } from './proposed-names.ts';
import type { Reader } from './beside.ts';
import { setBeside } from './beside.ts';
import { showPins } from './show-passages.ts';

/** The order in which an editor looks at them: what readers would be told wrongly first. */
const kinds: ItemKind[] = ['differs', 'joins', 'claim', 'event', 'name'];
/** Claims that an entry may join which are shown. */
const MAX_NEAR = 3;
/** How much of their words two claims share that may be one; of 0 to 1. */
const NEAR = 0.3;

const lists = { answer: 'The short answer', next: 'What happens next', unknown: 'What is left open' };

/** Every decision, open or made: likely differences, pins for claims that are there, what most accounts tell, and the rest. */
export function listQueue(story: LinkedStory, names: string): QueueItem[] {
  const { topics, events, entities } = story.seeds;
  const ofTopics = [...topics.values()].flatMap(({ file, value }) => value.proposals.map((one) => proposalItem(one, file, value)));
  const ofEvents = events.value.flatMap(({ id, status, text, pins }): QueueItem[] =>
    status ? [{ file: events.file, id, kind: 'event', title: text, accounts: accountsOf(pins), status }] : [],
  );
  const ofNames = findProposedNames(names).map(({ id, name, status }): QueueItem => ({
    ...{ file: entities.file, id, kind: 'name', title: name, accounts: 0, status },
  }));
  const ranks = new Map(kinds.map((kind, i) => [kind, i]));
  const rank = ({ kind }: QueueItem) => ranks.get(kind) ?? kinds.length;
  const weight = ({ kind, accounts }: QueueItem) => (kind === 'event' ? 0 : accounts);
  return [...ofTopics, ...ofEvents, ...ofNames].sort((a, b) => rank(a) - rank(b) || weight(b) - weight(a));
}

function proposalItem(proposal: Proposal, file: string, { questions }: Topic): QueueItem {
  const { id, status, under, joins, differs, text = '' } = proposal;
  return {
    ...{ file, id, status, title: differs?.about ?? text },
    kind: differs ? 'differs' : joins !== undefined ? 'joins' : 'claim',
    accounts: accountsOf([...pinsOf(proposal), ...partPinsOf(proposal)]),
    under: questions.find((question) => question.id === under)?.question ?? under,
  };
}

function accountsOf(pins: Pin[]): number {
  return new Set(pins.map(({ at }) => at.split('#')[0])).size;
}

export function listTopics({ seeds }: LinkedStory): DeskTopic[] {
  return [...seeds.topics].map(([slug, { file, value }]) => ({
    ...{ slug, file, title: value.title },
    questions: value.questions.map(({ id, question }) => ({ id, question })),
    claims: joinable(value).map(({ id, text }) => ({ id, text })),
  }));
}

/** Statements of a file that may get more pins. */
export function listEntries(story: LinkedStory, file: string): DeskEntry[] {
  return entriesIn(story, file).flatMap((entry) => {
    const { id, text = '' } = entry.value;
    if ('differs' in entry.value && entry.value.differs) return [];
    const { status = 'accepted' } = (entry.kind === 'version' ? entry.of : entry.value) as { status?: ItemStatus };
    return status === 'rejected' ? [] : { id, text, status };
  });
}

/** What may be joined: an editor's claims and accepted proposals, a difference by its versions. */
function joinable(topic: Topic): { id: string; text: string; pins: Pin[] }[] {
  const accepted = topic.proposals.filter(({ status, joins }) => status === 'accepted' && joins === undefined);
  return [...inPageOrder(topic), ...accepted].flatMap(statementsOf);
}

function statementsOf({ id, text = '', pins, differs }: Claim): { id: string; text: string; pins: Pin[] }[] {
  return differs ? differs.versions.map((version) => ({ id: version.id, text: version.text, pins: version.pins })) : [{ id, text, pins }];
}

/** All that is shown for one decision; nothing where it is gone. */
export function showItem(
  reader: Reader,
  { file, id, textOf, lint }: { file: string; id: string; textOf: (path: string) => string; lint: Linter },
): DeskItem | undefined {
  const { story } = reader;
  if (file === story.seeds.entities.file) return showName(textOf(file), file, id);
  const entry = findEntry(story, file, id);
  if (entry?.kind === 'event') {
    const { when, topics, text, pins, status = 'accepted' } = entry.value;
    const line = story.seeds.events.lineOf([...entry.path, 'id']) ?? 1;
    return {
      ...{ file, id, kind: 'event', title: text, text, when: formatEdtf(when), topics, status, line, accounts: accountsOf(pins) },
      ...{ unders: [], versions: [], near: [], pins: showAll(entry.value, reader), lints: lint.all(entry).map(toDeskIssue) },
    };
  }
  const topic = topicOf(story, file)?.source;
  if (entry?.kind !== 'proposal' || !topic) return undefined;
  const { value: proposal, path } = entry;
  const { text, short, joins, differs } = proposal;
  const line = topic.lineOf([...path, 'id']) ?? 1;
  const note = noteAbove(textOf(file), line);
  const joined = joinable(topic.value).find((claim) => claim.id === joins);
  return {
    ...proposalItem(proposal, file, topic.value),
    ...{ line, under: proposal.under, unders: undersOf(topic.value), versions: versionsOf(reader, file, proposal, lint) },
    ...(note === undefined ? {} : { note }),
    ...(text === undefined || differs ? {} : { text }),
    ...(short === undefined ? {} : { short }),
    ...(joins === undefined ? {} : { joins: { id: joins, text: joined?.text ?? '' } }),
    ...(differs ? { difference: differs.kind } : {}),
    pins: differs ? [] : showAll({ ...proposal, text: joined?.text ?? text }, reader),
    near: nearClaims(proposal, topic.value),
    lints: lint.all(entry).map(toDeskIssue),
  };
}

function showName(text: string, file: string, id: string): DeskItem | undefined {
  const found = findProposedNames(text).find((name) => name.id === id);
  if (!found) return undefined;
  const { name, kind, spellings, grounds, spellingOf, line, status } = found;
  return {
    ...{ file, id, kind: 'name', title: name, accounts: 0, status, line },
    ...{ unders: [], versions: [], near: [], pins: [], lints: [] },
    name: { name, spellings, grounds, ...(kind ? { kind } : {}), ...(spellingOf ? { spellingOf } : {}) },
  };
}

function versionsOf(reader: Reader, file: string, { differs }: Proposal, lint: Linter): DeskItem['versions'] {
  return (differs?.versions ?? []).map((version) => {
    const entry = findEntry(reader.story, file, version.id);
    return {
      ...{ id: version.id, text: version.text, ...(version.short === undefined ? {} : { short: version.short }) },
      ...{ pins: showAll(version, reader), lints: entry ? lint.all(entry).map(toDeskIssue) : [] },
    };
  });
}

/** Every pin of a statement beside its sentence, or that of the claim that it joins. */
export function showAll({ text, pins, partly, context }: Pick<Claim, 'text' | 'pins' | 'partly' | 'context'>, { story, find }: Reader) {
  const shown = [...showPins(pins, 'pins', story), ...showPins(partly, 'partly', story), ...showPins(context, 'context', story)];
  return text === undefined ? shown : setBeside(text, shown, { story, find });
}

/** In the order of the page; new questions that other proposals ask too. */
function undersOf({ questions, proposals }: Topic): DeskItem['unders'] {
  const known = new Set<string>([...questions.flatMap(({ id, question }) => [id, question]), ...Object.keys(lists)]);
  const asked = [...new Set(proposals.filter(({ status }) => status !== 'rejected').map(({ under }) => under))];
  return [
    { value: 'answer', label: lists.answer },
    ...questions.map(({ id, question }) => ({ value: id, label: question })),
    ...asked.filter((under) => !known.has(under)).map((under) => ({ value: under, label: under })),
    { value: 'next', label: lists.next },
    { value: 'unknown', label: lists.unknown },
  ];
}

function nearClaims(proposal: Proposal, topic: Topic): DeskItem['near'] {
  const own = new Set(
    stemsOf(
      statementsOf(proposal)
        .map(({ text }) => text)
        .join(' '),
    ),
  );
  const ids = new Set<string>(idsOf(proposal));
  return joinable(topic)
    .filter(({ id }) => !ids.has(id))
    .map(({ id, text, pins }) => ({ id, text, accounts: accountsOf(pins), share: sharedBy(own, new Set(stemsOf(text))) }))
    .filter(({ share }) => share >= NEAR)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MAX_NEAR)
    .map(({ id, text, accounts }) => ({ id, text, accounts }));
}

function sharedBy(a: Set<string>, b: Set<string>): number {
  return intersect([...a], [...b]).length / Math.max(1, Math.sqrt(a.size * b.size));
}

/** The comment on the lines above an entry. */
function noteAbove(text: string, line: number): string | undefined {
  const lines = text.split('\n').slice(0, line - 1);
  const above = lines.slice(lines.findLastIndex((one) => !/^\s*#/.test(one)) + 1);
  return above.length === 0 ? undefined : squash(above.map((one) => one.replace(/^\s*#+/, '')).join(' '));
}

export function toDeskIssue({ code, severity, message, hint }: Issue): DeskIssue {
  return { code, severity, message, todo: hint };
}
