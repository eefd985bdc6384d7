import type { ArticleData, PersonData, QuotesData, StoryData, TimelineData, TopicData } from '../domain/content.ts';
import type { ChangesData } from '../domain/record.ts';

/** All that pages are made of, as `content/data/` has it: no plugin sees more of an article than its rights let readers see. It cannot be changed. */
export interface PublishedStory {
  readonly story: StoryData;
  readonly topics: readonly TopicData[];
  readonly articles: readonly ArticleData[];
  readonly people: readonly PersonData[];
  readonly quotes: QuotesData;
  readonly timeline: TimelineData;
  readonly changes: ChangesData;
}

/** @param read the text of a file of `content/` */
export function publishedStory(read: (path: string) => string): PublishedStory {
  const json = <T>(name: string) => frozen(JSON.parse(read(`data/${name}.json`)) as T);
  const each = <T>(kind: string, slugs: { slug: string }[]) => Object.freeze(slugs.map(({ slug }) => json<T>(`${kind}/${slug}`)));
  const story = json<StoryData>('story');
  return {
    story,
    topics: each<TopicData>('topics', story.topics),
    articles: each<ArticleData>('articles', story.accounts),
    people: each<PersonData>('people', story.people),
    quotes: json<QuotesData>('quotes'),
    timeline: json<TimelineData>('timeline'),
    changes: json<ChangesData>('changes'),
  };
}

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}
