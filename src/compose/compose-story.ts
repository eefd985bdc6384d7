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

/** A claim on the home page, and the topic page that tells more. */
export interface FromTopic {
  page: TopicPage;
  claim: ResolvedClaim;
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
    source.value[key].map((claim, i) => {
      const resolved = resolveClaim(claim, { source, path: [key, i] }, story);
      issues.push(...resolved.issues);
      return resolved.claim;
    });
  const answer = resolve('answer');
  const positions = resolve('positions');
  const disputed = firstOfEach(
    topics,
    (page) => page.questions.flatMap(({ claims }) => claims).filter((claim) => claim.differs),
    MAX_DISPUTED,
  );
  const unknown = firstOfEach(topics, (page) => page.unknown, MAX_UNKNOWN);
  const own = [...answer, ...positions, ...disputed.map(({ claim }) => claim), ...unknown.map(({ claim }) => claim)];
  const numbered = numberCitations(own);
  const everything = [...answer, ...positions, ...events, ...topics.flatMap(claimsOf)];
  const { title, standfirst, question, language, asOf } = source.value;
  const data: StoryData = {
    title: typographic(title),
    language,
    ...(standfirst ? { standfirst: typographic(standfirst) } : {}),
    ...(question ? { question: typographic(question) } : {}),
    ...(asOf ? { asOf } : {}),
    accounts: story.accounts,
    topics: topics.map((page) => ({
      slug: page.slug,
      title: page.topic.title,
      ...(page.topic.question ? { question: page.topic.question } : {}),
      description: page.description,
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

/** Round by round, one claim of each topic, without telling the same twice. */
function firstOfEach(topics: TopicPage[], claimsOf: (page: TopicPage) => ResolvedClaim[], max: number): FromTopic[] {
  const queues = topics.map((page) => claimsOf(page).map((claim) => ({ page, claim })));
  const chosen: FromTopic[] = [];
  const cited = new Set<string>();
  for (let round = 0; chosen.length < max && queues.some((queue) => queue.length > round); round++) {
    for (const next of queues.flatMap((queue) => queue[round] ?? [])) {
      const passages = next.claim.pins.map((pin) => `${pin.article.slug}#${pin.passage.id}`);
      if (chosen.length >= max || passages.every((passage) => cited.has(passage))) continue;
      passages.forEach((passage) => cited.add(passage));
      chosen.push(next);
    }
  }
  return chosen;
}

function unusedPassages(story: LinkedStory, claims: ResolvedClaim[]): StoryData['unused'] {
  const used = new Set(claims.flatMap((claim) => claim.pins.map((pin) => `${pin.article.slug}#${pin.passage.id}`)));
  return [...story.passages]
    .filter(([address]) => !used.has(address))
    .map(([, { article, passage }]) => ({
      article: article.slug,
      passage: passage.id,
      text: article.rights === 'link' ? '' : passage.text,
    }));
}
