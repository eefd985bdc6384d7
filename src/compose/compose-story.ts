import type { PersonData, StoryData } from '../domain/content.ts';
import type { Issue } from '../domain/issue.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ComposedEvent, TopicPage } from './compose-topic.ts';
import { claimsOf, receiptOf } from './compose-topic.ts';
import type { Numbered } from './number-citations.ts';
import { numberCitations } from './number-citations.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { resolveClaim } from './resolve-claim.ts';

/** What the home page takes from a topic page, which tells more: a statement, or the versions of a difference. */
export interface FromTopic {
  page: TopicPage;
  claims: ResolvedClaim[];
}

/** The home page. */
export interface StoryPage extends Numbered {
  answer: ResolvedClaim[];
  positions: ResolvedClaim[];
  disputed: FromTopic[];
  unknown: FromTopic[];
  data: StoryData;
}

/** At most this many differences and open questions stand on the home page, the first of each topic first. */
const MAX_DISPUTED = 6;
const MAX_UNKNOWN = 8;

export function composeStory(story: LinkedStory, topics: TopicPage[], events: ComposedEvent[], people: PersonData[]) {
  const { story: source } = story.seeds;
  const issues: Issue[] = [];
  const resolve = (key: 'answer' | 'positions') =>
    source.value[key].flatMap((claim, i) => {
      const resolved = resolveClaim(claim, { source, path: [key, i] }, story);
      issues.push(...resolved.issues);
      return resolved.claims;
    });
  const answer = resolve('answer');
  const positions = resolve('positions');
  const disputed = firstOfEach(topics, conflictsOf, MAX_DISPUTED);
  const unknown = firstOfEach(topics, (page) => page.unknown.map((claim) => [claim]), MAX_UNKNOWN);
  const own = [...answer, ...positions, ...[...disputed, ...unknown].flatMap(({ claims }) => claims)];
  const numbered = numberCitations(own);
  const everything = [...answer, ...positions, ...events, ...topics.flatMap(claimsOf)];
  const { title, standfirst, question, language, asOf, colophon } = source.value;
  const data: StoryData = {
    title: typographic(title),
    language,
    ...(standfirst ? { standfirst: typographic(standfirst) } : {}),
    ...(question ? { question: typographic(question) } : {}),
    ...(asOf ? { asOf } : {}),
    ...(colophon ? { colophon: typographic(colophon) } : {}),
    accounts: story.accounts,
    topics: topics.map((page) => ({
      slug: page.slug,
      title: page.topic.title,
      ...(page.topic.question ? { question: page.topic.question } : {}),
      description: page.description,
      marked: page.marked,
      confirmed: page.confirmed,
      claims: page.questions.reduce((sum, { claims }) => sum + claims.length, 0),
      accounts: page.receipt.accounts,
    })),
    citations: numbered.citations,
    receipt: receiptOf(everything),
    people: people.map(({ slug, name, kind, role, utterances }) => ({
      slug,
      name,
      kind,
      utterances: utterances.length,
      ...(role ? { role: role.text } : {}),
    })),
    events: events.length,
    unused: unusedPassages(story, everything),
  };
  return { page: { answer, positions, disputed, unknown, ...numbered, data } satisfies StoryPage, issues };
}

/** The versions of each conflict on a page. */
function conflictsOf(page: TopicPage): ResolvedClaim[][] {
  const versions = page.questions.flatMap(({ claims }) => claims).filter(({ differs }) => differs?.kind === 'conflict');
  return [...Map.groupBy(versions, ({ differs }) => differs?.id).values()];
}

/** Round by round, one entry of each topic, without telling the same twice. */
function firstOfEach(topics: TopicPage[], entriesOf: (page: TopicPage) => ResolvedClaim[][], max: number): FromTopic[] {
  const queues = topics.map((page) => entriesOf(page).map((claims) => ({ page, claims })));
  const chosen: FromTopic[] = [];
  const cited = new Set<string>();
  for (let round = 0; chosen.length < max && queues.some((queue) => queue.length > round); round++) {
    for (const next of queues.flatMap((queue) => queue[round] ?? [])) {
      const passages = next.claims.flatMap(({ pins }) => pins).map((pin) => `${pin.article.slug}#${pin.passage.id}`);
      if (chosen.length >= max || passages.every((passage) => cited.has(passage))) continue;
      passages.forEach((passage) => cited.add(passage));
      chosen.push(next);
    }
  }
  return chosen;
}

function unusedPassages(story: LinkedStory, claims: ResolvedClaim[]): StoryData['unused'] {
  const used = new Set(claims.flatMap((claim) => [...claim.pins, ...claim.context].map((pin) => `${pin.article.slug}#${pin.passage.id}`)));
  return [...story.passages]
    .filter(([address]) => !used.has(address))
    .map(([, { article, passage }]) => ({
      article: article.slug,
      passage: passage.id,
      text: article.rights === 'link' ? '' : passage.text,
    }));
}
