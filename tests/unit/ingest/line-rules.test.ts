import { describe, expect, it } from 'vitest';
import { gluedDate, lineRules } from '../../../src/english/line-rules.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';

describe('a line rule', () => {
  it.each(lineRules.map((rule) => [rule.name, rule] as const))('"%s" is the one that knows its example', (name, { as, example }) => {
    const { setAside } = parseText(`A headline of no importance\n\n${example}\n\nA first sentence ends here. A second one follows it.`);
    expect(setAside).toEqual([{ lines: [3, 3], text: example, rule: name, as }]);
  });

  it('has a name of its own', () => {
    expect(new Set(lineRules.map(({ name }) => name)).size).toBe(lineRules.length);
  });

  it.each([
    'Share prices fell on Monday, said Jane Doe, who had bought many of them.',
    'By then the bridge was shut, and nobody asked why.',
    'Advertisements on the bridge are forbidden, the council said.',
    'Print shops in Riverton work at night because paper is cheaper then.',
    '© is a sign that nobody in Riverton ever typed, and yet it stands on every wall of the old town, on doors, on bins and on the bridge itself.',
    'Subscribe, said the mayor, and she meant the petition.',
    'Read more slowly, the teacher said.',
    '#Riverton is what they all wrote.',
    'Written by Ines Quill in a week, the play makes the whole town laugh.',
    'The reporting by Jane Doe and Ali Okoro was read out in the hall.',
    'Edited by a child, the paper sold well, said its owners.',
    'Everybody in the town contributed to this success.',
    'Watch out for the tide, the harbour office said.',
    'Ends meet where the quay begins, the bakers said.',
    'Published in 1931, the book on the bridge was a great success.',
    'Advertisement pays for half of the ferry, its owners said.',
    'Recommended by nobody, the route is empty.',
    'More in the town than in the hills, say the bakers, are old.',
    'Report by report, the office grew smaller.',
    'Do you know who paid? Nobody does, said the mayor.',
    'Comments are what the mayor fears most, she said.',
    'Read on, the teacher said, and nobody did.',
    'The story continues after dark, said the keeper.',
    'By signing up, the fishermen bound themselves for a year.',
    'Heard on the quay at night, the bell frightens the gulls.',
    '4 hours ago the ferry left, said the harbour office.',
    'Slideshow or not, the pictures of the ferry were seen by all.',
    'Graphic pictures of the fire were shown to the council.',
    'Min Read, who keeps the ferry, left the town.',
    'Related coverage of the ferry filled nine pages of the paper.',
    'Reuters/Ipsos polls say that nobody wants the bridge.',
    '(The mayor adds flowers to the quay every year.)',
    'Video players were sold at the quay that night.',
  ])('leaves a sentence of the article alone: %s', (sentence) => {
    const { setAside, blocks } = parseText(`A headline of no importance\n\n${sentence}\n\nThe end of it. It comes late.`);
    expect(setAside).toEqual([]);
    expect(blocks).toHaveLength(2);
  });

  it.each([
    '(Reporting by Jane Doe; Editing by Ali Okoro)',
    'Reporting by Jane Doe in Riverton, Ali Okoro in Orme and Ines Quill; Writing by Tom Lowe; Editing by Ann Poe.',
    'Additional reporting by Jane Doe',
    'Compiled from staff and wire reports',
    'With files from The Riverton Press',
    'Riverton Press writers Jane Doe in Orme and Ali Okoro contributed to this report.',
    'Jane Doe contributed reporting from Orme.',
    'Jane Doe and Ali Okoro reported from Orme, Velm.',
    '(RP Photo/Jane Doe, File)',
    '-30-',
    'ENDS',
    'Enditem',
    'Slideshow (7 Images)',
    'Video Player Close',
    '(Fire at the quay: echo.rs/2ab3Cd)',
    '(GRAPHIC: Fire at the quay - echo.rs/2ab3Cd)',
    'Related Coverage Fear of fire at the quay',
    'REUTERS/Jane Doe',
    'REUTERS/Jane Doe/File Photo',
    '(Xinhua/Jane Doe)',
    'NASA/Handout via REUTERS',
    'Jane Doe/AFP via Getty Images',
    '(Adds fire, details of the quay)',
    '(This May 19 story has been refiled to correct the name of the quay)',
    '(Additional reporting by Jane Doe, Ali Okoro; Editing by Ann Poe)',
    'By Jane Doe, Min Read',
    'By Jane Doe and Ali Okoro, 4 Min Read',
    '###',
    'Advertisement - Scroll to continue',
    'Explore more on these topics',
    'ALSO READ | The old bridge is sold to a school',
    'Watch: How the ferry sank',
    'More on this story',
    '— With assistance from Jane Doe',
    'Jane Doe contributed to this report from Orme.',
    'Skip advertisement',
    'Article continues after this ad',
    'By signing up you agree to our terms and privacy policy.',
    'By subscribing, you accept our Terms of Use.',
    'READ ON: The old bridge is sold to a school',
    'Heard on Velm in the Morning',
    'Story by Jane Doe',
    '4 hours ago',
    'Updated: 12 mins ago',
    'Getty Images',
    '(AFP)',
    '-- Reuters',
    'Contact Jane Doe at jane@echo.example',
    'Do you have a story? Email us: news@echo.example',
    'View comments',
    'Comments are moderated before they appear.',
    'Your email address will not be published.',
    'What to read next',
    'Correction: An earlier version named the wrong pier.',
    'This article was amended on 12 June 2024 to name the right pier.',
  ])('knows what stands behind a text: %s', (line) => {
    const { setAside, blocks } = parseText(`A headline of no importance\n\nThe ferry waits. It is late.\n\n${line}`);
    expect([setAside.map(({ text }) => text), blocks.length]).toEqual([[line], 1]);
  });

  it('keeps the names of a byline without the time to read', () => {
    const { byline } = parseText('A headline of no importance\n\nBy Jane Doe, 4 Min Read\n\nThe ferry waits. It is late.');
    expect(byline).toBe('Jane Doe');
  });

  it('takes a date that is glued in front of the first paragraph', () => {
    expect(gluedDate.exec(' date 2024-10-07 The toll')?.[1]).toBe('2024-10-07');
    expect(gluedDate.exec('The date 2024-10-07 was named')).toBeNull();
  });
});
