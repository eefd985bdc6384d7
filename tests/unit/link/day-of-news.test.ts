import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

/** A story of many days, which one account tells day by day; beside it the texts of a test, of which the first is asked for. */
function publishedOf(...texts: string[]): string | undefined {
  const timeline = `How the library was saved

It took four weeks.

Monday 6 March 2023
The council voted to sell the library to a brewer.

Thursday 9 March
Readers chained themselves to the shelves of the children’s room.

Tuesday 14 March
A librarian found the deed of a sailmaker in a biscuit tin.

Thursday 23 March
A judge forbade the sale until an archivist had read the deed.
`;
  const files = texts.map((text, i) => [`articles/x${i}.txt`, `Headline of ${i}\n\n${text}\n`] as const);
  const { story } = generateFrom({ 'story.yaml': 'rights: full\n', 'articles/timeline.txt': timeline, ...Object.fromEntries(files) });
  return story.seeds.articles.find(({ file }) => file === 'articles/x0.txt')?.publishedAt;
}

describe('an account of a story of many days', () => {
  it.each([
    ['The council voted on Monday to sell the library to a brewer.', '2023-03-06'],
    ['A judge forbade the sale on Thursday until an archivist had read the deed of the sailmaker.', '2023-03-23'],
    ['A librarian yesterday showed the deed of a sailmaker, found in a biscuit tin.', '2023-03-15'],
    ['A judge forbade the sale on Thursday until an archivist had read the deed. As of Friday, the tin was empty.', '2023-03-24'],
    ['On Thursday readers chained themselves to the shelves of the children’s room. On Friday they slept there.', '2023-03-10'],
  ])('is of the day on which its weekdays are days of which others tell the same: %s', (text, day) => {
    expect(publishedOf(text)).toBe(day);
  });

  it.each([
    ['of which no other account tells', 'The mayor danced on Monday with a fishmonger.'],
    ['of which little is told alike', 'On Monday the council had its dinner.'],
    [
      'most of which no other account tells',
      'A judge forbade the sale on Thursday until an archivist had read the deed. Herring came on Thursday. Soup came on Thursday. ' +
        'Cake came on Thursday. Tea came on Thursday. Milk came on Thursday. Beer came on Thursday. Salt came on Thursday. ' +
        'Rain came on Thursday. Snow came on Thursday. Wind came on Thursday. Fog came on Thursday. Hail came on Thursday.',
    ],
    [
      'of two days alike',
      'A judge forbade the sale on Thursday, and readers chained themselves to the shelves of the children’s room on Thursday.',
    ],
    ['older than its “today”', 'The council voted on Monday to sell the library to a brewer. Today the sun shines.'],
    [
      'on which it says that it did not happen yet',
      'A judge forbade the sale on Thursday until an archivist had read the deed. He died on 30 March.',
    ],
  ])('stays undated by news %s', (_, text) => {
    expect(publishedOf(text)).toBeUndefined();
  });

  it('helps to date the next', () => {
    const first =
      'On Thursday readers chained themselves to the shelves of the children’s room. The fishmonger brought them herring and blankets on Friday.';
    const next = 'The fishmonger brought the readers herring and blankets on Friday, and an accordion.';
    expect(publishedOf(next)).toBeUndefined();
    expect(publishedOf(next, first)).toBe('2023-03-10');
  });

  it.each([
    ['in a line of its own', 'Updated Friday 24 March, 09:15\n\nNobody knows what comes next.', '2023-03-24'],
    ['in a dateline of several words', 'ORME QUAY, March 24 (Wire) -- Nobody knows what comes next.', '2023-03-24'],
    ['in one without capitals', 'Orme, March 24 (Wire) - Nobody knows what comes next.', '2023-03-24'],
    ['not on another weekday', 'Updated Monday 24 March, 09:15\n\nNobody knows what comes next.', undefined],
  ])('is of the day that it prints of itself: %s', (_, text, day) => {
    expect(publishedOf(text)).toBe(day);
  });
});
