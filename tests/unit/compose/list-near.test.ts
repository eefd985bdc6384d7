import { expect, it } from 'vitest';
import { listNear } from '../../../src/compose/list-near.ts';
import type { LinkedStory } from '../../../src/link/link-story.ts';

/** A text whose fourth passage was inserted behind the first once the others had their addresses. */
const inOrder = ['a#p1', 'a#p4', 'a#p2', 'a#p3', ...Array.from({ length: 400 }, (_, i) => `b#p${i + 1}`)];
const story = { passages: new Map(inOrder.map((address) => [address, {}])) } as unknown as LinkedStory;

it('passages near a topic stand in the order of their texts, whatever their numbers', () => {
  const { passages, more } = listNear(['a#p3', 'a#p2', 'a#p4', 'a#p1'], story);
  expect(passages.map(({ passage }) => passage)).toEqual(['p1', 'p4', 'p2', 'p3']);
  expect(more).toBe(0);
});

it('the nearest three hundred are listed, and the others counted', () => {
  const nearestFirst = inOrder.toReversed();
  const { passages, more } = listNear(nearestFirst, story);
  expect([passages.length, more]).toEqual([300, 104]);
  expect(passages.at(-1)).toEqual({ article: 'b', passage: 'p400' });
});
