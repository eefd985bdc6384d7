import { describe, expect, it } from 'vitest';
import { LOCK_FILE } from '../../../src/domain/lock.ts';
import { parseLock } from '../../../src/ingest/parse-lock.ts';
import { generate } from '../../../src/pipeline.ts';
import { propose } from '../../../src/propose.ts';
import { codesOf, readSmallStory, withSeed } from '../../helpers/seeds.ts';
import { smallStory } from '../../helpers/stories.ts';

const written = (await propose(smallStory)).files.get(LOCK_FILE) ?? '';
const [heading = ''] = written.split('\n');

describe('a lock of addresses', () => {
  it('is read as it was written, also by a version whose locks had no end', () => {
    expect(parseLock(written).issues).toEqual([]);
    expect(Object.keys(parseLock(written).lock.articles)).toEqual(['bridge-stays-shut', 'no-toll-planned']);
    expect(parseLock(written.replace(heading, '# Addresses.').replace(/\.\.\.\n$/, '')).issues).toEqual([]);
  });

  it('of a story without the file is none yet', () => {
    expect(parseLock(undefined)).toEqual({ lock: { articles: {}, topics: {}, quotes: {}, events: [] }, issues: [] });
  });

  it('that is cut off anywhere is damaged', () => {
    for (let length = 0; length < written.length; length++)
      expect(codesOf(parseLock(written.slice(0, length)).issues), `${length}`).toContain('lock-damaged');
  });

  it.each([
    ['is empty', '\n', 'is empty, or its bytes are no text'],
    ['holds comments alone', '# a\n', 'is empty, or its bytes are no text'],
    ['has lost a part', written.replace(/^quotes:\n(?: .*\n)*/m, ''), 'quotes: '],
    ['has lost half a fingerprint', written.replace(/(p1: "?[0-9a-f]{8})[0-9a-f]{8}/, '$1'), 'is no fingerprint'],
    ['holds a conflict', `<<<<<<< ours\n${written}`, ''],
  ])('that %s is damaged', (_, text, message) => {
    const { issues } = parseLock(text);
    expect(issues[0]).toMatchObject({
      code: 'lock-damaged',
      severity: 'error',
      file: LOCK_FILE,
      message: expect.stringContaining(message) as string,
    });
  });

  it.each([
    ['empty', ''],
    ['full of zeros, as after a power cut', '\0'.repeat(600)],
  ])('that is %s stops the build, and what to do is not to remove it', async (_, text) => {
    const { issues } = generate(withSeed(await readSmallStory(), LOCK_FILE, text));
    const ofLock = issues.filter(({ file }) => file === LOCK_FILE);
    expect(codesOf(ofLock)).toEqual(['lock-damaged']);
    expect(ofLock[0]?.hint).toContain('Take the file back from version control');
  });
});
