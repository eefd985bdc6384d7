import { describe, expect, it, test } from 'vitest';
import { capitalsOf, isNamed, keysOfNames, partnersOf, readNames } from '../../../../src/check/support/read-names.ts';
import { entitiesSchema } from '../../../../src/domain/entity.ts';
import { buildMentionFinder } from '../../../../src/extract/extract-mentions.ts';

const find = buildMentionFinder(
  entitiesSchema.parse([
    { id: 'ada-quill', kind: 'person', name: 'Ada Quill', spellings: ['Quill'] },
    { id: 'kyiv-museum', kind: 'organisation', name: 'Kyiv Museum' },
  ]),
);

/** Each name of a text with its keys: `Ada Quill = ada-quill`. */
function namesIn(text: string, capitals: string[] = []): string[] {
  return readNames(text, new Set(capitals), find).map(({ text: name, start, end, keys }) => {
    expect(text.slice(start, end)).toBe(name);
    return `${name} = ${[...keys].join(' ')}`;
  });
}

describe('a name', () => {
  test.each([
    ['one that the story knows', 'a toll that Ada Quill wants', ['Ada Quill = ada-quill']],
    ['any word with a capital', 'a toll that Finch wants', ['Finch = finch']],
    ['words side by side, by each and by their letters', 'the toll of Jonas Wick Finch', ['Jonas Wick Finch = jonas wick jw finch jwf']],
    ['not words with a comma between', 'seen by Finch, Okafor', ['Finch = finch', 'Okafor = okafor']],
    ['a country by its seat', 'talks in Warsaw', ['Warsaw = Poland']],
    ['a country of two words', 'talks in New Zealand now', ['New Zealand = New Zealand']],
    ['initials', 'talks in the U.S. now', ['U.S. = United States']],
    ['one that is known, and a country', 'the Kyiv Museum burnt', ['Kyiv Museum = kyiv-museum Ukraine']],
    ['in the order of the text', 'a toll that Finch and Ada Quill want', ['Finch = finch', 'Ada Quill = ada-quill']],
    ['no office', 'a toll that Mayor Finch wants', ['Finch = finch']],
    ['no day', 'a toll from Monday on', []],
    ['no word without meaning', 'said that The toll stays', []],
  ])('is %s: %s', (_, text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    ['Ferry sinks', [], []],
    ['Ferry sinks', ['Ferry'], ['Ferry = ferry']],
    ['It rains. Ferry sinks', [], []],
    ['It said: Ferry sinks', [], []],
    ['“Ferry sinks”', [], []],
    ['It rains. Then Ferry sinks', [], ['Ferry = ferry']],
    ['Jonas Wick sinks', [], ['Jonas Wick = jonas wick jw']],
    ['Mayor Wick sinks', [], ['Wick = wick']],
    ['The Wick sinks', [], ['Wick = wick']],
    ['Ferry Mayor sinks', [], []],
    ['Ferry Poland sinks', [], ['Poland = Poland']],
  ])('that begins a sentence is one behind a first name, or if known: %s, %j', (text, capitals, names) => {
    expect(namesIn(text, capitals)).toEqual(names);
  });
});

it('words have a capital inside a sentence behind a word, a comma or a quotation mark', () => {
  expect([...capitalsOf('The toll of Wick, Finch and “Orme” Quay. Then it rained on Anna-Lena')]).toEqual([
    'Wick',
    'Finch',
    'Quay',
    'Anna-Lena',
  ]);
});

test.each([
  ['Poland and Germany agree', [['Poland', 'Germany']]],
  ['France, Poland and Germany agree', [['France', 'Poland', 'Germany']]],
  ['France, Poland, and the Dutch agree', [['France', 'Poland', 'Dutch']]],
  ['France, the Dutch & Poland agree', [['France', 'Dutch', 'Poland']]],
  ['Spain waits, as France or Poland does', [['France', 'Poland']]],
  ['Spain thanks France, Poland and Italy', [['France', 'Poland', 'Italy']]],
  [
    'Spain and France meet, Poland and Italy too',
    [
      ['Spain', 'France'],
      ['Poland', 'Italy'],
    ],
  ],
  ['Spain, still waiting for France and Poland', [['France', 'Poland']]],
  ['Spain waits, and Poland too', []],
  ['Spain waits and Poland', []],
  ['Spain and later Poland', []],
  ['Poland thanks Germany', []],
  ['Poland agrees', []],
])('“and” joins: %s', (text, groups) => {
  const names = readNames(text, capitalsOf(`of ${text}`), find);
  expect(partnersOf(text, names).map((group) => group.map((name) => name.text))).toEqual(groups);
});

test.each([
  ['Kenya', 'Kenya', true],
  ['Kenya', 'Kenyan', true],
  ['Kenyan', 'Kenya', true],
  ['Togo', 'Togolese', false],
  ['Mali', 'Malian', true],
  ['Malta', 'Maltese', false],
  ['Fiji', 'Fijians', true],
  ['Ita', 'Itan', false],
  ['Poland', 'Warsaw', true],
  ['Poland', 'Germany', false],
])('%s is named by %s: %s', (name, other, is) => {
  const [one] = readNames(`of ${name}`, new Set(), find);
  expect(one && isNamed(one, keysOfNames(readNames(`of ${other}`, new Set(), find)))).toBe(is);
});
