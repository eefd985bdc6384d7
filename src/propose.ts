import { Document } from 'yaml';
import { lostAddresses } from './check/check-addresses.ts';
import { count, formatIssues } from './check/format-issues.ts';
import { findProposedNames, REJECTED } from './desk/proposed-names.ts';
import { pinsOf } from './domain/claim.ts';
import { noCache } from './domain/cache.ts';
import type { Issue, IssueCode } from './domain/issue.ts';
import { isError } from './domain/issue.ts';
import type { Lock } from './domain/lock.ts';
import { LOCK_END, LOCK_FILE, LOCK_HEADING } from './domain/lock.ts';
import type { Change } from './domain/record.ts';
import { nextRecord } from './domain/record.ts';
import { sayCommand } from './domain/say-command.ts';
import type { SeedFile, Seeds } from './domain/seed.ts';
import type { Slug } from './domain/slug.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { namePaths } from './ingest/seed-names.ts';
import { openSeeds } from './plugins/open-seeds.ts';
import type { Generated } from './pipeline.ts';
import { generate } from './pipeline.ts';
import { insertText } from './propose/insert-text.ts';
import { listEvents, listProposals } from './propose/list-proposals.ts';
import { proposeEntities } from './propose/propose-entities.ts';
import { proposeSidecars } from './propose/propose-sidecars.ts';
import { proposeTopic } from './propose/propose-topic.ts';
import { isEventOfGroup, isOfGroup, rejectable, rejectableEvents, rejectableNames, setStatus } from './propose/reject-proposals.ts';
import { reportAccount } from './propose/report-account.ts';
import { startTopic } from './propose/start-topic.ts';
import { stampPins } from './propose/stamp-pins.ts';
import { writeEvents, writeProposals } from './propose/write-proposals.ts';
import { Refusal } from './refusal.ts';

/** What `npm run propose` writes into the seeds, by path, and what it says about it. */
export interface Proposed {
  files: Map<string, string>;
  /** What it was made from: the files as they were read. */
  read: Map<string, Uint8Array>;
  summary: string;
}

/** Named in place of a topic, these alone are proposed or rejected. */
const EVENTS = 'events';
/** The same of rejected names. */
const NAMES = 'names';

/** Of a file that cannot be read. */
const unread: IssueCode[] = [
  'yaml-syntax',
  'yaml-shape',
  'unknown-key',
  'too-deep',
  'unreadable-file',
  'undecodable-text',
  'binary-file',
  'file-too-large',
  'lock-damaged',
];

const namesHeading = `# Proposed by ${sayCommand('propose')}: uncomment the names that are right. What remains a comment has no effect and is not proposed
# again. As soon as one name stands here without the mark, this list alone counts, and nobody else has a page.`;

/**
 * Proposes claims for topics, records new addresses, and stamps newly confirmed pins. A topic that was proposed before
 * gets only what new accounts bring; one that is named gets everything that no editor has seen, and nothing else is written.
 *
 * @throws Refusal where a file that would be added to cannot be read
 */
export async function propose(folder: string, only?: string, now = new Date()): Promise<Proposed> {
  const { files: seedFiles, issues } = await openSeeds(folder);
  const read = bytesOf(seedFiles);
  const generated = readable(generate(seedFiles, noCache, issues), 'proposed');
  const { addresses, story } = generated;
  const { seeds } = story;
  const files = new Map<string, string>();
  const said: string[] = [];
  if (only !== undefined && only !== EVENTS && !seeds.topics.has(only as Slug))
    throw new Refusal(`There is no topic "${only}"; the topics are: ${[...seeds.topics.keys()].join(', ')}`, 2);
  if (only === undefined) {
    const record = nextRecord(seeds.lock.record, generated.claims, now.toISOString().slice(0, 10));
    const told = record.told - (seeds.lock.record?.told ?? 0);
    if (told > 0) said.push(`${count(told, 'change')} recorded for readers: ${listChanges(record.changes.slice(-told))}`);
    files.set(LOCK_FILE, writeLock({ ...mergeLocks(seeds.lock, addresses(), [...seeds.topics.keys()]), ...marksIn(generated), record }));
  }

  let confirmed = 0;
  const slugs = new Map([...seeds.topics].map(([slug, { file }]) => [file, slug]));
  const eventsFile = seeds.events.file;
  const written = seedFiles.map(({ path }) => path).filter((path) => slugs.has(path) || path === eventsFile || path === seeds.story.file);
  // Of topics that no file names, the machine's own are started.
  const fresh = new Map(
    [...seeds.topics.values()].filter(({ file }) => !written.includes(file)).map(({ file, value }) => [file, startTopic(value)]),
  );
  for (const path of new Set([...written, ...fresh.keys(), eventsFile])) {
    const topic = slugs.get(path);
    if (only !== undefined && (topic ?? path) !== (only === EVENTS ? eventsFile : only)) continue;
    const before = fresh.get(path) ?? (written.includes(path) ? textOf(read, path) : '');
    const stamped = stampPins(before, story);
    const add = path === eventsFile ? addEvents : addProposals;
    const proposed = add({ path, text: stamped.text, topic }, generated, only !== undefined);
    confirmed += stamped.count;
    said.push(...proposed.said);
    if (proposed.text !== before || fresh.has(path)) files.set(path, proposed.text);
  }
  if (only === undefined) {
    const { file } = seeds.entities;
    const isThere = seedFiles.some(({ path }) => path === file);
    const before = isThere ? textOf(read, file) : '# The people, organisations and places of the story.';
    const names = proposeEntities(story, isThere ? newArticles(generated) : seeds.articles, before);
    if (names.length > 0) {
      files.set(file, `${before.trimEnd()}\n\n${namesHeading}\n${names.join('\n')}\n`);
      said.push(`${count(names.length, 'name')} proposed as ${names.length === 1 ? 'a comment' : 'comments'} in ${file}`);
    }
    const beside = proposeSidecars(seeds.articles, namePaths([...read.keys()]).pathOf, (path) => files.get(path) ?? utf8Of(read, path));
    for (const { file: path, text } of beside) files.set(path, text);
    if (beside.length > 0)
      said.push('outlets and days proposed as comments beside their articles', ...beside.map(({ said: line }) => line));
  }
  said.push(`${count(confirmed, 'pin')} confirmed${only === undefined ? '; addresses recorded in addresses.lock' : ''}`);
  return { files, read, summary: said.join('\n') };
}

function bytesOf(seedFiles: SeedFile[]): Map<string, Uint8Array> {
  return new Map(seedFiles.map(({ path, bytes }) => [path, bytes]));
}

/** To the character, so that what is written back differs in nothing but what is added. */
export function textOf(read: Map<string, Uint8Array>, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(read.get(path));
  } catch {
    throw new Refusal(`${path} is not in UTF-8: nothing was written. Save it as UTF-8 and run the command again.`);
  }
}

/** The same; nothing where it is in another encoding, as the file of an article may be. */
function utf8Of(read: Map<string, Uint8Array>, path: string): string | undefined {
  try {
    return read.has(path) ? textOf(read, path) : '';
  } catch {
    return undefined;
  }
}

/** A file of the seeds that proposals are added to. */
interface Target {
  path: string;
  text: string;
  topic: Slug | undefined;
}

function addProposals({ path, text, topic: slug }: Target, generated: Generated, everything: boolean): { text: string; said: string[] } {
  const { story, suggester } = generated;
  const { seeds } = story;
  const value = slug && seeds.topics.get(slug)?.value;
  if (!value) return { text, said: [] };
  const fresh = everything || !Object.hasOwn(seeds.lock.topics, slug) ? undefined : newArticles(generated);
  if (fresh?.length === 0) return { text, said: [] };
  const noted = proposeTopic(value, story, suggester, fresh && new Set(fresh.map((article) => article.slug)));
  const proposals = noted.map(({ proposal }) => proposal);
  const brings = (article: Slug) => proposals.filter((proposal) => pinsOf(proposal).some(({ at }) => at.startsWith(`${article}#`))).length;
  const said = fresh?.map((article) => reportAccount(article, { slug, value }, brings(article.slug), suggester.compared()));
  const after = writeProposals(text, noted);
  return {
    text: after,
    said: [...(said ?? [`${slug}: ${count(proposals.length, 'proposal')}`]), ...listProposals(path, after, proposals)],
  };
}

/** An editor's own timeline gets only what new accounts tell. */
function addEvents({ path, text }: Target, generated: Generated, everything: boolean): { text: string; said: string[] } {
  const fresh = newArticles(generated);
  if (!everything && fresh.length === 0) return { text, said: [] };
  const events = generated.suggestedEvents(everything ? undefined : new Set(fresh.map(({ slug }) => slug)));
  const after = writeEvents(text, events);
  return {
    text: after,
    said: events.length === 0 ? [] : [`${count(events.length, 'event')} proposed`, ...listEvents(path, after, events)],
  };
}

/**
 * Rejects what is still only proposed, of all topics or of one, of the events or the names: everything, or one kind, or what
 * stands under one heading. Nothing else is written.
 */
export async function reject(folder: string, group: string, only?: string): Promise<Proposed> {
  const { files: seedFiles } = await openSeeds(folder);
  const read = bytesOf(seedFiles);
  const { seeds } = readable(parseSeeds(seedFiles), 'rejected');
  const found = openIn(seeds, read, group, only).filter(({ number }) => number > 0);
  if (found.length === 0)
    throw new Refusal(`Nothing proposed ${only === undefined ? '' : `in ${only} `}is "${group}". It can be ${choicesOf(only)}.`, 2);
  const files = new Map(found.map(({ file, rejected }) => [file, rejected()]));
  return { files, read, summary: found.map(({ name, number }) => `${name}: ${count(number, 'proposal')} rejected`).join('\n') };
}

/** Of a file, how many proposals are of a group, and the file with these rejected. */
interface Open {
  name: string;
  file: string;
  number: number;
  rejected: () => string;
}

function openIn({ topics, events, entities }: Seeds, read: Map<string, Uint8Array>, group: string, only?: string): Open[] {
  const inList = (name: string, file: string, key: string, entries: { id: string }[]): Open => {
    const ids = new Set(entries.map(({ id }) => id));
    return { name, file, number: ids.size, rejected: () => setStatus(textOf(read, file), ids, key, 'rejected') };
  };
  if (only === EVENTS)
    return [
      inList(
        EVENTS,
        events.file,
        '',
        events.value.filter((event) => event.status === 'proposed' && isEventOfGroup(event, group)),
      ),
    ];
  if (only === NAMES) {
    const text = read.has(entities.file) ? textOf(read, entities.file) : '';
    const names = findProposedNames(text).filter(({ status, kind }) => status === 'proposed' && (group === 'all' || kind === group));
    const rejected = () =>
      insertText(
        text,
        names.map(({ bare }) => ({ at: bare, text: REJECTED })),
      );
    return [{ name: NAMES, file: entities.file, number: names.length, rejected }];
  }
  return [...topics].flatMap(([slug, { file, value }]) => {
    const proposals = value.proposals.filter((proposal) => proposal.status === 'proposed' && isOfGroup(proposal, group));
    return only === undefined || slug === only ? inList(slug, file, 'proposals', proposals) : [];
  });
}

function choicesOf(only?: string): string {
  if (only === EVENTS) return Object.keys(rejectableEvents).join(', ');
  if (only === NAMES) return rejectableNames.join(', ');
  return `${Object.keys(rejectable).join(', ')}, or what stands under a heading: answer, next, unknown, or a question`;
}

/** Lets go of an address that is no longer given, or of all that are `lost`: links to it then lead to the top of its page. */
export async function forget(folder: string, address: string): Promise<Proposed> {
  const { files: seedFiles, issues } = await openSeeds(folder);
  const { seeds, addresses } = readable(generate(seedFiles, noCache, issues), 'forgotten');
  const lost = lostAddresses(seeds.lock, addresses());
  const gone = address === 'lost' ? lost : lost.filter((one) => one === address);
  if (gone.length === 0) throw new Refusal(`No lost address is "${address}". Those that are: ${lost.join(', ') || 'none'}`, 2);
  const files = new Map([[LOCK_FILE, writeLock({ ...seeds.lock, forgotten: [...(seeds.lock.forgotten ?? []), ...gone].sort() })]]);
  return { files, read: bytesOf(seedFiles), summary: `${gone.join('\n')}\n${count(gone.length, 'address', 'addresses')} forgotten` };
}

/** `2 new, 1 reworded` */
function listChanges(changes: Change[]): string {
  return [...Map.groupBy(changes, ({ what }) => what)].map(([what, same]) => `${same.length} ${what}`).join(', ');
}

/** What is in a file that cannot be read is not known, so nothing can be added to it, nor be said to be lost. */
function readable<T extends { issues: Issue[] }>(read: T, done: string): T {
  const unreadable = read.issues.filter((found) => unread.includes(found.code) && isError(found));
  if (unreadable.length > 0) throw new Refusal(`${formatIssues(unreadable)}\nNothing was ${done}: correct these files first.`);
  return read;
}

/** Articles that no lock has recorded; all of them on the first day. */
function newArticles({ seeds }: Generated) {
  return seeds.articles.filter(({ slug }) => !Object.hasOwn(seeds.lock.articles, slug));
}

/** An address that is no longer given stays recorded, so that its loss is noticed. */
function mergeLocks(old: Lock, now: Lock, slugs: Slug[]): Lock {
  const articles = new Map(Object.entries(old.articles));
  for (const [slug, ids] of Object.entries(now.articles)) articles.set(slug, { ...articles.get(slug), ...ids });
  const topics = new Map(Object.entries(old.topics));
  const onPages = new Map(Object.entries(now.topics));
  for (const slug of slugs) topics.set(slug, [...new Set([...(topics.get(slug) ?? []), ...(onPages.get(slug) ?? [])])].sort());
  return {
    articles: Object.fromEntries(articles),
    topics: Object.fromEntries(topics),
    quotes: { ...old.quotes, ...now.quotes },
    events: [...new Set([...old.events, ...now.events])].sort(),
    ...(old.forgotten ? { forgotten: old.forgotten } : {}),
  };
}

/** The marks that no editor gave, where there are any: proposals hold them, so a later account may not take them. */
function marksIn({ seeds, story }: Generated): Pick<Lock, 'marks'> {
  const given = new Set(seeds.articles.flatMap(({ slug, mark }) => (mark === '' ? [] : slug)));
  const made = story.accounts.filter(({ slug }) => !given.has(slug)).map(({ slug, mark }): [string, string] => [slug, mark]);
  return made.length > 0 ? { marks: { ...seeds.lock.marks, ...Object.fromEntries(made) } } : {};
}

function writeLock(lock: Lock): string {
  const document = new Document(lock);
  document.commentBefore = LOCK_HEADING;
  return `${document.toString({ lineWidth: 0 })}${LOCK_END}\n`;
}
