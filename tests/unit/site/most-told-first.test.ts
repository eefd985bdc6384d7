import { expect, it } from 'vitest';
import { mostToldFirst } from '../../../src/page-data/most-told-first.ts';
import type { UtteranceData } from '../../../src/domain/content.ts';

const utterance = (text: string, ...articles: string[]) => ({
  text,
  wordings: articles.map((article) => ({ article, passage: 'p1', text, parts: [] })) as unknown as UtteranceData['wordings'],
});

it('puts first what most accounts print, of as many what is longer, and else keeps the order', () => {
  const said = [
    utterance('no', 'a'),
    utterance('we will help', 'a', 'a'),
    utterance('never', 'a', 'b'),
    utterance('yes', 'b'),
    utterance('you have my word', 'a', 'b'),
  ];
  expect(mostToldFirst(said).map(({ text }) => text)).toEqual(['you have my word', 'never', 'we will help', 'no', 'yes']);
});
