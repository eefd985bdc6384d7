import { checkClaims, checkRepeats, checkTerms } from '../check/check-claims.ts';
import { checkSupport } from '../check/check-rows.ts';
import { checkSentences } from '../check/check-sentences.ts';
import { placeProposals } from '../compose/place-proposals.ts';
import type { ResolvedClaim } from '../compose/resolve-claim.ts';
import { resolveClaim } from '../compose/resolve-claim.ts';
import type { Claim } from '../domain/claim.ts';
import type { Issue } from '../domain/issue.ts';
import { isError } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { sections } from '../interface/en.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { NewPin } from './desk-types.ts';
import type { Entry } from './find-entry.ts';
import { entriesIn, isConfirmedEntry, topicOf } from './find-entry.ts';

/** A sentence that is not saved, in place of what an entry has. */
export interface Draft {
  text?: string | undefined;
  short?: string | undefined;
  /** Of an entry that is not there yet. */
  pins?: NewPin[] | undefined;
}

export interface Linter {
  /** Of an entry by itself: all that can be an error is here. */
  alone: (entry: Entry, draft?: Draft) => Issue[];
  /** Beside the other claims of its page too. */
  all: (entry: Entry, draft?: Draft) => Issue[];
}

/** Places under which a claim is no row of a table. */
const lists = new Set(['answer', 'next', 'unknown']);

/**
 * What a build would say of an entry once an editor stands behind it, by the functions of the build. Of a claim that joins
 * another only its pins are looked at.
 */
export function buildLinter(story: LinkedStory, find: MentionFinder): Linter {
  const resolve = (entry: Entry, draft: Draft): { claims: ResolvedClaim[]; issues: Issue[] } => {
    const source = topicOf(story, entry.file)?.source ?? story.seeds.events;
    const place = { source, path: [...entry.path] };
    if ('differs' in entry.value && entry.value.differs) return { claims: [], issues: [] };
    const { claims, issues } = resolveClaim(toClaim(entry, draft), place, story);
    if (entry.kind === 'proposal' && entry.value.joins !== undefined)
      return { claims: [], issues: [...issues, ...checkJoin(entry.value.id, topicOf(story, entry.file)?.source)] };
    const found = [
      ...issues,
      ...checkSentences(claims),
      ...checkClaims(claims, story, find),
      ...(isRow(entry) ? claims.filter(({ whole }) => whole).flatMap((claim) => checkSupport(claim, find)) : []),
    ];
    return { claims, issues: found };
  };
  return {
    alone: (entry, draft = {}) => resolve(entry, draft).issues,
    all(entry, draft = {}) {
      const { claims, issues } = resolve(entry, draft);
      return entry.kind === 'event' || claims.length === 0 ? issues : [...issues, ...checkBeside(claims, entry, story)];
    },
  };
}

/** A claim that a draft would become in a topic; its checks are those of one that has no table to stand in. */
export function draftEntry(story: LinkedStory, file: string, { text = '', short, pins = [] }: Draft): Entry {
  const pinned = (kind: NewPin['as']) => pins.filter(({ as }) => as === kind).map(({ at, words }) => ({ at, words }));
  const value: Claim = {
    ...{ id: 'new' as Slug, was: [], text, short: short || undefined, paragraph: false, wordings: false },
    ...{ pins: pinned('pins'), partly: pinned('partly'), context: pinned('context') },
  };
  const topic = topicOf(story, file)?.slug;
  return { kind: 'claim', file, ...(topic ? { topic } : {}), path: [], value };
}

/** The errors that an entry has now and that would stop the next build, but for those that it had before. */
export function newErrors(entry: Entry, lint: Linter, before: { entry: Entry | undefined; lint: Linter }): Issue[] {
  if (!isConfirmedEntry(entry)) return [];
  const known = before.entry && isConfirmedEntry(before.entry) ? before.lint.alone(before.entry) : [];
  return lint
    .alone(entry)
    .filter((found) => isError(found) && !known.some(({ code, message }) => code === found.code && message === found.message));
}

/** Whether what it joins is on the page once it is accepted. */
function checkJoin(id: Slug, source: Sourced<Topic> | undefined): Issue[] {
  if (!source) return [];
  const proposals = source.value.proposals.map((one) => (one.id === id ? { ...one, status: 'accepted' as const } : one));
  const { issues } = placeProposals({ ...source, value: { ...source.value, proposals } }, [], sections);
  return issues.filter(({ message }) => message.startsWith(`"${id}" joins `));
}

function toClaim({ kind, value }: Entry, { text, short }: Draft): Claim {
  const claim: Claim = { paragraph: false, wordings: false, ...value };
  const said = short ?? claim.short;
  return { ...claim, text: text ?? claim.text, short: said || (kind === 'proposal' ? '…' : undefined) };
}

function isRow({ kind, value, path }: Entry): boolean {
  return kind === 'proposal' ? !lists.has(value.under) : kind !== 'event' && path[0] === 'questions';
}

/** Beside the other claims of its page. */
function checkBeside(claims: ResolvedClaim[], { file, value }: Entry, story: LinkedStory): Issue[] {
  const topic = topicOf(story, file);
  if (!topic) return [];
  const others = entriesIn(story, file).flatMap((other) =>
    other.value.id !== value.id && isConfirmedEntry(other) && !('joins' in other.value && other.value.joins)
      ? resolveClaim(toClaim(other, {}), { source: topic.source, path: [...other.path] }, story).claims
      : [],
  );
  return [
    ...checkRepeats([...others, ...claims]).filter(({ message }) => message.startsWith(`claim "${value.id}" `)),
    ...checkTerms(claims, topic.source.value.unexplained),
  ];
}
