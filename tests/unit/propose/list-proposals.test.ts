import { expect, it } from 'vitest';
import { eventsSchema } from '../../../src/domain/claim.ts';
import { proposalSchema } from '../../../src/domain/topic.ts';
import { listEvents, listProposals } from '../../../src/propose/list-proposals.ts';
import { writeEvents, writeProposals } from '../../../src/propose/write-proposals.ts';

const proposal = (id: string, text: string, accounts: string[], more = {}) =>
  proposalSchema.parse({ id, under: 'answer', text, pins: accounts.map((slug) => ({ at: `${slug}#p1`, words: text })), ...more });

it('says in one line each what proposals would change, what most accounts tell first', () => {
  const differs = {
    about: 'Different dates',
    versions: ['May', 'June'].map((id) => ({
      id: id.toLowerCase(),
      text: `In ${id}.`,
      pins: [{ at: `${id.toLowerCase()}#p1`, words: id }],
    })),
  };
  const proposals = [
    proposal('shut', 'The bridge is shut.', ['a']),
    proposal('hit', 'A barge that carried gravel from the quarry of Orme to the new harbour struck the bridge.', ['a', 'b']),
    proposal('when', 'In May. In June.', ['a'], { differs }),
    proposal('shut-2', 'It is shut.', ['b'], { joins: 'shut' }),
  ];
  const text = writeProposals(
    'title: The bridge\n',
    proposals.map((one) => ({ proposal: one })),
  );
  expect(listProposals('topics/bridge.yaml', text, proposals)).toEqual([
    '  new claims',
    '    topics/bridge.yaml:14  2 accounts  answer: A barge that carried gravel from the quarry of Orme to the new harbour …',
    '    topics/bridge.yaml:7   1 account   answer: The bridge is shut.',
    '  pins for claims that are there',
    '    topics/bridge.yaml:46  1 account  shut: It is shut.',
    '  do these accounts differ?',
    '    topics/bridge.yaml:23  2 accounts  Different dates: In May. / In June.',
  ]);
});

it('names the first line where a list stands on one', () => {
  const text = 'title: A\nproposals: [{ id: shut, under: answer }]\n';
  expect(listProposals('t.yaml', text, [proposal('shut', 'It is shut.', ['a', 'a'])])).toEqual([
    '  new claims',
    '    t.yaml:1  1 account  answer: It is shut.',
  ]);
});

it('has nothing to say of none', () => {
  expect(listProposals('t.yaml', 'title: A\n', [])).toEqual([]);
  expect(listEvents('events.yaml', '', [])).toEqual([]);
});

it('says of a difference what it is about, and of one that joins a claim, be it in part, which', () => {
  const differs = {
    about: 'The day',
    versions: [1, 2].map((n) => ({ id: `v${n}`, text: `On ${n} May.`, pins: [{ at: `a#p${n}`, words: 'On May' }] })),
  };
  expect(listProposals('t.yaml', '- id: when\n', [proposal('when', 'On May.', ['a'], { differs })])).toEqual([
    '  do these accounts differ?',
    '    t.yaml:1  1 account  The day: On 1 May. / On 2 May.',
  ]);
  const joins = proposalSchema.parse({ id: 'in', under: 'answer', joins: 'shut', text: 'Shut.', partly: [{ at: 'a#p1', words: 'Shut' }] });
  expect(listProposals('t.yaml', '- id: in\n', [joins])).toEqual([
    '  pins for claims that are there',
    '    t.yaml:1  1 account  shut: Shut.',
  ]);
});

it('lists events with their dates, cut to a line', () => {
  const long = `The ferry sank off Orme with ${'very '.repeat(12)}many people aboard.`;
  const events = eventsSchema.parse([
    { id: 'sank', when: '2021-05-03', text: long, pins: [{ at: 'a#p1', words: 'The ferry' }] },
    { id: 'left', when: '2021-05', text: 'It left.', pins: [{ at: 'a#p1', words: 'It left' }] },
  ]);
  expect(listEvents('events.yaml', writeEvents('# ours\n', events), events)).toEqual([
    '    events.yaml:5   3 May 2021  The ferry sank off Orme with very very very very very very very very very …',
    '    events.yaml:12  May 2021    It left.',
  ]);
});
