import { describe, expect, it, test } from 'vitest';
import { carriesAmount, inFull, readAmounts } from '../../../../src/check/support/read-amounts.ts';
import { contradicts, readDays } from '../../../../src/check/support/read-days.ts';
import { blank } from '../../../../src/domain/span.ts';

function amountsOf(text: string) {
  return readAmounts(inFull(blank(text, readDays(text))));
}

function carries(said: string, heard: string): boolean {
  const [row, words] = [amountsOf(said), amountsOf(heard)];
  return row.length > 0 && row.every((amount) => words.some((other) => carriesAmount(amount, other)));
}

describe('an amount', () => {
  test.each([
    ['30 countries', 'thirty countries'],
    ['More than 30 members', 'over 30 states'],
    ['More than 40 dead', '42 people died'],
    ['At least 14 dead', 'at least fourteen people were killed'],
    ['At least 14 dead', '14 people were killed'],
    ['About 200 jobs', '197 jobs'],
    ['Nearly 200 jobs', 'almost 200 posts'],
    ['200 jobs', 'about 200 jobs'],
    ['Up to 200 jobs', 'as many as 200 jobs'],
    ['20 people', '10 to 20 people'],
    ['10 people', '10 to 20 people'],
    ['About 200 jobs', '188 jobs'],
    ['At least 40 dead', '42 people died'],
    ['More than 40 dead', '50 people died'],
    ['Fewer than 40 dead', '36 people died'],
    ['Up to 40 dead', '30 people died'],
    ['Dozens of drones', '119 drones'],
    ['40 percent of flights', 'two in five flights'],
    ['1 mile', 'one mile'],
    ['21 cars', 'twenty-one cars'],
    ['100 cars', 'one hundred cars'],
    ['30 or more guests', 'at least 30 guests'],
    ['children under five', 'younger than five'],
    ['people over 60', 'older than 60'],
    ['$90 billion of weapons', 'weapons for US$90bn'],
    ['£40 million', 'a £40m deal'],
    ['£40 million', '£40,000,000'],
    ['$2 billion', '2 billion dollars'],
    ['52 percent', '52% of the votes'],
    ['a third of the cars', '33 percent of them'],
    ['Half of all flights', 'one in two flights'],
    ['falls by a tenth', 'lost ten percent'],
    ['two-thirds of voters', '66 per cent'],
    ['for 40 years', 'in four decades'],
    ['ten years', 'closed for a decade'],
    ['24 hours', 'a day'],
    ['a 20-year-old man', 'Bianchi, 20, and'],
    ['10 kilometres', '10km away'],
    ['10 kilometres', 'six miles'],
    ['Twelve people', 'a dozen people'],
    ['Hundreds of drones', '470 drones'],
    ['Storm kills three', 'three people died'],
    ['a meeting of three', 'a trilateral meeting'],
  ])('“%s” is carried by “%s”', (said, heard) => {
    expect(carries(said, heard)).toBe(true);
  });

  test.each([
    ['30 countries', 'more than 30 countries'],
    ['More than 30 members', '30 countries'],
    ['14 dead', 'at least 14 people were killed'],
    ['200 jobs', 'up to 200 jobs'],
    ['More than 40 dead', '60 people died'],
    ['About 200 jobs', '150 jobs'],
    ['200 jobs', '207 jobs'],
    ['At least 40 dead', '38 people died'],
    ['At least 40 dead', '60 people died'],
    ['More than 40 dead', '52 people died'],
    ['Fewer than 40 dead', '44 people died'],
    ['Fewer than 40 dead', '28 people died'],
    ['Up to 40 dead', '44 people died'],
    ['Dozens of drones', '120 drones'],
    ['20 percent of flights', 'two in five flights'],
    ['33 cars', 'a third of the cars'],
    ['€90 billion', 'US$90 billion'],
    ['people over 60', 'aged 60 or more'],
    ['£40 million', '€40 million'],
    ['$2 billion', '$2.4 billion'],
    ['52 percent', '52 votes'],
    ['two weeks', 'three weeks'],
    ['12 miles', '12 kilometres'],
    ['Hundreds of drones', 'dozens of drones'],
    ['Storm kills three', 'five people died'],
  ])('“%s” is not carried by “%s”', (said, heard) => {
    expect(carries(said, heard)).toBe(false);
  });

  test.each([
    'Article 5 guarantees',
    'one of the cars',
    'a fifth title',
    'since 1990',
    'the 2019 election',
    'the F-16 jets',
    'at 5pm',
    'on 18 August',
    'a second wave',
  ])('is none in “%s”', (text) => {
    expect(amountsOf(text)).toEqual([]);
  });
});

it('amounts stand in the order of their text', () => {
  expect(amountsOf('nine cars, 12 buses, a third of the trams and $4').map(({ text, value }) => [text, value])).toEqual([
    ['nine', 9],
    ['12', 12],
    ['a third', 100 / 3],
    ['$4', 4],
  ]);
});

describe('a date', () => {
  test.each([
    ['18 August', 'Aug. 18', false],
    ['18 August', 'August 18, 2025', false],
    ['18 August', 'Aug. 19', true],
    ['18 August', '18 September', true],
    ['December 2019', 'December 2018', true],
    ['in 2019', 'on 3 March', false],
  ])('“%s” beside “%s”: another one? %s', (said, heard, isAnother) => {
    const [[one], [other]] = [readDays(said), readDays(heard)];
    expect(one && other && contradicts(one, other)).toBe(isAnother);
  });
});
