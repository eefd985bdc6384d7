import { describe, expect, it } from 'vitest';
import { generateFrom } from '../../helpers/seeds.ts';

const articles = {
  'one.txt': 'The ferry is gone\n\nThe ferry Marta sank off Orme on 3 May 2021 with 40 people aboard. It was old.\n',
  'two.txt':
    'Minister leaves\n\nThe minister of harbours resigned on 20 May 2021 over lifeboats that nobody had inspected. The ferry Marta sank off Orme on 3 May 2021.\n',
  'three.txt':
    'A minister resigns\n\nMinister Ann Poe gave up her post on 20 May 2021 after weeks of anger. The hull will be raised on 9 June 2021 by two cranes. A ferry burned off Velm on 1 March 2009 with nobody aboard.\n',
  'four.txt':
    'Cranes arrive\n\nThe hull will be raised on 9 June 2021 by two cranes. A ferry burned off Velm on 1 March 2009 with nobody aboard. Divers filmed the hull of the Marta on 7 May 2021 for a day.\n',
};

function timelineOf(more: Record<string, string> = {}) {
  const files = Object.entries(articles).map(([name, text]) => [`articles/${name}`, text] as const);
  return generateFrom({ 'story.yaml': 'rights: full\n', ...Object.fromEntries(files), ...more });
}

function eventsOf({ files }: ReturnType<typeof generateFrom>) {
  const json = files.get('data/timeline.json') ?? '{}';
  return (JSON.parse(json) as { events: { when: string; confirmed?: false; plain: string }[] }).events;
}

describe('a story without events of an editor', () => {
  const generated = timelineOf();

  it('has a timeline of the days that its accounts state, in their words', () => {
    expect(eventsOf(generated).map(({ when, plain }) => `${when} ${plain}`)).toEqual([
      '2021-05-03 The ferry Marta sank off Orme on 3 May 2021.',
      '2021-05-07 Divers filmed the hull of the Marta on 7 May 2021 for a day.',
      '2021-05-20 The minister of harbours resigned on 20 May 2021 over lifeboats that nobody had inspected.',
    ]);
  });

  it('says of each event that a machine chose it', () => {
    expect(eventsOf(generated).map(({ confirmed }) => confirmed)).toEqual([false, false, false]);
    expect(generated.files.get('timeline.mdx')?.match(/<Unconfirmed>/g)).toHaveLength(3);
  });

  it('promises no address for what nobody confirmed', () => {
    expect(generated.addresses().events).toEqual([]);
  });
});

it('leaves the timeline of an editor alone', () => {
  const events =
    '- { id: leaving, when: 2021-05-20, text: The minister left., pins: [{ at: "minister-leaves#p1", words: resigned on 20 May 2021 }] }\n';
  expect(eventsOf(timelineOf({ 'events.yaml': events }))).toMatchObject([{ when: '2021-05-20', plain: 'The minister left.' }]);
});

describe('what one account alone dates', () => {
  const sank = 'The ferry Marta sank off Orme on 3 May 2021 with 40 people aboard.';
  /** Days beside that of the ferry, which three accounts name. */
  const daysWith = (text: string, other = 'Nobody knows why.', before = `${sank}\n\n`) => {
    const texts = { a: sank, b: sank, x: `${before}${text}`, y: `${sank}\n\n${other}` };
    const files = Object.entries(texts).map(([name, said]) => [`articles/${name}.txt`, `Headline of ${name}\n\n${said}\n`] as const);
    const generated = generateFrom({ 'story.yaml': 'rights: full\n', ...Object.fromEntries(files) });
    return eventsOf(generated).flatMap(({ when }) => (when === '2021-05-03' ? [] : [when]));
  };

  it.each([
    ['Then, on 11 May, lawyers of the families sued the yard in Velm.', '2021-05-11'],
    ['On 11-14 May, two tugs from Velm searched the bay for lifeboats.', '2021-05-11/2021-05-14'],
    ['Two tugs from Velm searched the bay on May 11-14 for lifeboats.', '2021-05-11/2021-05-14'],
  ])('stands where its sentence states the day: %s', (text, day) => {
    expect(daysWith(text)).toEqual([day]);
  });

  it.each([
    ['a caption', 'Lawyers of the families leave the yard in Orme, Velm May 11, 2021. REUTERS/Ada Quill'],
    ['a measure that is off', 'On 11 May a trawler saw lifeboats 1,500 km (30 miles) off Velm in the bay.'],
    ['a day of the noun beside it', 'Parliament has declared the loss of the cutter on 11 May an accident.'],
    ['another year beside the day', 'In 2004 another ferry of Velm burned in a storm on 11 May.'],
    ['two days, one of them of another event', 'On 11 May the navy confirmed that a trawler saw lifeboats on 9 May.'],
    ['what leans on the sentence before', 'In addition to the tugs, a trawler left Velm on 11 May for the bay.'],
    ['what goes on from there', 'The trawler had left Velm with nets and lamps on 11 May for the bay.'],
    ['a weekday', 'Lawyers of the families sued the yard in Velm on Tuesday.'],
    ['what was done this week beside it', 'Lawyers sued the yard in Velm on 11 May, but their talks broke down this week.'],
    [
      'a word of the paper on itself',
      'In our first edition, and in a notice from Velm, we gave 11 May 2021 as the date of the report of the Marta.',
    ],
  ])('does not stand where it has %s', (_, text) => {
    expect(daysWith(text)).toEqual([]);
  });

  const dated = 'Divers have filmed the hull, three days after the ferry sank. They came up at noon and slept on Thursday.';

  it('stands on the weekday that an account of known date begins with', () => {
    expect(daysWith(`Lawyers of the families sued the yard in Velm on Wednesday. ${dated}`)).toEqual(['2021-05-05']);
  });

  it.each([
    ['an older year', 'Captain Nils Dunn was found guilty on Wednesday of the 2014 loss of the Marta.'],
    ['what was done by saying it', 'The harbour council urged the yard on Wednesday to raise the Marta.'],
    ['what was reported', 'Two captains of the Marta stole eleven lifeboats, police said in a statement Wednesday.'],
    ['what somebody decided', 'Captain Nils Dunn of the Marta will plead guilty, a prosecutor said in court on Wednesday.'],
    ['how prices moved', 'Shares in the owners of the Marta fell sharply on Wednesday.'],
  ])('stands on the weekday that an account begins with, with %s', (_, text) => {
    expect(daysWith(`${text} ${dated} ${sank}`, undefined, '')).toEqual(['2021-05-05']);
  });

  it.each([
    ['what was done by saying it', 'The harbour council urged the yard on Wednesday to raise the Marta.'],
    ['what was reported', 'Two captains of the Marta stole eleven lifeboats, police said in a statement Wednesday.'],
    ['how prices moved', 'Shares in the owners of the Marta fell sharply on Wednesday.'],
  ])('does not stand on the side with %s', (_, text) => {
    expect(daysWith(`${dated} ${text}`)).toEqual([]);
  });

  it('stands on the side in a clause of its own, where a court or a government did it', () => {
    const of = (deed: string) => `${dated} Hopes for the Marta fell after the minister on Wednesday ${deed}.`;
    expect(daysWith(of('vetoed its sale'))).toEqual(['2021-05-05']);
    expect(daysWith(of('closed its quay'))).toEqual([]);
  });

  it('stands on a day beside what goes on only shortly after it', () => {
    const raised = (day: string) => daysWith(`Divers raised the bell of the Marta on ${day} and are looking for its anchor. ${dated}`);
    expect(raised('4 May 2021')).toEqual(['2021-05-04']);
    expect(raised('20 April 2021')).toEqual([]);
  });

  it('stands on the day on which what is quoted came out', () => {
    const quotation = '“No lifeboat was inspected in eleven years,” said a report';
    expect(daysWith(`${quotation} released on Wednesday. ${dated}`)).toEqual(['2021-05-05']);
    expect(daysWith(`${quotation} to lawyers on Wednesday. ${dated}`)).toEqual([]);
  });

  it.each([
    ['told on the side', `${dated} Lawyers of the families sued the yard in Velm on Wednesday.`],
    ['the weekday before, or the one before that', `Lawyers of the families sued the yard in Velm last Wednesday. ${dated}`],
  ])('does not stand on a weekday that is %s', (_, text) => {
    expect(daysWith(text)).toEqual([]);
  });

  it.each([
    ['names what all tell of', 'Divers raised the bell of the Marta on Tuesday.', '2021-05-04'],
    ['has a verb behind its day', 'A court in Velm on Tuesday fined the owner of the ferry Marta.', '2021-05-04'],
    ['tells of the last of two days', 'Divers found the bell of the Marta on Tuesday and raised its anchor on Wednesday.', '2021-05-05'],
  ])('stands on the side, where it %s', (_, text, day) => {
    expect(daysWith(`${dated} ${text}`)).toEqual([day]);
  });

  it.each([
    ['in another clause alone', 'Games opened in Velm on Wednesday as divers raised the Marta.'],
    ['as what somebody said', 'The mayor of Velm warned on Wednesday that the Marta was full of oil.'],
    ['as a guess', 'Judging from its size, divers on Wednesday raised the bell of the Marta in Velm.'],
    ['as a state', 'The Marta remained on the ground of the bay on Wednesday.'],
  ])('does not stand where it names it %s', (_, text) => {
    expect(daysWith(`${text} ${dated}`)).toEqual([]);
  });

  it.each([
    [
      'Further film of the Marta was stolen from a diver in Velm on 11 May.',
      'Film of the Marta was stolen from a diver in Velm on 11 May.',
    ],
    ['Further north, two tugs from Velm searched the bay on 11 May.', 'Further north, two tugs from Velm searched the bay on 11 May.'],
  ])('says nothing of what its account told before: %s', (text, said) => {
    const texts = [sank, sank, `${sank}\n\n${text}`, `${sank}\n\n${text} It rained.`];
    const files = texts.map((told, i) => [`articles/${i}.txt`, `Headline of ${i}\n\n${told}\n`] as const);
    const generated = generateFrom({ 'story.yaml': 'rights: full\n', ...Object.fromEntries(files) });
    expect(eventsOf(generated).map(({ plain }) => plain)).toContain(said);
  });

  it('stands with whom its pronoun means, where only one person stands before it', () => {
    const jailed = 'He was jailed in Velm on 11 May over eleven unlit lamps.';
    const known = 'Captain Nils Dunn said nothing, and mayor Ada Quill said little.';
    expect(daysWith(`Nils Dunn was captain of the Marta. ${jailed}`, known)).toEqual(['2021-05-11']);
    expect(daysWith(`Nils Dunn met Ada Quill on the Marta. ${jailed}`, known)).toEqual([]);
    expect(daysWith(`Divers met Nils Dunn on the Marta. ${jailed}`, known)).toEqual([]);
  });

  it('does not stand where another account gives the same another day', () => {
    const told = (day: string) => `Lawyers of eleven families sued the yard in Velm on ${day} for damages.`;
    expect(daysWith(told('11 May'), told('12 May'))).toEqual([]);
  });
});

it.each([
  ['which of several votes', 'The vote was opened on Tuesday when eleven captains of Orme asked for it.', []],
  ['which ferry, not where all tell of one', 'The ferry was found on Tuesday when eleven captains of Orme asked for it.', ['2021-05-04']],
])('leaves it to its account to say %s', (_, text, days) => {
  const begin = 'Captains of Velm ask for a vote on the ferry Marta.';
  const files = [begin, `${begin} Nobody answers.`, `${begin} The ferry is old. The vote is dear. ${text}`].map(
    (told, i) => [`articles/${i}.txt`, `A ferry vote: ${i}\n\n2021-05-0${i + 4}\n\n${told} A vote fell on 2 May 2021.\n`] as const,
  );
  const generated = generateFrom({ 'story.yaml': 'rights: full\n', ...Object.fromEntries(files) });
  expect(eventsOf(generated).flatMap(({ when }) => (when === '2021-05-02' ? [] : [when]))).toEqual(days);
});

it('names in full whom no event before has named so', () => {
  const told = (day: string, text: string) => `Loss of the Marta: ${day} May\n\n2021-05-${day}\n\n${text}\n`;
  const files = {
    'story.yaml': 'rights: full\n',
    'articles/one.txt': told('05', 'A court in Velm on Tuesday fined captain Nils Dunn over the loss of the ferry Marta. Dunn wept.'),
    'articles/two.txt': told('06', 'Dunn on Monday sold the wreck of the ferry Marta to Orme. Nils Dunn was captain of the Marta.'),
    'articles/three.txt': told('07', 'Divers on Thursday raised the bell of the ferry Marta for Dunn. Nils Dunn said nothing.'),
  };
  expect(eventsOf(generateFrom(files)).map(({ plain }) => plain)).toEqual([
    'Dunn [Nils Dunn] on Monday [3 May 2021] sold the wreck of the ferry Marta to Orme.',
    'A court in Velm on Tuesday [4 May 2021] fined captain Nils Dunn over the loss of the ferry Marta.',
    'Divers on Thursday [6 May 2021] raised the bell of the ferry Marta for Dunn.',
  ]);
});

it.each([
  ['one first name', 'Peter Van Orme, 40, was captain.', 'Van Orme [Peter Van Orme] on Tuesday'],
  ['no first name', 'The Van Orme pier is old.', 'Van Orme on Tuesday'],
  ['two first names', 'Peter Van Orme met Ann Van Orme on the pier.', 'Van Orme on Tuesday'],
])('says whom a surname means of which its account has %s', (_, known, begin) => {
  const told = (day: string, text: string) => `Loss of the Marta: ${day} May\n\n2021-05-${day}\n\n${text}\n`;
  const files = {
    'story.yaml': 'rights: full\n',
    'articles/one.txt': told('05', `${known} Van Orme on Tuesday sold the wreck of the ferry Marta to divers.`),
    'articles/two.txt': told('06', 'Divers raised the bell of the ferry Marta on Monday.'),
    'articles/three.txt': told('07', 'Divers raised the anchor of the ferry Marta on Monday.'),
  };
  const texts = eventsOf(generateFrom(files)).map(({ plain }) => plain);
  expect(texts).toContainEqual(expect.stringContaining(begin));
});

it('does not make a timeline of what accounts without a day in common date', () => {
  const files = {
    'story.yaml': 'rights: full\n',
    'articles/one.txt': 'A new bicycle\n\nThe maker bought a chain factory on 15 August 2011 for ten million.\n',
    'articles/two.txt': 'A bicycle, tried\n\nTwo makers signed an agreement over saddles on 27 January 2014 in Velm.\n',
  };
  expect(eventsOf(generateFrom(files))).toEqual([]);
});

it('pins every account that joins an event and dates it itself', () => {
  const { files } = timelineOf();
  const { events } = JSON.parse(files.get('data/timeline.json') ?? '{}') as { events: { when: string; citations: string[] }[] };
  expect(events.find(({ when }) => when === '2021-05-03')?.citations).toHaveLength(2);
});

describe('the entries of a timeline', () => {
  /** What lies behind its day has happened. */
  const dated = { 'articles/seven.txt': 'A wreck\n\n2021-06-20\n\nThe ferry Marta sank off Orme on 3 May 2021.\n' };
  const timeline = (entries: string) =>
    `How the Marta was raised\n\nIt took five weeks.\n\n3 May 2021\nThe ferry Marta sinks off Orme.\n\n${entries}\n`;
  const eventsWith = (entries: string) =>
    eventsOf(timelineOf({ ...dated, 'articles/timeline.txt': timeline(entries) })).flatMap(({ when, plain }) =>
      when.startsWith('2021-06') ? [plain] : [],
    );

  it.each([
    ['5 June 2021\nCranes lift the Marta onto a barge. She is empty.', 'Cranes lift the Marta onto a barge.'],
    ['Saturday 5 June\nCranes lift the Marta onto a barge.', 'Cranes lift the Marta onto a barge.'],
    ['Saturday 5 June: Cranes lift the Marta onto a barge.\n\n7 June: Nobody knows.', 'Cranes lift the Marta onto a barge.'],
    ['Saturday 5 June\nOwner Jan Roe sells her to his brother.', 'Owner Jan Roe sells her to his brother.'],
  ])('are events of the day above or in front: %s', (entries, plain) => {
    expect(eventsWith(entries)).toContain(plain);
  });

  it.each([
    ['what somebody claims', 'Saturday 5 June\nUnion claim: Cranes lift the Marta onto a barge.'],
    ['what it leans on', 'Saturday 5 June\nThey lift the Marta onto a barge.'],
    ['whose it is', 'Saturday 5 June\nThe owner sells the Marta to her brother.'],
    ['what is to come', 'Saturday 5 June\nCranes will lift the Marta onto a barge.'],
    ['what did not come', 'Saturday 5 June\nThe day of lifting the Marta, it was thought.'],
    ['what was before', 'Saturday 5 June\nThe cook had left the Marta in time.'],
    ['another day', 'Saturday 5 June\nThe next day cranes lift the Marta.'],
    ['what no account is old enough for', '26 June 2021\nCranes lift the Marta onto a barge.'],
    ['nothing done', 'Saturday 5 June\nPress conference at the pier.'],
  ])('are none where its first sentence tells %s', (_, entries) => {
    expect(eventsWith(entries)).toEqual([]);
  });

  it('may be of years before, which others tell only for comparison', () => {
    const events = eventsOf(
      timelineOf({ ...dated, 'articles/timeline.txt': timeline('4 April 2017\nOwner Jan Roe buys the ferry Marta in Velm.') }),
    );
    expect(events.map(({ when }) => when)).toContain('2017-04-04');
  });
});

it('does not take a day for that of what an undated account tells of yesterday', () => {
  const eventOf = (text: string) => eventsOf(timelineOf({ 'articles/five.txt': `A new minister\n\n${text}\n` })).map(({ when }) => when);
  expect(eventOf('The owners named a captain of the ferry Marta on 12 May 2021.')).toContain('2021-05-12');
  expect(eventOf('Yesterday the owners named a captain of the ferry Marta, to start on 12 May 2021.')).not.toContain('2021-05-12');
});
