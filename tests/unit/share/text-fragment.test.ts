import { describe, expect, it } from 'vitest';
import { accountSchema, citationSchema } from '../../../src/domain/content.ts';
import { originalAddress } from '../../../src/share/text-fragment.ts';

const url = 'https://paper.example/bridge';

function addressOf(rights: string, context: string, words: string, canonicalUrl: string | undefined = url) {
  const account = accountSchema.parse({
    ...{ slug: 'bridge', label: 'Paper', mark: 'P', outletSource: 'stated', headline: 'Bridge', headlineStated: true },
    ...{ publishedAtSource: 'unknown', rights, canonicalUrl },
  });
  const start = context.indexOf(words);
  const at = { start, end: start + words.length };
  return originalAddress(
    account,
    citationSchema.parse({ label: 'P-1', kind: 'support', article: 'bridge', passage: 'p1', words, context, at }),
  );
}

describe('the address of cited words on the publisher’s page', () => {
  it.each([
    ['full', 'The bridge was shut at noon on Friday.', 'shut at noon', 'The%20bridge%20was-,shut%20at%20noon,-on%20Friday.'],
    ['full', 'The well-known pier, of 1890.', 'The well-known pier, of 1890', 'The%20well%2Dknown%20pier%2C%20of%201890'],
    ['link', '“It holds, it stands”', 'It holds, it stands', 'It%20holds%2C%20it%20stands'],
    ['digest', 'The mayor said, “It will hold,” and left.', 'The mayor said, “It will hold,”', 'It%20will%20hold'],
    ['digest', 'The mayor said, “It will hold for years.”', 'will hold', 'will%20hold'],
  ])('of %s: %s', (rights, context, words, directive) => {
    expect(addressOf(rights, context, words)).toBe(`${url}#:~:text=${directive}`);
  });

  it('is the page’s own where our digest quotes nothing', () => {
    expect(addressOf('digest', 'The mayor is sure that it holds.', 'it holds')).toBe(url);
  });

  it('is none where no address is known', () => {
    const account = accountSchema.parse({
      ...{ slug: 'bridge', label: 'Paper', mark: 'P', outletSource: 'stated', headline: 'Bridge', headlineStated: true },
      ...{ publishedAtSource: 'unknown', rights: 'full' },
    });
    const at = { start: 0, end: 2 };
    const citation = { label: 'P-1', kind: 'support', article: 'bridge', passage: 'p1', words: 'It', context: 'It holds.', at };
    expect(originalAddress(account, citationSchema.parse(citation))).toBeUndefined();
  });
});
