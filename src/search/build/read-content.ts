import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleData, NameData, PersonData, QuotesData, StoryData, TimelineData, TopicData } from '../../domain/content.ts';

/** All that search is made from. */
export type SearchContent = Awaited<ReturnType<typeof readContent>>;

export async function readContent(folder: string) {
  const json = async <T>(name: string) => JSON.parse(await readFile(join(folder, 'data', `${name}.json`), 'utf8')) as T;
  const each = <T>(kind: string, pages: { slug: string }[]) => Promise.all(pages.map(({ slug }) => json<T>(`${kind}/${slug}`)));
  const story = await json<StoryData>('story');
  return {
    story,
    articles: await each<ArticleData>('articles', story.accounts),
    topics: await each<TopicData>('topics', story.topics),
    people: await each<PersonData>('people', story.people),
    utterances: (await json<QuotesData>('quotes')).utterances.filter(({ page }) => page !== ''),
    events: (await json<TimelineData>('timeline')).events,
    names: (await json<{ names: NameData[] }>('names')).names,
  };
}
