import { describe, expect, test } from 'vitest';
import { findIntroduced, findReferences, hasBareIt, namedByKind } from '../../../src/english/anaphors.ts';
import { hasMainVerb, isInPresent } from '../../../src/english/main-verb.ts';
import { tagText } from '../../../src/extract/tag-words.ts';

describe('words that point to something named elsewhere', () => {
  const nouns = (sentence: string) => findReferences(tagText(sentence)).map(({ noun, pointsBack }) => (pointsBack ? `${noun}!` : noun));

  test.each([
    ['The pump runs for a day in this mode.', ['pump', 'mode!']],
    ['A crew saw a light, but at that hour the crew was tired.', []],
    ['Like the old ferry, this one carries cars.', ['one!']],
    ['The Lena is not that ferry.', ['ferri!']],
    ['The result is a faster ferry.', ['result!']],
    ['The company has bought a second pier.', ['compani!']],
    ['The carrier is calling the ferry fast.', ['carrier!']],
    ['The company behind the ferry has bought a pier.', []],
    ['The area is 40 miles wide.', ['area!']],
    ['A ship was sent to recover the objects, the office said.', ['object!']],
    ['The devices are built to float.', ['devic!']],
    ['The devices of the ferry are built to float.', []],
    ['The device is built to float.', ['devic']],
    ['The mayor spoke at the news conference.', ['confer!']],
    ['The mayor spoke at the news conference in Velm.', []],
    ['Like the predecessor, the Lena has two decks.', ['predecessor!']],
    ['One of the ships will tow the ferry.', ['ship!']],
    ['Divers brought up the crates.', ['crate']],
    ['Divers brought up the crates of the ferry.', []],
    ['The crates found by divers hold glass.', []],
    ['A crate broke, and divers left the crate behind.', []],
    ['The board said that repairs of this kind take a week.', ['board']],
    ['Divers said that ships had passed the ferry this morning.', ['ferri']],
    ['That goal is out of reach.', ['goal!']],
    ['That divers left is known.', []],
    ['The harbour’s report was short.', ['harbour']],
    ['The new rule angered divers.', ['rule']],
    ['The rule named by divers is new.', []],
  ])('%s', (sentence, expected) => {
    expect(nouns(sentence)).toEqual(expect.arrayContaining(expected));
    expect(nouns(sentence).filter((noun) => noun.endsWith('!'))).toEqual(expected.filter((noun) => noun.endsWith('!')));
  });

  test.each([
    ['Across the city, nine piers were closed.', ['city']],
    ['The storm rocked the old city on Friday.', ['city']],
    ['Nils Dunn is from the city’s old quarter.', ['city']],
    ['The storm rocked the city of Velm on Friday.', []],
    ['The school that closed has nine rooms.', []],
    ['The town near Port Alba has nine piers.', []],
  ])('of a kind that has names: %s', (sentence, expected) => {
    expect(findReferences(tagText(sentence)).flatMap(({ kind }) => kind ?? [])).toEqual(expected);
  });

  test.each([
    ['The storm reached the town of Velm.', true],
    ['Velm town has nine piers.', true],
    ['The town has nine piers.', false],
    ['Velm Town Council met.', false],
    ['In Velm, town and harbour were shut.', false],
  ])('a name for one of a kind: %s', (sentence, isNamed) => {
    expect(namedByKind('town').test(sentence)).toBe(isNamed);
  });

  test.each([
    ['The confusion has left many angry.', ['confus']],
    ['The repair of the pier took a week.', []],
    ['The pier took a week.', []],
    ['Ada Quill said the vote was close.', ['vote']],
    ['Ada Quill said the vote on the pier was close.', []],
    ['The accord helps Port Line pay its debt.', ['agreement']],
    ['The offer of the Port Line ends as the offer is too low.', []],
    ['Under the offer, Port Line will sell nine boats.', ['offer']],
    ['The takeover of Port Line took a week.', []],
    ['The Echo named the suspects as two sailors.', ['suspect']],
    ['Should the move succeed, the pier will close.', ['move']],
    ['The harbour move appeared to help Velm.', ['move']],
    ['The office cannot release the money.', ['money']],
    ['The case was moved to Orme.', ['case']],
    ['Nils Dunn broke the law.', []],
    ['Ada Quill read the document, dated Friday, on the pier.', ['document']],
  ])('go on from what was told: %s', (sentence, expected) => {
    expect(findReferences(tagText(sentence)).flatMap(({ noun, goesOn }) => (goesOn ? noun : []))).toEqual(expected);
  });

  test('stand behind what tells of it as new', () => {
    const { asNew, inFull } = findIntroduced(tagText('Velm Ferry Service found some crates and a bell near the old pier.'));
    expect([...asNew]).toEqual(['crate', 'bell']);
    expect([...inFull]).toEqual(['servic', 'pier']);
  });

  test.each([
    ['Ada Quill explained it as a gift.', true],
    ['Ada Quill has sold its boats.', true],
    ['The ferry lost its anchor.', false],
    ['Velm sold its boats.', false],
    ['Ada Quill made it clear that the ferry would sail.', false],
    ['Despite its size, the ferry is fast.', false],
  ])('an "it" that nothing before it names: %s', (sentence, isBare) => {
    expect(hasBareIt(tagText(sentence), ({ text }) => !/^(?:Ada|Quill)$/.test(text))).toBe(isBare);
  });
});

describe('what a sentence tells', () => {
  test.each([
    ['Officials say that the ferry sank.', true],
    ['The ferry crosses every hour.', true],
    ['The ferry that brings the mail sank.', false],
    ['The ferry’s owners paid the relatives.', false],
    ['Some family members refused to leave.', false],
    ['Nils Dunn was on the pier.', false],
    ['Harbour radar logs confirmed that the ferry sank.', false],
  ])('is so as it is written, or was: %s', (sentence, isSo) => {
    expect(isInPresent(tagText(sentence))).toBe(isSo);
  });
});

describe('a sentence', () => {
  test.each([
    'A light ferry that brings a new engine, a wider deck and improved seats.',
    'Mostly the new paint.',
    'Mayor laying out a plan in case the ferry sinks.',
  ])('without a verb of its own: %s', (sentence) => {
    expect(hasMainVerb(tagText(sentence))).toBe(false);
  });

  test.each([
    'The ferry that brings the mail sank.',
    'The ferry features a wider deck.',
    'It’s late.',
    'The mayor lays out a plan in case the ferry sinks.',
    'The harbour office notes that the pier is old.',
    'Police blocked buses that were full.',
  ])('with one: %s', (sentence) => {
    expect(hasMainVerb(tagText(sentence))).toBe(true);
  });
});
