import { describe, expect, it } from 'vitest';
import { checkDates } from '../../../src/check/check-dates.ts';
import type { Article } from '../../../src/domain/article.ts';
import { issue } from '../../../src/domain/issue.ts';

const article = (file: string, publishedAt?: string, publishedAtGrounds?: string) => ({ file, publishedAt, publishedAtGrounds }) as Article;
const undated = (file: string) => issue('no-date', { file }, 'has no date');
const told = (articles: Article[], files: string[]) =>
  checkDates(articles, files.map(undated)).map(({ code, file, message }) => `${code} ${file} ${message}`);

describe('an article whose date was inferred', () => {
  it('asks for a look at the date, with the grounds, instead of for one', () => {
    const inferred = article('b.txt', '2024-10-08~', 'it shares 1 quotation with the report “Bridge”');
    expect(told([article('a.txt'), inferred], ['a.txt', 'b.txt'])).toEqual([
      'no-date a.txt has no date',
      'date-inferred b.txt taken to be from about 8 October 2024: it shares 1 quotation with the report “Bridge”',
    ]);
  });

  it('keeps everything else that was said of its file', () => {
    const cut = issue('cut-by-paywall', { file: 'b.txt' }, 'ends in “…”');
    expect(checkDates([article('b.txt', '2024', 'it says so')], [cut])).toEqual([cut, expect.objectContaining({ code: 'date-inferred' })]);
  });
});

it('a date that the text or an editor gives asks for nothing', () => {
  expect(told([article('a.txt', '2024-10-08')], [])).toEqual([]);
});
