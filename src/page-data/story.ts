import type { ChangesData } from '../domain/record.ts';
import type { ArticleData, Citation, QuotesData, StoryData, TimelineData } from '../domain/content.ts';
import { sha256 } from '../domain/hash.ts';
import { foldersOf } from '../folders.ts';
import type { Entry } from '../mdx/read-content.ts';
import { openContent } from '../mdx/read-content.ts';
import type { Rendered } from '../mdx/render-mdx.ts';
import { renderMdx } from '../mdx/render-mdx.ts';
import { languageOfText } from './languages.ts';

const content = openContent(foldersOf(process.cwd(), process.env['SEEDS']).content);

/** The story's own data: accounts, topics, and what was checked. */
export async function getStory(): Promise<StoryData> {
  return (await getHome()).data;
}

/** The same, with the text of the home page. */
export async function getHome(): Promise<Entry<'story'>> {
  return content.read('story');
}

/** What the page of an article or a person may read beside its own entry: while both are the same, so is the page. */
export type Frame = Pick<StoryData, 'site' | 'title' | 'question' | 'language' | 'asOf' | 'accounts'> & {
  topics: Pick<StoryData['topics'][number], 'slug' | 'title'>[];
  /** Whether readers are told of changes. */
  tellsChanges: boolean;
};

export async function getFrame(): Promise<Frame> {
  const { site, title, question, language, asOf, accounts, topics } = await getStory();
  const tellsChanges = (await getChanges()).since !== undefined;
  return {
    site,
    title,
    question,
    language,
    asOf,
    accounts,
    topics: topics.map((topic) => ({ slug: topic.slug, title: topic.title })),
    tellsChanges,
  };
}

export async function getQuotes(): Promise<QuotesData> {
  return (await content.read('quotes')).data;
}

/** What became of claims since they were first recorded. */
export async function getChanges(): Promise<ChangesData> {
  return (await content.read('changes')).data;
}

export async function getTimeline(): Promise<TimelineData> {
  return (await getTimelinePage()).data;
}

/** The same, with the text of its page. */
export async function getTimelinePage(): Promise<Entry<'timeline'>> {
  return content.read('timeline');
}

/** Topics in the order of the story. */
export async function getTopics(): Promise<Entry<'topics'>[]> {
  const { topics } = await getStory();
  return Promise.all(topics.map(({ slug }) => content.read('topics', slug)));
}

/** A topic, by its slug. */
export async function getTopic(slug: string): Promise<Entry<'topics'>> {
  return content.read('topics', slug);
}

/** Articles in the order of the accounts. */
export async function getArticles(): Promise<Entry<'articles'>[]> {
  const { accounts } = await getStory();
  return Promise.all(accounts.map(({ slug }) => content.read('articles', slug)));
}

export async function getPeople(): Promise<Entry<'people'>[]> {
  return Promise.all(content.ids('people').map((slug) => content.read('people', slug)));
}

/** A page for each entry, for `getStaticPaths`. */
export function pagesOf<T extends { id: string }>(entries: T[]) {
  return entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
}

/** The same, to be taken from the last build where nothing has changed that such a page may read. */
export function keptPagesOf<T extends { id: string; digest: string }>(entries: T[], frame: Frame) {
  const read = sha256(JSON.stringify(frame));
  return pagesOf(entries).map((page) => ({ ...page, cacheKey: `${page.props.entry.digest} ${read}` }));
}

/** The parts of an entry's text, rendered. */
export async function textOf({ mdx = '', data }: Entry): Promise<Rendered> {
  const story = await getStory();
  const base = import.meta.env.BASE_URL.replace(/\/?$/, '/');
  const citations: Citation[] = 'citations' in data ? data.citations : [];
  const article: { article?: ArticleData } = 'passages' in data ? { article: data } : {};
  return renderMdx(mdx, { base, accounts: story.accounts, citations, textLanguage: languageOfText(story), ...article });
}
