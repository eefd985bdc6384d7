import { expect, it } from 'vitest';
import { shortenHeadlines } from '../../../src/ingest/shorten-headlines.ts';

const marta = [
  'Missing ferry Marta search crews find the hull off Orme',
  'Ferry Marta: Two boats lost, and nobody heard the horn',
  'Ferry Marta: Captain questioned for six hours',
  'Search for the missing ferry Marta is widened',
];

it.each([
  ['as it is where it is short', ['Ferry runs aground'], 'Ferry runs aground'],
  ['cut between words', ['Harbour ferry runs aground in fog, and nobody hears the horn'], 'Harbour ferry runs aground in fog…'],
  ['cut before words of the noun behind them', ['The Orme council opens its possible old quay again'], 'The Orme council opens…'],
  ['cut before a possessive', ['Five men charged with the mayor’s murder off the quay'], 'Five men charged…'],
  ['cut before words in quotation marks', ['The harbour board praises an ‘old and slow’ ferry'], 'The harbour board praises…'],
  [
    'cut behind a sentence, without its full stop',
    ['The old ferry showed up at quay. Orme must live with it.'],
    'The old ferry showed up at quay…',
  ],
  ['without its rubric', ['UPDATE 2-Ferry runs aground'], 'Ferry runs aground'],
  ['without a newspaper’s rubric', ['News Analysis: What the storm means for the ferry'], 'What the storm means for the ferry'],
  ['without a rubric in capitals', ['THE BAY; What the storm means for the ferry'], 'What the storm means for the ferry'],
  ['without the name of a column', ['Breakingviews - The ferry’s new obstacle'], 'The ferry’s new obstacle'],
  ['with a name in capitals before a semicolon', ['NOBODY IS SAFE; NOBODY SLEEPS'], 'NOBODY IS SAFE; NOBODY SLEEPS'],
  ['cut before a number', ['Court of Velm sends its old captain 15 years to jail'], 'Court of Velm sends its old captain…'],
  ['without a mark behind it', ['Old ferry, a review:'], 'Old ferry, a review'],
  ['cut before words that lead on', ['What the harbour board knew about the old ferry'], 'What the harbour board knew…'],
  ['without a tag that several begin with', marta.slice(1), '…Two boats lost, and nobody heard…'],
  [
    'with a tag that no other has',
    ['Police: Nobody on the ferry was hurt when it struck', ...marta],
    'Police: Nobody on the ferry was hurt…',
  ],
  [
    'from its own words on, where it begins with those of all',
    ['Search for the missing ferry Marta: hull and bell found', ...marta],
    '…hull and bell found',
  ],
  ['its beginning, where that has a word of its own', marta, 'Missing ferry Marta search crews…'],
  [
    'its beginning, where another begins so too and no more is its own',
    ['Police believe that the missing captain was killed: sources', 'Exclusive: Police believe that the missing captain was killed'],
    'Police believe that the missing…',
  ],
  [
    'its beginning, where nothing in it is its own',
    ['The ferry Marta and the search for the missing ferry Marta', ...marta],
    'The ferry Marta and the search…',
  ],
])('a headline is %s', (_, headlines, short) => {
  expect(shortenHeadlines(headlines)[0]).toBe(short);
});
