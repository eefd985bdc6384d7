import type { Article } from '../domain/article.ts';
import { bounds, formatEdtf, isDay } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { wordsOf } from '../domain/words.ts';
import type { Utterance } from './group-quotes.ts';
import type { LinkedStory } from './link-story.ts';
import { linkStory } from './link-story.ts';

/** A date proposed for an account that states none, and what it rests on. */
interface ProposedDate {
  publishedAt: Edtf;
  publishedAtGrounds: string;
}

interface Dated {
  label: string;
  publishedAt: Edtf;
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
function dateAccounts({ seeds, readings, utterances }: Pick<LinkedStory, 'seeds' | 'readings' | 'utterances'>) {
  const quoted = quotationsOf(utterances);
  const traits = new Map(seeds.articles.map(({ slug }) => [slug, [...(quoted.get(slug) ?? []), ...eventsOf(readings.get(slug))]]));
  const known = new Map<string, Dated[]>();
  const index = (slug: Slug, account: Dated) => {
    for (const { key } of traits.get(slug) ?? []) known.set(key, [...(known.get(key) ?? []), account]);
  };
  for (const { slug, label, publishedAt } of seeds.articles) if (publishedAt && isDay(publishedAt)) index(slug, { label, publishedAt });

  const proposals = new Map<Slug, ProposedDate>();
  let undated = seeds.articles.filter(({ publishedAt }) => !publishedAt);
  for (;;) {
    const found = undated.flatMap(({ slug, label }) => {
      const proposal = propose(traits.get(slug) ?? [], known);
      return proposal ? [{ slug, label, proposal }] : [];
    });
    if (found.length === 0) return proposals;
    for (const { slug, label, proposal } of found) {
      proposals.set(slug, proposal);
      index(slug, { label, publishedAt: proposal.publishedAt });
    }
    undated = undated.filter(({ slug }) => !proposals.has(slug));
  }
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
  const quoted = utterances.flatMap(({ id, wordings }) => {
    const accounts = new Set(wordings.filter(({ quote }) => wordsOf(quote.text).length >= MIN_SHARED_WORDS).map(({ article }) => article));
    return [...accounts].map((article) => ({ article, trait: { kind: 'quotation' as const, key: `q ${id}` } }));
  });
  return new Map([...Map.groupBy(quoted, ({ article }) => article)].map(([article, own]) => [article, own.map(({ trait }) => trait)]));
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
