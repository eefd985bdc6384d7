import { describe, expect, it, test } from 'vitest';
import { pointsElsewhere } from '../../../src/english/speaks-to-reader.ts';
import { isStatement } from '../../../src/english/statements.ts';

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
    'The new ticket lets you cross with your bicycle.',
    'You can store up to three tickets on the card.',
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
    ['advice beside what anybody may do', 'If you live in Velm, the new ticket lets you cross with a bicycle.'],
    ['advice that ends in what anybody may do', 'Press the button twice and you can open your window.'],
    ['what the writer would do beside what anybody may', 'You can store up to three tickets, although I would like four.'],
    ['a turn of phrase', 'You can imagine how long your journey was.'],
    ['half a quotation', '“The pier is old, and it will be closed.'],
    ['a figure that was garbled', 'The new lamp is larger: ½.6 inches to 1/3.'],
    ['a heading glued to a sentence', 'FOUR DEAD IN VELM The harbour office said the pier was closed.'],
    ['a label of a verdict glued to a sentence', 'The Bottom Line Velm’s new ferry is late more often than the old one.'],
    ['a remark of the writer', 'Oddly, too, the ferry has no mast.'],
    ['a remark that leads over', 'Speaking of the pier, it is now open at night.'],
    ['a pointer at what is not here', 'Divers of Orme filmed the pier (included below) in May.'],
    ['a table in a line', 'Price -- 99.629 High Rate -- 4.900 percent.'],
    ['the reporter of a programme', 'Velm Today’s Ida Holm reports on the ferry and its two owners.'],
    ['what begins with the end of a quotation', '” The pier is old, “and it will be closed.'],
    ['half a bracket', 'The pier of the southern ([Alban] coast is old.'],
  ])('is not %s', (_, sentence) => {
    expect(isStatement(sentence)).toBe(false);
  });

  test.each(pointsElsewhere)('does not point elsewhere, as by %s in %s', (_, sentence) => {
    expect(isStatement(sentence)).toBe(false);
  });

  it('may name somebody’s report', () => {
    expect(isStatement('The council’s Ida Holm reports that nine boats sank.')).toBe(true);
  });

  it('may have the first person in a quotation', () => {
    expect(isStatement('“We will find the ferry,” said Cmdr. Neil Sands.')).toBe(true);
  });
});
