import { expect, test } from 'vitest';
import type { Cache } from '../../../src/domain/cache.ts';
import { generate } from '../../../src/pipeline.ts';
import { toSeedFiles } from '../../helpers/seeds.ts';

const first = 'Council members of Velm said that the new bridge had cost them 14 million.';

/** What sentences of two accounts are compared by, where the second of them is this one. */
function read(second: string, cache?: Cache) {
  const account = (text: string) => `A bridge for Velm\n\n${text}\n\nPeople in the old town could not cross the river for a year.\n`;
  const files = toSeedFiles({ 'articles/one.txt': account(first), 'articles/two.txt': account(second) });
  const { sentences } = generate(files, cache).suggester.compared();
  return sentences.map(({ placed: _, openings, ...sentence }) => ({ ...sentence, openings: openings.map(({ features }) => features) }));
}

test('what was kept of an account is read anew where another account shows how its words are written', () => {
  const kept = new Map<string, string>();
  const made: string[] = [];
  const cache: Cache = (kind, from, make, holds = () => true) => {
    const key = `${kind} ${JSON.stringify(from)}`;
    const text = kept.get(key);
    const before = text === undefined ? undefined : (JSON.parse(text) as ReturnType<typeof make>);
    if (before !== undefined && holds(before)) return before;
    if (kind === 'sentences') made.push(key);
    const now = make();
    kept.set(key, JSON.stringify(now));
    return now;
  };
  const says = (body: string) => `On Monday the ${body} of Velm opened its new bridge over the river.`;
  const featuresAfter = (second: string, expected: number) => {
    made.length = 0;
    const found = read(second, cache);
    expect(found).toEqual(read(second));
    expect(made).toHaveLength(expected);
    return found[0]?.features;
  };
  expect(featuresAfter(says('mayor'), 2)?.has('council')).toBe(true);
  expect(featuresAfter(says('head'), 1)?.has('council')).toBe(true);
  expect(featuresAfter(says('Council'), 2)?.has('@council')).toBe(true);
  expect(featuresAfter(says('council'), 2)?.has('council')).toBe(true);
});

test('a sentence that only says whence the one before was taken is not compared', () => {
  const texts = read('Most owners sold boats. That’s according to early counts of the harbour board.').map(({ text }) => text);
  expect(texts).not.toContain('That’s according to early counts of the harbour board.');
  expect(read('That’s what the harbour board says of it.').map(({ text }) => text)).toContain('That’s what the harbour board says of it.');
});
