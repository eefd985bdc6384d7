import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ArticleData, NameData, PersonData, StoryData, TimelineData, TopicData, UtteranceData } from '../../domain/content.ts';

/** All that search is made from. */
export interface SearchContent {
  story: StoryData;
  articles: ArticleData[];
  topics: TopicData[];
  people: PersonData[];
  utterances: UtteranceData[];
  events: TimelineData['events'];
  names: NameData[];
}

export async function readContent(folder: string): Promise<SearchContent> {
  const json = async <T>(name: string) => JSON.parse(await readFile(join(folder, 'data', `${name}.json`), 'utf8')) as T;
  const all = <T>(kind: string, slugs: string[]) => Promise.all(slugs.map((slug) => json<T>(`${kind}/${slug}`)));
  const story = await json<StoryData>('story');
  return {
    story,
    articles: await all(
      'articles',
      story.accounts.map(({ slug }) => slug),
    ),
    topics: await all(
      'topics',
      story.topics.map(({ slug }) => slug),
    ),
    people: await all(
      'people',
      story.people.map(({ slug }) => slug),
    ),
    utterances: (await json<{ utterances: UtteranceData[] }>('quotes')).utterances,
    events: (await json<TimelineData>('timeline')).events,
    names: (await json<{ names: NameData[] }>('names')).names,
  };
}
