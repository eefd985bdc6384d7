import { describe, expect, it } from 'vitest';
import { findFirstDay } from '../../../src/link/story-year.ts';
import type { Edtf } from '../../../src/domain/edtf.ts';
import { buildReader } from '../../../src/extract/read-article.ts';
import { articleOfLines } from '../../helpers/read-text.ts';

/** With what an editor said was the last day known. */
function firstDayAsOf(asOf: string, ...texts: string[]): string | undefined {
  return firstDayIn(texts, asOf as Edtf);
}

/** Accounts of a story, one a text; `©` begins the copyright of one. */
function firstDayOf(...texts: string[]): string | undefined {
  return firstDayIn(texts);
}

function firstDayIn(texts: string[], asOf?: Edtf): string | undefined {
  const articles = texts.map((text, i) => {
    const [body = '', copyright] = text.split('©');
    return { ...articleOfLines(body).article, slug: `account-${i + 1}` as never, ...(copyright ? { copyright } : {}) };
  });
  const read = buildReader([]);
  return findFirstDay(articles, new Map(articles.map((article) => [article.slug, read(article)])), asOf);
}

it.each([
  ['is that of asOf', '2023-06-30', 'It sank on 4 May.', '2023-05-04'],
  ['or the one before, where the story begins after that day', '2023-03-30', 'It sank on 4 May.', '2022-05-04'],
  ['also where something is to come', '2023', 'It sank on 4 May. It will be raised on 9 June.', '2023-05-04'],
  [
    'and the day before is behind what is to come',
    '2025-12-15',
    'It sank on 20 November. The trial will begin on 10 February.',
    '2025-11-20',
  ],
  ['and of a leap year, where its day needs one', '2025-03-20', 'It sank on 29 February.', '2024-02-29'],
  ['and is the first of an open one', '2023-06-30/..', 'It sank on 4 May.', '2023-05-04'],
  ['not where an account gives one', '2026-11-29', 'It sank on 4 May 2023, and was raised on 4 May.', '2023-05-04'],
  ['not where a weekday is against it', '2023-06-30', 'On Friday, 4 May, it sank.', undefined],
  ['not where an account names a newer one', '2023-06-30', 'It sank on 4 May. It was built on 3 March 2024.', undefined],
])('the year of an editor %s', (_, asOf, text, day) => {
  expect(firstDayAsOf(asOf, text)).toBe(day);
});

describe('the year of days that accounts name without one', () => {
  it.each([
    [
      'is the newest that an account names with it',
      ['The ferry sank on 4 May 2023.', 'It sank on 4 May and was raised on 9 June.'],
      '2023-05-04',
    ],
    ['is that of a copyright, where a weekday says so', ['On Thursday, 4 May, it sank.©2023 Velm Echo'], '2023-05-04'],
    ['and of a weekday behind it', ['It sank on 4 May, a Thursday.©2023 Velm Echo'], '2023-05-04'],
    ['and of the news below a dateline', ['ORME, May 4. The ferry sank on Thursday, guards said.©2023 Velm Echo'], '2023-05-04'],
    [
      'and of news farther below it',
      ['ORME, May 4. The ferry is lost.\n\nShe sank on Thursday, guards said.©2023 Velm Echo'],
      '2023-05-04',
    ],
    ['is that of a heading', ['## Thursday 4 May 2023\n\nIt sank.\n\n## Friday 5 May\n\nIt was raised.'], '2023-05-05'],
    ['goes on over the turn of the year', ['It sank on 28 December and was raised on Tuesday, 3 January.©2023 Velm Echo'], '2022-12-28'],
    ['is that of the others, where one is no day', ['It sank on Thursday, 4 May, and not on 31 June.©2023 Velm Echo'], '2023-05-04'],
    ['is none where nobody names a day', ['It sank on 31 June.©2023 Velm Echo'], undefined],
    ['is none where a weekday is of another', ['On Friday, 4 May, it sank.©2023 Velm Echo'], undefined],
    ['is none where no day shows it', ['It sank on 4 May.©2023 Velm Echo'], undefined],
    ['is none before the newest that is named', ['It sank on Thursday, 4 May. It was built on 3 March 2024.©2023 Velm Echo'], undefined],
    [
      'is none where days lie all over it',
      ['On Thursday, 4 May, it sank; on 9 August, 11 November and 2 February, too.©2023 Velm Echo'],
      undefined,
    ],
  ])('%s', (_, texts, day) => {
    expect(firstDayOf(...texts)).toBe(day);
  });
});
