import { buildPopover } from './build-popover.ts';
import { fetchPage } from './fetch-page.ts';

const popover = buildPopover('preview', ['aria-describedby', 'preview']);
popover.pop.role = 'tooltip';

/** What the pages that links lead to say of themselves, by address. */
const known = new Map<string, Promise<{ title: string; text: string }>>();

/** Shows title and summary of the page that a link leads to. */
export async function show(link: HTMLAnchorElement): Promise<void> {
  if (!popover.turnTo(link)) return;
  const fetched = known.get(link.href) ?? read(link.href);
  known.set(link.href, fetched);
  const { title, text } = await fetched.catch(() => ({ title: '', text: '' }));
  if (title !== '') popover.show(link, Object.assign(document.createElement('p'), { textContent: title }), text);
}

async function read(href: string): Promise<{ title: string; text: string }> {
  const page = await fetchPage(href);
  return {
    title: page.querySelector('h1')?.textContent ?? '',
    text: page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
  };
}
