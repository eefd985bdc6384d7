import { describe, expect, it, test } from 'vitest';
import { stringify } from 'yaml';
import type { Slug } from '../../../src/domain/slug.ts';
import { proposeTopic } from '../../../src/propose/propose-topic.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const cost = 'The repair of the bridge at Orme will cost 4.2 million crowns, the council said on Monday.';
const also = cost.replace('on Monday', 'in a letter');
const pin = (account: string, words = account === 'post' ? also : cost) => ({ at: `${account}#p1`, words });
const claim = (accounts: string[], more = {}) => ({
  id: 'cost',
  text: 'It costs 4.2 million.',
  pins: accounts.map((one) => pin(one)),
  ...more,
});

interface Told {
  echo?: string;
  post?: string;
  topic?: object;
  from?: string[];
}

/** What is proposed for a topic on the repair: where it stands or what it joins, the accounts of its pins, those that tell a part, and the note, its confidence as `.nn`. */
function proposed({ echo = cost, post = also, topic = {}, from }: Told) {
  const { seeds, story, suggester } = generateFrom({
    'articles/echo.txt': `Bridge\n\n${echo}\n`,
    'articles/post.txt': `Repair\n\n${post}\n`,
    'topics/repair.yaml': stringify({ title: 'The repair', terms: ['repair'], ...topic }),
  });
  const value = seeds.topics.get('repair' as Slug)?.value;
  if (!value) throw new Error('the topic is there');
  const accountsOf = (pins: { at: string }[]) => pins.map(({ at }) => at.split('#')[0]).join(' ');
  return proposeTopic(value, story, suggester, from && new Set(from as Slug[])).map(
    ({ proposal: { joins, under, pins, partly, differs }, note }) =>
      [joins ? `joins ${joins}` : differs ? 'differs' : under, accountsOf(pins), accountsOf(partly), note?.replace(/\.\d\d\b/, '.nn')]
        .filter(Boolean)
        .join(' | '),
  );
}

const both = 'answer | post echo | 2 accounts say it, least surely echo#p1 (.nn); read each before you accept';
const joined = 'joins cost | post | says the same as "cost" (.nn)';
const proposal = (accounts: string[], more: object) => ({ ...claim(accounts), under: 'answer', ...more });

describe('what two accounts tell', () => {
  it('is proposed as one claim', () => {
    expect(proposed({})).toEqual([both]);
  });

  it('is proposed without a note where one of them alone tells it', () => {
    expect(proposed({ post: 'It rains on the quay of the town.' })).toEqual(['answer | echo']);
  });

  it('is proposed with a note of its own where it is a quotation that they print in two ways', () => {
    const quoted = {
      echo: '“It is not safe for cars, and it will not be for years,” Ada Quill said of the repair.',
      post: 'Of the repair Ada Quill said: “It is not safe for cars and it will not be for many years.”',
    };
    expect(proposed(quoted)).toEqual(['answer | post echo | one quotation in several wordings']);
  });

  test.each([
    [['post'], [both]],
    [['other'], []],
  ])('is proposed where it is from the accounts that are asked for: %s', (from, proposals) => {
    expect(proposed({ from })).toEqual(proposals);
  });
});

describe('what one account tells as well', () => {
  const versions = [
    { id: 'cost', text: 'It costs 4.2 million.', pins: [pin('echo')] },
    { id: 'other', text: 'It costs more.', pins: [pin('echo', 'the council')] },
  ];

  test.each<[string, object]>([
    ['of the answer', { answer: [claim(['echo'])] }],
    ['of a question', { questions: [{ id: 'q', question: 'Why?', claims: [claim(['echo'])] }] }],
    ['of what comes next', { next: [claim(['echo'])] }],
    ['of a part of the sentence', { answer: [claim([], { pins: [pin('echo', 'will cost 4.2 million crowns')] })] }],
    ['of more than the sentence', { answer: [claim([], { pins: [pin('echo', `${cost} So they say.`)] })] }],
    ['that is a version', { answer: [{ id: 'sum', differs: { about: 'The sum', versions } }] }],
    ['that is only proposed', { proposals: [proposal(['echo'], {})] }],
    ['that was accepted', { proposals: [proposal(['echo'], { status: 'accepted' })] }],
  ])('is proposed for the claim %s', (_, topic) => {
    expect(proposed({ topic, echo: `${cost} So they say.` })).toEqual([joined]);
  });

  it('is proposed for no claim on other words or on another passage', () => {
    const echo = `${cost} So they say.\n\nThe council met in the hall, and the mayor spoke to nobody about it.`;
    const others = [
      claim([], { id: 'words', pins: [pin('echo', 'So they say')] }),
      claim([], { id: 'passage', pins: [{ at: 'echo#p2', words: 'council' }] }),
    ];
    expect(proposed({ echo, topic: { answer: [...others, claim(['echo'])] } })).toContain(joined);
  });

  test.each<[string, object]>([
    ['the claim has it', { answer: [claim(['echo', 'post'])] }],
    ['it was rejected', { proposals: [proposal(['echo'], { status: 'rejected' })] }],
    [
      'it was rejected for the claim',
      { answer: [claim(['echo'])], proposals: [proposal(['post'], { id: 'p', joins: 'cost', status: 'rejected' })] },
    ],
  ])('is not where %s', (_, topic) => {
    expect(proposed({ topic })).toEqual([]);
  });

  it('is proposed only of the accounts that are asked for', () => {
    const topic = { answer: [claim(['echo'])] };
    expect([proposed({ topic, from: ['post'] }), proposed({ topic, from: ['echo'] })]).toEqual([[joined], []]);
  });

  it('may be a part of the claim', () => {
    const echo =
      'More planks were seen by divers, but on Sunday the main search area was moved 45 km to the north-east and closer to Ostbrook.';
    const post = 'The 12 boats of the search will now focus on an area 45 km north-east of the main search area.';
    const topic = { terms: ['search'], answer: [claim([], { pins: [pin('post', post)] })] };
    expect(proposed({ echo, post, topic })).toContain('joins cost | echo | says a part of "cost"');
    expect(proposed({ echo, post, topic, from: ['post'] })).toEqual([]);
  });
});

describe('whether the accounts differ', () => {
  test.each([
    ['figures', cost, cost.replace('4.2', '5.1'), 'do these accounts give different figures for one thing (.nn that it is one)?'],
    [
      'dates',
      'The bridge at Orme was closed for repair on 3 March 2021, the council said.',
      undefined,
      'do these accounts give different dates for one thing (.nn that it is one)?',
    ],
    [
      'denials',
      'The council said that it will pay for the repair of the bridge at Orme.',
      undefined,
      'does one account say what the other denies of one thing (.nn that it is one)?',
    ],
  ])('is asked of %s', (_, echo, other, question) => {
    const post = other ?? echo.replace('3 March', '5 March').replace('will pay', 'will not pay');
    expect(proposed({ echo, post }).at(-1)).toBe(`differs | ${question} On the page once accepted`);
  });

  it.each([
    ['the same two', [pin('echo'), { at: 'post#p1', words: cost.replace('4.2', '5.1') }], false],
    ['words of these', [pin('echo', 'will cost 4.2 million'), pin('post', 'will cost 5.1 million')], false],
    ['one of them alone', [pin('echo'), pin('echo', 'the council')], true],
    ['other words', [pin('echo', 'the council'), pin('post', 'on Tuesday')], true],
  ])('is asked or not where a claim sets beside each other %s', (_, pins, isAsked) => {
    const versions = pins.map((one, i) => ({ id: `v${i}`, text: 'It costs so much.', pins: [one] }));
    const lines = proposed({
      post: cost.replace('4.2', '5.1'),
      topic: { answer: [{ id: 'sum', differs: { about: 'The sum', versions } }] },
    });
    expect(lines.some((line) => line.startsWith('differs'))).toBe(isAsked);
  });

  it('is asked only where one of them is asked for', () => {
    const post = cost.replace('4.2', '5.1');
    expect(proposed({ post, from: ['post'] }).map((line) => line.split(' | ')[0])).toEqual(['What else the accounts tell', 'differs']);
    expect(proposed({ post, from: ['other'] })).toEqual([]);
  });
});
