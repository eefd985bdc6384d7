import { describe, expect, it } from 'vitest';
import { isTold, namesOnTheSide } from '../../../src/english/term-role.ts';
import { tagText } from '../../../src/extract/tag-words.ts';

function placeOf(sentence: string, word: string) {
  const tagged = tagText(sentence);
  const from = tagged.findIndex(({ text }) => text.toLowerCase() === word);
  return { tagged, from, to: from + 1 };
}

describe('a sentence tells of a noun', () => {
  it.each([
    ['The dam broke at dawn.'],
    ['Engineers opened the old dam on Monday.'],
    ['Officials said they had opened the dam.'],
    ['The search for the dam and its keeper ended, but the dam is safe.'],
    ['After a week of rain, the dam gave way.'],
    ['Engineers warned of the dam and its gates.'],
    ['Rain filled the lake and the dam in a night.'],
    ['Most of the dam collapsed.'],
    ['The dam at the lake of Velm broke.'],
  ])('%s', (sentence) => {
    const { tagged, from, to } = placeOf(sentence, 'dam');
    const places = tagged.flatMap(({ text }, i) => (text === 'dam' ? i : []));
    expect(isTold(tagged, from, to) || places.some((at) => isTold(tagged, at, at + 1))).toBe(true);
  });

  it.each([
    ['Two men died when the dam broke.'],
    ['A boy slept near the dam.'],
    ['The dam workers went home.'],
    ['The boat, which passed the dam, sank.'],
    ['The keeper sold the dam-side house.'],
    ['The gates were shut, the dam said.'],
  ])('not: %s', (sentence) => {
    const { tagged, from, to } = placeOf(sentence, 'dam');
    expect(isTold(tagged, from, to)).toBe(false);
  });
});

describe('a noun only says who somebody is', () => {
  it.each([
    ['“Where is it?” asked student Ann Poe.', true],
    ['Ann Poe, a student, saw the dam.', true],
    ['A student saw Ann Poe at the dam.', false],
    ['Ann Poe taught a student in Velm.', false],
  ])('%s %s', (sentence, expected) => {
    const { tagged, from, to } = placeOf(sentence, 'student');
    expect(namesOnTheSide(tagged, from, to)).toBe(expected);
  });
});
