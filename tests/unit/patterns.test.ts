import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { cpuTime } from '../helpers/cpu-time.ts';
import { findPatterns } from '../helpers/find-patterns.ts';

/** What patterns choke on when they go back over what they have read; each pattern is tried with words of its own, too. */
const units = [
  ...[
    'a',
    'A',
    'é',
    '1',
    ' ',
    '\n',
    'a ',
    'A ',
    ' a',
    'a. ',
    'A. ',
    'a, ',
    ': ',
    '. ',
    '.',
    '? ',
    '…',
    '1,',
    '1 ',
    'a-',
    'A-a ',
    'A.-',
    '- ',
  ],
  ...[
    '“',
    '"',
    '“a” ',
    '‘',
    "'",
    '’s ',
    '(',
    '[',
    '{',
    '<',
    '<a ',
    '&',
    '&a;',
    '|',
    '*',
    'https://a.b ',
    'a@b.c ',
    '\u200d',
    'ی\u200c',
    '👩\u200d',
  ],
  ...['Ada Quill ', 'said ', 'he said ', '3 May ', 'May 3, ', '$1 ', '1% '],
];
const LENGTH = 4000;
/** In milliseconds: what takes less is not looked at again. */
const NOTICEABLE = 2;
/** At four times the length: what grows in proportion takes four times as long, what grows by the square sixteen times. */
const MOST_GROWTH = 9;

/**
 * Functions that make a pattern of a text, and why it cannot go back far: what comes from outside is escaped, so that
 * nothing in it repeats.
 */
const makers = [
  'check/check-claims.ts hasFigure', // a figure, escaped
  'check/check-claims.ts withoutLabels', // a label, escaped
  'check/support/read-amounts.ts patternOf', // words of our own
  'compare/read-account-sentences.ts demonymFinder', // words of an editor's, escaped
  'compare/tells-all.ts isDetail', // a name, escaped; white space between its words
  'desk/beside.ts hasWords', // words, escaped
  'desk/beside.ts readStatement', // a mark, escaped; what stands around it holds no bracket
  'domain/phrase-finder.ts buildPhraseFinder', // phrases, escaped; tried where their first word stands
  'domain/span.ts findWords', // words of a pin, escaped; white space between them
  'domain/span.ts wholeWords', // words, escaped
  'english/anaphors.ts namedByKind', // words of our own
  'english/speech-verbs.ts speaking', // words of our own
  'extract/extract-day-clues.ts rule', // patterns of our own, tried where they are written
  'ingest/html/match-element.ts patternOf', // words of our own; made when the module is loaded
  'ingest/mend-text.ts brokenParts', // characters of our own
  'ingest/parse-line-rules.ts checkPattern', // an editor's pattern: `unsafePart` says what it may not hold
  'search/show/mark-found.ts markFound', // words of a query, escaped
  'share/draw-picture.ts colourFinder', // names of our own
  'suggest/group-questions.ts termThreads', // terms, escaped
  'suggest/read-accounts.ts printed', // a word, escaped
  'suggest/say-events.ts subjectInFull', // a surname, escaped
];

describe('the patterns of src/', async () => {
  const found = await findPatterns();
  const loaded = JSON.parse(execFileSync(process.execPath, ['tests/helpers/loaded-patterns.ts'], { encoding: 'utf8' })) as [
    string,
    string,
  ][];
  const patterns = new Map(
    [...found.literals, ...loaded.map(([source, flags]) => ({ place: 'put together', pattern: new RegExp(source, flags) }))].map(
      ({ place, pattern }) => [String(pattern), { place, pattern }],
    ),
  );

  it('are found: hundreds that are written out, and those that modules put together', () => {
    expect(found.literals.length).toBeGreaterThan(700);
    expect(loaded.length).toBeGreaterThan(80);
    expect([...new Set(found.makers)].sort()).toEqual(makers);
  });

  it('name each group once: Node 22 takes no name twice', () => {
    const twice = [...patterns.values()].flatMap(({ place, pattern }) => {
      const names = [...pattern.source.matchAll(/\(\?<(\p{L}\w*)>/gu)].map(([, name = '']) => name);
      return names.filter((name, i) => names.indexOf(name) < i).map((name) => `${place} ${name}`);
    });
    expect(twice).toEqual([]);
  });

  it('take time in proportion to a text, whatever is repeated in it', () => {
    const slow = [...patterns.values()].flatMap(({ place, pattern }) => {
      const unit = [...units, ...ownWords(pattern)].find((unit) => isSlow(pattern, unit));
      return unit === undefined ? [] : `${place} ${String(pattern)} with ${JSON.stringify(unit)}`;
    });
    expect(slow).toEqual([]);
  });

  it('would be found if they did not', async () => {
    // Others at work may hide it for a while.
    const patient = { timeout: 20_000 };
    await expect.poll(() => isSlow(/\s+$/, ' '), patient).toBe(true);
    await expect.poll(() => isSlow(/a.*b/, 'a'), patient).toBe(true);
  });
});

/** Whether the time grows faster than the length. Others at work can only make a measure worse, so the best of three counts. */
function isSlow({ source, flags }: RegExp, unit: string): boolean {
  const everywhere = new RegExp(source, `${flags.replace(/[gy]/g, '')}g`);
  const cost = (length: number) => {
    const text = `${unit.repeat(Math.ceil(length / unit.length))}!`;
    return cpuTime(() => text.replace(everywhere, ''));
  };
  const isSuspect = () => cost(LENGTH) > NOTICEABLE;
  const grows = () => cost(4 * LENGTH) / cost(LENGTH) > MOST_GROWTH;
  return isSuspect() && isSuspect() && isSuspect() && grows() && grows() && grows();
}

/** Some of the words that a pattern is made of, each with a space behind it. */
function ownWords({ source }: RegExp): string[] {
  const plain = source.replace(/\\[pPu]\{[^}]*\}|\\u[0-9a-f]{4}|\\./g, ' ');
  const words = [...new Set(plain.match(/\p{L}{2,}(?: \p{L}+)*/gu) ?? [])];
  return words.filter((_, i) => i % Math.ceil(words.length / 10) === 0).map((word) => `${word} `);
}
