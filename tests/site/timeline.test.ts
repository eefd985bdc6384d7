import { describe, expect, it } from 'vitest';
import type { TimelineData } from '../../src/domain/content.ts';
import { byId, elementsOf, textOf } from '../helpers/html.ts';
import { byTag, readData, readSite } from './read-site.ts';

describe('the timeline', async () => {
  const page = (await readSite('root')).pages.find(({ address }) => address === '/timeline/') ?? expect.fail('no timeline');
  const { events } = readData<TimelineData>('root', 'timeline.json');
  const itemOf = (id: string) =>
    byTag(page, 'li').find((item) => elementsOf(item, ({ properties }) => properties['id'] === `e-${id}`).length > 0) ?? expect.fail(id);

  it('says of what several accounts tell how many do, and sets it larger where most do', () => {
    const most = Math.max(...events.map(({ accounts }) => accounts.length));
    expect(most).toBeGreaterThan(2);
    for (const { id, accounts } of events) {
      const item = itemOf(id);
      const counts = elementsOf(item, ({ tagName }) => tagName === 'small').map((small) => textOf(small));
      expect(
        counts.filter((text) => /^\d+ of \d+ accounts$/.test(text)),
        id,
      ).toEqual(accounts.length > 1 ? [expect.stringContaining(`${accounts.length} of `)] : []);
      expect(String(item.properties['className']) === 'much', id).toBe(accounts.length > 1 && accounts.length * 2 > most);
    }
  });

  it('leads to each of its years, and has every event below the year it begins in', () => {
    const links = byTag(page, 'nav').flatMap((nav) => elementsOf(nav, ({ properties }) => /^#y\d{4}/.test(String(properties['href']))));
    expect(links.length).toBeGreaterThan(1);
    for (const { properties } of links) expect(byId(page.tree, String(properties['href']).slice(1)).tagName).toBe('h3');
    let year = '';
    const yearOf = new Map<string, string>();
    for (const { properties } of elementsOf(page.tree, () => true)) {
      const id = String(properties['id'] ?? '');
      if (/^y\d{4}$/.test(id)) year = id.slice(1);
      if (id.startsWith('e-')) yearOf.set(id.slice(2), year);
    }
    for (const { id, when } of events) expect(yearOf.get(id), id).toBe(/\d{4}/.exec(when)?.[0]);
  });
});
