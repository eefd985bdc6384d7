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
      marked: 'It is. [RB]',
      claims: [
        { id: 'answer-1', plain: 'It is.', accounts: ['riverton-bulletin'] },
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

it('a person and an organisation are told apart', () => {
  expect(docs.filter(({ url }) => url.startsWith('/people/')).map(({ kinds: [kind] }) => kind)).toEqual(['Person', 'Organisation']);
});
