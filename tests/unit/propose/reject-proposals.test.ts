import { describe, expect, it } from 'vitest';
import { eventsSchema } from '../../../src/domain/claim.ts';
import { proposalSchema } from '../../../src/domain/topic.ts';
import { isEventOfGroup, isOfGroup, setStatus } from '../../../src/propose/reject-proposals.ts';

const pins = (...accounts: string[]) => accounts.map((slug) => ({ at: `${slug}#p1`, words: 'shut' }));
const proposal = (id: string, more: object) => proposalSchema.parse({ id, under: 'When was it built?', text: 'It is shut.', ...more });
const versions = ['one', 'two'].map((id) => ({ id, text: 'It is shut.', pins: pins(id) }));

const all = [
  proposal('by-one', { pins: pins('a', 'a') }),
  proposal('by-two', { pins: pins('a', 'b'), under: 'answer' }),
  proposal('joining', { pins: pins('a'), joins: 'by-two' }),
  proposal('differing', { pins: pins('a', 'b'), differs: { about: 'Whether it is shut', versions } }),
];

describe('what is rejected at once', () => {
  it.each([
    ['all', ['by-one', 'by-two', 'joining', 'differing']],
    ['single', ['by-one']],
    ['joins', ['joining']],
    ['differs', ['differing']],
    ['answer', ['by-two']],
    ['When was it built?', ['by-one', 'joining', 'differing']],
    ['when-was-it-built', ['by-one', 'joining', 'differing']],
    ['constructor', []],
  ])('is, of "%s"', (group, ids) => {
    expect(all.filter((one) => isOfGroup(one, group)).map(({ id }) => id)).toEqual(ids);
  });
});

it.each([
  ['all', ['by-one', 'by-two']],
  ['single', ['by-one']],
  ['joins', []],
  ['constructor', []],
])('of events is rejected at once, of "%s"', (group, ids) => {
  const event = (id: string, ...accounts: string[]) => ({ id, when: '2024-10-08', text: 'It is shut.', pins: pins(...accounts) });
  const events = eventsSchema.parse([event('by-one', 'a', 'a'), event('by-two', 'a', 'b')]);
  expect(events.filter((one) => isEventOfGroup(one, group)).map(({ id }) => id)).toEqual(ids);
});

describe('an entry is rejected', () => {
  it.each([
    ['in its place', '  - id: a\n    status: proposed # hm\n', '  - id: a\n    status: rejected # hm\n'],
    [
      'where its status went without saying',
      '  - id: a # mine\n    under: next\n',
      '  - id: a # mine\n    status: rejected\n    under: next\n',
    ],
    ['on one line', '  - { id: a, under: next }\n', '  - { id: a, status: rejected, under: next }\n'],
    ['and no other', '  - id: b\n    status: proposed\n', '  - id: b\n    status: proposed\n'],
  ])('%s', (_, before, after) => {
    expect(setStatus(`title: A\nproposals:\n${before}`, new Set(['a']), 'proposals', 'rejected')).toBe(`title: A\nproposals:\n${after}`);
  });

  it('in a file that is a list', () => {
    expect(setStatus('- id: a\n  status: proposed\n', new Set(['a']), '', 'rejected')).toBe('- id: a\n  status: rejected\n');
  });
});
