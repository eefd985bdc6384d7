import { describe, expect, it } from 'vitest';
import type { Edtf } from '../../../src/domain/edtf.ts';
import type { Entity } from '../../../src/domain/entity.ts';
import { entitiesSchema } from '../../../src/domain/entity.ts';
import { extractDates } from '../../../src/extract/extract-dates.ts';
import { buildMentionFinder } from '../../../src/extract/extract-mentions.ts';
import { extractSentences } from '../../../src/extract/extract-sentences.ts';
import { buildReader } from '../../../src/extract/read-article.ts';
import { tagText } from '../../../src/extract/tag-words.ts';
import { parseSeeds } from '../../../src/ingest/parse-seeds.ts';
import { readText } from '../../helpers/read-text.ts';
import { passageOf, toSeedFiles } from '../../helpers/seeds.ts';

const people: Entity[] = entitiesSchema.parse([
  { id: 'lena-okafor', kind: 'person', name: 'Lena Okafor', spellings: ['Okafor'], gender: 'female' },
  { id: 'tomas-varga', kind: 'person', name: 'Tomas Varga', spellings: ['Varga'], gender: 'male' },
  { id: 'riverton', kind: 'place', name: 'Riverton' },
  { id: 'council', kind: 'organisation', name: 'the council', spellings: ['The council'] },
]);

describe('sentences', () => {
  it.each([
    [
      'at full stops, not at abbreviations',
      'Dr. Quill met Mr. Varga in the U.S. on Oct. 6. It rained.',
      ['Dr. Quill met Mr. Varga in the U.S. on Oct. 6.', 'It rained.'],
    ],
    ['not inside a quotation', 'She said: “No. Never. Not now.” Then she left.', ['She said: “No. Never. Not now.”', 'Then she left.']],
    [
      'not inside a straight quotation',
      '"It rains. It pours," he said. Nobody laughed.',
      ['"It rains. It pours," he said.', 'Nobody laughed.'],
    ],
    ['although a quotation never closes', 'He wrote “no. It went on. It ended.', ['He wrote “no.', 'It went on.', 'It ended.']],
    ['one where there is only one', 'no full stop here', ['no full stop here']],
  ])('end %s', (_, text, sentences) => {
    expect(extractSentences(passageOf(text)).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  });

  it('leave no letter of a passage out', () => {
    for (const text of ['A. B! C? “D.” (E.) F… G', '1. 2. 3', '… …', 'Ends in the U.S. Army men came. “So,” she said, “it is.” And?']) {
      const spans = extractSentences(passageOf(text));
      expect(
        spans
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .replace(/\s/g, ''),
      ).toBe(text.replace(/\s/g, ''));
    }
  });
});

describe('quotations', () => {
  it.each([
    ['“It is shut,” Lena Okafor said.', ['lena-okafor']],
    ['“It is shut,” said Tomas Varga, who runs the ferry.', ['tomas-varga']],
    ['Lena Okafor told Tomas Varga that it was “shut.”', ['lena-okafor']],
    ['Tomas Varga came late. “It rained,” he said. “It poured.”', ['tomas-varga', 'tomas-varga']],
    ['Lena Okafor and Tomas Varga met. “It rained,” she said.', ['lena-okafor']],
    ['According to Lena Okafor, the walk was “very dry.”', ['lena-okafor']],
    ['An engineer of the county called it “a pile of rust.”', ['An engineer of the county']],
    ['The council said it would “look again.”', ['council']],
    ['The so-called “Bridge Night” is on Friday.', [undefined]],
    ['Okafor’s brother said that “nobody asked.”', ['Okafor’s brother']],
  ])('in %s are by %j', (text, speakers) => {
    expect(quotesOf(text).map(({ speaker, speakerText }) => speaker ?? speakerText)).toEqual(speakers);
  });

  it('are told by the verb that reports them, and stand at their words', () => {
    const text = '"It is shut," Lena Okafor added. It rained.';
    expect(quotesOf(text)).toMatchObject([{ passage: 'p1', start: 1, end: 12, text: 'It is shut,', speaker: 'lena-okafor', cue: 'added' }]);
    expect(text.slice(1, 12)).toBe('It is shut,');
  });
});

describe('mentions', () => {
  const find = buildMentionFinder(people);

  it('are found by any spelling, the longest first', () => {
    expect(find('Lena Okafor and Varga').map(({ entity, start, end }) => [entity, start, end])).toEqual([
      ['lena-okafor', 0, 11],
      ['tomas-varga', 16, 21],
    ]);
  });

  it('are never part of a longer word', () => {
    expect(find('Okaforism in Rivertonia')).toEqual([]);
  });

  it('may end in a possessive and stand across a line break', () => {
    expect(find('Lena\nOkafor’s').map(({ entity, end }) => [entity, end])).toEqual([['lena-okafor', 11]]);
  });
});

describe('dates', () => {
  /** A Tuesday. */
  const published = '2024-10-08' as Edtf;
  const read = (text: string, from: Edtf | undefined) =>
    extractDates(passageOf(text), from, [], tagText(text)).map((date) => [date.text, date.value]);

  it.each([
    ['It was shut on Oct. 6.', [['Oct. 6', '2024-10-06']]],
    ['It was shut on October 6, 1931.', [['October 6, 1931', '1931-10-06']]],
    ['It was built in March 1931.', [['March 1931', '1931-03']]],
    ['It was built in 1931.', [['1931', '1931']]],
    ['The council met on Monday.', [['Monday', '2024-10-07']]],
    ['The council met on Friday.', [['Friday', '2024-10-04']]],
    ['The council will meet on Friday.', [['Friday', '2024-10-11']]],
    ['Holm hopes that will give it the help needed for a good vote Friday.', [['Friday', '2024-10-11']]],
    ['Orme will open a newly-built quay on Friday.', [['Friday', '2024-10-11']]],
    ['A vote is set for Wednesday.', [['Wednesday', '2024-10-09']]],
    [
      'It rained yesterday and will rain tomorrow.',
      [
        ['yesterday', '2024-10-07'],
        ['tomorrow', '2024-10-09'],
      ],
    ],
    ['It rained last week.', [['last week', '2024-09-30/2024-10-06']]],
    ['Drills worked overnight.', [['overnight', '2024-10-07/2024-10-08']]],
    ['It opens within the next two weeks.', [['within the next two weeks', '2024-10-08/2024-10-22']]],
    ['It has been shut since November.', [['November', '2023-11/2024-10-08']]],
  ])('in "%s" are %j', (text, dates) => {
    expect(read(text, published)).toEqual(dates);
  });

  it.each(['5555-44-33', '2024-13-45', '0000-00-00', '2024-02-30', '2023-02-29'])(
    'are none in %s, and none is counted from it',
    (number) => {
      for (const after of ['. The next day the ferry sank.', '; two days later the ferry sank.'])
        expect(read(`Call ${number}${after}`, published)).toEqual([]);
    },
  );

  it('are none where a year that is meant has no such day', () => {
    expect(read('It will sail on 1 March and again on 29 February. The next day it will turn.', '2024-02-08' as Edtf)).toEqual([
      ['1 March', '2024-03-01'],
      ['The next day', '2024-03-02'],
    ]);
  });

  it.each([
    // Ahead, by what has been set or by the verb.
    ['The council has called off the search from Thursday.', 'Thursday', '2024-10-10'],
    ['Guards have closed the quay until Monday.', 'Monday', '2024-10-14'],
    ['Sailings have been cancelled through Saturday.', 'Saturday', '2024-10-12'],
    ['The search would stop on Thursday, the mayor said.', 'Thursday', '2024-10-10'],
    ['The council is to vote on Thursday.', 'Thursday', '2024-10-10'],
    ['The mayor said the council would vote as soon as Wednesday.', 'Wednesday', '2024-10-09'],
    ['The hearing is on Friday.', 'Friday', '2024-10-11'],
    ['The quay has been closed until Monday.', 'Monday', '2024-10-14'],
    // Behind, by a verb that tells what was.
    ['The storm had weakened by Sunday.', 'Sunday', '2024-10-06'],
    ['The storm weakened to a breeze by Sunday.', 'Sunday', '2024-10-06'],
    ['Damage from Friday’s storm was light.', 'Friday’s', '2024-10-04'],
    ['Prices were up from 40 crowns Thursday.', 'Thursday', '2024-10-03'],
    // Either.
    ['The council called off the search from Thursday.', 'Thursday', undefined],
    ['The mayor ordered schools to close from Thursday.', 'Thursday', undefined],
    ['Guards closed the quay until Monday.', 'Monday', undefined],
    ['Sailings were cancelled through Saturday.', 'Saturday', undefined],
    ['The mayor told people to leave by Friday.', 'Friday', undefined],
    ['The mayor promised a plan by Friday.', 'Friday', undefined],
    ['The owner cancelled two crossings for Friday.', 'Friday', undefined],
    ['The owner moved the crossing to Friday.', 'Friday', undefined],
    ['The mayor closed the quay starting Thursday.', 'Thursday', undefined],
    ['Divers rested ahead of Thursday’s vote.', 'Thursday’s', undefined],
    // The account's own weekday, in what is to come and in what was.
    ['The council will vote on Tuesday.', 'Tuesday', undefined],
    ['The mayor said earlier the council would vote as soon as Tuesday.', 'Tuesday', undefined],
    ['The council will vote on Tuesday evening.', 'Tuesday evening', '2024-10-08'],
    ['The council met on Tuesday.', 'Tuesday', '2024-10-08'],
    ['Divers were trapped overnight.', 'overnight', '2024-10-07/2024-10-08'],
    ['Rain will fall overnight.', 'overnight', '2024-10-08/2024-10-09'],
    ['Overnight lows are usual.', 'Overnight', undefined],
    ['The storm will come later this week.', 'later this week', '2024-10-09/2024-10-13'],
    ['Rain fell earlier this week.', 'earlier this week', '2024-10-07'],
    ['Rain is due for the rest of the week.', 'the rest of the week', '2024-10-09/2024-10-13'],
    ['It rained the rest of the week.', 'the rest of the week', undefined],
    ['It has rained this week.', 'this week', '2024-10-07/2024-10-13'],
  ])('in "%s", told on a Tuesday, %s is %s', (text, words, day) => {
    expect(new Map(read(text, published).map(([said, value]) => [said, value])).get(words)).toBe(day);
  });

  it.each([
    ['Rain fell earlier this week.', '2024-10-07'],
    ['Rain will fall later this week.', '2024-10-13'],
  ])('in "%s", told on %s, are no days', (text, day) => {
    expect(read(text, day as Edtf)).toEqual([]);
  });

  it.each(['A march on Riverton may follow.', 'Sun, sea and 12 bridges.', 'The second bridge has 1,200 steps.', 'They march in step.'])(
    'are not seen in "%s"',
    (text) => {
      expect(read(text, published)).toEqual([]);
    },
  );

  it('that are relative need a day of publication', () => {
    expect(read('It was shut on Monday, since 1931.', undefined)).toEqual([['1931', '1931']]);
    expect(read('It was shut on Monday and on Oct. 6.', undefined)).toEqual([]);
  });

  it.each([
    ['The day before', 'Guards met on Monday.', 'The next day, the quay was shut.', '2024-10-08'],
    ['of a dateline', 'ORME, Oct. 7 (Wire) -- Guards met on Monday.', 'On the previous day, the quay was shut.', '2024-10-06'],
    ['days later', 'Guards met on 1 October.', 'Two days later, the quay was shut.', '2024-10-03'],
    ['one of two', 'Guards met on 1 October. They met again on 3 October.', 'The next day, the quay was shut.', undefined],
    ['none', 'Guards met at the gate.', 'The next day, the quay was shut.', undefined],
    ['further on', 'Guards met on Monday.', 'The mayor shut the quay the next day.', undefined],
  ])('that hang on the passage before are known by its one day: %s', (_, before, text, day) => {
    const files = toSeedFiles({
      'articles/a.txt': `A headline of no importance\n\n${before}\n\n${text}`,
      'articles/a.yaml': `publishedAt: '2024-10-08'`,
    });
    const [article = expect.fail('no article')] = parseSeeds(files).seeds.articles;
    expect(buildReader(people)(article).dates.find(({ passage }) => passage === 'p2')?.value).toBe(day);
  });

  it('inside a quotation stay unresolved, for it was said on a day of its own', () => {
    const text = 'She said: “We met today.”';
    expect(extractDates(passageOf(text), published, [{ start: 11, end: 24 }])).toEqual([]);
  });

  it.each([
    ['stated', 'publication date'],
    ['inferred', 'inferred date'],
  ])('rest on a date of publication that is %s', (publishedAtSource, from) => {
    const files = toSeedFiles({
      'articles/a.txt': 'A headline of no importance\n\nIt was shut on Monday. The day before, it was open, as in 1931.',
      'articles/a.yaml': `publishedAt: '2024-10-08'\npublishedAtSource: ${publishedAtSource}`,
    });
    const [article = expect.fail('no article')] = parseSeeds(files).seeds.articles;
    expect(buildReader(people)(article).dates.map((date) => [date.text, date.from])).toEqual([
      ['Monday', from],
      ['The day before', 'another date'],
      ['1931', 'text'],
    ]);
  });
});

function quotesOf(text: string) {
  const [article] = parseSeeds(toSeedFiles({ 'articles/a.txt': `A headline of no importance\n\n${text}` })).seeds.articles;
  if (!article) throw new Error('no article');
  return buildReader(people)(article).quotes;
}

it('what stands behind “Ann Poe of Tarro” tells of Ann Poe', () => {
  const held = (text: string) => readText(text).offices.map(({ office, name }) => `${name}: ${office}`);
  expect(held('Ann Poe of Tarro, a senior member of the council, left.')).toEqual(['Ann Poe: senior member']);
  expect(held('The crew of Ann Poe, a senior member of the council, left.')).toEqual(['Ann Poe: senior member']);
});
