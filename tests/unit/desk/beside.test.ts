import { expect, it } from 'vitest';
import { setBeside } from '../../../src/desk/beside.ts';
import type { DeskPin } from '../../../src/desk/desk-types.ts';
import { editsOf } from '../../../src/desk/edits-of.ts';
import { readDesk } from '../../../src/desk/read-desk.ts';
import { showPins } from '../../../src/desk/show-passages.ts';
import type { Address } from '../../../src/domain/entity.ts';
import { noCache } from '../../../src/domain/cache.ts';

/** Changes as `+put in+` and `-left out-`. */
const changed: [what: string, words: string, sentence: string, changes: string | undefined][] = [
  ['nothing', 'The ferry sank off Orme on Monday.', 'The ferry sank off Orme on Monday.', 'The ferry sank off Orme on Monday.'],
  ['a day', 'It sank on Monday off Orme.', 'It sank on Monday [3 March 2025] off Orme.', 'It sank on Monday +[3 March 2025]+ off Orme.'],
  [
    'when it was so',
    'No trace of it was found.',
    'No trace of it was found [as of 7 March 2025].',
    'No trace of it was found +[as of 7 March 2025].+',
  ],
  ['its beginning', 'Meanwhile, the ferry sank off Orme.', 'The ferry sank off Orme.', '-Meanwhile,- The ferry sank off Orme.'],
  [
    'a name for a pronoun',
    'She said it would sink very soon.',
    'Ada Quill said it would sink very soon.',
    '-She- +Ada Quill+ said it would sink very soon.',
  ],
  [
    'a number',
    'The ferry carried 153 people to Orme.',
    'The ferry carried 154 people to Orme.',
    'The ferry carried -153- +154+ people to Orme.',
  ],
  ['a denial', 'The ferry did not sink off Orme.', 'The ferry did sink off Orme.', 'The ferry did -not- sink off Orme.'],
  [
    'whose words they are',
    'It was “an act of folly” off Orme.',
    'It was an act of folly off Orme.',
    'It was -“an- +an+ act of -folly”- +folly+ off Orme.',
  ],
  ['its end', 'The ferry sank off Orme, but nobody saw it.', 'The ferry sank off Orme.', 'The ferry sank off Orme. -but nobody saw it.-'],
  ['capitals of a name', 'The US ferry sank off Orme.', 'The us ferry sank off Orme.', 'The -US- +us+ ferry sank off Orme.'],
  ['too much', 'A barge hit the pier in fog.', 'The ferry sank off Orme.', undefined],
  ['what is too short', 'It sank.', 'It sank.', undefined],
];

it.each(changed)('shows what was changed: %s', (_, words, sentence, changes) => {
  const signs = { same: '', added: '+', left: '-' };
  expect(
    editsOf(words, sentence)
      ?.map(({ as, text }) => `${signs[as]}${text}${signs[as]}`)
      .join(' '),
  ).toBe(changes);
});

const article = (text: string) => `Ferry sinks\n\nPublished: 5 March 2025\n\n${text}\n\nOn 1 March, 40 sailors met Ada Quill.\n`;

/** The words of an account beside a sentence; they are the first sentence of its first passage. */
function beside(sentence: string, words: string, entities = ''): DeskPin['beside'] {
  const texts = { 'articles/echo.txt': article(words), 'articles/echo.yaml': 'mark: EC', 'entities.yaml': entities };
  const desk = readDesk(new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)])), noCache);
  const pins = showPins([{ at: 'echo#p1' as Address, words }], 'pins', desk.story);
  return setBeside(sentence, pins, desk)[0]?.beside;
}

const told: [sentence: string, words: string, not: string, elsewhere: string][] = [
  ['On Saturday 239 people sank.', 'On Saturday, 239 people were on the ferry that sank.', '', ''],
  ['On Friday 239 people sank.', 'Many people were on the ferry that sank.', 'Friday, 239', ''],
  ['The ferry sank on 3 March 2025.', 'The ferry sank on Monday.', '', ''],
  ['The ferry sank on Monday [3 March 2025].', 'It was on 3 March that the ferry sank.', '', ''],
  ['The ferry sank on 4 March 2025.', 'The ferry sank on Monday.', '4 March 2025', ''],
  ['The ferry sank on 4 March 2025.', 'The ferry sank in March 2025.', '4 March 2025', ''],
  ['The ferry sank on 1 March 2025.', 'The ferry sank at night, off Orme.', '', '1 March 2025'],
  ['The ferry sank, as of 4 March [as of 4 March 2025].', 'The ferry sank on 4 March, off Orme.', '', ''],
  ['The ferry sank in 2013 off Orme.', 'The ferry sank off Orme last year [2013].', '', ''],
  ['It carried 40 sailors.', 'The ferry carried sailors, Bo Brandt said.', '', '40'],
  ['It carried forty sailors.', 'The ferry carried 40 sailors, Bo Brandt said.', '', ''],
  ['It sank 5 km off Orme.', 'The ferry sank 3 miles off Orme, said Bo Brandt.', '', ''],
  ['It sank 50 km off Orme.', 'The ferry sank 3 miles off Orme, said Bo Brandt.', '50 km', ''],
  ['Cleo Dunn said that it sank off Orme.', 'The ferry sank off Orme, Dunn said.', '', ''],
  ['Cleo Dunn said that it sank off Orme.', 'The ferry sank off Orme, Bo Brandt said.', 'Cleo Dunn', ''],
  ['Ada Quill said that it sank off Orme.', 'The ferry sank off Orme, she said.', '', 'Ada Quill'],
  ['Flight OX370 was lost.', 'The plane of flight 370 was lost at sea.', '', ''],
  ['The Boxer 777 was lost.', 'The plane was lost at sea with all on board.', 'Boxer 777', ''],
  ['It has not been found.', 'The ferry was found off Orme by its sister ship.', 'not been found', ''],
  ['It has not been found.', 'There is no sign of the ferry off Orme so far.', '', ''],
];

it.each(told)('says what is not in the words of an account: “%s” / “%s”', (sentence, words, not, elsewhere) => {
  const { missing = [] } = beside(sentence, words) ?? {};
  const list = (isElsewhere: boolean) => missing.flatMap(({ text, elsewhere: is }) => (is === isElsewhere ? text : [])).join(', ');
  expect([list(false), list(true)]).toEqual([not, elsewhere]);
});

it('looks for what stands before the mark of an account, and for all where it has none', () => {
  const missing = (sentence: string) => beside(sentence, 'The ferry sank off Orme, Bo Brandt said.')?.missing.map(({ text }) => text);
  expect(missing('The ferry sank off Orme [EC] with 239 people.')).toEqual([]);
  expect(missing('The ferry sank off Orme with 239 people [EC].')).toEqual(['239']);
  expect(missing('The ferry sank off Orme with 239 people.')).toEqual(['239']);
  expect(missing('There were 239 people. The ferry sank off Orme [EC].')).toEqual([]);
});

it('says what only the account denies, where both speak of it', () => {
  const denied = (sentence: string) => beside(sentence, 'The ferry did not sink off Orme, Bo Brandt said.')?.denied;
  expect(denied('The ferry sank; it will sink again.')).toEqual(['not sink off']);
  expect(denied('Bo Brandt met the mayor.')).toEqual([]);
  expect(denied('The ferry did not sink.')).toEqual([]);
});

it('marks what both say in the passage, and nothing else', () => {
  const words = 'The ferries, which Ada Quill owns, sank off Orme on Monday with 40 sailors.';
  const shared = beside('Forty sailors were on the ferry of Quill on 3 March 2025.', words)?.shared;
  expect(shared?.map(({ start, end }) => words.slice(start, end))).toEqual(['ferries', 'Ada Quill', 'Monday', '40', 'sailors']);
});
