import { describe, expect, it } from 'vitest';
import { documentsOf, wordsOf } from '../../../../src/search/build/documents.ts';
import type { SearchContent } from '../../../../src/search/build/read-content.ts';

const content = {
  story: { site: { language: 'en' }, accounts: [], topics: [] },
  articles: [],
  topics: [
    {
      slug: 'bridge',
      title: 'The bridge',
      question: 'Is the bridge shut?',
      terms: ['old bridge'],
      claims: [
        { id: 'answer-1', plain: 'It is.', marked: 'It is. [RB]', accounts: ['riverton-bulletin'] },
        { id: 'ice', plain: 'Ice broke it.', accounts: [] },
        { id: 'cost', plain: 'It costs a lot.', accounts: [] },
      ],
      sections: [
        { kind: 'answer', claims: ['answer-1'] },
        { kind: 'question', title: 'Why is it shut?', claims: ['ice', 'cost'] },
      ],
    },
  ],
  people: [
    { slug: 'lena-okafor', kind: 'person', name: 'Lena Okafor', spellings: [], named: [] },
    { slug: 'riverton-council', kind: 'organisation', name: 'Riverton Council', spellings: [], named: [] },
  ],
  utterances: [],
  events: [],
  names: [],
} as unknown as SearchContent;
const docs = documentsOf(content);
const topic = docs.find(({ url }) => url === '/topics/bridge/');

describe('a topic', () => {
  it('is found by its question, short answer, title and terms, and shows the answer', () => {
    const [head] = topic?.parts ?? [];
    if (!topic || !head) throw new Error('no topic');
    expect(wordsOf(topic, head).join(' ')).toBe('Is the bridge shut? It is. [RB] The bridge, old bridge');
    expect([head.heading, head.text, head.accounts]).toEqual(['Is the bridge shut?', 'It is. [RB]', ['riverton-bulletin']]);
  });

  it('has a question in front of the first claim that answers it', () => {
    expect(topic?.parts.slice(1).map(({ text }) => text)).toEqual(['It is.', 'Why is it shut? Ice broke it.', 'It costs a lot.']);
  });
});

describe('a sentence that nobody has confirmed', () => {
  const [bridge] = content.topics;
  const partsOf = (unconfirmed: string[], answer: string[]) => {
    const claims = bridge?.claims.map((claim) => ({
      ...claim,
      marked: `${claim.plain} [RB]`,
      unconfirmed: unconfirmed.includes(claim.id),
    }));
    const topics = [{ ...bridge, claims, sections: [{ kind: 'answer', claims: answer }] }];
    const events = [
      { id: 'made', plain: 'It shut.', confirmed: false, accounts: [], topics: [] },
      { id: 'told', plain: 'It shut.', accounts: [], topics: [] },
    ];
    const made = documentsOf({ ...content, topics, events } as unknown as SearchContent);
    return ['/topics/bridge/', '/timeline/'].map((page) => made.find(({ url }) => url === page)?.parts.map(({ text }) => text));
  };

  it.each([
    ['alone', ['answer-1'], ['answer-1'], 'It is. [RB] ◇', 'It is. ◇'],
    ['beside one that an editor has', ['answer-1'], ['answer-1', 'ice'], 'It is. [RB] ◇ Ice broke it. [RB] ◆', 'It is. ◇'],
    ['elsewhere', ['ice'], ['answer-1'], 'It is. [RB]', 'It is.'],
  ])('has a sign behind it: %s', (_, unconfirmed, answer, head, claim) => {
    expect(partsOf(unconfirmed, answer)[0]?.slice(0, 2)).toEqual([head, claim]);
  });

  it('has one in the timeline', () => {
    expect(partsOf([], [])[1]).toEqual(['', 'It shut. ◇', 'It shut.']);
  });
});

it('a person and an organisation are told apart', () => {
  expect(docs.filter(({ url }) => url.startsWith('/people/')).map(({ kinds: [kind] }) => kind)).toEqual(['Person', 'Organisation']);
});
