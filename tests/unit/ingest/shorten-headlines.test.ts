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
  ['cut before words that lead on', ['What the harbour board knew about the old ferry'], 'What the harbour board knew…'],
  ['without a tag that several begin with', marta.slice(1), '…Two boats lost, and nobody heard…'],
  [
    'with a tag that no other has',
    ['Police: Nobody on the ferry was hurt when it struck', ...marta],
    'Police: Nobody on the ferry was hurt…',
  ],
  ['from its own words on, where it begins with those of all', marta, '…crews find the hull off Orme'],
  [
    'its beginning, where nothing in it is its own',
    ['The ferry Marta and the search for the missing ferry Marta', ...marta],
    'The ferry Marta and the search…',
  ],
])('a headline is %s', (_, headlines, short) => {
  expect(shortenHeadlines(headlines)[0]).toBe(short);
});
