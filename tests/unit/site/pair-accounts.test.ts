import { describe, expect, it } from 'vitest';
import type { Pair, PairTables } from '../../../src/page-data/pair-accounts.ts';
import { differingWords, pairAccounts } from '../../../src/page-data/pair-accounts.ts';

const site = 'https://news.example/sub';

/** A claim of the topic "ferry", with the accounts that tell it. */
const claim = (id: string, accounts: string[], more: object = {}) => ({
  ...{ topic: 'ferry', id, address: `${site}/topics/ferry/#c-${id}`, text: id, sentence: id, written: true },
  ...{ accounts, partly: [], notIn: [], citations: accounts.map((account) => `${account}-${id}`), ...more },
});

const cited = (account: string, id: string, words: string, context = words) => ({
  ...{ page: 'ferry', label: `${account}-${id}`, kind: 'support', from: 'digest', account, passage: 'p1' },
  ...{
    source: `${site}/articles/${account}/#p1`,
    words,
    context,
    start: context.indexOf(words),
    end: context.indexOf(words) + words.length,
  },
});

const said = (account: string, words: string) => ({
  ...{ id: 'we-won', address: `${site}/quotes/#q-we-won`, name: 'Ada Quill', account, passage: 'p2', words, differs: true, topics: [] },
  source: `${site}/articles/${account}/#p2`,
});

const conflict = (id: string, account: string) =>
  claim(id, [account], { difference: 'conflict', about: 'When it sank', versionOf: 'when' });

const tables = {
  claims: [
    claim('aground', ['echo', 'post']),
    claim('unhurt', ['echo'], { notIn: ['post'] }),
    claim('cargo', ['post'], { partly: ['echo'], citations: ['post-cargo', 'echo-cargo'] }),
    claim('crew', ['post']),
    conflict('at-six', 'echo'),
    conflict('at-eight', 'post'),
    { ...claim('aground', ['echo', 'post']), topic: 'harbour' },
    claim('we-won', ['echo', 'post'], { difference: 'wording' }),
    claim('elsewhere', ['gazette']),
  ],
  events: [
    {
      id: 'sank',
      address: `${site}/timeline/#e-sank`,
      sentence: 'The ferry sinks.',
      accounts: ['echo', 'post'],
      citations: ['E-1', 'P-1'],
    },
    {
      id: 'built',
      address: `${site}/timeline/#e-built`,
      sentence: 'It is built.',
      accounts: ['echo'],
      partly: ['post'],
      citations: ['E-1'],
    },
  ],
  citations: [
    ...['echo', 'post'].map((account) => ({
      ...cited(account, 'sank', `it sank, says ${account}`),
      ...{ page: 'timeline', label: `${account === 'echo' ? 'E' : 'P'}-1`, source: `${site}/articles/${account}/#p7` },
    })),
    ...['echo', 'post'].flatMap((account) => ['aground', 'we-won', 'cargo'].map((id) => cited(account, id, `${id} in ${account}`))),
    cited('echo', 'unhurt', 'nobody was hurt', 'It is said that nobody was hurt by it.'),
    cited('post', 'crew', 'the crew swam'),
    cited('echo', 'at-six', 'at six'),
    cited('post', 'at-eight', 'at eight'),
  ],
  quotations: [said('echo', 'Well, we won'), said('post', 'We won big'), { ...said('gazette', 'No'), id: 'no' }],
} as unknown as PairTables;

const pair = pairAccounts(tables, ['echo', 'post']);
const textsOf = (rows: Pair['one']) => rows.map(({ text }) => text);
const wordsOf = (row: Pair['one'][number] | undefined) =>
  row?.cells.map(({ words }) => words.map(({ parts }) => parts.map(({ text, own }) => (own ? `[${text}]` : text)).join('')).join());

describe('two accounts side by side', () => {
  it('have each row where it belongs, once', () => {
    expect({
      differently: textsOf(pair.differently),
      both: textsOf(pair.both),
      quoted: textsOf(pair.quoted),
      one: textsOf(pair.one),
    }).toEqual({ differently: ['When it sank'], both: ['aground', 'cargo'], quoted: ['Ada Quill'], one: ['unhurt', 'crew'] });
  });

  it('have their own words in each cell, cut where the sentence goes on', () => {
    expect(wordsOf(pair.differently[0])).toEqual(['at six', 'at eight']);
    expect(wordsOf(pair.one[0])).toEqual(['… nobody was hurt …', '']);
  });

  it('say of an empty cell whether an editor has looked, and of a cell whether it holds a part', () => {
    expect(pair.one.map(({ cells }) => cells.map(({ looked }) => looked))).toEqual([
      [false, true],
      [false, false],
    ]);
    expect(pair.both[1]?.cells.map(({ part }) => part)).toEqual([true, false]);
  });

  it.each([true, false])('say of an event whether the machine made it: written %s', (written) => {
    const events = tables.events.map((event) => ({ ...event, written }));
    expect(pairAccounts({ ...tables, events }, ['echo', 'post']).events.map(({ byMachine }) => byMachine)).toEqual([!written]);
  });

  it('do not contradict each other where both tell one version', () => {
    const claims = tables.claims.map((row) =>
      row.versionOf ? { ...row, accounts: ['echo', 'post'], citations: ['echo-at-six', 'post-at-eight'] } : row,
    );
    const agreed = pairAccounts({ ...tables, claims } as PairTables, ['echo', 'post']);
    expect([textsOf(agreed.differently), textsOf(agreed.both)]).toEqual([[], ['aground', 'cargo', 'at-six']]);
  });

  it('have a quotation that both print alike once, where a statement rests on it', () => {
    const quotations = [said('echo', 'aground in echo'), said('post', 'Aground in echo')];
    const alike = pairAccounts({ ...tables, quotations } as unknown as PairTables, ['echo', 'post']);
    expect([textsOf(alike.both), textsOf(alike.quoted)]).toEqual([['aground', 'cargo'], []]);
  });

  it('have an event that both tell all of, with their words', () => {
    expect(textsOf(pair.events)).toEqual(['The ferry sinks.']);
    expect(wordsOf(pair.events[0])).toEqual(['it sank, says echo', 'it sank, says post']);
  });

  it('have no event whose passages a row sets side by side', () => {
    const citations = tables.citations.map((row) => ({ ...row, source: row.source.replace('#p7', '#p1') }));
    expect(textsOf(pairAccounts({ ...tables, citations }, ['echo', 'post']).events)).toEqual([]);
  });

  it('say of a statement whether a machine makes it', () => {
    const claims = tables.claims.map((row) => ({ ...row, written: row.id !== 'cargo' }));
    const { both } = pairAccounts({ ...tables, claims }, ['echo', 'post']);
    expect(both.map(({ byMachine }) => byMachine)).toEqual([false, true]);
  });

  it('lead below the base of the site', () => {
    expect(pair.both[0]?.to).toBe('/sub/topics/ferry/#c-aground');
    expect(pair.differently[0]?.to).toBe('/sub/topics/ferry/#c-when');
    expect(pair.quoted[0]?.cells[1].words[0]?.to).toBe('/sub/articles/post/#p2');
  });
});

describe('the words in which two wordings differ', () => {
  it.each([
    ['We won', 'We won', 'We won', 'We won'],
    ['Well, we won', 'We won big', '[Well, ]we won', 'We won [big]'],
    ['We’ve won.', "we've won", 'We’ve won.', "we've won"],
    ['a b c', 'a c b', 'a [b ]c', 'a c [b]'],
  ])('of “%s” and “%s” are marked', (one, other, marked, otherMarked) => {
    const shown = differingWords(one, other).map((parts) => parts.map(({ text, own }) => (own ? `[${text}]` : text)).join(''));
    expect(shown).toEqual([marked, otherMarked]);
  });
});
