import { countAccounts } from '../domain/count-accounts.ts';
import type { StoryEntity } from '../domain/entity.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import { toSlug } from '../domain/slug.ts';
import type { TaggedWord } from '../domain/tagged-word.ts';
import type { Topic } from '../domain/topic.ts';
import { topicSchema } from '../domain/topic.ts';
import { capitalise } from '../domain/words.ts';
import { areSynonyms } from '../english/related-words.ts';
import type { Subject } from './collect-subjects.ts';
import { collectSubjects } from './collect-subjects.ts';
import { isNear, rankSubjects } from './rank-subjects.ts';
import type { Suggester, Suggestion } from './suggest-claims.ts';

/** A page that is worth opening: on five real stories of 5 to 39 accounts, pages with less were of an aside. */
const MIN_CLAIMS = 4;
const MIN_ACCOUNTS = 2;
/** Of the claims of two pages, so many stand on both: they are about one thing. */
const SAME_PAGE = 1 / 2;
/** Of the claims of a page, so many tell of its topic: of the others a word of it stands in passing. */
const MOST_OWN = 3 / 5;
const MAX_TOPICS = 8;
/** Of few accounts fewer pages: two, and one for so many accounts. */
const MIN_TOPICS = 2;
const PER_TOPIC = 3;
/** So many are tried, the best first. */
const MAX_TRIED = 24;

/** Topics for a story of which no editor has named any: what its accounts tell of at length, each with one term, or the words for one thing, and a page worth opening. */
export function suggestTopics(
  entities: ReadonlyMap<Slug, StoryEntity>,
  { compared, suggest, isOf }: Pick<Suggester, 'compared' | 'suggest' | 'isOf'>,
  tag: (text: string) => TaggedWord[],
): Map<Slug, Sourced<Topic>> {
  const { sentences } = compared();
  // `The park` is any, where a president is called Park.
  const namesOfPeople = new Set(
    [...entities.values()].flatMap(({ kind, name }) => (kind === 'person' ? name.toLowerCase().split(' ') : [])),
  );
  const collected = collectSubjects(sentences, entities, tag).filter(({ term }) => !namesOfPeople.has(term));
  const subjects = rankSubjects(collected, sentences);
  const accounts = countAccounts(sentences);
  const most = Math.min(MAX_TOPICS, MIN_TOPICS + Math.ceil(accounts / PER_TOPIC));
  const pageOf = (subject: Subject, terms: string[]): Page | undefined => {
    const topic = toTopic(subject, terms);
    const { claims } = suggest(topic);
    const own = claims.filter((claim) => terms.some((term) => isOf(claim, term)));
    return isWorthOpening(claims) && own.length >= MOST_OWN * claims.length ? { subject, topic, claims } : undefined;
  };
  const pages: Page[] = [];
  for (const subject of subjects.slice(0, MAX_TRIED)) {
    if (pages.length === most) break;
    const near = pages.find((page) => isNear(page.subject, subject));
    // Two words for one thing lead to one page.
    if (near) {
      const both = areSynonyms(near.subject.term, subject.term) ? pageOf(near.subject, [...near.topic.terms, subject.term]) : undefined;
      if (both) pages[pages.indexOf(near)] = both;
      continue;
    }
    const page = pageOf(subject, [subject.term]);
    if (page && !pages.some((other) => isSamePage(page.claims, other.claims))) pages.push(page);
  }
  return new Map(
    keepFull(
      pages.map(({ topic }) => topic),
      suggest,
    ).map(toSource),
  );
}

interface Page {
  subject: Subject;
  topic: Topic;
  /** Those that it has alone. */
  claims: Suggestion[];
}

/** Those that are worth opening where a claim stands on one of them alone; of those that are not, what was told least goes first. */
function keepFull(topics: Topic[], suggest: Suggester['suggest']): Topic[] {
  const empty = topics.findLastIndex((topic) => !isWorthOpening(suggest(topic, topics).claims));
  return empty < 0 ? topics : keepFull(topics.toSpliced(empty, 1), suggest);
}

function isWorthOpening(claims: Suggestion[]): boolean {
  const accounts = new Set(claims.flatMap(({ draft }) => draft.sentences.map(({ placed }) => placed.article)));
  return claims.length >= MIN_CLAIMS && accounts.size >= MIN_ACCOUNTS;
}

/** Most of either stands on the other. */
function isSamePage(claims: Suggestion[], others: Suggestion[]): boolean {
  const told = new Set(others.flatMap(({ draft }) => draft.sentences));
  const shared = claims.filter(({ draft }) => draft.sentences.some((sentence) => told.has(sentence))).length;
  return shared > SAME_PAGE * Math.max(claims.length, others.length);
}

/** Without a question: what is to be asked of it only an editor knows. */
function toTopic({ text }: Subject, terms: string[]): Topic {
  const title = capitalise(text);
  return topicSchema.parse({ title, terms });
}

function toSource(value: Topic): [Slug, Sourced<Topic>] {
  const slug = toSlug(value.terms[0] ?? value.title);
  return [slug, { file: `topics/${slug}.yaml`, value, lineOf: () => undefined }];
}
