import { distance } from 'fastest-levenshtein';

/** On the page for unknown addresses: the pages whose addresses are most like the one asked for. */
const list = document.querySelector<HTMLElement>('#nearest');
const sitemap = document.querySelector<HTMLLinkElement>('link[rel="sitemap"]');

async function showNearest(into: HTMLElement, sitemapAddress: string): Promise<void> {
  const text = await (await fetch(sitemapAddress.replace('sitemap-index', 'sitemap-0'))).text();
  const pages = [...new DOMParser().parseFromString(text, 'text/xml').querySelectorAll('loc')].map(
    ({ textContent }) => new URL(textContent ?? '').pathname,
  );
  const asked = location.pathname.toLowerCase();
  const nearest = pages
    .map((path) => ({ path, apart: distance(path, asked) / Math.max(path.length, asked.length) }))
    .filter(({ apart }) => apart < 0.5)
    .sort((a, b) => a.apart - b.apart)
    .slice(0, 3);
  into.hidden = nearest.length === 0;
  into.querySelector('ul')?.append(
    ...nearest.map(({ path }) => {
      const item = document.createElement('li');
      item.append(Object.assign(document.createElement('a'), { href: path, textContent: path }));
      return item;
    }),
  );
}

const field = document.querySelector<HTMLInputElement>('form input[name="q"]');
if (field) field.value = decodeURI(location.pathname).split(/[/-]+/).filter(Boolean).slice(1).join(' ');
if (list && sitemap) void showNearest(list, sitemap.href);
