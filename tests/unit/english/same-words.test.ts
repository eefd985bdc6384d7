import { describe, expect, it } from 'vitest';
import { copiesIn } from '../../../src/english/same-words.ts';

const ferry = 'The ferry turned back to Osk after an hour because of high waves, the harbour office said.';

describe('what accounts print in the words of another', () => {
  it.each([
    ['the same to the letter', ferry, true],
    ['cut', 'The ferry turned back to Osk after an hour because of high waves.', true],
    [
      'with a beginning of its own',
      'On Monday night the ferry turned back to Osk after an hour because of high waves, the police said.',
      true,
    ],
    ['in other marks and capitals', 'THE FERRY turned back to Osk, after an hour, because of high waves, the harbour office said.', true],
    ['told in its own words', 'High waves made the ferry return to Osk after an hour at sea, according to the harbour office.', false],
    [
      'with a few words in common',
      'The ferry turned back to Osk after an hour, and its passengers spent the night in the hall of a school near the harbour.',
      false,
    ],
  ])('%s', (_, other, isCopy) => {
    expect(copiesIn([{ text: ferry }, { text: other }])).toEqual(isCopy ? [{ text: other }] : []);
  });

  it('counts what a speaker said for nobody’s', () => {
    const heard = '“We turned back after an hour because the waves were higher than a house,” said Ann Poe.';
    const alsoHeard = '“We turned back after an hour because the waves were higher than a house,” the captain told reporters in Osk.';
    expect(copiesIn([{ text: heard }, { text: alsoHeard }])).toEqual([]);
    expect(copiesIn([{ text: heard }, { text: heard }])).toEqual([]);
  });

  it('takes each text for a copy once, of whichever it is', () => {
    const other = { text: 'Nine of the passengers were brought to the hospital of Osk, and one of them stayed there.' };
    const copies = [{ text: ferry }, { text: other.text }];
    expect(copiesIn([{ text: ferry }, other, ...copies])).toEqual(copies);
  });
});
