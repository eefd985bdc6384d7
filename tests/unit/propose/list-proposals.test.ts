import { expect, it } from 'vitest';
import { proposalSchema } from '../../../src/domain/topic.ts';
import { listProposals } from '../../../src/propose/list-proposals.ts';
import { writeProposals } from '../../../src/propose/write-proposals.ts';

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
