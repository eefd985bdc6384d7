import { placePopover } from './place-popover.ts';

const pop = document.createElement('div');
pop.id = 'pop';
pop.className = 'pop';
pop.popover = 'manual';
document.body.append(pop);
let shown: HTMLElement | undefined;
let timer = 0;

/** Shows the passages that a pin stands for, the cited words marked. */
export function show(pin: HTMLAnchorElement): void {
  clearTimeout(timer);
  const pins = pinsLike(pin);
  const cited = pins.map(({ hash }) => hash.slice(1));
  const sources = new Set(pins.flatMap((like) => sourceOf(like) ?? []));
  const heading = sourceOf(pin)?.parentElement?.previousElementSibling;
  if (!heading || shown === pin) return;
  hide();
  pop.replaceChildren(copy('p', heading, cited), ...[...sources].map((source) => copy('div', source, cited)), ...linkTo(pin));
  shown = pin;
  pin.setAttribute('aria-expanded', 'true');
  pin.after(pop);
  pop.showPopover();
  placePopover(pop, pin);
}

/** A link that copies the address of the claim or the event. */
function linkTo(pin: Element): Node[] {
  const claim = pin.closest('[id^="c-"], [id^="e-"]');
  return claim ? [Object.assign(document.createElement('a'), { className: 'copy', href: `#${claim.id}`, textContent: 'Copy link' })] : [];
}

/** Where the words stand that a pin leads to. */
function sourceOf({ hash }: HTMLAnchorElement): Element | null | undefined {
  return document.getElementById(hash.slice(1))?.closest('li');
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

for (const type of ['mouseout', 'focusout'] as const)
  document.addEventListener(type, (event) => {
    const { target, relatedTarget } = event;
    if (!shown || !(shown.contains(target as Node) || pop.contains(target as Node))) return;
    if (relatedTarget instanceof Node && (pop.contains(relatedTarget) || shown.contains(relatedTarget))) return;
    timer = window.setTimeout(hide, type === 'focusout' ? 0 : 200);
  });
pop.addEventListener('mouseover', () => clearTimeout(timer));
document.addEventListener('click', ({ target }) => {
  if (shown && !shown.contains(target as Node) && !pop.contains(target as Node)) hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !shown) return;
  shown.focus();
  hide();
});
