import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { foldersOf } from '../../src/folders.ts';

const root = '/project';

describe('the folders of a story', () => {
  it.each([undefined, '', 'seeds', './seeds/', '/project/seeds'])('are those of the project for SEEDS=%s', (seeds) => {
    expect(foldersOf(root, seeds)).toEqual({
      seeds: join(root, 'seeds'),
      content: join(root, 'content'),
      dist: join(root, 'dist'),
      cache: join(root, '.cache'),
    });
  });

  it.each(['my-story', '/elsewhere/my-story', '/elsewhere/my-story/seeds'])(
    'are its own for SEEDS=%s, so that it leaves content/ alone',
    (seeds) => {
      const { content, dist, cache } = foldersOf(root, seeds);
      expect([content, dist, cache]).toEqual(['content', 'dist', 'cache'].map((name) => join(root, '.stories', 'my-story', name)));
    },
  );
});
