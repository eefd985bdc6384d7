import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/domain/article.ts';
import { bitsOf, distance, fingerprint } from '../../../src/domain/hash.ts';
import { passage } from '../../../src/ingest/draft.ts';
import { numberPassages } from '../../../src/ingest/number-passages.ts';

const vocabulary =
  `bridge ferry mayor river winter steel council baker lamp swans rust toll spring boats money walk engineers coins night county
  railing colour bread loaves landing bank southern morning cracks patience repair half price party week reader map stone iron barge foundry ledger
  clerk debt sign wall noise drill dusk birds harbour mill tower clock market fish letter radio echo vote sum gift`.split(/\s+/);

const apart = (a: string, b: string) => distance(bitsOf(fingerprint(a)), bitsOf(fingerprint(b)));

/** Paragraphs of an invented article: 28 to 36 words each, no two much alike. */
const paragraphs = fc.uniqueArray(
  fc.shuffledSubarray(vocabulary, { minLength: 28, maxLength: 36 }).map((words) => words.join(' ')),
  { minLength: 3, maxLength: 6, comparator: (a, b) => apart(a, b) <= 24 },
);

/** An array of paragraphs takes long to make up. */
const few = { numRuns: 30 };

describe('the address of a passage', () => {
  it('is p1, p2, … the first time', () => {
    expect([...number(['one and two', 'three and four']).keys()]).toEqual(['p1', 'p2']);
  });

  it('stays when another is inserted before it', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, at) => {
        const [added = '', ...old] = texts;
        const before = number(old);
        const after = number(old.toSpliced(at % (old.length + 1), 0, added), lock(before));
        for (const [id, text] of before) expect(after.get(id)).toBe(text);
        expect([...after.keys()].sort()).toEqual([...before.keys(), `p${old.length + 1}`].sort());
      }),
      few,
    );
  });

  it('stays when another is removed, and is not given again', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), (texts, at) => {
        const before = number(texts.slice(1));
        const rest = texts.slice(1).toSpliced(at % (texts.length - 1), 1);
        const after = number([...rest, texts[0] ?? ''], lock(before));
        for (const [id, text] of after) expect([text, id === `p${texts.length}` ? texts[0] : before.get(id)]).toEqual([text, text]);
      }),
      few,
    );
  });

  it('stays when passages change places', () => {
    fc.assert(
      fc.property(paragraphs, (texts) => {
        const before = number(texts);
        expect(sorted(number(texts.toReversed(), lock(before)))).toEqual(sorted(before));
      }),
      few,
    );
  });

  it('stays when a short passage is much edited between two that stay, and not when it moves as well', () => {
    const [first, old, edited, last] = [
      'The bridge stays shut for at least five months, the mayor said.',
      'Two cranes came from the coast on Monday.',
      'Three cranes came from the coast, on a barge, on Tuesday.',
      'Nobody knows what the repair will cost, or who pays for it.',
    ];
    expect(apart(old, edited)).toBeGreaterThan(16);
    const locked = lock(number([first, old, last]));
    expect([...number([first, edited, last], locked).keys()]).toEqual(['p1', 'p2', 'p3']);
    expect([...number([first, last, edited], locked).keys()]).toEqual(['p1', 'p3', 'p4']);
  });

  it('stays when one word of the passage is edited', () => {
    fc.assert(
      fc.property(paragraphs, fc.nat(), fc.nat(), (texts, which, word) => {
        const before = number(texts);
        const parts = (texts[which % texts.length] ?? '').split(' ');
        parts[word % parts.length] = 'Marigold';
        const after = number(texts.with(which % texts.length, parts.join(' ')), lock(before));
        expect([...after.keys()]).toEqual([...before.keys()]);
      }),
      few,
    );
  });
});

function number(texts: string[], locked: Record<string, string> = {}): Map<string, string> {
  const blocks = numberPassages(
    texts.map((text) => ({ type: 'passage', passage: passage('paragraph', text, [1, 1]) })),
    locked,
  );
  return new Map(passagesOf({ blocks }).map(({ id, text }) => [id, text]));
}

function lock(numbered: Map<string, string>): Record<string, string> {
  return Object.fromEntries([...numbered].map(([id, text]) => [id, fingerprint(text)]));
}

function sorted(numbered: Map<string, string>): string[][] {
  return [...numbered].sort(([a], [b]) => a.localeCompare(b));
}
