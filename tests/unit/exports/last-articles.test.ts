import { expect, it } from 'vitest';
import type { Edtf } from '../../../src/domain/edtf.ts';
import { lastArticles } from '../../../src/exports/last-articles.ts';

const published = (days: (string | undefined)[]) => days.map((day) => ({ publishedAt: day as Edtf | undefined }));

it('a feed holds all articles in their order', () => {
  const accounts = published(['2025-08-19', undefined, '2025-08-18']);
  expect(lastArticles(accounts)).toEqual(accounts);
});

it('of more than a hundred, a feed holds those published last', () => {
  const days = Array.from(
    { length: 150 },
    (_, i) => `2025-${String(1 + Math.floor(i / 28)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  );
  const kept = lastArticles(published([undefined, ...days]));
  expect(kept.map(({ publishedAt }) => publishedAt)).toEqual(days.slice(-100).reverse());
});
