import { expect, it } from 'vitest';
import { printedDay } from '../../../src/link/printed-day.ts';
import { generateFrom } from '../../helpers/seeds.ts';

it.each([
  ['The ferry is raised\n\nUpdated Monday 3 May, 14:05\n\nNobody was hurt.', '05-03'],
  ['LIVE: The ferry is raised\n\nFollow the divers in Orme, Monday 3 May.\n\n14:05 Up she comes.', '05-03'],
  ['LIVE: The ferry is raised\n\nShe sank on 3 May.\n\n14:05 Up she comes.', undefined],
  ['Live music returns to Orme\n\nThe summer festival opens on Saturday 3 May.\n\nNobody was hurt.', undefined],
  ['The ferry is raised\n\nShe went down off Orme, Monday 3 May.\n\nNobody was hurt.', undefined],
])('finds the day without a year that an account prints of itself: %s', (text, monthDay) => {
  const [article] = generateFrom({ 'story.yaml': 'rights: full\n', 'articles/a.txt': text }).seeds.articles;
  expect(article && printedDay(article)?.tells).toEqual(monthDay && expect.objectContaining({ kind: 'day', monthDay }));
});
