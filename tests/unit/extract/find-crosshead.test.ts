import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../src/extract/extract-sentences.ts';
import { findCrosshead } from '../../../src/extract/find-crosshead.ts';

describe('a crosshead', () => {
  it.each([
    ['RISING WATER', 'Two boats left the quay before noon.'],
    ['RISING WATER', 'Officials said the quay was under water.'],
    ['RISING WATER', 'Quill’s house stands by the quay.'],
    ['RISING WATER', '1,200 houses stand by the quay.'],
    ['RISING WATER', 'In Velm the quay was under water.'],
    ['WORST STILL TO COME', 'At 2300 EDT the river rose.'],
    ['END OF A DREAM', 'The ferry will not sail again.'],
    ['‘NOTHING IS LEFT’', 'While boats searched, the town slept.'],
    ['“GONE”', 'The ferry will not sail again.'],
    ['ACCELERATION', 'The river rose by a metre an hour.'],
    ['FIRE AT THE BRIDGE', 'Twenty-six boats burned on Tuesday.'],
    ['BODY BAGS', 'Twenty-six crates were found on Tuesday.'],
    ['HOPE AND DESPAIR', 'A boy waits for his boat.'],
    ['HALF-PRICE MAYHEM', 'Half-empty boats, such as the Alma, left the quay.'],
    ['MARKET RATTLED', 'Spanish 5-year bonds fell.'],
    ['MAPPING DISASTER', 'Orvelm City, like all towns of the bay, has a map.'],
    ['FORECASTS LESS DIRE', 'Official reports grew less dire through the day.'],
    ['STORM KILLS 13 IN AMERICA', 'As the storm moved north it hit the quay.'],
    ['HEAVY RAIN, EVACUATIONS', 'Still, the storm hit the quay.'],
    ['‘SELLING BOATS’', 'Instead, the mayor sold nets.'],
  ])('%s ends before %s', (crosshead, sentence) => {
    expect(findCrosshead(`${crosshead} ${sentence}`)).toBe(crosshead.length + 1);
  });

  it.each([
    'NATO Secretary General Ada Quill left the quay.',
    'NASA Administrator Ada Quill said it rains.',
    'U.S. FDA Commissioner Ada Quill said it rains.',
    'UN WFP Director Ada Quill said it rains.',
    'FEMA officials said it rains.',
    'USS MARTA sailors left the quay.',
    'BBC NEWS Online reported that it rains.',
    'NEW ORME Governor Ada Quill said it rains.',
    'UNITED NATIONS Secretary-General Ada Quill said it rains.',
    'KLM The Hague is an office by the quay.',
    'ORVELM Quill left the quay.',
    'MV ORVELM Captain Ada Quill left the quay.',
    'I saw the boats leave.',
    'A boat left the quay.',
    'A B Quill left the quay.',
    '“NO WAY,” the mayor said of the quay.',
    'The WORST is over.',
    'MH17 The report was printed.',
    'WHO Director Ada Quill said it rains.',
    'ALL boats left the quay.',
    'NASA FEMA Offices were shut.',
    'FOX NEWS Channel reported that it rains.',
    'WORLD BANK Economists said it rains.',
    'NOT all boats left the quay.',
    'PRIME MINISTER Orvelm Quill left the quay.',
    'UNITED AIRLINES Flight 12 left the quay.',
    'ORVELM FOUR 5-year bonds fell.',
    'FEMA, Orvelm City and the mayor left the quay.',
  ])('is not found in %s', (sentence) => {
    expect(findCrosshead(sentence)).toBe(0);
  });
});

it('a crosshead in front of a sentence, or between two, is a sentence of its own', () => {
  const text = 'RISING WATER Two boats left. They came back. ‘NOTHING IS LEFT’ While boats searched, the town slept.';
  const said = splitSentences(text).map(({ start, end }) => text.slice(start, end));
  expect(said).toEqual([
    'RISING WATER',
    'Two boats left.',
    'They came back.',
    '‘NOTHING IS LEFT’',
    'While boats searched, the town slept.',
  ]);
});
