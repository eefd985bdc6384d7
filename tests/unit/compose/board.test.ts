import { describe, expect, it } from 'vitest';
import type { StoryData, TopicData } from '../../../src/domain/content.ts';
import type { Generated } from '../../../src/pipeline.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

const half =
  '{id: half, stance: yes, actor: The county, text: "The county pays half [E].", pins: [{at: "echo#p1", words: The county pays half}]}';
const toll =
  '{id: toll, stance: no, actor: Quill, text: "Quill rules out a toll [E].", pins: [{at: "echo#p1", words: "Ada Quill, the mayor, rules out a toll"}]}';

/** A story whose topic has a board of these cells, and more in the head of the story. */
function withBoard(cells: string, { story = '', topic = 'ferry' } = {}): Generated {
  return generateFrom({
    'story.yaml': `rights: digest\nasOf: 2025-03-09\n${story}`,
    'articles/echo.txt': 'Council closes the bridge\n\nThe county pays half of the repair. Ada Quill, the mayor, rules out a toll.',
    'articles/echo.yaml': 'label: The Echo\nmark: E\noutlet: The Echo\npublishedAt: 2025-03-04\nupdated: 2025-03-20\n',
    'topics/bridge.yaml': `title: Bridge
board:
  title: Who offers what
  was: [who-pays]
  rows:
    - {label: Money, topic: ${topic}, cells: [${cells}]}
questions:
  - {id: why, question: Why?, claims: [{id: paid, text: "Half is paid by the county [E].", pins: [{at: "echo#p1", words: The county pays half}]}]}
`,
    'topics/ferry.yaml': 'title: Ferry\nterms: [ferry]\n',
  });
}

const topicOf = ({ files }: Generated) => JSON.parse(files.get('data/topics/bridge.json') ?? '') as TopicData;
const storyOf = ({ files }: Generated) => JSON.parse(files.get('data/story.json') ?? '') as StoryData;

describe('a board', () => {
  it('is a table of statements, each in the column of its stance and on its pins', () => {
    const story = withBoard(`${half}, ${toll}`);
    expect(codesOf(story.issues)).toEqual([]);
    expect(story.files.get('topics/bridge.mdx')?.replace(/ +/g, ' ')).toContain(
      '| [Money](/topics/ferry/) | <Claim id="half">**The county** pays half.[^E-1]</Claim> | | <Claim id="toll">**Quill** rules out a toll.[^E-2]</Claim> |',
    );
    expect(topicOf(story).sections.find(({ kind }) => kind === 'board')).toMatchObject({
      title: 'Who offers what',
      board: [
        {
          label: 'Money',
          topic: 'ferry',
          cells: [{ id: 'half', stance: 'yes', actor: 'The county', accounts: ['echo'], citations: ['E-1'] }, { id: 'toll' }],
        },
      ],
    });
  });

  it('has a column of what is asked for where somebody asks', () => {
    const asked = withBoard(`${half.replace('stance: yes', 'stance: asks')}, ${toll}`);
    expect(asked.files.get('topics/bridge.mdx')).toMatch(
      /<Board stances="yes open no asks">[^<]*\*\*No\*\* ruled out, rejected *\| \*\*Asks\*\*/,
    );
    expect(withBoard(half).files.get('topics/bridge.mdx')).toMatch(/<Board stances="yes open no">[^<]*\| \*\*Yes\*\* offered/);
  });

  it('stands beside the claims of its page: its statements are no rows of their own', () => {
    expect(topicOf(withBoard(half)).claims.map(({ id }) => id)).toEqual(['paid']);
  });

  it('gives addresses to its statements, and keeps those of what it took the place of', () => {
    expect(withBoard(half).addresses().topics['bridge']).toEqual(['c-half', 'c-paid', 'q-who-pays', 'q-why']);
  });

  it.each([
    ['words that are not in the passage', half.replace('words: The county pays half', 'words: The town pays'), 'claim-words'],
    ['a figure of its own', half.replace('pays half', 'pays 12 times'), 'claim-figure'],
    ['an account that it does not pin', half.replace('[E]', '[X]'), 'claim-single-account'],
    ['a sentence that begins with somebody else', half.replace('text: "The county', 'text: "The town'), 'yaml-shape'],
    ['a stance that is none', half.replace('stance: yes', 'stance: perhaps'), 'yaml-shape'],
    ['an id of the page', half.replace('id: half', 'id: paid'), 'same-id'],
  ])('is checked as claims are: %s', (_, cell, code) => {
    expect(codesOf(withBoard(cell).issues)).toContain(code);
  });

  it('leads to topics that exist', () => {
    expect(codesOf(withBoard(half, { topic: 'tunnel' }).issues)).toEqual(['unknown-topic']);
  });
});

describe('the head of a story', () => {
  it('names the topic whose board leads the home page', () => {
    expect(storyOf(withBoard(half, { story: 'board: bridge\n' })).board).toBe('bridge');
    expect(storyOf(withBoard(half)).board).toBeUndefined();
    expect(codesOf(withBoard(half, { story: 'board: ferry\n' }).issues)).toEqual(['unknown-topic']);
  });

  it('orders the topics; those that it does not name follow by name', () => {
    const order = (story: string) => storyOf(withBoard(half, { story })).topics.map(({ slug }) => slug);
    expect(order('')).toEqual(['bridge', 'ferry']);
    expect(order('topics: [ferry]\n')).toEqual(['ferry', 'bridge']);
    expect(codesOf(withBoard(half, { story: 'topics: [tunnel]\n' }).issues)).toEqual(['unknown-topic']);
  });
});
