import { describe, expect, it } from 'vitest';
import { isTold, isToldWith, namesOnTheSide, standsAside } from '../../../src/english/term-role.ts';
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

describe('a noun stands beside what its sentence tells', () => {
  it.each([
    ['Despite the old dam, the town has two mills.', true],
    ['Below the dam is a new road.', true],
    ['Ahead of the dam, the road was closed.', true],
    ['Passing the dam, the boat lost its mast.', true],
    ['The town lost its mills, the dam and a road.', true],
    ['Rain filled the lake, cellars and the dam.', true],
    ['On the dam, engineers have changed their minds.', false],
    ['In terms of the dam, Velm is a small town.', false],
    ['In Velm, the dam broke.', false],
    ['Despite the rain, the dam held.', false],
    ['The dam, the mills and a road were lost.', false],
    ['Rain filled the lake and the dam.', false],
    ['The mill was closed, and the dam broke.', false],
  ])('%s %s', (sentence, expected) => {
    const { tagged, from, to } = placeOf(sentence, 'dam');
    expect(standsAside(tagged, from, to)).toBe(expected);
  });

  it.each([
    ['The wheel, repaired by Poe, is old.', 'repaired', true],
    ['Poe repaired the wheel.', 'repaired', false],
  ])('%s %s', (sentence, word, expected) => {
    const { tagged, from, to } = placeOf(sentence, word);
    expect(standsAside(tagged, from, to)).toBe(expected);
  });
});

describe('a sentence tells of a noun with what it belongs to', () => {
  it.each([
    ['The council will vote on the dam.', true],
    ['At least nine dam gates broke.', false],
    ['More than one dam in Velm has given way.', true],
    ['The council asked whether the old dam in Velm was safe.', true],
    ['Engineers found a flaw in the dam.', true],
    ['A boy slept near the dam.', false],
    ['Two men died when a flaw in the dam was found.', false],
  ])('%s %s', (sentence, expected) => {
    const { tagged, from, to } = placeOf(sentence, 'dam');
    expect(isToldWith(tagged, from, to)).toBe(expected);
  });
});
