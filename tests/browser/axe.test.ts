import { describe, expect, it } from 'vitest';
import { readSite } from '../site/read-site.ts';
import { known } from '../helpers/stories.ts';
import { inEachWay, inTwoWays, look } from './look.ts';
import { openSite } from './open-site.ts';

const topic = `topics/${known.topic.slug}/`;
const addresses = (await readSite('root')).pages.map(({ address }) => address.slice(1).replace('404.html', 'no-such-page/'));
/** Every topic, and of each other kind of page, which one component makes, the first three. */
const pages = addresses.filter((address) => kindOf(address) === kindOf(topic) || placeInKind(address) < 3);
/** Of WCAG 2.2 AA what axe can tell. The policy of the page is set aside for axe itself only. */
describe('axe finds nothing', () => {
  const { visit } = openSite('root');

  it.each(pages)('on /%s', async (address) => {
    const { page } = await visit(address, { bypassCSP: true });
    expect(await look(page, placeInKind(address) === 0 ? inEachWay : inEachWay.slice(0, 1))).toEqual([]);
  });

  it('on more than 18 pages', () => {
    expect(pages.length).toBeGreaterThan(18);
  });

  it('on a page of search results', async () => {
    const { page } = await visit(`search/?q=${known.word}`, { bypassCSP: true });
    await page.locator('.results:not(.offered) a').first().waitFor();
    expect(await look(page)).toEqual([]);
  });

  it('in the source of a pin', async () => {
    const { page } = await visit(topic, { bypassCSP: true });
    await page.locator('main a[role="doc-noteref"]').first().press('Enter');
    await page.locator('#pop:popover-open').waitFor();
    expect(await look(page, inEachWay, '#pop')).toEqual([]);
  });

  it('in the dialog, whatever it shows', async () => {
    const { page } = await visit(topic, { bypassCSP: true });
    await page.keyboard.press('/');
    for (const [query, shown] of [
      ['', 'Close'],
      ['xylophone', 'Nothing found'],
      [known.slip.typed, 'Showing results for'],
      [known.word, ' results on '],
    ] as const) {
      await page.locator('dialog[open] input').fill(query);
      await page.locator('dialog[open]').getByText(shown).first().waitFor();
      expect(await look(page, inTwoWays, 'dialog'), query).toEqual([]);
    }
    await page.getByRole('button', { name: /^Passages/ }).click();
    await page.getByLabel('Account', { exact: true }).selectOption({ index: 1 });
    await expect.poll(() => page.locator('dialog[open] .results:not(.offered) > li').count()).toBe(1);
    expect(await look(page, inTwoWays, 'dialog'), 'narrowed').toEqual([]);
  });
});

describe('axe finds nothing where accounts are many', () => {
  const { visit } = openSite('many');

  it.each(['', 'topics/ferry/', 'topics/bridge/', 'compare/', 'compare/side-by-side/', 'articles/elm-ferry/'])('on /%s', async (path) => {
    const { page } = await visit(path, { bypassCSP: true });
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await look(page)).toEqual([]);
  });
});

describe('axe finds nothing where the interface is German and the story English', () => {
  const { visit } = openSite('german');
  const article = `articles/${known.article}/`;
  const person = `people/${known.person.slug}/`;

  it.each(['', topic, article, person, 'compare/', 'timeline/', 'search/', 'method/', 'data/'])('on /%s', async (path) => {
    const { page } = await visit(path, { bypassCSP: true });
    expect(await look(page, inEachWay.slice(0, 1))).toEqual([]);
  });
});

// What an address has in common with those of the same kind.
function kindOf(address: string): string {
  return address.replace(/^(topics|articles|people)\/[^/]+/, '$1/*');
}

function placeInKind(address: string): number {
  return addresses.filter((other) => kindOf(other) === kindOf(address)).indexOf(address);
}
