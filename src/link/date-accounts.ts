import type { Article } from '../domain/article.ts';
import { bounds, formatEdtf, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';
import type { Utterance } from './group-quotes.ts';
import type { LinkedStory } from './link-story.ts';
import { linkStory } from './link-story.ts';

/** An account with a date: its own, or one proposed for it. */
interface Dated extends Pick<Article, 'slug' | 'label'> {
  publishedAt: Edtf;
}

/** What dates an account that states no date, and what that rests on. */
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

/** The story once more, with dates for the accounts that state none: "Monday" in them is then a day. */
export function linkDated(story: LinkedStory, read: (article: Article) => Reading): LinkedStory {
  const dates = dateAccounts(story);
  if (dates.size === 0) return story;
  const readings = new Map(story.readings);
  const articles = story.seeds.articles.map((article): Article => {
    const date = dates.get(article.slug);
    if (!date) return article;
    const dated: Article = { ...article, ...date, publishedAtSource: 'inferred' };
    readings.set(article.slug, read(dated));
    return dated;
  });
  return linkStory({ ...story.seeds, articles }, readings);
}

/**
 * Dates for the undated: about the day on which most was published that shares their quotations, and their events, a
 * day named together with two of the same people or places. One that is dated so helps to date the next.
 */
function dateAccounts({ seeds, readings, utterances }: LinkedStory): Map<Slug, ProposedDate> {
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
      const proposal = publishedAt || proposals.has(slug) ? undefined : propose(traits.get(slug) ?? [], known);
      if (!proposal) return [];
      proposals.set(slug, proposal);
      return { slug, label, publishedAt: proposal.publishedAt };
    });
  }
  return proposals;
}

/** The day for which most speaks; of two, the later one. */
function propose(traits: Trait[], known: Map<string, Dated[]>): ProposedDate | undefined {
  const shared = traits.flatMap(({ kind, key }) => (known.get(key) ?? []).map((account) => ({ kind, account })));
  const byDay = [...Map.groupBy(shared, ({ account }) => bounds(account.publishedAt).from)];
  const [best] = byDay.sort(([a, one], [b, other]) => other.length - one.length || b.localeCompare(a));
  if (!best) return undefined;
  const [day, group] = best;
  const grounds = [...Map.groupBy(group, ({ account }) => account)].map(([{ label, publishedAt }, same]) => {
    const count = (kind: Trait['kind']) => same.filter((trait) => trait.kind === kind).length;
    return `${say(count('quotation'), count('event'))} with ${label} (${formatEdtf(publishedAt)})`;
  });
  return { publishedAt: `${day}~` as Edtf, publishedAtGrounds: grounds.join(', ') };
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

function say(quotations: number, events: number): string {
  const count = (n: number, noun: string) => (n === 0 ? [] : [`${n} ${noun}${n === 1 ? '' : 's'}`]);
  return [...count(quotations, 'quotation'), ...count(events, 'dated event')].join(' and ');
}
