import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const seeds = {
  'story.yaml': 'rights: full\n',
  'entities.yaml': '- { id: lena-okafor, kind: person, name: Lena Okafor }\n- { id: riverton, kind: place, name: Riverton }\n',
  'articles/echo.txt':
    'Bridge stays shut\n\nPublished: 8 October 2024\n\nLena Okafor came to Riverton on 7 October 2024. “It will open when it is safe, and not one single day before that,” Okafor said.\n',
  'articles/quoting.txt':
    'No date for the bridge\n\n“It will open when it is safe, and not one single day before that,” the mayor, Lena Okafor, said on Monday. It rained.\n',
  'articles/quoting-the-quoting.txt':
    'The mayor speaks\n\n“It will open when it is safe, and not one single day before that,” said Lena Okafor. She ate a cake there.\n',
  'articles/meeting.txt': 'A visit to the bridge\n\nOn 7 October 2024 the mayor, Lena Okafor, walked through Riverton without her hat.\n',
  'articles/alone.txt': 'Swans below the bridge\n\nNobody counted the swans this year, and nobody will say why that is so.\n',
};

describe('an account that states no date', () => {
  const { seeds: ingested, story, issues } = generateFrom(seeds);
  const articleOf = (slug: string) => story.seeds.articles.find((article) => article.slug === slug);

  it('is taken to be from about the day of those that share its quotations or events', () => {
    expect(articleOf('quoting')).toMatchObject({
      publishedAt: '2024-10-08~',
      publishedAtSource: 'inferred',
      publishedAtGrounds: 'it shares 1 quotation with the report “Bridge stays shut” (8 October 2024)',
    });
    expect(articleOf('meeting')?.publishedAtGrounds).toBe('it shares 1 dated event with the report “Bridge stays shut” (8 October 2024)');
  });

  it('stays undated where nothing is shared', () => {
    expect(articleOf('alone')?.publishedAt).toBeUndefined();
  });

  it('keeps what its own text says apart from what was inferred', () => {
    expect(ingested.articles.flatMap(({ publishedAt }) => publishedAt ?? [])).toEqual(['2024-10-08']);
  });

  it('is then read with that day: its Monday is a date', () => {
    const dates = story.readings.get(articleOf('quoting')?.slug as never)?.dates ?? [];
    expect(dates.map(({ value }) => value)).toEqual(['2024-10-07']);
  });

  it('asks for a look instead of a date', () => {
    const about = issues.filter(({ code }) => code === 'no-date' || code === 'date-inferred');
    expect(about.map(({ code, file }) => `${code} ${file}`).sort()).toEqual([
      'date-inferred articles/meeting.txt',
      'date-inferred articles/quoting-the-quoting.txt',
      'date-inferred articles/quoting.txt',
      'no-date articles/alone.txt',
    ]);
  });
});
