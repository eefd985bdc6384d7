import { describe, expect, it } from 'vitest';
import type { Slug } from '../../../src/domain/slug.ts';
import { topicSchema } from '../../../src/domain/topic.ts';
import { reportAccount } from '../../../src/propose/report-account.ts';
import { generateFrom } from '../../helpers/seeds.ts';

const old = 'The repair of the northern pier will cost 14 million euros, the county engineer said.';

/** What is said of a new account with this sentence, about a topic whose claims rest on the old account. */
function report(sentence: string, { claims = ['cost'], proposals = 1, status = '', before = old } = {}): string {
  const { suggester } = generateFrom({
    'articles/echo.txt': `The bridge is shut\n\n${before}\n\nIt rains on the quay.`,
    'articles/post.txt': `The bridge is closed\n\n${sentence}\n\nIt snows on the hill.`,
  });
  const listed = claims.map((id) => ({ id, text: 'The repair costs money.', pins: [{ at: 'echo#p1', words: before }] }));
  const value = topicSchema.parse({
    title: 'The bridge',
    ...(status ? { proposals: listed.map((claim) => ({ ...claim, status, under: 'answer' })) } : { answer: listed }),
  });
  return reportAccount({ slug: 'post' as Slug, label: 'The Post' }, { slug: 'bridge' as Slug, value }, proposals, suggester.compared());
}

describe('what a new account does to a claim', () => {
  it.each([
    ['confirms it, with the same figure', old, 'confirms     cost'],
    ['contradicts it, with another figure', old.replace('14', '19'), 'contradicts  cost'],
    ['leaves it out, where nothing is told of it', 'The ferry sails at noon with bread and flour for the town.', 'leaves out   cost'],
  ])('%s', (_, sentence, line) => {
    expect(report(sentence).split('\n')).toEqual(['The Post adds to bridge: 1 proposal', `  ${line}`]);
  });

  it('contradicts it, with a denial', () => {
    const before = 'The engineer said that the county will pay for the repair of the northern pier.';
    expect(report(before.replace('will pay', 'will not pay'), { before })).toContain('contradicts  cost');
  });

  it('tells a part of it', () => {
    const before =
      'More planks were seen by divers, but on Sunday the main search area was moved 45 km to the north-east and closer to Ostbrook.';
    const sentence = 'The 12 boats of the search will now focus on an area 45 km north-east of the main search area.';
    expect(report(sentence, { before }).split('\n').slice(1)).toEqual(['  in part      cost']);
  });

  it.each([
    ['an accepted proposal, like a claim', 'accepted', ['  confirms     cost']],
    ['an open proposal', 'proposed', ['  confirms     cost']],
    ['not a rejected proposal', 'rejected', []],
  ])('is said of %s', (_, status, lines) => {
    expect(report(old, { status }).split('\n').slice(1)).toEqual(lines);
  });
});

it('what it leaves out are claims and accepted proposals, and none that are open', () => {
  const sentence = 'The ferry sails at noon with bread and flour for the town.';
  expect(report(sentence, { status: 'accepted' })).toContain('leaves out   cost');
  expect(report(sentence, { status: 'proposed' })).not.toContain('cost');
});

describe('the first line', () => {
  it.each([
    [0, 'nothing'],
    [1, '1 proposal'],
    [2, '2 proposals'],
  ])('counts proposals: %d', (proposals, words) => {
    expect(report(old, { proposals }).split('\n')[0]).toBe(`The Post adds to bridge: ${words}`);
  });
});

it('of more than six claims five are named', () => {
  expect(report('The ferry sails at noon with bread.', { claims: ['a', 'b', 'c', 'd', 'e', 'f'] })).toContain(
    'leaves out   a, b, c, d, e, f',
  );
  const claims = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
  expect(report('The ferry sails at noon with bread.', { claims })).toContain('leaves out   a, b, c, d, e and 2 more');
});
