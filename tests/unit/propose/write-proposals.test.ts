import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { pinsOf } from '../../../src/domain/claim.ts';
import { proposalSchema, topicSchema } from '../../../src/domain/topic.ts';
import { writeProposals } from '../../../src/propose/write-proposals.ts';

const proposal = proposalSchema.parse({ id: 'shut', under: 'answer', text: 'It is shut.', pins: [{ at: 'a#p1', words: 'is shut' }] });
const noted = [{ proposal, note: 'read each' }];
const item = (indent: string) =>
  [
    '# read each',
    '- id: shut',
    '  status: proposed',
    '  under: answer',
    '  text: It is shut.',
    '  pins:',
    '    - at: a#p1',
    '      words: is shut',
  ]
    .map((line) => indent + line)
    .join('\n');

describe('proposals are added', () => {
  it.each([
    ['under a heading that says what to do', 'title: A # ours\n', /^title: A # ours\n\n# Found by the machine/],
    ['in place of an empty list', 'title: A\nproposals: []\n', /^title: A\n\n# Found by the machine/],
  ])('%s', (_, before, beginning) => {
    const after = writeProposals(before, noted);
    expect(after).toMatch(beginning);
    expect(after.endsWith(`proposals:\n${item('  ')}\n`)).toBe(true);
  });

  it('to a list on one line, without a note', () => {
    expect(writeProposals('title: A\nproposals: [{ id: old, under: next }] # mine\n', noted)).toBe(
      'title: A\nproposals: [{ id: old, under: next }, {"id":"shut","status":"proposed","under":"answer","text":"It is shut.","pins":[{"at":"a#p1","words":"is shut"}]}] # mine\n',
    );
  });

  it.each([
    ['behind those that stand there', 'title: A\nproposals:\n  - id: old # mine\n    under: next\n', '  '],
    ['as far in as those that stand there', 'title: A\nproposals:\n- id: old\n  under: next\n', ''],
    ['before what stands behind the list', 'title: A\nproposals:\n  - id: old\n    under: next\nrelated: []\n', '  '],
  ])('%s', (_, before, indent) => {
    const list = before.replace(/related: .*\n$/, '');
    expect(writeProposals(before, noted)).toBe(`${list}${item(indent)}\n${before.slice(list.length)}`);
  });

  it('with what only tells a part, or joins a claim so', () => {
    const joining = proposalSchema.parse({
      id: 'opens',
      under: 'answer',
      joins: 'old',
      text: 'It opens in May.',
      pins: [],
      partly: [{ at: 'a#p1', words: 'May' }],
    });
    expect(topicSchema.parse(parse(writeProposals('title: A\n', [{ proposal: joining }]))).proposals).toEqual([joining]);
  });

  it('so that they are read as they were', () => {
    const full = proposalSchema.parse({
      id: 'opens',
      under: 'When does it open?',
      joins: 'old',
      differs: {
        about: 'When it opens: a date',
        versions: [
          { id: 'one', text: 'In May, # says one.', short: 'May', pins: [{ at: 'a#p1', words: 'May' }] },
          { id: 'two', text: 'In June.', pins: [{ at: 'b#p2', words: '"June": ' }] },
        ],
      },
    });
    const text = writeProposals('title: A\n', [{ proposal: full }]);
    const all = { text: 'In May, # says one. In June.', pins: pinsOf(full) };
    expect(topicSchema.parse(parse(text)).proposals).toEqual([{ ...full, ...all }]);
    expect(pinsOf({ ...full, ...all })).toEqual(all.pins);
  });
});

it('what only shortens a sentence is left to the build', () => {
  expect(writeProposals('title: A\n', [{ proposal: { ...proposal, short: 'It is …' } }])).not.toContain('short');
});

it('a file that nothing is added to stays as it is', () => {
  expect(writeProposals('title: A\nproposals: []\n', [])).toBe('title: A\nproposals: []\n');
});

it('several stand below each other, and a note only where there is one', () => {
  const after = writeProposals('title: A\nproposals:\n  - id: old\n    under: next\n', [{ proposal }, ...noted]);
  expect(after).toBe(`title: A\nproposals:\n  - id: old\n    under: next\n${item('  ').replace(/.*\n/, '')}\n${item('  ')}\n`);
});

it('wordings are asked for only where they are to be shown', () => {
  expect(writeProposals('', [{ proposal: { ...proposal, wordings: true } }])).toContain('    wordings: true\n');
  expect(writeProposals('', noted)).not.toContain('wordings');
});
