/**
 * Shows the source of a pin in place: on hover, focus or tap. Without this script a pin is a link to the foot of the
 * page, where the same words stand.
 */
const pop = document.createElement('div');
pop.id = 'pop';
pop.popover = 'manual';
document.body.append(pop);
let shown: HTMLElement | undefined;
let timer = 0;

// A pin is a letter or two to the eye; to the ear it names its account.
for (const pin of document.querySelectorAll<HTMLAnchorElement>('a.pin[role="doc-noteref"]:not(.more)')) {
  const [, account] = headingOf(sourceOf(pin))?.childNodes ?? [];
  if (account) pin.ariaLabel = `${pin.textContent},${account.textContent}`;
}

function show(pin: HTMLAnchorElement): void {
  clearTimeout(timer);
  const pins = pinsLike(pin);
  const cited = pins.map(({ hash }) => hash.slice(1));
  const sources = new Set(pins.flatMap((like) => sourceOf(like) ?? []));
  const heading = headingOf(sourceOf(pin));
  if (!heading || shown === pin) return;
  hide();
  pop.replaceChildren(copy('p', heading, cited), ...[...sources].map((source) => copy('div', source, cited)));
  shown = pin;
  pin.setAttribute('aria-expanded', 'true');
  pin.after(pop);
  pop.showPopover();
  const at = pin.getBoundingClientRect();
  const room = innerWidth - pop.offsetWidth - 16;
  const below = at.bottom + pop.offsetHeight + 8 < innerHeight || at.top < pop.offsetHeight + 60;
  pop.style.left = `${Math.max(8, Math.min(at.left - 16, room)) + scrollX}px`;
  pop.style.top = `${(below ? at.bottom + 4 : at.top - pop.offsetHeight - 4) + scrollY}px`;
}

/** Where the words stand that a pin leads to. */
function sourceOf({ hash }: HTMLAnchorElement): Element | null | undefined {
  return document.getElementById(hash.slice(1))?.closest('li');
}

/** The line above the sources of one account: its mark, its name, its date. */
function headingOf(source: Element | null | undefined): Element | null | undefined {
  return source?.parentElement?.previousElementSibling;
}

/** The pins to the same account that this one stands for: those behind it, and in the margin those of its line. */
function pinsLike(pin: HTMLAnchorElement): HTMLAnchorElement[] {
  const { left, top } = pin.getBoundingClientRect();
  const same = document.querySelectorAll<HTMLAnchorElement>(`.pins a[data-m="${pin.dataset['m']}"]`);
  return [...same].filter((other) => {
    const at = other.getBoundingClientRect();
    return other.parentElement === pin.parentElement || (at.left === left && Math.abs(at.top - top) < 8);
  });
}

/** A copy without ids, in which only the cited words are marked. */
function copy(tag: 'p' | 'div', from: Element, cited: string[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  for (const mark of made.querySelectorAll('mark')) {
    if (cited.includes(mark.id)) mark.removeAttribute('id');
    else mark.replaceWith(...mark.childNodes);
  }
  return made;
}

function hide(): void {
  shown?.removeAttribute('aria-expanded');
  shown = undefined;
  if (pop.matches(':popover-open')) pop.hidePopover();
}

function pinOf(event: Event): HTMLAnchorElement | null {
  return (event.target as Element).closest?.('a.pin[role="doc-noteref"]') ?? null;
}

function leave(event: Event): void {
  const { relatedTarget } = event as MouseEvent | FocusEvent;
  if (relatedTarget instanceof Node && (pop.contains(relatedTarget) || shown?.contains(relatedTarget))) return;
  timer = window.setTimeout(hide, event.type === 'focusout' ? 0 : 200);
}

for (const type of ['mouseover', 'focusin'] as const)
  document.addEventListener(type, (event) => {
    const pin = pinOf(event);
    if (pin) show(pin);
    else if (pop.contains(event.target as Node)) clearTimeout(timer);
  });
for (const type of ['mouseout', 'focusout'] as const)
  document.addEventListener(type, (event) => {
    if (shown && (pinOf(event) || pop.contains(event.target as Node))) leave(event);
  });
document.addEventListener('click', (event) => {
  const pin = pinOf(event);
  if (pin) {
    event.preventDefault();
    show(pin);
  } else if (!pop.contains(event.target as Node)) hide();
});
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape' || !shown) return;
  shown.focus();
  hide();
});
export {};
