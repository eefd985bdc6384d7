import { describe, expect, it } from 'vitest';
import { checkChanges } from '../../../src/check/check-changes.ts';
import { formatIssues } from '../../../src/check/format-issues.ts';
import type { PageClaims } from '../../../src/domain/record.ts';
import { nextRecord } from '../../../src/domain/record.ts';
import type { Slug } from '../../../src/domain/slug.ts';

/** The claims of a page, by their ids. */
const page = (topic: string | undefined, claims: Record<string, string>) =>
  ({
    ...(topic === undefined ? {} : { topic: topic as Slug }),
    claims: Object.entries(claims).map(([id, plain]) => ({ id: id as Slug, was: [], plain })),
    withdrawn: [],
  }) satisfies PageClaims;

const before = [page(undefined, { a: 'It waits.' }), page('ferry', { b: 'It sank.' })];
const record = nextRecord(undefined, before, '2025-03-04');

describe('what claims say', () => {
  it('is missed where readers would not be told of it, on the home page and on a topic’s', () => {
    const now = [page(undefined, { a: 'It goes.' }), page('ferry', { b: 'It sank.', c: 'It burnt.' })];
    expect(formatIssues(checkChanges(record, now))).toMatchInlineSnapshot(`
      "warning change-unrecorded  addresses.lock
        2 changes not recorded yet: /#c-a (reworded), /topics/ferry/#c-c (new)
        → Run npm run propose, so that readers are told of it.
      0 errors, 1 warning"
    `);
  });

  it.each([
    [3, '3 changes not recorded yet: /#c-x1 (new), /#c-x2 (new), /#c-x3 (new)'],
    [4, '4 changes not recorded yet: /#c-x1 (new), /#c-x2 (new), /#c-x3 (new) …'],
    [1, '1 change not recorded yet: /#c-x1 (new)'],
  ])('is named three times at most: %i', (n, message) => {
    const more = Object.fromEntries(Array.from({ length: n }, (_, i) => [`x${i + 1}`, `It is ${i}.`]));
    expect(checkChanges(record, [page(undefined, more)]).map((found) => found.message)).toEqual([message]);
  });

  it('is nothing to tell of where it is the same, or was never recorded', () => {
    expect(checkChanges(record, before)).toEqual([]);
    expect(checkChanges(undefined, before)).toEqual([]);
  });
});
