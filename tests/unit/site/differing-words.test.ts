import { expect, it } from 'vitest';
import { hasDifferingWords } from '../../../src/domain/differing-words.ts';
import type { UtteranceData } from '../../../src/domain/content.ts';

/** A wording in which what stands in brackets is not in all of them. */
const wording = (text: string): UtteranceData['wordings'][number] => ({
  article: 'a' as UtteranceData['wordings'][number]['article'],
  passage: 'p1' as UtteranceData['wordings'][number]['passage'],
  text,
  parts: text
    .split(/(\[[^\]]*\])/)
    .flatMap((part) => (part === '' ? [] : { text: part.replace(/[[\]]/g, ''), shared: !part.startsWith('[') })),
});

it.each([
  ['says nothing of wordings that are the same', ['we will help', 'we will help'], false],
  ['marks what one of them has alone', ['we will help', '[well,] we will help'], true],
  ['marks nothing where hardly a word is the same', ['[we will] help', '[nobody can] help'], false],
  ['marks nothing where one prints other words of the speech', ['we will help', '[some day soon]'], false],
])('%s', (_, wordings, marks) => {
  expect(hasDifferingWords({ wordings: wordings.map(wording) })).toBe(marks);
});
