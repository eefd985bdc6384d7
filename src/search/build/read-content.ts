import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleData, NameData, PersonData, QuotesData, StoryData, TimelineData, TopicData } from '../../domain/content.ts';

/** All that search is made from. */
export type SearchContent = ReturnType<typeof readContent>;
/** What of it is asked for beside the documents. */
export type StoryAbout = Pick<SearchContent, 'story' | 'topics' | 'names'>;

export function readContent(folder: string) {
  const json = <T>(name: string) => JSON.parse(readFileSync(join(folder, 'data', `${name}.json`), 'utf8')) as T;
  const each = <T>(kind: string, pages: { slug: string }[]) => pages.map(({ slug }) => json<T>(`${kind}/${slug}`));
  const story = json<StoryData>('story');
  return {
    story,
    articles: each<ArticleData>('articles', story.accounts),
    topics: each<TopicData>('topics', story.topics),
    people: each<PersonData>('people', story.people),
    utterances: json<QuotesData>('quotes').utterances.filter(({ page }) => page !== ''),
    events: json<TimelineData>('timeline').events,
    names: json<{ names: NameData[] }>('names').names,
  };
}
