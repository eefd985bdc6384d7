import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

/** What the home page of accounts says that nobody has edited; each is a headline, its day and its sentences. */
function homeOf(accounts: [headline: string, day: string, text: string][]): string[] {
  const files = accounts.map(([headline, day, text], i) => [`articles/${i}.txt`, `${headline}\n\n${day}\n\n${text}\n`] as const);
  const home = JSON.parse(generateFrom(Object.fromEntries(files)).files.get('data/story.json') ?? '{}') as StoryData;
  return home.sections.flatMap((section) => ('claims' in section ? section.claims.map(({ plain }) => plain) : []));
}

const sinks: [string, string, string] = [
  'Ferry Alba sinks off Velm',
  '2025-03-08',
  'The ferry Alba struck a sandbank off Velm on Saturday, killing at least three people. A baker sold bread on the quay.',
];
const search: [string, string, string] = [
  'Search for those on the ferry Alba',
  '2025-03-11',
  'Divers searched the wreck of the ferry Alba off Velm on Tuesday, as the number of people killed rose to nine. Velm is one of five towns on the island of Orme.',
];
const inquiry: [string, string, string] = [
  'Owners of ferry Alba charged',
  '2025-03-12',
  'A court in Kasten charged the owners of the ferry Alba on Wednesday over the deaths of eleven people off Velm. Velm is one of five towns on the island of Orme.',
];

describe('the home page of a story that nobody has edited', () => {
  it('tells what the accounts begin with, in its order', () => {
    const [first = '', second = '', ...more] = homeOf([sinks, search, inquiry]);
    expect([first, second].join(' ')).toMatch(/Divers searched the wreck.*A court in Kasten charged/);
    expect(more).toHaveLength(0);
  });

  it('tells last what was told last, whatever happened a year ago', () => {
    const found = 'Investigators have found no fault in the crew of the ferry Alba, which sank off Velm a year ago.';
    const struck: [string, string, string] = ['Ferry Alba sinks', '2025-03-08', 'The ferry Alba struck a sandbank off Velm on Saturday.'];
    const told = homeOf([['No fault found in ferry Alba', '2026-03-08', found], struck, ['Ferry Alba off Velm', struck[1], struck[2]]]);
    expect(told.map((claim) => claim.split(' ')[0])).toEqual(['The', 'Investigators']);
  });

  it('has nothing that was to come on a day that nobody knows', () => {
    const told = (day: string) =>
      homeOf([
        ['Ferry Alba is raised off Velm', day, 'The owners of the ferry Alba will raise the wreck off Velm on 20 March.'],
        ['Wreck of ferry Alba', '2025-03-11', 'Divers searched the wreck of the ferry Alba off Velm on Tuesday.'],
      ]).join(' ');
    expect(told('2025-03-10')).toContain('will raise');
    expect(told('Orme')).not.toContain('will raise');
  });

  it('has nothing that is always so, however many tell it', () => {
    expect(homeOf([sinks, search, inquiry]).join(' ')).not.toContain('five towns');
  });

  it('has no count that a later account has overtaken', () => {
    expect(homeOf([sinks, search, inquiry]).join(' ')).not.toContain('at least three');
  });

  it('has no figure that another account gives otherwise', () => {
    const cost = (amount: string): [string, string, string] => [
      'Ferry Alba to be raised',
      '2025-03-14',
      `The wreck of the ferry Alba off Velm will be raised on Friday at a cost of $${amount} million, the county said.`,
    ];
    expect(homeOf([cost('4'), cost('9')])).toEqual([]);
  });

  it('has what happened last, though it was otherwise the day before', () => {
    const jailed = (day: string, weekday: string, men: string): [string, string, string] => [
      `Ferry Alba: ${men} men jailed`,
      day,
      `A court in Kasten on ${weekday} ordered ${men} men jailed over the loss of the ferry Alba off Velm.`,
    ];
    const told = homeOf([sinks, jailed('2025-03-10', 'Monday', 'two'), jailed('2025-03-11', 'Tuesday', 'four')]).join(' ');
    expect(told).toContain('four men');
    expect(told).not.toContain('two men');
  });

  it('has nothing of another year', () => {
    const before: [string, string, string] = [
      'Ferry Alba sinks off Velm',
      '2025-03-08',
      'In 1998, the ferry Alba struck a sandbank off Velm and nine people died.',
    ];
    expect(homeOf([before, inquiry]).join(' ')).not.toContain('1998');
  });

  it.each([
    ['an account of something else', 'Tarn sells tea', 'The growers of Tarn sold nine kinds of tea to Kasten on Tuesday.', /tea/],
    [
      'somebody of whom only one account knows',
      'What the ferry Alba meant',
      'Nils Dunn, 64, a retired baker, saw the ferry Alba sink off Velm on Tuesday.',
      /Dunn/,
    ],
    [
      'what its writer thinks',
      'What the ferry Alba meant',
      'The ferry Alba off Velm turned into something of a burden for its owners on Tuesday.',
      /burden/,
    ],
  ])('has nothing of %s', (_, headline, sentence, unwanted) => {
    const told = homeOf([sinks, search, inquiry, [headline, '2025-03-12', sentence]]).join(' ');
    expect(told).toMatch(/A court in Kasten/);
    expect(told).not.toMatch(unwanted);
  });

  const further = 'The wreck of the ferry Alba is off Velm. Orme has five towns and a pier. Kasten has nine churches and a mill.';

  it('has nothing that one account tells further on', () => {
    const told = (text: string) => homeOf([sinks, search, inquiry, ['Wreck of the ferry Alba', '2025-03-12', text]]).join(' ');
    const wanted = 'The owners of the ferry Alba wanted to keep the wreck off Velm out of court.';
    expect(told(wanted)).toContain('wanted to keep');
    expect(told(`${further} ${wanted}`)).not.toContain('wanted to keep');
  });

  it.each([
    ['what was so before', 'Wreck of the ferry Alba', 'The owners of the ferry Alba had so far refrained from talks in Velm.'],
    ['the law', 'Wreck of the ferry Alba', 'Under the law of Velm, divers should search the wreck of the ferry Alba in May.'],
    ['a scene', 'Wreck of the ferry Alba', 'Two days before the ferry Alba sank off Velm, Nils Dunn fed the gulls on Thursday.'],
    ['what others told', 'Wreck of the ferry Alba', 'Owners of the ferry Alba off Velm answered the findings by the board on Tuesday.'],
    ['a comment', 'Commentary: The ferry Alba', 'The wreck of the ferry Alba has shown how weak the harbour board of Velm is.'],
    [
      'a thinker’s view',
      'Wreck of the ferry Alba',
      'Nils Dunn, a professor in Kasten, said that the ferry Alba had shown the harbour board of Velm asleep.',
    ],
  ])('does not begin with %s', (_, headline, sentence) => {
    const told = homeOf([sinks, search, inquiry, [headline, '2025-03-12', sentence]]);
    expect(told.join(' ')).toMatch(/Divers searched/);
    expect(told.join(' ')).not.toContain(sentence.slice(-20));
  });

  it('does not say that somebody is charged of whom a later account has the verdict', () => {
    const charged: [string, string, string] = [
      'Captain of ferry Alba on trial',
      '2025-03-10',
      'Captain Nils Dunn is charged with the loss of the ferry Alba off Velm.',
    ];
    const guilty = (name: string): [string, string, string] => [
      'Verdict on ferry Alba',
      '2025-03-12',
      `A court in Kasten convicted captain ${name} on Wednesday over the ferry Alba off Velm.`,
    ];
    expect(homeOf([sinks, charged, guilty('Ada Quill')]).join(' ')).toContain('is charged');
    expect(homeOf([sinks, charged, guilty('Nils Dunn')]).join(' ')).not.toContain('is charged');
  });

  it.each([
    ['a rule', 'The owners of the ferry Alba off Velm pay on Wednesday if divers say that they searched the wreck.'],
    ['how things stood', 'The number of divers off Velm remained high on Wednesday as the owners of the ferry Alba searched the wreck.'],
    ['what was beside it', 'Games opened in Kasten on Wednesday as divers searched the wreck of the ferry Alba.'],
  ])('has nothing of %s', (_, sentence) => {
    const told = homeOf([sinks, search, ['Wreck of the ferry Alba', '2025-03-12', sentence]]);
    expect(told.join(' ')).toMatch(/Divers searched/);
    expect(told.join(' ')).not.toContain(sentence.slice(0, 20));
  });

  it('has somebody whom other accounts know', () => {
    const baker = 'Nils Dunn, 64, a retired baker, was held over the loss of the ferry Alba off Velm on Tuesday.';
    const known: [string, string, string] = ['Ferry Alba: Dunn held', '2025-03-12', baker];
    expect(homeOf([sinks, search, known]).join(' ')).toMatch(/Dunn/);
  });

  it('has nothing of accounts that have nothing in common', () => {
    const tea: [string, string, string] = ['Kasten brewers buy tea', '2025-03-09', 'Brewers in Kasten bought nine kinds of tea on Sunday.'];
    expect(homeOf([sinks, tea])).toEqual([]);
  });
});
