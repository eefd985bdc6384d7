import { describe, expect, it } from 'vitest';
import { elementsOf, textOf } from '../helpers/html.ts';
import type { QuotesData, TimelineData } from '../../src/domain/content.ts';
import { byTag, readData, readSite } from './read-site.ts';

const { pages } = await readSite('many');
const page = (address: string) => pages.find((one) => one.address === address) ?? expect.fail(address);

describe('a story with more accounts than a table has columns', () => {
  it('has those that a page rests on in a fold, but for the first', () => {
    const folds = byTag(page('/topics/ferry/'), 'details').map((fold) => textOf(fold));
    expect(folds.filter((text) => /^\s*and \d+ more/.test(text))).toHaveLength(1);
  });

  it('compares them topic by topic, in a table where those that tell something fit, else in a list', () => {
    const folds = byTag(page('/compare/'), 'details').map((fold) => ({
      text: textOf(fold).replace(/\s+/g, ' '),
      heads: elementsOf(fold, ({ properties }) => properties['scope'] === 'col').length,
      items: elementsOf(fold, ({ tagName }) => tagName === 'li').length,
    }));
    const about = (title: string) => folds.find(({ text }) => text.includes(title)) ?? expect.fail(title);
    expect(about('The old bridge')).toMatchObject({ heads: 3, items: 0 });
    expect(about('The ferry')).toMatchObject({ heads: 0, items: 2 });
    expect(about('The ferry').text).toContain('37 accounts');
    expect(about('The ferry').text).toContain('…what Ivy makes of a river…');
  });

  it.each(['root', 'many'] as const)('explains the signs that its claims by account have, and no others: %s', async (name) => {
    const compare = (await readSite(name)).pages.find(({ address }) => address === '/compare/') ?? expect.fail('no comparison');
    const signs = byTag(compare, 'b').filter(({ properties }) => String(properties['className']) === 'sign');
    const saying = (isInRow: boolean) =>
      new Set(signs.filter(({ properties }) => Boolean(properties['title']) === isInRow).map((sign) => textOf(sign).trim()));
    expect(saying(false)).toEqual(saying(true));
  });

  it('leads from the page of each topic to its claims there', () => {
    const [link = expect.fail()] = byTag(page('/topics/ferry/'), 'a').filter(({ properties }) =>
      /compare.+#ferry/.test(String(properties['href'])),
    );
    const [, id] = String(link.properties['href']).split('#');
    expect(elementsOf(page('/compare/').tree, ({ properties }) => properties['id'] === id)).toHaveLength(1);
  });

  it('leads from its list of quotations to each of them: on its speaker’s page, or on one of others', () => {
    const quotations = readData<QuotesData>('many', 'quotes.json').utterances;
    expect(quotations.length).toBeGreaterThan(100);
    const links = new Set(byTag(page('/quotes/'), 'a').map(({ properties }) => String(properties['href'])));
    for (const { id, page: address = '' } of quotations) {
      expect(links).toContain(address);
      expect(byTag(page(address), 'article').map(({ properties }) => properties['id'])).toContain(`q-${id}`);
    }
  });

  it('has no picture of the story where no event is told by several accounts or lies ahead', () => {
    expect(readData<TimelineData>('many', 'timeline.json').events.length).toBeGreaterThan(0);
    expect(byTag(page('/'), 'svg', 'figure')).toEqual([]);
  });

  it('says in its list of topics how many accounts each rests on, without their marks', () => {
    expect(textOf(page('/topics/').tree)).toContain('37 of 39 accounts');
    expect(byTag(page('/topics/'), 'b')).toEqual([]);
  });
});
