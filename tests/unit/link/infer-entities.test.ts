import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/domain/entity.ts';
import { isSure } from '../../../src/link/infer-entities.ts';
import { linkStory } from '../../../src/link/link-story.ts';
import { generateFrom } from '../../helpers/seeds.ts';

/** The story of some accounts, without `entities.yaml`. */
function storyOf(...accounts: string[]) {
  // Two of them may be the same text.
  const texts = accounts.map((text, i) => [`articles/${'abcdef'.charAt(i)}.txt`, `The ferry ${i}\n\n${text}\n`] as const);
  return generateFrom({ 'story.yaml': 'strict: true\n', ...Object.fromEntries(texts) }).story;
}

/** Those who get a page: `person: Ann Poe, Poe`. */
function pagesOf(...accounts: string[]): string[] {
  return storyOf(...accounts)
    .found.filter(isSure)
    .map(({ kind, name, spellings }: Entity) => `${kind}: ${[name, ...spellings].join(', ')}`)
    .sort();
}

/** Who speaks in each quotation, account by account. */
function speakersOf(...accounts: string[]) {
  const { readings } = storyOf(...accounts);
  return [...readings.values()].flatMap(({ quotes }) => quotes.map(({ speaker, speakerText }) => speaker ?? speakerText));
}

describe('one bearer of several names', () => {
  it.each([
    ['accents', ['Mayor Zoë Marlow resigned.', 'The mayor, Zoe Marlow, resigned.'], 'person: Zoë Marlow, Zoe Marlow'],
    ['a surname', ['Mayor Ann Tarrow left. “No,” Tarrow said.', 'Mayor Ann Tarrow left.'], 'person: Ann Tarrow, Tarrow'],
    ['a surname in another account', ['Mayor Ann Tarrow left.', '“No,” Ms. Tarrow said.'], 'person: Ann Tarrow, Tarrow'],
    [
      'what its bearer is, without a first name',
      ['Mayor Zoë Marlow left.', 'Poor Marlow, the mayor, is out.'],
      'person: Zoë Marlow, Marlow',
    ],
    [
      'the first word of a company',
      ['Kestrin Data Labs AG was hit, said Kestrin Data Labs AG.', 'Kestrin Data Labs is at fault. “No,” said Kestrin.'],
      'organisation: Kestrin Data Labs, Kestrin',
    ],
    ['a first name', ['The pilot, Selim Omarov, left, said Mr Selim.', 'It rained.'], 'person: Selim Omarov, Selim'],
    ['a rank', ['Air Commodore John Tarrow left.', 'Commodore John Tarrow left.'], 'person: John Tarrow'],
    ['a country', ['A passenger, Swiss Ann Tarrow, left, said Ann Tarrow.', 'Mr Lee left.'], 'person: Ann Tarrow'],
    ['a middle name', ['Mayor Ann Beth Tarrow left.', 'Mayor Ann Tarrow left.'], 'person: Ann Beth Tarrow, Ann Tarrow'],
    ['initials', ['Director J.K. Tarrow left.', 'Director Jan-Kees Tarrow left.'], 'person: J.K. Tarrow, Jan-Kees Tarrow'],
    [
      'the spelling of one word',
      ['Captain Mohamad Tarrow left.', 'Captain Mohammed Tarrow left.'],
      'person: Mohamad Tarrow, Mohammed Tarrow',
    ],
    [
      'an abbreviation in brackets',
      ['The National Sea Rescue Agency (Nasra) said no.', 'Nasra said no.'],
      'organisation: National Sea Rescue Agency, Nasra',
    ],
    ['its initials', ['The National Rescue Agency said no.', 'It was the NRA.'], 'organisation: National Rescue Agency, NRA'],
    [
      'two shores',
      ['The Harbour Organisation said no.', 'The Harbour Organization said no.'],
      'organisation: Harbour Organisation, Harbour Organization',
    ],
    [
      'its country',
      ['It was Malaysian Ferries Authority.', 'It was Malaysia Ferries Authority.'],
      'organisation: Malaysian Ferries Authority, Malaysia Ferries Authority',
    ],
    [
      'what it does',
      ['A barge of Orme Shipping sank. Orme Shipping did not say why.', 'Orme Shipping said no.'],
      'organisation: Orme Shipping',
    ],
    ['a company in full', ['Orme Motors said no. Orme said yes.', 'Orme said no.'], 'organisation: Orme, Orme Motors'],
    [
      'its legal form',
      ['Velm Tide Corp (VLM.N) said no. The storm hit Velm Tide.', 'Velm Tide said no.'],
      'organisation: Velm Tide, Velm Tide Corp',
    ],
    [
      'the United States',
      ['The Harbour Department said no.', 'The U.S. Harbour Department said no.'],
      'organisation: U.S. Harbour Department, Harbour Department',
    ],
    [
      'a state',
      [
        'The North Carolina Department of Ferries said no.',
        'North Carolina’s Department of Ferries said no.',
        'The NC Department of Ferries said no.',
      ],
      'organisation: North Carolina Department of Ferries, NC Department of Ferries, Department of Ferries',
    ],
    [
      'a chamber',
      ['The U.S. Senate said no. The Senate sat.', 'The U.S. Senate sat.', 'The Senate sat.'],
      'organisation: U.S. Senate, Senate',
    ],
    [
      'a hyphen',
      ['President Abdel Fattah al-Tarrow left.', 'President Abdel-Fattah al-Tarrow left.'],
      'person: Abdel Fattah al-Tarrow, Abdel-Fattah al-Tarrow',
    ],
    [
      'a particle of a surname',
      ['Officer Jason Van Tarrow left. “No,” Van Tarrow said.', 'Officer Jason Van Tarrow left.'],
      'person: Jason Van Tarrow, Van Tarrow',
    ],
    [
      'a surname without its article',
      ['President Abdel al-Tarrow left.', 'President Abdel al-Tarrow left. Mr. Tarrow slept.'],
      'person: Abdel al-Tarrow, Tarrow',
    ],
    [
      'a word that begins its sentence',
      ['Coast Ferry Holdings Inc. said no. “No,” Coast Ferry Holdings said.', 'Coast Ferry Holdings Inc. left.'],
      'organisation: Coast Ferry Holdings, Coast Ferry Holdings Inc',
    ],
    [
      'what it has by its name',
      ['The maker Tarrow’s Inc. said no. Shares of Tarrow’s rose.', 'The maker Tarrow’s Inc. sold Tarrow’s shares.'],
      'organisation: Tarrow’s Inc, Tarrow',
    ],
    [
      'the beginning of its name',
      ['Ocean Ferry & Harbour Co. left. “No,” Ocean Ferry said.', 'It was Ocean Ferry & Harbour Co.'],
      'organisation: Ocean Ferry & Harbour Co, Ocean Ferry',
    ],
    ['an ordinal', ['The bank First Tarrow left, said First Tarrow.', 'The bank First Tarrow left.'], 'organisation: First Tarrow'],
    [
      'its last word',
      ['The Velm Commission said no. The Commission met.', 'The Velm Commission met.'],
      'organisation: Velm Commission, Commission',
    ],
    [
      'two letters that everybody knows',
      ['It left the European Union. EU ferries row.', 'The European Union met.'],
      'organisation: European Union, EU',
    ],
    [
      'what stands for a nation too',
      ['The White House said no.', 'White House Rose Garden. The White House met.'],
      'organisation: White House',
    ],
    ['a credit before it', ['Pool via REUTERS Jason Tarrow, 40, left.', 'Jason Tarrow, 40, left.'], 'person: Jason Tarrow'],
    [
      'what one account runs together',
      ['Mayor Mark Tarrow left. “No,” Mark Tarrow said.', 'Velm And Mark Tarrow sailed.', 'Mayor Mark Tarrow left.'],
      'person: Mark Tarrow',
    ],
    ['who leads it', ['The Orme-led Harbour Agency said no.', 'The Harbour Agency said no.'], 'organisation: Harbour Agency'],
    [
      'a clipping',
      ['The Velmeral Harbour Board met. The Velm said no.', 'The Velmeral Harbour Board met.'],
      'organisation: Velmeral Harbour Board, Velm',
    ],
    [
      'a head noun that one account mistakes',
      ['The Velm Sea Rescue Bureau said no.', 'The Velm Sea Rescue Bureau slept.', 'The Velm Sea Rescue Board said no.'],
      'organisation: Velm Sea Rescue Bureau, Velm Sea Rescue Board',
    ],
  ])('has one page: %s', (_, accounts, page) => {
    expect(pagesOf(...accounts)).toEqual([page]);
  });
});

const company = 'Kestrin Labs is shut, said Kestrin Labs. Kestrin sold boats.';

it('a surname that a company has too is the company’s, where nobody by it is named in full', () => {
  expect(speakersOf(`Director Ann Kestrin left. ${company}`, '“No,” said Kestrin, a lab.')).toEqual(['kestrin']);
});

it('whoever “she” is, it is no body', () => {
  expect(speakersOf(company, company, 'Kestrin has left. “It was late,” she said.')).toEqual([undefined]);
});

it('an agency that everybody knows has a page without a word on what it is', () => {
  expect(pagesOf('Reuters reported it.', 'Nobody called Reuters.')).toEqual(['organisation: Reuters']);
  expect(pagesOf('Velta reported it.', 'Nobody called Velta.')).toEqual([]);
});

describe('a name is whole, and has nothing else in it', () => {
  it.each([
    ['New', 'The New Orme Times said so.', 'organisation: New Orme Times'],
    [
      'Federal where a sentence begins',
      'Federal Harbour Agency staff left. Federal Harbour Agency said no.',
      'organisation: Federal Harbour Agency',
    ],
    ['a word behind a quotation', '“All sail,” Southern Railway said.', 'organisation: Southern Railway'],
    ['two fields of one agency', 'Orme’s Fire and Harbour Management Agency said no.', 'organisation: Fire and Harbour Management Agency'],
    [
      'a body before a person',
      'The head of the Ferry Committee Graham Tarrow said no.',
      'organisation: Ferry Committee',
      'person: Graham Tarrow',
    ],
    ['an office before a person', 'Shadow Chancellor John Tarrow said no. The chancellor left.', 'person: John Tarrow'],
    ['a department before a person', 'Secretary Defense James Tarrow said no.', 'person: James Tarrow'],
    ['a crosshead before a person', 'MIXED REACTIONS John Tarrow, leader of the crew, said no.', 'person: John Tarrow'],
    ['Secretary of State', 'The Secretary of State Condoleezza Tarrow left.', 'person: Condoleezza Tarrow'],
    [
      'a department of two fields',
      'The Department of Housing and Urban Development said no.',
      'organisation: Department of Housing and Urban Development',
    ],
    ['an office of an officer', 'The Velm County Coroner’s Office said no.', 'organisation: Velm County Coroner’s Office'],
    ['no people of two words', 'The North Korean Foreign Minister Lee Tarrow said no.', 'person: Lee Tarrow'],
    ['no town', 'New Yorker Rigo Tarrow, 43, said no.', 'person: Rigo Tarrow'],
    ['a lord', 'The chairman, Lord Tarrow, said: “No.”', 'person: Lord Tarrow'],
    ['a month before a person', 'Last October Daphne Tarrow, a writer, left, and so did Mayor Daphne Tarrow.', 'person: Daphne Tarrow'],
    ['a weekday before a person', 'On Sunday Daphne Tarrow, a writer, left, and so did Mayor Daphne Tarrow.', 'person: Daphne Tarrow'],
    ['a prosecutor', 'Chief Prosecutor Sotir Tarrow said no.', 'person: Sotir Tarrow'],
    ['a name that is a month', 'Mayor June Tarrow said no.', 'person: June Tarrow'],
  ])('%s', (_, text, ...pages) => {
    expect(pagesOf(text, text)).toEqual(pages);
  });

  it('of two bodies none is a part of the other', () => {
    const text = 'The White House and Justice Department said no. The Senate and Harbour Committee sat.';
    expect(pagesOf(text, text)).not.toContainEqual(expect.stringContaining(' and '));
  });
});

describe('two bearers of like names', () => {
  it('of one surname are two, and the surname alone is neither where both are meant', () => {
    const accounts = [
      'Mayor Ann Tarrow and the engineer Lee Tarrow met. “No,” Tarrow said.',
      'Mayor Ann Tarrow and the engineer Lee Tarrow met.',
    ];
    expect(pagesOf(...accounts)).toEqual(['person: Ann Tarrow', 'person: Lee Tarrow']);
  });

  it('of one surname are told apart by the account that names one of them', () => {
    expect(
      speakersOf('Mayor Ann Tarrow left. “No one,” said Tarrow.', 'The engineer Lee Tarrow left. “No one else,” Tarrow said.'),
    ).toEqual(['ann-tarrow', 'lee-tarrow']);
  });

  it.each([
    ['another first name of one letter less', ['Mayor Joan Tarrow said no.', 'Mayor John Tarrow said no.']],
    [
      'two spellings that one account prints',
      ['Captain Mohamad Tarrow met Captain Mohammed Tarrow.', 'Captain Mohamad Tarrow met Captain Mohammed Tarrow.'],
    ],
    ['two bodies of like names', ['The Velm Human Rights Council said no.', 'The Velm Human Rights Committee said no.']],
    [
      'two that one account names',
      [
        'The Velm Sea Rescue Bureau and the Velm Sea Rescue Board said no.',
        'The Velm Sea Rescue Bureau said no. The Velm Sea Rescue Board said no.',
      ],
    ],
    [
      'a company of two makers',
      ['Orme Motors and Orme Electronics said no. Orme Motors said no.', 'Orme Motors and Orme Electronics said no.'],
    ],
    ['two middle initials', ['Mayor Ann B. Tarrow left, said Mayor Ann B. Tarrow.', 'Mayor Ann C. Tarrow left, said Mayor Ann C. Tarrow.']],
  ])('stay two: %s', (_, accounts) => {
    expect(storyOf(...accounts).found).toHaveLength(2);
  });

  it('are two where a description is all that two accounts share', () => {
    const accounts = [
      'The prime minister left. “No one,” the prime minister said.',
      'The prime minister came. “Not at all,” the prime minister said.',
    ];
    expect(pagesOf(...accounts)).toEqual([]);
    expect(speakersOf(...accounts)).toEqual(['the prime minister', 'the prime minister']);
  });
});

it('“Mr. Tarrow” is not Ann Tarrow, and “Mrs. Tarrow” is', () => {
  const namedIn = (text: string) => [...storyOf(text).readings.values()].flatMap(({ mentions }) => mentions).length;
  expect(namedIn('Senator Ann Tarrow said no. Mr. Tarrow slept.')).toBe(1);
  expect(namedIn('Senator Ann Tarrow said no. Mrs. Tarrow slept.')).toBe(2);
  expect(namedIn('Senator Lindsey Tarrow said no. Mr. Tarrow slept.')).toBe(2);
});

it.each([
  ['The shop has Free Shipping on all boats.', 'It has Free Shipping.'],
  ['The phone runs Orme Software from May.', 'It runs Orme Software.'],
])('what companies do is none by itself: %s', (...texts) => {
  expect(pagesOf(...texts)).toEqual([]);
});

it('“King Tarrow” is nobody whose surname is Tarrow, and no “Tarrow” beside him is', () => {
  const namedIn = (...texts: string[]) => [...storyOf(...texts).readings.values()].flatMap(({ mentions }) => mentions).length;
  expect(namedIn('Senator Lee Tarrow said no. King Tarrow slept. Tarrow left.')).toBe(1);
  expect(namedIn('Senator Lee Tarrow said no. President Tarrow slept. Tarrow left.')).toBe(3);
  expect(namedIn('Prince Lee Tarrow said no. Prince Lee slept.')).toBe(2);
  expect(pagesOf('Senator Lee Tarrow said no.', 'King Tarrow said no.', 'King Tarrow left.')).toEqual([
    'person: King Tarrow, Tarrow',
    'person: Lee Tarrow',
  ]);
});

it.each(['Insurer', 'Ailing', 'Troubled', 'Giant', 'Yesterday'])('“%s” before a company is no part of its name', (word) => {
  const text = `${word} Tarrow Ferry Inc. said no.`;
  expect(pagesOf(text, text)).toEqual(['organisation: Tarrow Ferry Inc']);
});

describe('a page is for people and organisations that matter', () => {
  it.each([
    ['a place that looks like a person', 'The ferry reached San Marlow, and in San Marlow it rained.'],
    ['a place that looks like a person and is known', 'It left from Santa Fe, officials in Houston said. Houston said nothing.'],
    ['a product', 'The Orme S5 sails. The Orme S5 told Ann nothing.'],
    ['a ship behind the article', 'The Alexandra Marlow sails. The Alexandra Marlow says nothing.'],
    ['a word that begins a sentence', 'Others said no. Others said yes. Rescuers said so.'],
    ['a weekday and a month', 'It sailed on Monday. June said nothing. In June it sails.'],
    ['a people', 'The French said no. Malaysian said no.'],
    ['a country that speaks', 'China said no. Malaysia said no.'],
    ['an event', 'The World Ferry Congress opened. It rained at the World Ferry Congress.'],
    ['a place beside who tells it', 'It sank off Port Marlow, a spokesman said. It sank off Port Marlow, the company said.'],
    ['part of an office', 'It was the Captain Malaysian Harbour. A new Captain Danish Fishing said no.'],
    ['members of a chamber', 'The source, Senate Democrats, said so. Senate Democrats say so.'],
    ['a warship', 'The aircraft carrier Ann Tarrow sails. The carrier Ann Tarrow left.'],
    ['a country that was', 'The Soviet Union said no. It left the Soviet Union.'],
    ['a region', 'The ferry left the West Bank. The West Bank slept.'],
    ['a rival', 'It is faster than rival Best Ferry.'],
    ['a party', 'John, Republican of Velm, who left, and Ann, Republican of Velm, who came, slept.'],
    ['members of a party', 'The vote of Senate Democrats, who left, was late, and Senate Democrats, who left, said no.'],
  ])('and not for %s', (_, text) => {
    expect(pagesOf(text, text.replaceAll('said', 'reported'))).toEqual([]);
  });

  it('nor for somebody whom one account names and who says nothing', () => {
    expect(pagesOf('The passenger Ann Tarrow slept.', 'It rained.')).toEqual([]);
    expect(pagesOf('The passenger Ann Tarrow said no.', 'It rained.')).toEqual(['person: Ann Tarrow']);
  });

  it.each([
    ['by one name, with a role beside it', 'It is late, the minister Tarranto said. “No,” Tarranto said.', ['person: Tarranto']],
    ['by one name, with no role', 'It is late, Tarranto said. “No,” Tarranto said.', ['organisation: Tarranto']],
    ['by one name, with a role and an article', 'The rival Tarranto said no. The Tarranto said so.', ['organisation: Tarranto']],
  ])('several accounts name who speaks %s', (_, text, pages) => {
    expect(pagesOf(text, text.replace('late', 'early'))).toEqual(pages);
  });

  it('but for who speaks in a quotation alone', () => {
    expect(pagesOf('James Tarrow, a keeper of the Velm lights and of birds, said: “No.”')).toEqual(['person: James Tarrow']);
  });

  it.each([
    ['by one name', 'Chief harbour minister Tarranto said no.', ['person: Tarranto']],
    ['by one name, described behind it', 'Velmarto, head of Help Orme, said no.', ['person: Velmarto']],
    ['behind the verb', 'There will be wind, rain and floods, said Velm Mayor Ann Tarrow.', ['person: Ann Tarrow']],
    ['behind marks that are not read', "''There will be wind, rain and floods,'' said Mayor Ann Tarrow, a sailor.", ['person: Ann Tarrow']],
    ['not who is spoken of', 'The pilot, Ann Tarrow, said Lee Orme would sail.', ['person: Ann Tarrow']],
    ['not who is told', 'The pilot, Ann Tarrow, told Orme Harbour Agency.', ['person: Ann Tarrow']],
    ['not by a name that is a maker', 'Its rival Velmorola said no.', []],
    ['in an office abroad', 'The consul-general in Orme, Ann al-Tarrow, left. “No,” she said.', ['person: Ann al-Tarrow']],
    ['as a company with initials', 'The information provider VHS Orme said no.', ['organisation: VHS Orme']],
    ['not by three initials without points', 'VHS Tarmarkit said no.', []],
  ])('%s', (_, text, pages) => {
    expect(pagesOf(text)).toEqual(pages);
  });

  it.each([
    ['a bank of the United States', 'The head of the U.S. Federal Reserve left.', ['organisation: U.S. Federal Reserve']],
    ['a union that is no place', 'It left the European Union.', ['organisation: European Union']],
    ['a chamber that speaks', 'The U.S. Congress said no.', ['organisation: U.S. Congress']],
    ['a person by an age', 'A raft hit 17-year-old Laquan Tarrow.', ['person: Laquan Tarrow']],
    ['a person by a nation', 'The North’s new leader, Kim Jong Tarrow, left.', ['person: Kim Jong Tarrow']],
    ['no leader of a market', 'The market leader, Orme Velmo, left.', []],
    ['a person by what she was', 'It paid former Velm model Karen Tarrow.', ['person: Karen Tarrow']],
    ['no model', 'It sells the new Velm model Karen Tarrow.', []],
    [
      'a person by a title and “Mr.”',
      'President Wood left. Mr. Wood slept. The Wood administration met.',
      ['person: President Wood, Wood'],
    ],
    ['no word behind a title', 'The President Wood left. The Wood met.', []],
    ['a body without borders', 'It was Reporters Without Borders.', ['organisation: Reporters Without Borders']],
    ['a station', 'The TV station TVO left.', ['organisation: TVO']],
    ['no body behind a member of it', 'Rabi Hamar of Tarrow, a member of the board, left. Tarrow met.', []],
    ['a paper of a place', 'A columnist of the Washington Post left.', ['organisation: Washington Post']],
    ['a party', 'The ruling Velmer party lost.', ['organisation: Velmer']],
    ['no party of a day', 'The Sunday party began.', []],
    ['no agency that is only told', 'Divers told Xinhua.', []],
    ['no agency of the dateline', 'ORME (Reuters) - A ferry sank.', []],
    ['a company that speaks', 'PayPal said no.', ['organisation: PayPal']],
    ['no company of a list', 'Ferries of Orme Motor Corp, PayPal and Velm Inc sailed.', []],
  ])('two accounts: %s', (_, text, pages) => {
    expect(pagesOf(text, text)).toEqual(pages);
  });

  it('with grounds', () => {
    const [marlow] = storyOf('Mayor Zoë Marlow resigned.', 'Zoe Marlow resigned.').found;
    expect(marlow?.found).toEqual({ grounds: 'has a title or an office', confidence: 0.98 });
  });
});

it('the list of an editor stands as it is', () => {
  const { story } = generateFrom({
    'articles/a.txt': 'The ferry\n\nMayor Ann Tarrow met Lee Orme. “No,” said Tarrow.\n',
    'entities.yaml': '- { id: lee, kind: person, name: Lee Orme }\n',
  });
  expect([...story.entities.keys()]).toEqual(['lee']);
  expect(story.found.map(({ id }) => id)).toContain('ann-tarrow');
});

it('names who speaks in a quotation alone again where a story is linked again, once its accounts are dated', () => {
  const { seeds, readings } = storyOf('Ferries agree - Ann Tarrow: “We row at noon.”', 'It rained.');
  const again = linkStory(seeds, readings);
  expect([...again.readings.values()].flatMap(({ quotes }) => quotes.map(({ speaker }) => speaker))).toEqual(['ann-tarrow']);
  expect([...again.entities.keys()]).toEqual(['ann-tarrow']);
});
