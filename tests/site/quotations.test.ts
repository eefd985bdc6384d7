import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../helpers/html.ts';
import { known } from '../helpers/stories.ts';
import { readSite } from './read-site.ts';

const { pages } = await readSite('root');
const markedOn = (address: string) =>
  elementsOf(pages.find((page) => page.address === address)?.tree ?? expect.fail(address), ({ tagName }) => tagName === 'ins');

describe.each(['/quotes/', `/people/${known.person.slug}/`])('words that not every account prints, on %s', (address) => {
  it('are said to be marked before the first of them is', () => {
    const [first, ...marked] = markedOn(address).map((element) => textOf(element));
    expect(first).toBe('Words on a tint');
    expect(marked).not.toEqual([]);
    expect(marked).not.toContain(first);
  });

  it('are marked without the spaces around them', () => {
    for (const words of markedOn(address).map((element) => textOf(element))) expect(words).toBe(words.trim());
  });
});
