import type { Event } from '../domain/claim.ts';
import type { Receipt, TopicData } from '../domain/content.ts';
import { bounds } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import { isWritten } from '../domain/topic.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { groupSpeakers } from './group-speakers.ts';
import type { Numbered } from './number-citations.ts';
import { numberCitations } from './number-citations.ts';
import type { PlacedClaim } from './place-proposals.ts';
import { placeProposals } from './place-proposals.ts';
import type { ComposedEvent, ResolvedClaim } from './resolve-claim.ts';
import { resolveClaim, resolveStatement } from './resolve-claim.ts';
import type { Unwritten } from '../suggest/suggest-unwritten.ts';
import type { TopicSection } from './topic-sections.ts';
import { claimsOf, sectionData, topicSections } from './topic-sections.ts';

/** Everything that a topic page says, in the page's order, pins verified and numbered. */
export interface TopicPage extends Numbered {
  slug: Slug;
  topic: Topic;
  file: string;
  /** How many claims an editor stands behind. */
  accepted: number;
  sections: TopicSection[];
  data: TopicData;
}

/** All dated events of the story, in order. */
export interface Timeline extends Numbered {
  events: ComposedEvent[];
}

export function composeTopic(
  slug: Slug,
  source: Sourced<Topic>,
  events: ComposedEvent[],
  story: LinkedStory,
  suggest: (topic: Topic) => Unwritten,
) {
  const topic = inOurMarks(source.value);
  const { found, near } = isWritten(topic) ? { found: [], near: [] } : suggest(topic);
  const { placed, issues } = placeProposals({ ...source, value: topic }, found);
  const resolve = (entries: PlacedClaim[]): ResolvedClaim[] =>
    entries.flatMap(({ claim, path, confirmed }) => {
      const resolved = resolveClaim(claim, { source, path }, story);
      // What nobody confirmed and no longer holds is found anew by the next `npm run propose`.
      if (!confirmed && resolved.issues.some(isError)) return [];
      issues.push(...resolved.issues);
      return resolved.claims.map((statement) => ({ ...statement, confirmed }));
    });
  const answer = resolve(placed.answer);
  const questions = placed.questions.map((question) => ({ ...question, claims: resolve(question.claims) }));
  const next = resolve(placed.next);
  const unknown = resolve(placed.unknown);
  issues.push(...checkRelated(source, story));

  const asked = questions.flatMap((question) => question.claims);
  const claims = [...answer, ...asked, ...next, ...unknown];
  const own = events.filter((event) => event.topics.includes(slug));
  // A page that nobody wrote has its claims anywhere; an editor's tells under questions what the table lists.
  const rows = isWritten(topic) ? asked : claims;
  const sections = topicSections({ answer, questions, speakers: groupSpeakers(claims, story), next, unknown, near, events: own, rows });
  const numbered = numberCitations([...claims, ...own]);
  const summary = answer.length > 0 ? answer : asked.slice(0, 1);
  const data: TopicData = {
    slug,
    title: topic.title,
    ...(topic.question ? { question: topic.question } : {}),
    confirmed: claims.length > 0 && claims.every((claim) => claim.confirmed),
    ...(topic.updated ? { updated: topic.updated } : {}),
    terms: topic.terms,
    description: summary.map(({ plain }) => plain).join(' ') || topic.title,
    marked: summary.map(({ marked }) => marked).join(' ') || topic.title,
    sections: sections.map((section) => sectionData(section, numbered)),
    related: topic.related.filter((other) => story.seeds.topics.has(other)),
    unexplained: topic.unexplained,
    citations: numbered.citations,
    receipt: { ...receiptOf([...claims, ...own]), accounts: receiptOf(claims).accounts },
  };
  const accepted = claims.filter((claim) => claim.confirmed).length;
  return { page: { slug, topic, file: source.file, accepted, sections, ...numbered, data } satisfies TopicPage, issues };
}

/** Titles and questions are our own prose too. */
function inOurMarks(topic: Topic): Topic {
  const questions = topic.questions.map((question) => ({ ...question, question: typographic(question.question) }));
  return { ...topic, title: typographic(topic.title), questions, ...(topic.question ? { question: typographic(topic.question) } : {}) };
}

export function confirmedOf(page: TopicPage): ResolvedClaim[] {
  return claimsOf(page).filter(({ confirmed }) => confirmed);
}

export function composeEvents(source: Sourced<Event[]>, story: LinkedStory) {
  const issues: Issue[] = [];
  const events = source.value.map((event, i): ComposedEvent => {
    const { when, topics, ...rest } = event;
    const resolved = resolveStatement({ ...rest, paragraph: false, wordings: false }, { source, path: [i] }, story);
    const known = topics.filter((topic) => story.seeds.topics.has(topic));
    for (const topic of topics.filter((other) => !known.includes(other)))
      resolved.issues.push(
        issue('unknown-topic', { file: source.file, line: source.lineOf([i, 'topics']) }, `there is no topic "${topic}"`),
      );
    issues.push(...resolved.issues);
    return { ...resolved.statement, when, topics: known };
  });
  events.sort((a, b) => compare(bounds(a.when).from, bounds(b.when).from) || compare(bounds(a.when).to, bounds(b.when).to));
  const timeline: Timeline = { events, ...numberCitations(events) };
  return { timeline, issues };
}

export function receiptOf(claims: ResolvedClaim[]): Receipt {
  return {
    confirmed: claims.filter((claim) => claim.confirmed).length,
    unconfirmed: claims.filter((claim) => !claim.confirmed).length,
    sentences: claims.length,
    sentencesPinned: claims.filter((claim) => claim.pins.length > 0).length,
    pins: claims.reduce((sum, claim) => sum + claim.pins.length + claim.context.length, 0),
    accounts: [...new Set(claims.flatMap((claim) => claim.accounts))],
  };
}

function checkRelated({ file, value, lineOf }: Sourced<Topic>, story: LinkedStory): Issue[] {
  return value.related.flatMap((other, i) =>
    story.seeds.topics.has(other) ? [] : issue('unknown-topic', { file, line: lineOf(['related', i]) }, `there is no topic "${other}"`),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
