/** On the page for unknown addresses: the words of the address as a query, and the pages whose addresses share most of them. */
const asked = wordsOf(decodeURI(location.pathname));
const field = document.querySelector<HTMLInputElement>('main input[name="q"]');
const list = document.querySelector<HTMLElement>('#nearest');
const sitemap = document.querySelector<HTMLLinkElement>('link[rel="sitemap"]');

if (field) field.value = asked.slice(1).join(' ');
if (list && sitemap) void showNearest(list, sitemap.href.replace('sitemap-index', 'sitemap-0'));

async function showNearest(into: HTMLElement, address: string): Promise<void> {
  const sites = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/xml');
  const nearest = [...sites.querySelectorAll('loc')]
    .map(({ textContent }) => new URL(textContent ?? '').pathname)
    .map((path) => ({ path, alike: alikeness(wordsOf(path)) }))
    .filter(({ alike }) => alike > 0.5)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, 3);
  into.hidden = nearest.length === 0;
  for (const { path } of nearest) {
    const item = document.createElement('li');
    item.append(Object.assign(document.createElement('a'), { href: path, textContent: path }));
    into.querySelector('ul')?.append(item);
  }
}

/** The share of words that both addresses have, or that begin alike. */
function alikeness(words: string[]): number {
  const shared = words.filter((word) => asked.some((other) => other.startsWith(word) || word.startsWith(other)));
  return shared.length / Math.max(words.length, asked.length);
}

function wordsOf(path: string): string[] {
  return path.toLowerCase().split(/[/-]+/).filter(Boolean);
}
export {};
