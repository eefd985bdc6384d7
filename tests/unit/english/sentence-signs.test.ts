import { describe, expect, it, test } from 'vitest';
import {
  contradicts,
  isOfItsYear,
  isOfNow,
  isTaste,
  wishes,
  isStatement,
  isTease,
  overturns,
  tellsChange,
  tellsState,
  withoutJoints,
} from '../../../src/english/sentence-signs.ts';

describe('a statement', () => {
  test.each([
    'The ferry left at noon, the harbour office said.',
    '“Can you buy a child back?” Ada Quill, a relative, said in a letter.',
    'Reads of the river gauge rose to 4.1 metres on Monday.',
    'Share prices of the line fell by a tenth.',
    'UN WFP boats left Orme, the harbour office said.',
    'For a ferry of its age, the harbour office said, it was fast.',
    'To see the ferry, visitors click their tongues and wait.',
    'Graphic pictures of the wreck were shown to the court.',
    'He clicked on a link in a letter that was sent to him.',
    'The clerk of the harbour works and/or waits.',
  ])('is %s', (sentence) => {
    expect(isStatement(sentence)).toBe(true);
  });

  test.each([
    ['a question', 'Who pays for the new pier?'],
    ['a question that nobody is said to ask', '“Who pays for the new pier?”'],
    ['an announcement', 'Here are answers to some questions about the pier.'],
    ['a correction', 'Because of an editing error, an article on May 3 about the pier gave a wrong length.'],
    ['a correction of an earlier version', 'An earlier version of this text misstated the length of the pier.'],
    ['a row of a ticker', '14:05: The ferry sends its last signal.'],
    ['a call to the reader', 'Watch the video below to see the ferry leave.'],
    ['what the writer thinks', 'The council, we believe, was right to close the pier.'],
    ['two sentences run together', 'Divers searched the house.Police also searched the mill of Bert Hallen.'],
    ['a row of a table', 'Engine 4.1 litres, 90 kW, diesel, two shafts.'],
    ['what the writer thinks, from the first word on', 'We prefer the old pier.'],
    ['advice', 'You press the button twice to stop the ferry.'],
    ['what a picture shows', 'Nets hang on the pier, as in the image on the right.'],
    ['a caption in the text', 'Ida Holm (left) and her brother wait for the ferry.'],
    ['half a quotation', '“The pier is old, and it will be closed.'],
    ['a figure that was garbled', 'The new lamp is larger: ½.6 inches to 1/3.'],
    ['a heading glued to a sentence', 'FOUR DEAD IN VELM The harbour office said the pier was closed.'],
    ['a table in a line', 'Price -- 99.629 High Rate -- 4.900 percent.'],
    ['a call to click', 'To view a graphic on the price of nets, click: velm.rs/2AbCdE.'],
    ['a call to look elsewhere', 'For more on the ferry, see the report of the harbour office.'],
    ['a call to click here', 'Nets are cheap: click here to buy one.'],
    ['an address', 'A map of the pier is at https://echo.example/pier.'],
    ['a short address', 'The pier in pictures - velm.rs/2AbCdE.'],
    ['a graphic', '(Graphic: The way of the ferry.)'],
    ['half a bracket', 'The pier of the southern ([Alban] coast is old.'],
  ])('is not %s', (_, sentence) => {
    expect(isStatement(sentence)).toBe(false);
  });

  it('may have the first person in a quotation', () => {
    expect(isStatement('“We will find the ferry,” said Cmdr. Neil Sands.')).toBe(true);
  });
});

describe('a change', () => {
  test.each([
    'The line no longer expects to find the wreck.',
    'The line had earlier said that ten were aboard, but now gives twelve.',
    'The search was moved from the bay to the open sea.',
    'The office revised its figure on Friday.',
  ])('is told by %s', (sentence) => {
    expect(tellsChange.test(sentence)).toBe(true);
  });

  test.each(['The ferry moved to the pier.', 'The first ferry left earlier than planned.', 'No longer will the line sail at night.'])(
    'is not told by %s',
    (sentence) => {
      expect(tellsChange.test(sentence)).toBe(false);
    },
  );
});

test.each([
  ['But the mill was not hurt.', 'the mill was not hurt.'],
  ['Meanwhile families waited.', 'families waited.'],
  ['In addition to the mill, a barn burned.', 'In addition to the mill, a barn burned.'],
  ['In addition, a barn burned.', 'a barn burned.'],
  ['What’s more, a barn burned.', 'a barn burned.'],
  ['The ferry also has a mast.', 'The ferry has a mast.'],
  ['Also Monday, the board closed the pier.', 'Monday, the board closed the pier.'],
  ['Also on Monday, the board closed the pier.', 'on Monday, the board closed the pier.'],
  ['Also worth a visit is the mill.', 'Also worth a visit is the mill.'],
  ['The ferry has a mast, and also a bell.', 'The ferry has a mast, and also a bell.'],
  ['The ferry is not only fast but also safe.', 'The ferry is not only fast but also safe.'],
  ['“The ferry also has a mast,” Ida Holm said.', '“The ferry also has a mast,” Ida Holm said.'],
  ['The ferry also known as the Bee sank.', 'The ferry also known as the Bee sank.'],
])('of %s, what stands alone is %s', (text, said) => {
  expect(withoutJoints(text)).toBe(said);
});

describe('what goes on as an account is written', () => {
  test.each([
    ['So far the office has paid for half of the pier.', true],
    ['Divers are looking for the mast of the Lena.', true],
    ['Two boats continue the search off Velm.', true],
    ['Nine people are missing since the ferry sank.', false],
    ['The pier continued to sink until May.', false],
  ])('%s', (sentence, isSo) => {
    expect(isOfNow.test(sentence)).toBe(isSo);
  });
});

describe('how things stand as an account is written', () => {
  test.each([
    ['No crate has been found.', true],
    ['Divers have not seen the mast.', true],
    ['The pier is still closed.', true],
    ['Boats have been looking for the ferry off Velm.', true],
    ['The owners of the ferry have sued the Port Line.', true],
    ['The Ida will join the search.', true],
    ['The pier is due to reopen.', true],
    ['The new pier is of stone.', true],
    ['The office plans to hire divers.', true],
    ['The ferry, which has been sold, sank at noon.', false],
    ['Ada Quill said there would be no toll.', false],
    ['“No crate has been found,” a diver wrote.', false],
    ['The ferry has a mast.', false],
    ['The office had sold the pier.', false],
  ])('%s', (sentence, isSo) => {
    expect(tellsState(sentence)).toBe(isSo);
  });
});

describe('what a sentence before it told', () => {
  test.each([
    ['But the office is now sure that the light was a star.', true],
    ['The light turned out to be a star.', true],
    ['The office asked for more boats.', false],
  ])('is overturned or not by: %s', (sentence, isSo) => {
    expect(overturns.test(sentence)).toBe(isSo);
  });
});

describe('what contradicts the sentence before it', () => {
  test.each([
    ['Ada Quill said those statements were wrong.', true],
    ['The judge found that the claims were not true.', true],
    ['That is not true.', true],
    ['But that’s false.', true],
    ['The claim is untrue, lists of the harbour office show.', true],
    ['He offered no proof.', true],
    ['He did not provide any evidence for it.', true],
    ['Ada Quill said those statements were read twice.', false],
    ['That is not far from Orme.', false],
    ['He offered no boat.', false],
  ])('%s', (sentence, isSo) => {
    expect(contradicts.test(sentence)).toBe(isSo);
  });
});

describe('a time that only the day of its account tells', () => {
  test.each([
    ['Port Line has sold no boat since May.', true],
    ['The pier opens in September.', true],
    ['The spring was to bring a new pier.', true],
    ['The pier was closed in May 2014.', false],
    ['The spring of the old lamp broke.', false],
    ['By May 3 the pier was closed.', false],
  ])('%s', (sentence, isSo) => {
    expect(isOfItsYear.test(sentence)).toBe(isSo);
  });
});

describe('what only a writer’s taste says', () => {
  test.each([
    ['Poor sales of the ferry aren’t a surprise.', true],
    ['The line calls the deck new, so that’s fun.', true],
    ['One of the talking points of the ferry is its deck.', true],
    ['Port Line just can’t help itself.', true],
    ['Perhaps the most important boat of the bay is the Lena.', true],
    ['Judging from the lights, the bay was full.', true],
    ['The pier may prove to be a larger loss than the boats.', true],
    ['The best defence of Port Line is that the pier was old.', true],
    ['The pier was certainly older than the mill.', true],
    ['The board did not need an earth-shaking year.', true],
    ['A memorable letter of Port Line asked who pays.', true],
    ['The ferry is almost certainly lost off Velm.', false],
    ['The ferry sank, to the surprise of the board.', false],
  ])('%s', (sentence, isSo) => {
    expect(isTaste.test(sentence)).toBe(isSo);
  });

  test.each([
    ['Orme should sell its boats.', true],
    ['Ada Quill said that Orme should sell its boats.', false],
    ['Orme should sell its boats, Ada Quill said.', false],
    ['Nobody knows whether Orme should sell its boats.', false],
    ['Should it rain, the pier will close.', false],
  ])('nobody says so, but wants it: %s', (sentence, isSo) => {
    expect(wishes(sentence)).toBe(isSo);
  });
});

describe('a figure that is announced', () => {
  test.each([
    ['The head of Port Line gave a sales number for the first month.', true],
    ['The death toll continued to rise on Monday.', true],
    ['The toll has risen to 12.', false],
    ['The head of Port Line gave a figure of 40 boats.', false],
  ])('%s', (sentence, isSo) => {
    expect(isTease(sentence)).toBe(isSo);
  });
});
