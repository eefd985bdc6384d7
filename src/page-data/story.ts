import type { ChangesData } from '../domain/record.ts';
import type { ArticleData, Citation, QuotesData, StoryData, TimelineData, UnusedData } from '../domain/content.ts';
import type { Logo } from '../domain/logo.ts';
import { needNames } from '../domain/many-accounts.ts';
import type { Content, Entry } from '../mdx/read-content.ts';
import { openContent } from '../mdx/read-content.ts';
import type { Rendered } from '../mdx/render-mdx.ts';
import { renderMdx } from '../mdx/render-mdx.ts';
import { currentStory } from './current-story.ts';
import { href } from './href.ts';
import { languageOfText } from './languages.ts';

const opened = new Map<string, Content>();

/** Of the current story. */
const content: Content = {
  read: (kind, id) => openCurrent().read(kind, id),
  ids: (kind) => openCurrent().ids(kind),
};

function openCurrent(): Content {
  const { content: folder } = currentStory();
  const known = opened.get(folder) ?? openContent(folder);
  opened.set(folder, known);
  return known;
}

/** The story's own data: accounts, topics, and what was checked. */
export async function getStory(): Promise<StoryData> {
  return (await getHome()).data;
}

/** The same, with the text of the home page. */
export async function getHome(): Promise<Entry<'story'>> {
  return content.read('story');
}

/** What every page may show of the story: nothing that another article changes, or its headline or date. */
export type Frame = Pick<StoryData, 'site' | 'logo' | 'title' | 'question' | 'language' | 'asOf'> & {
  topics: Pick<StoryData['topics'][number], 'slug' | 'title'>[];
  /** The accounts are so many that names stand beside their marks. */
  manyAccounts: boolean;
  /** Whether readers are told of changes. */
  tellsChanges: boolean;
};

export async function getFrame(): Promise<Frame> {
  const { site, logo, title, question, language, asOf, accounts, topics } = await getStory();
  const tellsChanges = site.pages.changes && (await getChanges()).since !== undefined;
  return {
    site,
    logo,
    title,
    question,
    language,
    asOf,
    topics: topics.map(({ slug, title: name }) => ({ slug, title: name })),
    manyAccounts: needNames(accounts),
    tellsChanges,
  };
}

export async function getLogo(): Promise<Logo> {
  return (await content.read('logo')).data;
}

export async function getQuotes(): Promise<QuotesData> {
  return (await content.read('quotes')).data;
}

/** Passages that no page cites. */
export async function getUnused(): Promise<UnusedData> {
  return (await content.read('unused')).data;
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

/** The parts of an entry's text, rendered, with the accounts that it names. */
export function textOf({ mdx = '', data }: Entry, story: Pick<StoryData, 'accounts' | 'language'> & Pick<Frame, 'manyAccounts'>): Rendered {
  const citations: Citation[] = 'citations' in data ? data.citations : [];
  const article: { article?: ArticleData } = 'passages' in data ? { article: data } : {};
  const events = 'events' in data && typeof data.events === 'object' ? { events: data.events } : {};
  return renderMdx(mdx, {
    base: href('/'),
    accounts: story.accounts,
    manyAccounts: story.manyAccounts,
    citations,
    textLanguage: languageOfText(story),
    ...article,
    ...events,
  });
}
