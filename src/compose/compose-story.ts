import type { PersonData, StoryData, UnusedData } from '../domain/content.ts';
import type { Claim } from '../domain/claim.ts';
import type { Issue } from '../domain/issue.ts';
import { isError, issue } from '../domain/issue.ts';
import { isWritten } from '../domain/topic.ts';
import { typographic } from '../domain/words.ts';
import type { Words } from '../interface/words.ts';
import { wordsOf } from '../interface/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Suggester } from '../suggest/suggest-claims.ts';
import type { TopicPage } from './compose-topic.ts';
import { receiptOf } from './compose-topic.ts';
import type { Numbered } from './number-citations.ts';
import type { ExplainedTerm } from './explained-terms.ts';
import { numberCitations } from './number-citations.ts';
import type { ComposedEvent, ResolvedClaim } from './resolve-claim.ts';
import { resolveClaim } from './resolve-claim.ts';
import { cellsOf, claimData, claimsOf, claimsUnder, tableOf, where } from './topic-sections.ts';

/** What the home page takes from a topic page, which tells more: a statement, or the versions of a difference. */
export interface FromTopic {
  page: TopicPage;
  claims: ResolvedClaim[];
}

/** Statements of the home page's own, or what it takes from topics. */
export type HomeSection =
  | { id: 'answer' | 'positions'; title: string; claims: ResolvedClaim[] }
  /** `also`: entries that there is no room for, to be named and led to. */
  | { id: 'disputed' | 'unknown'; title: string; from: FromTopic[]; also: FromTopic[] };

/** The home page. */
export interface StoryPage extends Numbered {
  sections: HomeSection[];
  /** Every statement of the site: its own, the timeline’s and the topics’. */
  claims: ResolvedClaim[];
  data: StoryData;
  unused: UnusedData;
}

/** At most this many differences and open questions stand on the home page, the first of each topic first. */
const MAX_DISPUTED = 3;
const MAX_UNKNOWN = 4;
/** And this many more differences are named. */
const MAX_ALSO = 6;
/** At most so many passages that no page cites are listed; of more, their number is told. */
const MAX_UNUSED = 60;

/** `suggest` tells what the story is, while no editor has and topics are left to write; and what it is called, where no editor has said. */
export function composeStory(
  story: LinkedStory,
  topics: TopicPage[],
  { events, explained }: { events: ComposedEvent[]; explained: ExplainedTerm[] },
  people: PersonData[],
  suggest: Pick<Suggester, 'answer' | 'title'>,
) {
  const { story: source, site, logo } = story.seeds;
  const words = wordsOf(site).sections;
  const issues = checkTopics(story);
  const resolve = (key: 'answer' | 'positions') =>
    source.value[key].flatMap((claim, i) => {
      const resolved = resolveClaim(claim, { source, path: [key, i] }, story);
      issues.push(...resolved.issues);
      return resolved.claims;
    });
  const answer =
    source.value.answer.length === 0 && isUnfinished(topics)
      ? suggest.answer().flatMap((claim) => unconfirmed(claim, source, story))
      : resolve('answer');
  const positions = resolve('positions');
  const sections = [
    ...where<HomeSection>(answer, { id: 'answer', title: words.happened, claims: answer }),
    ...belowAnswer(topics, positions, words),
  ];
  const shown = sections.flatMap((section) => ('from' in section ? section.from.flatMap((entry) => entry.claims) : section.claims));
  const numbered = numberCitations(shown);
  const claims = [...answer, ...positions, ...explained, ...events, ...topics.flatMap((page) => [...claimsOf(page), ...cellsOf(page)])];
  const { title = suggest.title() ?? words.untitled, standfirst, question, language, asOf, colophon, board } = source.value;
  const data: StoryData = {
    site,
    logo: logo && { file: logo.file, width: logo.width, height: logo.height },
    title: typographic(title),
    language,
    standfirst: standfirst && typographic(standfirst),
    question: question && typographic(question),
    asOf,
    colophon: colophon && typographic(colophon),
    accounts: story.accounts,
    board: topics.find((page) => page.slug === board && cellsOf(page).length > 0)?.slug,
    topics: topics.map((page) => {
      const { slug, title, question, description, marked, confirmed, receipt } = page.data;
      const rows = tableOf(page).length;
      return { slug, title, question, description, marked, confirmed, claims: rows, accounts: receipt.accounts };
    }),
    sections: sections.map((section) => homeData(section, numbered, words)),
    citations: numbered.citations,
    receipt: receiptOf(claims),
    people: people.map(({ slug, name, kind, found, role, utterances }) => ({
      slug,
      name,
      kind,
      found,
      utterances: utterances.length,
      role: role?.text,
    })),
    events: events.length,
  };
  return { page: { sections, claims, ...numbered, data, unused: unusedPassages(story, claims) } satisfies StoryPage, issues };
}

/** What the story says of topics that it does not have, and a board that is none. */
function checkTopics({ seeds: { story, topics } }: LinkedStory): Issue[] {
  const { file, value, lineOf } = story;
  const report = (path: PropertyKey[], message: string) => issue('unknown-topic', { file, line: lineOf(path) }, message);
  const named = value.topics.flatMap((slug, i) => (topics.has(slug) ? [] : report(['topics', i], `there is no topic "${slug}"`)));
  if (value.board === undefined || topics.get(value.board)?.value.board) return named;
  return [...named, report(['board'], `there is no topic "${value.board}" with a board`)];
}

/** Whether an editor has topics left to write, or has begun none. */
function isUnfinished(topics: TopicPage[]): boolean {
  return topics.length === 0 || topics.some(({ topic }) => !isWritten(topic));
}

function unconfirmed(claim: Claim, source: LinkedStory['seeds']['story'], story: LinkedStory): ResolvedClaim[] {
  const { claims, issues } = resolveClaim(claim, { source, path: [] }, story);
  return issues.some(isError) ? [] : claims.map((statement) => ({ ...statement, confirmed: false }));
}

/** Its own statements in full; of a topic's, where they stand, and the labels that they have here. */
function homeData(section: HomeSection, numbered: Numbered, words: Words['sections']): StoryData['sections'][number] {
  if ('claims' in section) return { ...section, claims: section.claims.map((claim) => claimData(claim, numbered, words)) };
  const { id, title } = section;
  const from = section.from.flatMap(({ page, claims }) =>
    claims.map((claim) => ({ topic: page.slug, claim: claim.id, citations: numbered.labelsOf([...claim.pins, ...claim.partPins]) })),
  );
  return { id, title, from };
}

/** The versions of each conflict on a page. */
function conflictsOf(page: TopicPage): ResolvedClaim[][] {
  const versions = claimsUnder(page, 'question').filter(({ differs }) => differs?.kind === 'conflict');
  return [...Map.groupBy(versions, ({ differs }) => differs?.id).values()];
}

/** Where the accounts differ, who wants what, and what is not known. */
function belowAnswer(topics: TopicPage[], positions: ResolvedClaim[], words: Words['sections']): HomeSection[] {
  const disputed = firstOfEach(topics, conflictsOf, MAX_DISPUTED);
  const unknown = firstOfEach(topics, (page) => claimsUnder(page, 'unknown').map((claim) => [claim]), MAX_UNKNOWN);
  const also = otherConflicts(topics, disputed);
  return [
    ...where<HomeSection>(disputed, { id: 'disputed', title: words.disputed, from: disputed, also }),
    ...where<HomeSection>(positions, { id: 'positions', title: words.positions, claims: positions }),
    ...where<HomeSection>(unknown, { id: 'unknown', title: words.unknown, from: unknown, also: [] }),
  ];
}

/** Those that are about nothing that is told already. */
function otherConflicts(topics: TopicPage[], told: FromTopic[]): FromTopic[] {
  const aboutOf = ({ claims }: FromTopic) => claims[0]?.differs?.about ?? '';
  const all = topics.flatMap((page) => conflictsOf(page).map((claims) => ({ page, claims })));
  const others = new Map(all.map((entry) => [aboutOf(entry), entry]));
  for (const entry of told) others.delete(aboutOf(entry));
  return [...others.values()].slice(0, MAX_ALSO);
}

/** Round by round, one entry of each topic, without telling the same twice. */
function firstOfEach(topics: TopicPage[], entriesOf: (page: TopicPage) => ResolvedClaim[][], max: number): FromTopic[] {
  const queues = topics.map((page) => entriesOf(page).map((claims) => ({ page, claims })));
  const chosen: FromTopic[] = [];
  const cited = new Set<string>();
  for (let round = 0; chosen.length < max && queues.some((queue) => queue.length > round); round++) {
    for (const next of queues.flatMap((queue) => queue[round] ?? [])) {
      const passages = next.claims.flatMap(({ pins }) => pins.map(({ address }) => address));
      if (chosen.length >= max || passages.every((passage) => cited.has(passage))) continue;
      passages.forEach((passage) => cited.add(passage));
      chosen.push(next);
    }
  }
  return chosen;
}

function unusedPassages(story: LinkedStory, claims: ResolvedClaim[]): UnusedData {
  const used = new Set(claims.flatMap(({ pins, partPins, context }) => [...pins, ...partPins, ...context].map(({ address }) => address)));
  const unused = [...story.passages.values()].filter(({ address }) => !used.has(address));
  const first = unused
    .slice(0, MAX_UNUSED)
    .map(({ article, passage: { id, text } }) => ({ article: article.slug, passage: id, text: article.rights === 'link' ? '' : text }));
  return { number: unused.length, first };
}
