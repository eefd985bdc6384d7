import type { RenderedContent } from 'astro:content';
import { getCollection, getEntry } from 'astro:content';
import type { QuotesData, StoryData, TimelineData } from '../domain/content.ts';
import { sha256 } from '../domain/hash.ts';
import type { Rendered } from '../mdx/render-mdx.ts';

/** The story's own data: accounts, topics, and what was checked. */
export async function getStory(): Promise<StoryData> {
  const entry = await getEntry('story', 'story');
  if (!entry) throw new Error('content/data/story.json is missing; run npm run generate');
  return entry.data;
}

/** What the page of an article or a person may read beside its own entry: while both are the same, so is the page. */
export type Frame = Pick<StoryData, 'title' | 'question' | 'language' | 'asOf' | 'accounts'> & {
  topics: Pick<StoryData['topics'][number], 'slug' | 'title'>[];
};

export async function getFrame(): Promise<Frame> {
  const { title, question, language, asOf, accounts, topics } = await getStory();
  return { title, question, language, asOf, accounts, topics: topics.map((topic) => ({ slug: topic.slug, title: topic.title })) };
}

export async function getQuotes(): Promise<QuotesData> {
  return (await getEntry('quotes', 'quotes'))?.data ?? { utterances: [], terms: [] };
}

export async function getTimeline(): Promise<TimelineData> {
  return (await getEntry('timeline', 'timeline'))?.data ?? { events: [], citations: [] };
}

/** Topics in the order of the story. */
export async function getTopics() {
  const { topics } = await getStory();
  return inOrder(await getCollection('topics'), topics);
}

/** Articles in the order of the accounts. */
export async function getArticles() {
  const { accounts } = await getStory();
  return inOrder(await getCollection('articles'), accounts);
}

/** A page for each entry, for `getStaticPaths`. */
export function pagesOf<T extends { id: string }>(entries: T[]) {
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

/** The same, to be taken from the last build where nothing has changed that such a page may read. */
export function keptPagesOf<T extends { id: string }>(entries: T[], frame: Frame) {
  const read = sha256(JSON.stringify(frame));
  // Loaders give every entry a digest; the type of a collection's entries does not say so.
  const digestOf = (entry: object) => ('digest' in entry ? String(entry.digest) : '');
  return pagesOf(entries).map((page) => ({ ...page, cacheKey: `${digestOf(page.props.entry)} ${read}` }));
}

function inOrder<T extends { id: string }>(entries: T[], order: { slug: string }[]): T[] {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return order.flatMap(({ slug }) => byId.get(slug) ?? []);
}

/** The rendered parts of an entry. */
export function textOf(entry: { rendered?: RenderedContent } | undefined): Rendered {
  const { frontmatter } = (entry?.rendered?.metadata ?? {}) as { frontmatter?: Omit<Rendered, 'html'> };
  return { answer: '', sources: '', ...frontmatter, html: entry?.rendered?.html ?? '' };
}
