import { expect, describe, it } from 'vitest';
import { build } from '../site/build-custom.ts';
import { look } from './look.ts';
import { openSite } from './open-site.ts';

const project = await build('custom-browser');

describe('a site with components, plugins and a site.yaml of its own', () => {
  const { visit } = openSite({ dist: `${project}/dist`, base: '/' });

  it.each(['', 'topics/bridge/', 'topics/', 'articles/toll-song/', 'compare/', 'people/lena-okafor/', 'quotes/', 'method/', 'search/'])(
    'has nothing that axe finds on /%s',
    async (path) => {
      const { page } = await visit(path, { bypassCSP: true });
      expect(await look(page)).toEqual([]);
    },
  );

  it.each(['', 'topics/bridge/', 'topics/bridge/cite/', 'articles/toll-song/', 'method/', 'data/'])(
    'has no trouble on /%s',
    async (path) => {
      const { page, troubles } = await visit(path);
      page.on('dialog', (dialog) => {
        troubles.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.reload({ waitUntil: 'networkidle' });
      expect(troubles).toEqual([]);
    },
  );

  it('shows its name, its logo and its foot, letter for letter, in its colours and fonts', async () => {
    const { page } = await visit('', { colorScheme: 'light' });
    expect((await page.locator('a.brand').innerText()).trim()).toBe('The Riverton <Desk>');
    expect(await page.locator('a.brand img').evaluate((image: HTMLImageElement) => [image.complete, image.naturalWidth > 0])).toEqual([
      true,
      true,
    ]);
    expect((await page.locator('.top nav a').allInnerTexts()).map((text) => text.trim())).toEqual([
      'The Riverton <Desk>',
      'Articles',
      'Topics',
      'Compare',
      '"><img src=x onerror=alert(1)>',
      'Search',
    ]);
    expect(await page.locator('footer p').allInnerTexts()).toEqual([
      expect.stringContaining('The old bridge of Riverton'),
      expect.stringMatching(/^Articles · Topics · Compare · .* · Feed · \{1 \+ 1\}$/),
      'Letters to </p></footer> are welcome.',
      'Our own texts are under CC0 <b>, quotations and headlines excepted.',
    ]);
    const styleOf = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    expect(await styleOf('html', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await styleOf('footer p', 'font-family')).toContain('Verdana');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await styleOf('html', 'background-color')).toBe('rgb(16, 20, 24)');
  });
});
