import { expect, it } from 'vitest';
import type { TopicData } from '../../../src/domain/content.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const others = Object.fromEntries(
  ['The mayor of Holm sold nets.', 'Rain fell on the valley.', 'A hall was built in Kasten.'].map((text, i) => [
    `articles/other-${i}.txt`,
    `Other ${i}\n\n${text}\n`,
  ]),
);

/** What the page tells of a ferry from one account of 3 May 2025. */
function claimsFrom(text: string, day = '2025-05-03', last = '2025-05-03'): string[] {
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt': `Report\n\n${text}\n\nNets are sold at the quay.\n`,
    ...(day ? { 'articles/a.yaml': `publishedAt: ${day}\n` } : {}),
    'articles/other.yaml': `publishedAt: ${last}\n`,
    'articles/other.txt': 'Holm\n\nNets are sold in Holm.\n',
    ...others,
  });
  return (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map(({ plain }) => plain);
}

it('a state of things has its account’s day behind it', () => {
  const lost = 'Some 5,000 sailors of the ferry that sank on 1 May 2025 have yet to be found';
  expect(claimsFrom(`${lost}.`)).toEqual([`${lost} [as of 3 May 2025].`]);
  expect(claimsFrom('No trace of the ferry has been found.')).toEqual(['No trace of the ferry has been found [as of 3 May 2025].']);
  expect(claimsFrom('The ferry crosses the bay every hour.')).toEqual(['The ferry crosses the bay every hour [as of 3 May 2025].']);
});

it.each([
  ['none in between', 'Ada Quill had a yard in Orme. She sold the ferry there in 2024.', 1],
  ['one of few words', 'Ada Quill had a yard in Orme. It burned. Then she sold the ferry to sailors.', 0],
  ['nobody in it', 'Nets were dry and old at the quay. In 2024 her brother sold the ferry to sailors.', 0],
])('a sentence that leans on the one before it stands behind that, with %s', (_, told, count) => {
  expect(claimsFrom(told)).toHaveLength(count);
});

it.each([
  ['Sunday 27 April', 'The owner sells the ferry.', 'The owner sells the ferry [27 April].'],
  ['April 27, 2025, 14:05', 'The owner sells the ferry.', 'The owner sells the ferry [April 27, 2025].'],
  ['27 April', 'The owner sold the ferry on 1 May 2025.', 'The owner sold the ferry on 1 May 2025.'],
  ['27 April', 'The next day Ada Quill sold the ferry.', undefined],
  ['27 April', 'The owner had sold the ferry the month before.', 'The owner had sold the ferry the month before.'],
  ['The quay', 'The owner sells the ferry.', 'The owner sells the ferry [as of 3 May 2025].'],
])('has the day above the entry of a timeline behind it: %s', (heading, told, claim) => {
  const claims = claimsFrom(`Nets were sold at the quay of Orme.\n\n${heading}\n\n${told}`);
  expect(claims).toEqual(claim === undefined ? [] : [claim]);
});

it('has the day in front of the entry behind it', () => {
  expect(claimsFrom('27 April: The owner sells the ferry. Nets are dry.')).toEqual(['The owner sells the ferry [27 April].']);
});

it('the year of `a year ago` is not said beside the day of its account', () => {
  expect(claimsFrom('Nobody has seen the ferry since it sank a year ago.')).toEqual([
    'Nobody has seen the ferry since it sank a year ago [as of 3 May 2025].',
  ]);
});

it.each([
  'The owner will sell the ferry on 20 May 2025',
  'The ferry could sink in the bay',
  'It remained unclear who would buy the ferry',
  'The storm of the ferry, which has killed 12 sailors, came on 1 May 2025',
])('what is to come, may be or was so far has the day on which it was told: %s', (told) => {
  expect(claimsFrom(`${told}.`)).toEqual([`${told} [as of 3 May 2025].`]);
});

it('what goes on is told long after, with its day', () => {
  const told = 'Boats of the navy are looking for the ferry [as of 3 May 2025].';
  expect(claimsFrom('Boats of the navy are looking for the ferry.', '2025-05-03', '2025-05-20')).toEqual([told]);
});

it('what was has no day in a story of one day, and that of its account in one that goes on', () => {
  const said = 'The owner of the ferry told sailors that he had sold it.';
  expect(claimsFrom(said)).toEqual([said]);
  const aside = 'Sailors met the owner of the ferry, which sank on 1 May 2025';
  expect(claimsFrom(`${aside}.`, '2025-05-03', '2025-05-20')).toEqual([`${aside} [as of 3 May 2025].`]);
  const dated = 'The owner of the ferry told sailors that he had sold it [as of 3 May 2025].';
  expect(claimsFrom(said, '2025-05-03', '2025-05-20')).toEqual([dated]);
  const told = 'The man who sank the ferry told sailors on 1 May 2025 that he was sorry.';
  expect(claimsFrom(told, '2025-05-03', '2025-05-20')).toEqual([told]);
  expect(claimsFrom('The owner sold the ferry in 2024.', '2025-05-03', '2025-05-20')).toEqual(['The owner sold the ferry in 2024.']);
  expect(claimsFrom('The owner lived in a house at the quay. He had sold the ferry to sailors.', '2025-05-03', '2025-05-20')).toEqual([
    'The owner lived in a house at the quay. He had sold the ferry to sailors [as of 3 May 2025].',
  ]);
});

it.each([
  ['Thursday was a dark day for Holm.', false],
  ['On Thursday, a storm reached Holm.', false],
  ['On Thursday, a storm reached Holm. Rain fell in Orme for hours.', true],
  ['A storm had reached Holm on Thursday.', true],
  ['Saturday was a dark day for Holm.', true],
])('what was, behind %s, has the day of its account behind it: %s', (before, isTold) => {
  const claims = claimsFrom(`${before}\n\nThe ferry of Port Line lost 40 planks.`, '2025-05-03', '2025-05-20');
  expect(claims.includes('The ferry of Port Line lost 40 planks [as of 3 May 2025].')).toBe(isTold);
});

it('what is counted from the day of an account that has none is not told', () => {
  expect(claimsFrom('The ferry will sail in a few weeks.', '')).toEqual([]);
  expect(claimsFrom('The ferry will sail in a few weeks.')).toEqual(['The ferry will sail in a few weeks [as of 3 May 2025].']);
});

it('a day that only first readers could place stands behind their words', () => {
  expect(claimsFrom('The owner of the ferry left this afternoon.')).toEqual(['The owner of the ferry left this afternoon [3 May 2025].']);
});

it.each([
  // The day of a dateline, not that on which it came out.
  ['HOLM, May 2 (Wire) -- The ferry has been found.', 'The ferry has been found [as of 2 May 2025].'],
  ['HOLM, May 2 (Wire) -- The ferry sank off Holm overnight.', 'The ferry sank off Holm overnight [1 May to 2 May 2025].'],
  // Days that only first readers could place, whatever stands before them.
  ['The ferry sank early Friday.', 'The ferry sank early Friday [2 May 2025].'],
  ['The ferry sank over the weekend.', 'The ferry sank over the weekend [26 April to 27 April 2025].'],
  ['The ferry sank two days ago.', 'The ferry sank two days ago [1 May 2025].'],
  ['The ferry sank in March off Holm.', 'The ferry sank in March [2025] off Holm.'],
  // One that may be two days stays, and its account’s day behind the sentence.
  [
    'The owner of the ferry called off the search from Thursday.',
    'The owner of the ferry called off the search from Thursday [as of 3 May 2025].',
  ],
  ['The council will sell the ferry as soon as Saturday.', 'The council will sell the ferry as soon as Saturday [as of 3 May 2025].'],
  ['The ferry sails every Friday and sank on 1 May 2025.', 'The ferry sails every Friday and sank on 1 May 2025.'],
  // A day of what the sentence is about is not that of how it stands.
  [
    'The toll of the ferry that sank on 28 April has risen to 12.',
    'The toll of the ferry that sank on 28 April has risen to 12 [as of 3 May 2025].',
  ],
  [
    'The toll from the wreck of the ferry on 28 April has risen to 12.',
    'The toll from the wreck of the ferry on 28 April has risen to 12 [as of 3 May 2025].',
  ],
  ['On 2 May 2025 the toll of the ferry rose to 12.', 'On 2 May 2025 the toll of the ferry rose to 12.'],
  ['The owner said on 2 May 2025 that the ferry has sunk.', 'The owner said on 2 May 2025 that the ferry has sunk.'],
])('which day %s has', (text, told) => {
  expect(claimsFrom(text)).toEqual([told]);
});

it.each([
  [
    'Nils Dunn met Ada Quill on 1 May 2025.\n\nOn the next day, the ferry sank off Holm.',
    ['On the next day [2 May 2025], the ferry sank off Holm.'],
  ],
  ['Nils Dunn met Ada Quill.\n\nThe next day, the ferry sank off Holm.', []],
  ['Nils Dunn met Ada Quill.\n\nOn the same day the ferry sank off Holm.', []],
  ['The owner lost the ferry and found it the next day.', ['The owner lost the ferry and found it the next day.']],
  ['The ferry and the barge sank on the same day.', ['The ferry and the barge sank on the same day.']],
])('a day that hangs on another sentence is known, or the claim is none: %s', (text, told) => {
  expect(claimsFrom(text)).toEqual(told);
});

it.each([
  // An account of 25 April cannot tell of the week of the 28th, nor of what is told of it.
  ['On Thursday, the harbour of Kasten sold the ferry Marigold to two sailors of Velm.', '2025-04-26', []],
  [
    'On Thursday, the harbour of Kasten sold the ferry Marigold to two sailors of Velm.',
    '2025-05-06',
    ['The harbour of Kasten sold the ferry Marigold to two sailors of Velm last week [28 April to 4 May 2025].'],
  ],
  [
    'On Thursday, nurses of Kasten sang on the quay.',
    '2025-04-26',
    ['The harbour of Kasten sold the ferry Marigold to two sailors of Velm last week [28 April to 4 May 2025].'],
  ],
])('what an account of 7 May tells of last week, beside %s [%s]', (other, day, told) => {
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt':
      'Report\n\nThe harbour of Kasten sold the ferry Marigold to two sailors of Velm last week.\n\nNets are sold at the quay.\n',
    'articles/a.yaml': 'publishedAt: 2025-05-07\n',
    'articles/b.txt': `Another\n\n${other}\n\nRopes are sold in Velm.\n`,
    'articles/b.yaml': `publishedAt: ${day}\n`,
    ...others,
  });
  const claims = (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map(({ plain }) => plain);
  expect(claims.filter((text) => text.includes('last week'))).toEqual(told);
});

it('the day is that of the account in whose words it stands, whoever told it before', () => {
  const told = 'No trace of the ferry Marigold and her eleven sailors has been found';
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt': `Report\n\n${told} off the rocks of Kasten, the town says.\n\nNets are sold at the quay.\n`,
    'articles/a.yaml': 'publishedAt: 2025-05-03\n',
    'articles/b.txt': `Another\n\n${told} off the rocks of Kasten, its mayor said in a note.\n\nRopes are sold in Velm.\n`,
    'articles/b.yaml': 'publishedAt: 2025-05-02\n',
    ...others,
  });
  const [claim] = (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims;
  expect(claim?.accounts).toHaveLength(2);
  expect(claim?.plain).toBe(`${told} off the rocks of Kasten, the town says [as of 3 May 2025].`);
});

it('what has a day of its own, or was so before, has none', () => {
  const texts = ['The ferry has been closed since 1 May 2025.', 'The ferry crossed the bay every hour.'];
  for (const text of texts) expect(claimsFrom(text)).toEqual([text]);
});

it('where nobody knows its account’s day, it says so, unless no account has one', () => {
  expect(claimsFrom('No trace of the ferry has been found.', '')).toEqual(['No trace of the ferry has been found [undated].']);
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt': 'Report\n\nNo trace of the ferry has been found.\n\nNets are sold at the quay.\n',
  });
  expect((JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map(({ plain }) => plain)).toEqual([
    'No trace of the ferry has been found.',
  ]);
});

it('what was done at an occasion has the day that its account gives for that, and is no claim where it gives several', () => {
  const held = 'The mayor of Velm held a hearing on 30 April 2025.';
  const told = 'The crew of the ferry swore at the hearing that they are sailors.';
  const claimOf = (before: string, said: string) =>
    claimsFrom(`${before}\n\n${said}`, '2025-05-03', '2025-05-20').filter((claim) => claim.includes('crew'));
  expect(claimOf(held, told)).toEqual(['The crew of the ferry swore at the hearing [30 April 2025] that they are sailors.']);
  expect(claimOf('The mayor of Velm held a hearing.', told)).toEqual([told.replace(/\.$/, ' [as of 3 May 2025].')]);
  expect(claimOf(`${held} A second hearing was held on 2 May 2025.`, told)).toEqual([]);
  expect(claimOf('Those at the hearing go to Holm, where boats will be sold on 9 May 2025.', told)).toEqual([
    told.replace(/\.$/, ' [as of 3 May 2025].'),
  ]);
});

it('a forecast is one word, and no part of another', () => {
  const said = 'Rain that was heavier-than-expected drove the ferry to Holm on 1 May 2025.';
  expect(claimsFrom(said)).toEqual([said]);
});

it('of what its account has in square brackets there is a claim without them, and no note stands in such a bracket', () => {
  const dunn = 'Mayor Nils Dunn, 53, said he lives in Velm. Mr Dunn said he dives.';
  const claimOf = (said: string) => claimsFrom(`${dunn}\n\n${said}`).filter((claim) => claim.includes('ferry'));
  expect(claimOf('[Dunn sold the ferry on 1 May 2025.]')).toEqual(['Dunn [Nils Dunn, Mayor] sold the ferry on 1 May 2025.']);
  expect(claimOf('The ferry [which Dunn sold] sank on 1 May 2025.')).toEqual(['The ferry [which Dunn sold] sank on 1 May 2025.']);
});

it('a picture’s credit is no part of an office', () => {
  const text =
    'Boats lie at the quay. REUTERS/Ada Quill/File Photo Harbour Minister Nils Dunn said he dives.\n\nDunn sold the ferry on 1 May 2025.';
  expect(claimsFrom(text)).toEqual(['Dunn [Nils Dunn, Harbour Minister] sold the ferry on 1 May 2025.']);
});

it('somebody of whom a sentence has only one word, and few accounts speak, is named in full', () => {
  const before = 'Mayor Nils Dunn, 53, said he lives in Velm. Mr Dunn said he dives.';
  expect(claimsFrom(`${before} Dunn’s brother saw the ferry at noon, and Dunn saw a light.`)).toEqual([
    'Dunn’s [Nils Dunn, Mayor] brother saw the ferry at noon, and Dunn saw a light.',
  ]);
});

it.each([
  [
    'Nils Dunn, the mayor of Velm, said he dives.',
    'Nils Dunn saw the ferry at noon.',
    'Nils Dunn [the mayor of Velm] saw the ferry at noon.',
  ],
  ['Velm resident Nils Dunn said he dives.', 'Dunn saw the ferry at noon.', 'Dunn [Nils Dunn, Velm resident] saw the ferry at noon.'],
  [
    'Diver Nils Dunn, 53, head of the Velm board, said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, head of the Velm board] saw the ferry at noon.',
  ],
  // What one is to somebody, with whose it is, or not at all.
  [
    'Orme Motors’ former lawyer Nils Dunn said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, Orme Motors’ former lawyer] saw the ferry at noon.',
  ],
  [
    'Nils Dunn, a spokesman for the Velm board, said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, a spokesman for the Velm board] saw the ferry at noon.',
  ],
  [
    'Nils Dunn, Ada Quill’s fired campaign manager, said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, Ada Quill’s fired campaign manager] saw the ferry at noon.',
  ],
  [
    'Quill campaign manager Nils Dunn said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, Quill campaign manager] saw the ferry at noon.',
  ],
  ['Nils Dunn, the campaign manager, said he dives.', 'Dunn saw the ferry at noon.', 'Dunn [Nils Dunn] saw the ferry at noon.'],
  [
    'Nils Dunn, Velm’s police chief, said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, Velm’s police chief] saw the ferry at noon.',
  ],
  ['His former lawyer Nils Dunn said he dives.', 'Dunn saw the ferry at noon.', 'Dunn [Nils Dunn] saw the ferry at noon.'],
  ['The spokesman, Nils Dunn, said he dives.', 'Nils Dunn saw the ferry at noon.', 'Nils Dunn saw the ferry at noon.'],
  [
    'Nils Dunn, a human rights lawyer, said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, a human rights lawyer] saw the ferry at noon.',
  ],
  // A full stop that shortens a word is none of a sentence.
  [
    'Former state Rep. Nils Dunn said he dives.',
    'Dunn saw the ferry at noon.',
    'Dunn [Nils Dunn, Former state Rep.] saw the ferry at noon.',
  ],
  // Who it is, in other words, right before the name or behind it.
  [
    'Former state Rep. Nils Dunn said he dives.',
    'Divers of Holm and the challenger, Nils Dunn, saw the ferry at noon.',
    'Divers of Holm and the challenger, Nils Dunn, saw the ferry at noon.',
  ],
  [
    'Former state Rep. Nils Dunn said he dives.',
    'Divers of the ferry met Nils Dunn, the Velm challenger.',
    'Divers of the ferry met Nils Dunn, the Velm challenger.',
  ],
  ['Nils Dunn, the current mayor of Velm, said he dives.', 'Nils Dunn saw the ferry at noon.', 'Nils Dunn saw the ferry at noon.'],
  ['Mr. Nils Dunn said he dives.', 'Nils Dunn saw the ferry at noon.', 'Nils Dunn saw the ferry at noon.'],
  ['Mayor Nils Dunn said he dives.', 'Nils Dunn, a diver, saw the ferry at noon.', 'Nils Dunn, a diver, saw the ferry at noon.'],
  [
    'The Velm Safety Board (VSB) said it had no comment.',
    'The VSB said that the ferry sank at noon.',
    'The VSB [Velm Safety Board] said that the ferry sank at noon.',
  ],
  [
    'Secretary of Defence Nils Dunn, 53, said he dives. Mr Dunn dives.',
    'Secretary of Defence Nils Dunn saw the ferry at noon.',
    'Secretary of Defence Nils Dunn saw the ferry at noon.',
  ],
  [
    'Mayor Nils Dunn said he dives. Mr Dunn dives.',
    'The ferry sank between the Velm and Dunn rivers.',
    'The ferry sank between the Velm and Dunn rivers.',
  ],
])('what somebody is whom a sentence only names: %s %s', (before, text, told) => {
  expect(claimsFrom(`${before}\n\n${text}`)).toEqual([told]);
});

it.each([
  ['Mayor Nils Dunn, 53, lives in Velm.', 'The mayor sold the ferry on 1 May 2025.', 'The mayor [Nils Dunn] sold the ferry on 1 May 2025.'],
  [
    'Prime Minister Nils Dunn, 53, lives in Velm.',
    'The PM sold the ferry on 1 May 2025.',
    'The PM [Nils Dunn] sold the ferry on 1 May 2025.',
  ],
  [
    'Mayor Nils Dunn, 53, lives in Velm.',
    'The mayor of Velm sold the ferry on 1 May 2025.',
    'The mayor of Velm sold the ferry on 1 May 2025.',
  ],
  [
    'Mayor Nils Dunn, 53, lives in Velm.',
    'The mayor, Nils Dunn, sold the ferry on 1 May 2025.',
    'The mayor, Nils Dunn, sold the ferry on 1 May 2025.',
  ],
  ['Deputy Mayor Nils Dunn, 53, lives in Velm.', 'The mayor sold the ferry on 1 May 2025.', 'The mayor sold the ferry on 1 May 2025.'],
  ['Mayor Nils Dunn, 53, of Velm met Mayor Ada Quill of Holm.', 'The mayor sold the ferry on 1 May 2025.', undefined],
])('who holds an office that a sentence names alone: %s %s', (before, text, told) => {
  expect(claimsFrom(`${before}\n\n${text}`)).toEqual(told === undefined ? [] : [told]);
});

it('whom the whole story speaks of is named in full where its page first names them in short', () => {
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt':
      'Report\n\nMayor Ada Quill, 53, lives in Velm. The Quill council owns a ferry of oak.\n\nIn Holm the ferry was sold to Quill on 4 May 2025.\n\nNets are sold at the quay.\n',
    'articles/b.txt': 'Another\n\nAda Quill, 53, the mayor, sold nets in Holm.\n',
    'articles/c.txt': 'A third\n\nMayor Ada Quill, 53, sold ropes in Kasten.\n',
    ...others,
  });
  const plain = (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map((claim) => claim.plain);
  expect(plain).toEqual([
    'The Quill council owns a ferry of oak.',
    'In Holm the ferry was sold to Quill [Ada Quill, Mayor] on 4 May 2025.',
  ]);
});

it('who goes by a title alone has it once in brackets', () => {
  const { files } = generateFrom({
    'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
    'articles/a.txt':
      'Report\n\nPresident Wood said he dives. Mr. Wood slept.\n\nWood sold the ferry on 4 May 2025.\n\nNets are sold at the quay.\n',
    'articles/b.txt': 'Another\n\nPresident Wood met Mr. Wood’s brother in Holm. The president, Wood, sold nets.\n',
    ...others,
    ...Object.fromEntries(
      ['e', 'f', 'g', 'h', 'i'].map((name) => [`articles/${name}.txt`, `Report ${name}\n\nRopes are sold in ${name}.\n`]),
    ),
  });
  const plain = (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map((claim) => claim.plain);
  expect(plain).toEqual(['Wood [President Wood] sold the ferry on 4 May 2025.']);
});

it('a surname of which nobody knows whose it is makes no claim', () => {
  expect(claimsFrom('The ferry sank at noon. There was no sign that Mr Orrin had left the ferry.')).toEqual(['The ferry sank at noon.']);
});

it('what leans on the day of its account is undated where no account has a day', () => {
  const claimsOf = (text: string) => {
    const { files } = generateFrom({
      'topics/ferry.yaml': 'title: The ferry\nterms: [ferry]\n',
      'articles/a.txt': `Report\n\n${text}\n\nNets are sold at the quay.\n`,
    });
    return (JSON.parse(files.get('data/topics/ferry.json') ?? '') as TopicData).claims.map(({ plain }) => plain);
  };
  expect(claimsOf('The ferry has a new deck this year.')).toEqual(['The ferry has a new deck this year [undated].']);
  expect(claimsOf('The ferry has had a new deck since May.')).toEqual(['The ferry has had a new deck since May [undated].']);
  expect(claimsOf('The ferry was sold nearly a year ago.')).toEqual(['The ferry was sold nearly a year ago [undated].']);
  expect(claimsOf('The ferry was sold to sailors last night.')).toEqual(['The ferry was sold to sailors last night [undated].']);
  expect(claimsOf('The ferry is being sold by Port Line.')).toEqual(['The ferry is being sold by Port Line [undated].']);
  const dated = 'On 3 May 2025 the ferry got a deck that will last for years.';
  expect(claimsOf(dated)).toEqual([dated]);
  expect(claimsOf('Ada Quill, now 82, sold the ferry in 1997.')).toEqual(['Ada Quill, now 82, sold the ferry in 1997.']);
  expect(claimsOf('The ferry has a new deck of oak.')).toEqual(['The ferry has a new deck of oak.']);
});

it.each([
  ['answers a question', 'Who pays for the ferry?\n\nThe council pays for the ferry in May.', []],
  ['answers one further on', 'Who would pay in Holm? Others would. The council would pay for the ferry in May.', []],
  [
    'is so only if',
    'What if it had sunk in Holm? Others would look for it in Holm, a law says. Divers of the county would pay for it there.\n\nThe law of Holm says who looks for a ferry.',
    [],
  ],
  ['is the first of what others tell', 'A boat first spotted the ferry off Velm, Nils Dunn said.', []],
  ['is no answer', '“Who pays?” Nils Dunn asked the council in Velm.\n\nThe ferry sank in May.', ['The ferry sank in May.']],
  ['the next sentence calls wrong', 'Nils Dunn swore that the ferry was sound in May.\n\nAda Quill said those statements were wrong.', []],
  [
    'somebody only repeats to answer it',
    '“Nils Dunn said he has given the ferry a lot,” Ada Quill said in May. “He does not know what a ferry is.”',
    [],
  ],
  [
    'somebody repeats',
    '“Nils Dunn said he has given the ferry a lot,” Ada Quill said in May. “He sold his boat for it.”',
    ['“Nils Dunn said he has given the ferry a lot,” Ada Quill said in May.'],
  ],
  ['a headline says', 'The Mayor Sells Ferry In Velm As Captain Waits.\n\nThe mate slept.', []],
  ['was thought, and is not', 'The ferry was thought to lie off Velm in May.\n\nBut divers now say that it drifted north.', []],
  [
    'was thought',
    'The ferry was thought to lie off Velm in May.\n\nDivers searched for days.',
    ['The ferry was thought to lie off Velm in May.'],
  ],
  ['is a heading', 'The mate slept.\n\n1. Boat finds the ferry in May\n\nThe mate woke in the night.', []],
])('what may be said of what %s', (_, text, told) => {
  expect(claimsFrom(text)).toEqual(told);
});

it.each([
  ['a wire report begins with', '(Reuters) - The ferry sank in May.'],
  ['a report of two places begins with', 'ORME, V.C./NEW VELM (Reuters) - The ferry sank in May.'],
  ['a report of a day begins with', 'ORME, Velm, the United Isles, May 2 (Xinhua) -- The ferry sank in May.'],
  ['a crosshead puts in front', 'WORST STILL YET TO COME The ferry sank in May.'],
  ['a crosshead puts between', 'The mate slept. RISING WATER The ferry sank in May.'],
])('leaves out what %s', (_, text) => {
  expect(claimsFrom(text)).toContain('The ferry sank in May.');
});

it.each([
  ['in a paragraph of its own', 'Boats pass the ferry at the quay in Orme, Velm May 2, 2025. REUTERS/Ada Quill'],
  ['above its credit', 'Boats pass the ferry at the quay.\n\nHarbour Office/Handout via REUTERS'],
  ['before a sentence', 'Boats pass the ferry at the quay in Orme, Velm May 2, 2025. The mate slept.'],
  ['behind a sentence', 'The mate slept. FILE PHOTO: Boats pass the ferry at the quay.'],
])('says nothing of a picture %s', (_, text) => {
  expect(claimsFrom(`The mate woke at noon. He left.\n\n${text}`)).toEqual([]);
});

it('says nothing that is off in one of two measures', () => {
  expect(claimsFrom('The ferry sank 1,500 km (30 miles) off Velm in May.')).toEqual([]);
  expect(claimsFrom('The ferry sank 1,500 km (930 miles) off Velm in May.')).toHaveLength(1);
});

it('leaves out what a newsroom calls a report, and a stock exchange an index', () => {
  const told = 'The ferry sank when a barge struck it [N8V1AB2CD], and nets (O.N) fell with the index <.VPX> of Velm (U.N) on 1 May 2025.';
  expect(claimsFrom(told)).toEqual(['The ferry sank when a barge struck it, and nets fell with the index of Velm (U.N) on 1 May 2025.']);
});

it('leaves out what a stock exchange calls a company', () => {
  expect(claimsFrom('Port Line PLIN.KL sold the ferry on 1 May 2025.')).toEqual(['Port Line sold the ferry on 1 May 2025.']);
});

it('words of which it does not say whose they are make no claim', () => {
  expect(claimsFrom('The ferry made “the finest crossing of the year” on 1 May 2025.')).toEqual([]);
  expect(claimsFrom('The ferry made “the finest crossing of the year” on 1 May 2025, Ada Quill said.')).toHaveLength(1);
});
