import { placePopover } from './place-popover.ts';

const pop = document.createElement('div');
pop.id = 'preview';
pop.className = 'pop';
pop.popover = 'manual';
pop.role = 'tooltip';
document.body.append(pop);

interface Preview {
  title: string;
  text: string;
}

/** What a page says of itself, by its address. */
const known = new Map<string, Promise<Preview>>();
let shown: HTMLAnchorElement | undefined;
let timer = 0;

/** Shows title and summary of the page that a link leads to, unless the reader has turned away meanwhile. */
export async function show(link: HTMLAnchorElement): Promise<void> {
  clearTimeout(timer);
  if (shown === link) return;
  hide();
  shown = link;
  const fetched = known.get(link.href) ?? read(link.href);
  known.set(link.href, fetched);
  const { title, text } = await fetched.catch(() => ({ title: '', text: '' }));
  if (shown !== link || title === '') return;
  pop.replaceChildren(paragraph(title), text);
  link.setAttribute('aria-describedby', 'preview');
  link.after(pop);
  pop.showPopover();
  placePopover(pop, link);
}

async function read(href: string): Promise<Preview> {
  const html = await (await fetch(href)).text();
  // The policy of this page holds for what is parsed here, and does not know the styles of that one.
  const page = new DOMParser().parseFromString(html.replace(/<style[^]*?<\/style>/g, ''), 'text/html');
  return {
    title: page.querySelector('h1')?.textContent ?? '',
    text: page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content ?? '',
  };
}

function paragraph(text: string): HTMLElement {
  return Object.assign(document.createElement('p'), { textContent: text });
}

function hide(): void {
  shown?.removeAttribute('aria-describedby');
  shown = undefined;
  if (pop.matches(':popover-open')) pop.hidePopover();
}

for (const type of ['mouseout', 'focusout'] as const)
  document.addEventListener(type, ({ target }) => {
    if (shown && (target === shown || pop.contains(target as Node))) timer = window.setTimeout(hide, 250);
  });
pop.addEventListener('mouseover', () => clearTimeout(timer));
document.addEventListener('click', ({ target }) => {
  if (shown && target !== shown && !pop.contains(target as Node)) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
