import type { Article } from '../domain/article.ts';
import { bounds, formatEdtf, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { DateMention, DayClue, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { contains } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { sayLabel } from '../interface/say-labels.ts';
import type { Words } from '../interface/words.ts';
import { wordsOf as wordsIn } from '../interface/words.ts';
import type { Utterance } from './group-quotes.ts';
import type { LinkedStory } from './link-story.ts';
import { dayNumber, dayOf, toDay } from '../domain/day-number.ts';
import { linkStory } from './link-story.ts';
import type { ToldDays } from './day-of-news.ts';
import { solveByNews, tellDays } from './day-of-news.ts';
import { datedSentences } from './like-sentences.ts';
import { matchDays } from './match-days.ts';
import { printedDay } from './printed-day.ts';
import { ownDay, solveDay } from './solve-day.ts';
import type { SolvedDay } from './solve-day.ts';
import type { StoryDay } from './story-day.ts';
import { findStoryDay } from './story-day.ts';

/** An account with a date: its own, or one proposed for it. */
interface Dated extends Pick<Article, 'slug' | 'label'> {
  publishedAt: Edtf;
}

/** What dates an account that states no date, and what that rests on, to stand behind "taken to be from …:". */
interface ProposedDate {
  publishedAt: Edtf;
  publishedAtGrounds: string;
}

/** Something two accounts can share: a quotation, or a day with two people or places. */
interface Trait {
  kind: 'quotation' | 'event';
  key: string;
}

/** Shorter quotations are said on many occasions. */
const MIN_SHARED_WORDS = 4;

/**
 * The story once more, with dates for the accounts that state none: "Monday" in them is then a day, and "3 May" a day of
 * the story's year.
 */
export function linkDated(story: LinkedStory, read: (article: Article) => Reading): LinkedStory {
  const { articles } = story.seeds;
  const undated = new Set(articles.flatMap(({ slug, publishedAt }) => (publishedAt ? [] : [slug])));
  if (undated.size === 0) return story;
  const storyDay = findStoryDay(articles, story.readings, story.seeds.story.value.asOf);
  const words = wordsIn(story.seeds.site);
  const named = articles.map((article) => ({ ...article, label: sayLabel(article, words) }));
  const told = { ...story, seeds: { ...story.seeds, articles: named } };
  const solved = storyDay ? solveDays(told, storyDay, undated, words) : new Map<Slug, ProposedDate>();
  const dates = new Map([...shareDates(told, solved, words), ...solved]);
  if (dates.size === 0 && !storyDay) return story;
  const readings = new Map(story.readings);
  const withDates = articles.map((article): Article => {
    const date = dates.get(article.slug);
    const reading = readings.get(article.slug);
    if (date) {
      const dated: Article = { ...article, ...date, publishedAtSource: 'inferred' };
      readings.set(article.slug, read(dated));
      return dated;
    }
    if (reading && storyDay) readings.set(article.slug, { ...reading, dates: datesOfStory(reading, storyDay.day) });
    return article;
  });
  return { ...linkStory({ ...story.seeds, articles: withDates }, readings), ...(storyDay ? { day: storyDay.day } : {}) };
}

/** The dates of an account that has none itself, with the days that it names without a year in the story's year. */
function datesOfStory({ sentences, dates, dayClues = [] }: Reading, storyDay: string): DateMention[] {
  // "In 2004 another ferry sank on 11 May" is of no day of the story's year.
  const inOtherYear = (clue: DayClue) =>
    sentences.some(
      (sentence) =>
        sentence.passage === clue.passage &&
        contains(sentence, clue) &&
        dates.some(
          ({ passage, value, ...at }) => passage === clue.passage && contains(sentence, at) && value.slice(0, 4) !== storyDay.slice(0, 4),
        ),
    );
  const has = new Set(dates.map(({ passage, start }) => `${passage} ${start}`));
  const found = dayClues.flatMap((clue) => {
    const day = has.has(`${clue.passage} ${clue.start}`) || inOtherYear(clue) ? undefined : dayOf(clue, storyDay);
    if (day === undefined) return [];
    const { passage, start, end, text, tells } = clue;
    const first = tells.kind === 'day' && tells.since ? dayOf({ ...clue, tells: { ...tells, monthDay: tells.since } }, storyDay) : day;
    if (first === undefined || first > day) return [];
    const value = (first === day ? toDay(day) : `${toDay(first)}/${toDay(day)}`) as Edtf;
    return [{ passage, start, end, text, value, from: 'another date' as const }];
  });
  const order = new Map([...new Set(sentences.map(({ passage }) => passage))].map((passage, i) => [passage, i]));
  return [...dates, ...found].sort((a, b) => (order.get(a.passage) ?? 0) - (order.get(b.passage) ?? 0) || a.start - b.start);
}

/** Each round dates what the accounts dated before make plain; later ones find little. */
const ROUNDS = 4;

/** Dates for the undated that follow from their own words and what others know of them. */
function solveDays(story: LinkedStory, storyDay: StoryDay, undated: Set<Slug>, words: Words): Map<Slug, ProposedDate> {
  const solved = new Map<Slug, ProposedDate>();
  const { readings } = story;
  const { articles } = story.seeds;
  const sentences = articles.flatMap((article) => datedSentences(article, readings.get(article.slug)));
  const sentencesOf = Map.groupBy(sentences, ({ slug }) => slug);
  const { anchorsOf, newestOf, sharedOf, sameNewsOf } = matchDays(story, storyDay, undated, sentences);
  const printed = new Map(articles.map((article) => [article.slug, printedDay(article)]));
  const dated = (slugs: Slug[]) =>
    articles.flatMap(({ slug, label, publishedAt: stated }) => {
      const publishedAt = stated ?? solved.get(slug)?.publishedAt;
      return publishedAt && slugs.includes(slug) ? [{ slug, label, publishedAt }] : [];
    });
  const days = new Map(
    articles.flatMap(({ slug, publishedAt }) => (publishedAt && isDay(publishedAt) ? [[slug, dayNumber(publishedAt)] as const] : [])),
  );
  const solve = (slug: Slug, told: ToldDays | undefined): SolvedDay | undefined => {
    const [own, clues] = [printed.get(slug), readings.get(slug)?.dayClues ?? []];
    const stated = ownDay(own ? [own, ...clues] : clues, storyDay, words);
    if (stated || clues.length === 0) return stated;
    if (told) return solveByNews(sentencesOf.get(slug) ?? [], clues, storyDay, told, words);
    return solveDay(clues, storyDay, { anchors: anchorsOf(slug, days), newest: newestOf(slug), shared: sharedOf(slug, days) }, words);
  };
  for (let round = 0; round < ROUNDS; round++) {
    const told = storyDay.isFrame ? tellDays(sentences, storyDay, days) : undefined;
    const found = [...undated].flatMap((slug) => {
      const day = days.has(slug) ? undefined : solve(slug, told);
      return day ? [[slug, day] as const] : [];
    });
    if (found.every(([slug, { publishedAt }]) => solved.get(slug)?.publishedAt === publishedAt)) break;
    for (const [slug, { publishedAt, grounds }] of found) {
      solved.set(slug, { publishedAt, publishedAtGrounds: words.grounds.itSays(grounds) });
      if (isDay(publishedAt)) days.set(slug, dayNumber(publishedAt));
    }
  }
  for (const slug of undated) {
    const month = solved.has(slug) ? undefined : monthOfNews(readings.get(slug)?.dayClues ?? [], storyDay, dated(sameNewsOf(slug)), words);
    if (month) solved.set(slug, month);
  }
  return solved;
}

/** About the month of the accounts that begin with the same news, where they are of one; what they begin with is told again within days. */
function monthOfNews(clues: DayClue[], { day }: StoryDay, others: Dated[], { grounds: say, dates }: Words): ProposedDate | undefined {
  const [month, ...more] = new Set(others.map(({ publishedAt }) => publishedAt.slice(0, 'YYYY-MM'.length)));
  const told = clues.flatMap((clue) => (clue.tense === 'to come' ? [] : (dayOf(clue, day) ?? [])));
  const isLater = told.some((number) => toDay(number).slice(0, 'YYYY-MM'.length) > (month ?? ''));
  if (month?.length !== 'YYYY-MM'.length || more.length > 0 || isLater) return undefined;
  const labels = others.map(({ label, publishedAt }) => `${label} (${formatEdtf(publishedAt, dates)})`);
  return { publishedAt: `${month}~` as Edtf, publishedAtGrounds: say.sameNews(labels.join(', ')) };
}

/**
 * Dates for the others: about the day on which most was published that shares their quotations, and their events, a
 * day named together with two of the same people or places. One that is dated so helps to date the next.
 */
function shareDates({ seeds, readings, utterances }: LinkedStory, solved: Map<Slug, ProposedDate>, words: Words): Map<Slug, ProposedDate> {
  const quoted = quotationsOf(utterances);
  const traitsOf = (slug: Slug) => [...(quoted.get(slug) ?? []), ...eventsOf(readings.get(slug))];
  const traits = new Map(seeds.articles.map(({ slug }) => [slug, traitsOf(slug)]));
  const known = new Map<string, Dated[]>();
  const proposals = new Map<Slug, ProposedDate>();
  let dated = seeds.articles.flatMap(({ slug, label, publishedAt }) =>
    publishedAt && isDay(publishedAt) ? [{ slug, label, publishedAt }] : [],
  );
  while (dated.length > 0) {
    for (const account of dated) for (const { key } of traits.get(account.slug) ?? []) known.set(key, [...(known.get(key) ?? []), account]);
    dated = seeds.articles.flatMap(({ slug, label, publishedAt }) => {
      const proposal = publishedAt || solved.has(slug) || proposals.has(slug) ? undefined : propose(traits.get(slug) ?? [], known, words);
      if (!proposal) return [];
      proposals.set(slug, proposal);
      return { slug, label, publishedAt: proposal.publishedAt };
    });
  }
  return proposals;
}

/** The day for which most speaks; of two, the later one. */
function propose(traits: Trait[], known: Map<string, Dated[]>, { grounds: say, dates }: Words): ProposedDate | undefined {
  const shared = traits.flatMap(({ kind, key }) => (known.get(key) ?? []).map((account) => ({ kind, account })));
  const byDay = [...Map.groupBy(shared, ({ account }) => bounds(account.publishedAt).from)];
  const [best] = byDay.sort(([a, one], [b, other]) => other.length - one.length || b.localeCompare(a));
  if (!best) return undefined;
  const [day, group] = best;
  const grounds = [...Map.groupBy(group, ({ account }) => account)].map(([{ label, publishedAt }, same]) => {
    const count = (kind: Trait['kind']) => same.filter((trait) => trait.kind === kind).length;
    return say.sharesWith(count('quotation'), count('event'), `${label} (${formatEdtf(publishedAt, dates)})`);
  });
  return { publishedAt: `${day}~` as Edtf, publishedAtGrounds: say.shares(grounds.join(', ')) };
}

function quotationsOf(utterances: Utterance[]): Map<Slug, Trait[]> {
  const quoted = new Map<Slug, Trait[]>();
  for (const { id, wordings } of utterances) {
    const long = wordings.filter(({ quote }) => wordsOf(quote.text).length >= MIN_SHARED_WORDS);
    for (const slug of new Set(long.map(({ article }) => article)))
      quoted.set(slug, [...(quoted.get(slug) ?? []), { kind: 'quotation', key: `q ${id}` }]);
  }
  return quoted;
}

/** Days that an account names, each with the first two people or places of the same passage. */
function eventsOf(reading: Reading | undefined): Trait[] {
  const named = Map.groupBy(reading?.mentions ?? [], ({ passage }) => passage);
  const keys = (reading?.dates ?? []).flatMap(({ value, passage }) => {
    const entities = [...new Set((named.get(passage) ?? []).map(({ entity }) => entity))];
    return isDay(value) && entities.length > 1 ? [`e ${value} ${entities.slice(0, 2).sort().join(' ')}`] : [];
  });
  return [...new Set(keys)].map((key) => ({ kind: 'event', key }));
}
