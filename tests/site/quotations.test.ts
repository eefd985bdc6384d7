import { describe, expect, it } from 'vitest';
import { byId, elementsOf, textOf } from '../helpers/html.ts';
import { known } from '../helpers/stories.ts';
import type { QuotesData } from '../../src/domain/content.ts';
import { standAlone } from '../../src/domain/words.ts';
import { readData, readSite } from './read-site.ts';

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

it('every quotation is printed as its accounts do, in quotation marks', () => {
  const { tree } = pages.find(({ address }) => address === '/quotes/') ?? expect.fail('no quotations');
  const { utterances } = readData<QuotesData>('root', 'quotes.json');
  expect(utterances.length).toBeGreaterThan(20);
  for (const { id, wordings } of utterances) {
    const lines = elementsOf(byId(tree, `q-${id}`), ({ tagName }) => tagName === 'li').map((line) =>
      textOf(line)
        .replace(/^[^“]+/, '')
        .trim(),
    );
    expect(lines.sort()).toEqual(wordings.map(({ text }) => `“${standAlone(text)}”`).sort());
  }
});

it('the page of quotations leads to each of its speakers', () => {
  const { tree } = pages.find(({ address }) => address === '/quotes/') ?? expect.fail('no quotations');
  const links = elementsOf(tree, ({ properties }) => String(properties['href']).startsWith('#by-'));
  const { utterances } = readData<QuotesData>('root', 'quotes.json');
  expect(links).toHaveLength(new Set(utterances.map(({ name }) => name)).size);
  for (const link of links) {
    const heading = elementsOf(byId(tree, String(link.properties['href']).slice(1)), ({ tagName }) => tagName === 'h2').map((h2) =>
      textOf(h2),
    );
    expect(textOf(link)).toContain(heading[0]?.trim());
  }
});

it('each speaker is named once among the quotations, and all that they say stands below', () => {
  const { tree } = pages.find(({ address }) => address === '/quotes/') ?? expect.fail('no quotations');
  const { utterances } = readData<QuotesData>('root', 'quotes.json');
  const named = elementsOf(tree, ({ tagName, properties }) => tagName === 'section' && String(properties['id']).startsWith('by-')).map(
    (section) => ({
      name: textOf(elementsOf(section, ({ tagName }) => tagName === 'h2')[0] ?? section).trim(),
      ids: elementsOf(section, ({ properties }) => String(properties['id']).startsWith('q-')).map(({ properties }) => properties['id']),
    }),
  );
  const speakers = Map.groupBy(
    utterances.filter(({ name }) => name !== undefined),
    ({ name = '' }) => name,
  );
  for (const [name, said] of speakers) {
    const sections = named.filter((one) => one.name === name);
    expect(sections, name).toHaveLength(1);
    expect(sections[0]?.ids.toSorted(), name).toEqual(said.map(({ id }) => `q-${id}`).sort());
  }
});
