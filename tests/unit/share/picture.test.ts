import { describe, expect, it } from 'vitest';
import type { StoryData } from '../../../src/domain/content.ts';
import { storyPicture } from '../../../src/share/picture.ts';

const story = (accounts: number, topics: number[][]) =>
  ({
    site: { name: 'Synoptic' },
    title: 'The bridge',
    accounts: Array.from({ length: accounts }, (_, i) => ({ slug: `a${i}`, mark: `M${i}` })),
    topics: topics.map((telling) => ({ accounts: telling.map((i) => `a${i}`) })),
  }) as unknown as StoryData;
const marks = (told: StoryData) => storyPicture(told).columns.map(({ account }) => account.mark);

describe('the columns of a picture', () => {
  it('are the accounts in their order, with what each tells', () => {
    const { columns } = storyPicture(story(2, [[1], [0, 1]]));
    expect(columns.map(({ account, has }) => [account.mark, has])).toEqual([
      ['M0', [false, true]],
      ['M1', [true, true]],
    ]);
  });

  it('are of a thousand accounts the eight that tell most', () => {
    const most = [3, 7, 90, 100, 500, 501, 900, 999];
    expect(marks(story(1000, [most, most, [1], [2]]))).toEqual(most.map((i) => `M${i}`));
  });
});
