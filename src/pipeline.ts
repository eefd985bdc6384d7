import { addressesOf, checkAddresses } from './check/check-addresses.ts';
import { checkChanges } from './check/check-changes.ts';
import { checkClaims, checkRepeats, checkTerms } from './check/check-claims.ts';
import { checkDates } from './check/check-dates.ts';
import { checkEntities } from './check/check-entities.ts';
import { checkIds } from './check/check-ids.ts';
import { checkRows } from './check/check-rows.ts';
import { checkSentences } from './check/check-sentences.ts';
import { compareAccounts } from './compare/compare-accounts.ts';
import { colourAccounts } from './compose/colour-accounts.ts';
import { composeArticles, termsByArticle } from './compose/compose-articles.ts';
import { composeEvents, noTimeline } from './compose/compose-events.ts';
import { composeNames, composePeople } from './compose/compose-people.ts';
import { composeQuotes } from './compose/compose-quotes.ts';
import { placeQuotations, placeWithSpeakers } from './compose/place-quotations.ts';
import { composeStory } from './compose/compose-story.ts';
import type { TopicPage } from './compose/compose-topic.ts';
import { confirmedOf, composeTopic } from './compose/compose-topic.ts';
import { checkExplained, resolveTerms } from './compose/explained-terms.ts';
import { saidClaims } from './compose/said-claims.ts';
import { buildLinkFinder } from './compose/find-links.ts';
import type { Cache } from './domain/cache.ts';
import { noCache } from './domain/cache.ts';
import type { Event } from './domain/claim.ts';
import { fingerprint } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import type { Lock } from './domain/lock.ts';
import type { PageClaims } from './domain/record.ts';
import type { SeedFile, Seeds } from './domain/seed.ts';
import type { Slug } from './domain/slug.ts';
import type { ContentFiles } from './emit/content-files.ts';
import { contentFiles } from './emit/content-files.ts';
import { buildMentionFinder } from './extract/extract-mentions.ts';
import { buildReader, readingSource } from './extract/read-article.ts';
import { tagText } from './extract/tag-words.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { sayLabels } from './interface/say-labels.ts';
import { wordsOf } from './interface/words.ts';
import { linkDated } from './link/date-accounts.ts';
import type { LinkedStory } from './link/link-story.ts';
import { linkStory } from './link/link-story.ts';
import { orderAccounts } from './link/order-accounts.ts';
import { proposeEvents } from './propose/propose-events.ts';
import { keepSuggestions } from './suggest/keep-suggestions.ts';
import type { Suggester } from './suggest/suggest-claims.ts';
import { buildSuggester } from './suggest/suggest-claims.ts';
import { suggestTopics } from './suggest/suggest-topics.ts';

export interface Generated {
  files: ContentFiles;
  issues: Issue[];
  seeds: Seeds;
  /** What `npm run propose` needs beside the files: what belongs into `addresses.lock`, and the story as it was read and compared. */
  addresses: () => Lock;
  /** What an editor stands behind on each page. */
  claims: PageClaims[];
  story: LinkedStory;
  suggester: Suggester;
  /** Events that `events.yaml` does not have; with `from`, only what these accounts tell. */
  suggestedEvents: (from?: Set<Slug>) => Event[];
}

/** The articles, and what reads one, before any is read. `unread` are those of which nothing is kept. */
export function openArticles(seedFiles: SeedFile[], cache: Cache = noCache, onDisk: Issue[] = []) {
  const { seeds, issues } = parseSeeds(seedFiles, new Date(), cache, onDisk);
  const terms = [...seeds.topics.values()].flatMap(({ value }) => value.terms);
  const sourceOf = readingSource(seeds.entities.value, terms);
  const unread = (isKept: (kind: string, from: unknown) => boolean) =>
    seeds.articles.filter((article) => !isKept('reading', sourceOf(article)));
  return { seeds, issues, read: buildReader(seeds.entities.value, terms, cache), unread };
}

type Opened = ReturnType<typeof openArticles>;

/** What each article says by itself: the part of the work that is kept, and that threads and machines may share. */
export function readArticles(
  seedFiles: SeedFile[],
  cache: Cache = noCache,
  onDisk: Issue[] = [],
  { seeds, issues, read } = openArticles(seedFiles, cache, onDisk),
) {
  return { seeds, issues, read, readings: new Map(seeds.articles.map((article) => [article.slug, read(article)])) };
}

export type Linked = ReturnType<typeof linkArticles>;

/** The story as it was read and linked, before anything is composed of it. */
export function linkArticles(seedFiles: SeedFile[], cache: Cache = noCache, onDisk: Issue[] = [], opened?: Opened) {
  const { seeds, issues, read, readings } = readArticles(seedFiles, cache, onDisk, opened);
  return { seeds, issues, story: orderAccounts(linkDated(linkStory(seeds, readings), read)) };
}

interface Options {
  /** What `linkArticles` made of these very seeds. */
  linked?: Linked;
  /** Lets go of the suggester before the files are written: who asks for no more than them needs less memory. */
  forgets?: boolean;
}

/**
 * Seeds in, content out: the whole generator, without a disk.
 *
 * @param onDisk what is wrong with the files themselves
 */
export function generate(seedFiles: SeedFile[], cache: Cache = noCache, onDisk: Issue[] = [], options: Options = {}): Generated {
  const { seeds, issues: ingestIssues, story: linked } = options.linked ?? linkArticles(seedFiles, cache, onDisk);
  const words = wordsOf(seeds.site);
  const findMentions = buildMentionFinder([...linked.entities.values()]);
  const suggester = buildSuggester(linked, (story) => compareAccounts(story, cache), tagText);
  const topicSeeds = seeds.topics.size > 0 ? seeds.topics : suggestTopics(linked.entities, suggester, tagText);
  const story = { ...linked, seeds: { ...linked.seeds, topics: topicSeeds } };

  const kept = keepSuggestions(story, suggester, cache, seedFiles);
  const suggestedEvents = (from?: Set<Slug>) => proposeEvents(seeds.events.value, kept.events(), from);
  const { pages } = seeds.site;
  const { timeline: happened, issues: eventIssues } = composeEvents(seeds.events, story, suggestedEvents);
  const timeline = pages.timeline ? happened : noTimeline;
  const explanations = resolveTerms(story);
  const told = { events: happened.events, explained: explanations.terms };
  const composed = [...topicSeeds].map(([slug, source]) => composeTopic(slug, source, told, story, kept.unwritten));
  const topics = composed.map(({ page }) => page);
  const accounts = sayLabels(colourAccounts(story.accounts, topics), words);
  const said = composeQuotes(story, topics);
  const people = pages.people ? composePeople(story, topics, said.utterances, findMentions) : [];
  const quotes = pages.quotes ? placeQuotations(said, people) : placeWithSpeakers(said, people);
  const { page: home, issues: homeIssues } = composeStory({ ...story, accounts }, topics, told, people, kept);
  const findLinks = buildLinkFinder(topicSeeds, people);
  const termsUsed = termsByArticle(story, told.explained);
  const articles = composeArticles({ ...story, accounts }, topics, termsUsed, findLinks);

  const claims = saidClaims(home, topics);
  if (options.forgets) suggester.forget();
  const addresses = (print = fingerprint) => addressesOf(story, topics, told.events, print);
  return {
    files: contentFiles(
      { home, topics, articles, quotes, people, names: composeNames(story), timeline, record: seeds.lock.record, logo: seeds.logo },
      { accounts, findLinks, asOf: seeds.story.value.asOf, pages, words, cache },
    ),
    issues: withoutConsequences([
      ...checkDates(story.seeds.articles, ingestIssues),
      ...checkIds(seeds),
      ...eventIssues,
      ...composed.flatMap(({ issues }) => issues),
      ...homeIssues,
      ...checkExplained(explanations, [...topics.map(({ terms }) => terms), ...termsUsed.values()].flat(), story),
      ...checkSentences(home.claims),
      ...checkClaims(home.claims, story, findMentions),
      ...topics.flatMap(checkPage),
      ...checkRows(topics, findMentions),
      ...checkEntities(story),
      ...checkAddresses(seeds.lock, addresses(noPrint)),
      ...checkChanges(seeds.lock.record, claims),
    ]),
    seeds,
    claims,
    addresses,
    story,
    suggester,
    suggestedEvents,
  };
}

/** Asked only which addresses there are. */
const noPrint = () => '';

/** What the claims of a topic's page say twice, and the terms that it leaves unexplained. */
function checkPage(page: TopicPage): Issue[] {
  const known = [...page.topic.unexplained, ...page.terms.map(({ term }) => term)];
  return [...checkRepeats(confirmedOf(page)), ...checkTerms(confirmedOf(page), known)];
}

/** Of seeds in a form that is not known here, nothing else that is said of them can be trusted. */
function withoutConsequences(issues: Issue[]): Issue[] {
  const newer = issues.filter(({ code }) => code === 'newer-schema');
  return newer.length > 0 ? newer : issues;
}
