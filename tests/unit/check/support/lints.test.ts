import { describe, expect, test } from 'vitest';
import { findUnsupported } from '../../../../src/check/check-support.ts';
import { areRelated, keyOf } from '../../../../src/english/related-words.ts';
import { entitiesSchema } from '../../../../src/domain/entity.ts';
import { buildMentionFinder } from '../../../../src/extract/extract-mentions.ts';

const find = buildMentionFinder(
  entitiesSchema.parse([
    { id: 'ada-quill', kind: 'person', name: 'Ada Quill', spellings: ['Quill'] },
    { id: 'lena-okafor', kind: 'person', name: 'Lena Okafor', spellings: ['Okafor'] },
  ]),
);

interface Around {
  passage?: string;
  context?: string[];
  others?: string[];
}

/** What is missing of a row in the words of an account; `others` are those of further accounts. */
function missing(short: string, words: string, { passage = words, context = [], others = [] }: Around = {}): string[] {
  const tellings = [
    { account: 'The Echo', words: [words], context, passage },
    ...others.map((text, i) => ({ account: `other ${i}`, words: [text], context: [], passage: text })),
  ];
  return findUnsupported({ short, tellings }, find).find(({ account }) => account === 'The Echo')?.missing ?? [];
}

describe('a stance', () => {
  test.each([
    ['Leaders want guarantees', 'leaders voiced support for guarantees'],
    ['Leaders want guarantees', 'leaders press for guarantees'],
    ['Leaders want guarantees', 'leaders insist on guarantees'],
    ['Leaders want guarantees', 'guarantees are what leaders seek'],
    ['The city has pledged buses', 'the city promised buses'],
    ['The city has pledged buses', '“We will send buses,” the city said'],
    ['The bridge could reopen', 'a reopening of the bridge is possible'],
    ['The bridge could reopen', 'the council plans to reopen the bridge'],
    ['The bridge will reopen', 'the bridge reopens on Friday'],
    ['The council plans a toll', 'the council intends to charge a toll'],
    ['The council considers a toll', 'the council is studying a toll'],
    ['The council is willing to wait', 'the council is ready to wait'],
    ['Drivers must wait', 'drivers have to wait'],
    ['The council rules out a toll', 'the council will not charge a toll'],
    ['No toll on the bridge', 'the bridge stays free of tolls'],
    ['No soldiers on the ground', 'soldiers stay off the ground'],
    ['Nobody was hurt', 'everyone escaped unhurt'],
    ['No storm this strong in 40 years', 'the strongest storm in four decades'],
    ['Voters may decide in May', 'voters can decide in May'],
    ['The bridge will reopen', 'the council will see to it that the bridge could reopen'],
    ['The toll on cars was introduced by the council', 'the council spoke of cars and of a toll, which could be introduced'],
  ])('of “%s” is carried by “%s”', (short, words) => {
    expect(missing(short, words)).toEqual([]);
  });

  test.each([
    ['Leaders want guarantees', 'leaders pledged guarantees', ['want']],
    ['Leaders want guarantees', 'leaders considered guarantees', ['want']],
    ['The city has pledged buses', 'the city wants buses', ['pledged']],
    ['The city has pledged buses', 'the city may send buses', ['pledged']],
    ['The bridge could reopen', 'the bridge has reopened', ['could']],
    ['The bridge will reopen', 'the bridge might reopen', ['reopen']],
    ['The toll was introduced', 'the toll could be introduced', ['introduced']],
    ['The council plans a toll', 'the council mulls a toll', ['plans a']],
    ['The council considers a toll', 'the council has introduced a toll', ['considers']],
    ['The council rules out a toll', 'the council considers a toll', ['rules out']],
    ['Police found no weapon', 'Police found a weapon', ['no']],
    ['Drivers must wait', 'drivers waited', ['must']],
    ['Leaders want guarantees', 'leaders pledged money', ['want', 'guarantees']],
    ['Police found no bicycle', 'Police found a parrot', ['no', 'bicycle']],
  ])('of “%s” is not carried by “%s”', (short, words, lost) => {
    expect(missing(short, words)).toEqual(lost);
  });
});

describe('a denial in the words alone', () => {
  test.each([
    ['The toll was introduced', 'the toll was not introduced', ['introduced']],
    ['The tram runs at night', 'the tram does not run at night', ['runs', 'night']],
    ['Voters trust the count', 'none of the voters trust the count', ['Voters', 'trust', 'count']],
    ['The tram carries bicycles to the harbour', 'the tram does not carry bicycles', ['carries', 'bicycles', 'harbour']],
  ])('is reported: “%s”, “%s”', (short, words, lost) => {
    expect(missing(short, words)).toEqual(lost);
  });

  test.each([
    ['Asked about a toll on the bridge', 'he was asked whether there would be no toll on the bridge'],
    ['The party wants a toll', 'the party, which did not win, wants a toll'],
    ['Snow brings trains to a standstill', 'no trains ran because of snow'],
    ['Carried to the harbour', 'it is not carried'],
    ['The tram from the mill carries bicycles to the harbour', 'the tram from the mill does not carry bicycles'],
    ['The red tram from the mill carries bicycles to the harbour', 'the red tram from the mill does not carry bicycles'],
  ])('is let pass: “%s”, “%s”', (short, words) => {
    expect(missing(short, words)).toEqual([]);
  });
});

describe('an amount, a date', () => {
  test.each([
    ['nothing, where it is no figure', 'A few cars a day', 'cars cross', []],
    ['as many names', 'Three agree', 'Paris, Madrid and Warsaw agree', []],
    ['fewer names', 'Four agree', 'Paris, Madrid and Warsaw agree', ['Four']],
    ['as many names, one of them twice', 'Three agree', 'Paris, Madrid and Warsaw agree; Poland pays', []],
    ['names, where it is a figure', '3 agree', 'Paris, Madrid and Warsaw agree', ['3']],
    ['names, where it measures', 'Three years of talks', 'talks in Paris, Madrid and Warsaw', ['Three years']],
    ['a year since when', 'Shut for ten years', 'shut since 2015', []],
    ['a year, for decades', 'Shut for two decades', 'shut since 2005', []],
    ['a day since when', 'Shut for ten years', 'shut since 3 March', ['ten years']],
    ['a year and another span', 'Shut for ten years', 'shut since 2015, for six years', ['ten years']],
    ['a year for days', 'Shut for ten days', 'shut since 2015', ['ten days']],
    ['the day', 'Shut on 3 March', 'shut on March 3', []],
    ['another day', 'Shut on 3 March', 'shut on 4 March', ['3 March']],
  ])('stands in the words as %s: %s | %s', (_, short, words, lost) => {
    expect(missing(short, words)).toEqual(lost);
  });

  test('may be another day where the passage gives the row’s too', () => {
    const words = 'shut on 4 March';
    expect(missing('Shut on 3 March', words, { passage: `${words}, or on 3 March` })).toEqual([]);
    expect(missing('Shut on 3 March', words, { passage: `${words}, or on 5 March` })).toEqual(['3 March']);
  });
});

describe('a quotation, a speaker, a partner', () => {
  test.each([
    ['Quill: “not safe”', '“It is not safe,” Quill said', []],
    ['Quill: “not … today”', '“It is not safe for cars today,” Quill said', []],
    ['Quill: “not [yet] safe”', '“It is not safe,” Quill said', []],
    ['Quill: “not safe … … today.”', '“It is not safe,” Quill said', ['“today”']],
    ['Quill: “not safe”', 'Quill called it unsafe', ['“not safe”']],
    ['Quill: it is not safe', 'it is not safe, an engineer said', ['Quill']],
    ['WHO: the outbreak is over', 'the World Health Organization said that the outbreak is over', []],
    ['International force: to watch the border', 'an international force would watch the border', []],
    ['International force: to watch the border', 'a force from the town would watch the border', ['International']],
    ['Poland and Germany welcome it', 'Polish ministers welcome it', ['Germany']],
    ['Poland and Germany welcome it', 'Warsaw and Berlin welcome it', []],
    ['France, Poland and Spain agree', 'Paris, Madrid and Warsaw agree', []],
    ['Poland and Germany welcome it', 'ministers welcome it', []],
  ])('%s | %s', (short, words, lost) => {
    expect(missing(short, words)).toEqual(lost);
  });

  test('may be named by the passage, by the context or by a pronoun', () => {
    const words = 'it is not safe';
    expect(missing('Quill: it is not safe', words, { passage: `${words}, Ada Quill said` })).toEqual([]);
    expect(missing('Quill: it is not safe', words, { passage: `${words}, a man said`, context: ['Mayor Ada Quill'] })).toEqual([]);
    expect(missing('Quill: it is not safe', words, { passage: `${words}, she said` })).toEqual([]);
    expect(missing('Quill: it is not safe', words, { passage: `${words}, she told Okafor` })).toEqual(['Quill']);
    expect(missing('Quill: Okafor is safe', 'Okafor is safe', { passage: 'Okafor is safe, she said' })).toEqual([]);
  });
});

describe('words that share nothing with the row', () => {
  const long = `Mayor Ada Quill ${'met the council, as she does every Monday, and then went home. '.repeat(3)}`;

  test.each([
    ['say who somebody is', 'Quill wants a toll', 'Ada Quill, a former judge', ['wants', 'toll']],
    ['say who somebody is', 'Quill quits the council', 'Ada Quill, who leads the council', ['quits']],
    ['are about somebody else', 'Quill sells the ferry', 'Okafor went home', ['sells', 'ferry']],
  ])('are reported where they %s: %s', (_, short, words, lost) => {
    expect(missing(short, words)).toEqual(lost);
  });

  test('are reported where a long passage has nothing of it either', () => {
    expect(missing('Quill sells the ferry', 'Ada Quill went home', { passage: `Ada Quill went home. ${long}` })).toEqual([
      'sells',
      'ferry',
    ]);
  });

  test('pass where they may tell it in other words', () => {
    expect(missing('Quill gives up the ferry', 'Ada Quill scraps the boats')).toEqual([]);
    expect(
      missing('Quill sells the ferry', 'Ada Quill gets rid of it', { passage: `Ada Quill gets rid of it. ${long} The ferry is old.` }),
    ).toEqual([]);
  });

  test('are reported from a passage of thirty words on', () => {
    const passageOf = (words: number) => `Ada Quill went home${' quietly'.repeat(words - 4)}`;
    expect(missing('Quill sells the ferry', 'Ada Quill went home', { passage: passageOf(29) })).toEqual([]);
    expect(missing('Quill sells the ferry', 'Ada Quill went home', { passage: passageOf(30) })).toEqual(['sells', 'ferry']);
  });

  test('pass where they name three of its parties, however long the passage is', () => {
    const short = 'Ferry sold to France, Poland and Spain';
    expect(missing(short, 'France, Poland and Spain', { passage: `France, Poland and Spain. ${long}` })).toEqual(['Ferry', 'sold']);
    expect(
      missing(short, 'France, Poland and Spain signed papers', { passage: `France, Poland and Spain signed papers. ${long}` }),
    ).toEqual([]);
    expect(missing(short, 'France got it', { passage: `France got it. Poland and Spain waited. ${long}` })).toEqual(['Ferry', 'sold']);
  });

  test.each([
    ['the passage names whom', 'Ada Quill spoke. She gets rid of it.', []],
    ['it does not', 'Lena Okafor spoke. She gets rid of it.', ['sells', 'ferry']],
  ])('may be about the same by a pronoun: %s', (_, passage, lost) => {
    expect(missing('Quill sells the ferry', 'She gets rid of it', { passage })).toEqual(lost);
  });

  test.each([
    ['in its year', 'Ada Quill gets rid of it. She did so in 2019.', []],
    ['on a day of it', 'Ada Quill gets rid of it. She did so on 3 March 2019.', []],
    ['in another year', 'Ada Quill gets rid of it. She did so in 2018.', ['sells', 'ferry']],
    ['on a day without a year', 'Ada Quill gets rid of it. She did so on 3 March.', ['sells', 'ferry']],
    ['at no time', 'Ada Quill gets rid of it.', ['sells', 'ferry']],
  ])('are about the same as a row with a year where the passage is %s', (_, passage, lost) => {
    expect(missing('Quill sells the ferry in 2019', 'Ada Quill gets rid of it', { passage })).toEqual(lost);
  });
});

describe('a part of the row', () => {
  test('that no passage has is reported where it is joined by "and"', () => {
    expect(missing('Roads are flooded and trains suspended', 'roads are flooded')).toEqual(['trains', 'suspended']);
  });

  test('of a single word is reported where another account has it', () => {
    expect(missing('Fans sing, and the coach cries', 'fans sing', { others: ['the coach cries'] })).toEqual(['coach', 'cries']);
    expect(missing('Fans sing and weep', 'fans sing', { others: ['fans weep', 'fans sing'] })).toEqual(['weep']);
    expect(missing('Fans sing and weep', 'fans sing', { others: ['fans sing'] })).toEqual([]);
  });

  test('is reported in a row without a verb where all others print it', () => {
    const others = ['help from the air', 'support from the air'];
    expect(missing('Help from the air', 'they will help out', { others })).toEqual(['air']);
    expect(missing('Help from the air', 'they will help out')).toEqual([]);
  });

  test.each([
    ['more than half is told', 'Weapons, help from the air', 'they will help with weapons', []],
    ['with a name more than half is told', 'Help from the air for Kenya', 'they will help Kenya', []],
    ['with a name half is missing', 'Help from the air for Kenya', 'they will help out', ['air']],
    ['more is missing than others print', 'Help from the air by train', 'they will help out', ['air', 'train']],
    ['it has a verb', 'Help was from the air', 'they will help out', []],
  ])('in a row without a verb counts against what is told: %s', (_, short, words, lost) => {
    expect(missing(short, words, { others: ['help from the air', 'support from the air'] })).toEqual(lost);
  });

  test('that one of the others does not print either is let pass', () => {
    expect(missing('Help from the air', 'they will help out', { others: ['help from the air', 'help by sea'] })).toEqual([]);
  });

  test('may be what an editor says of the accounts', () => {
    expect(missing('Quill: “my word”, printed in four ways', '“You have my word,” Quill said')).toEqual([]);
  });
});

test.each([
  ['pledged', 'pledge', true],
  ['sought', 'seeks', true],
  ['denied', 'denies', true],
  ['agreed', 'agreement', true],
  ['evacuation', 'evacuate', true],
  ['suspicious', 'suspicion', true],
  ['jury', 'jurors', true],
  ['soldiers', 'troops', true],
  ['talks', 'negotiators', true],
  ['war', 'warning', false],
  ['reach', 'reaction', false],
])('“%s” and “%s” are related: %s', (one, other, are) => {
  expect(areRelated(keyOf(one), keyOf(other))).toBe(are);
});
