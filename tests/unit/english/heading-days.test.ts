import { expect, it } from 'vitest';
import { entryDay } from '../../../src/english/days-above.ts';
import { dayAlone, headingDay } from '../../../src/english/heading-days.ts';
import { beginsEntry, opensPart } from '../../../src/english/part-signs.ts';

it.each([
  ['9 May', { text: '9 May', monthDay: '05-09' }],
  ['Sunday 9 May 2021, 14:05', { text: '9 May 2021', monthDay: '05-09', year: '2021', weekday: 0 }],
  ['Sept. 11, 2023', { text: 'Sept. 11, 2023', monthDay: '09-11', year: '2023' }],
  ['Sept. 18-19', undefined],
  ['Feb 12 boats for sale', undefined],
  ['March 4 Orme crowds the quay', undefined],
  ['May 2021', undefined],
  ['The ferry', undefined],
])('the day of a heading: %s', (heading, day) => {
  expect(headingDay(heading)).toEqual(day === undefined ? undefined : { year: undefined, weekday: undefined, ...day });
});

it.each(['9 May', 'Sunday 9 May 2021, 14:05', 'Sept. 18-19', 'May 2021', '14:05', 'Who sank it?'])(
  'a heading opens a part: %s',
  (heading) => {
    expect(opensPart.test(heading)).toBe(true);
  },
);

it.each(['The ferry', 'May they sail', 'Nine lost in May', 'A 9 May to remember'])('a heading opens none: %s', (heading) => {
  expect(opensPart.test(heading)).toBe(false);
});

it('an entry of a ticker begins with its time', () => {
  expect(['14:05 It sank.', '[14:05] It sank.', '9.30am: It sank.', '14:05'].map((text) => beginsEntry.test(text))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['14 boats sank.', '14:5 was the score.', 'At 14:05 it sank.'].map((text) => beginsEntry.test(text))).toEqual([
    false,
    false,
    false,
  ]);
});

it.each([
  ['5 June', '2022-01-03', undefined, '2021-06-05'],
  ['9 May', '2021-05-04', undefined, '2021-05-09'],
  ['Saturday 5 June', '2021-06', '2021-05-03', '2021-06-05'],
  ['5 June', undefined, '2021-05-03', '2021-06-05'],
  ['5 June 2019', '2021-06-09', '2021-05-03', '2019-06-05'],
  ['31 June', '2021-06-09', '2021-05-03', undefined],
  ['5 June', undefined, undefined, undefined],
])('the day of an entry: %s of an account of %s in a story of %s', (text, publishedAt, storyDay, day) => {
  const heading = headingDay(text);
  expect(heading && entryDay(heading, publishedAt as never, storyDay)).toBe(day);
});

it.each([
  ['Wednesday 3 May 2023, 14:05', true],
  ['3 May', true],
  ['3 May: The ferry is sold.', false],
  ['3 May and later', false],
])('a line that is a day alone: %s', (line, isAlone) => {
  expect(dayAlone(line) !== undefined).toBe(isAlone);
});
