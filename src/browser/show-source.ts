import { notes } from '../interface/here.ts';
import { buildPopover } from './build-popover.ts';

const popover = buildPopover('pop', ['aria-expanded', 'true']);

/** For the sheet on a phone, which has no other place to turn to. */
const close = Object.assign(document.createElement('button'), { type: 'button', textContent: notes.close, onclick: popover.hide });

/** Shows the passages that a pin stands for, the cited words marked; of a term first what it means. */
export function show(link: HTMLAnchorElement): void {
  const term = link.role === 'doc-glossref' ? document.getElementById(link.hash.slice(1)) : null;
  const pins = term ? [...term.querySelectorAll<HTMLAnchorElement>('a.pin[role="doc-noteref"]')] : pinsLike(link);
  const cited = pins.map(({ hash }) => hash.slice(1));
  const sources = new Set(pins.flatMap((like) => sourceOf(like) ?? []));
  if ((!term && sources.size === 0) || !popover.turnTo(link)) return;
  popover.show(link, ...(term ? [meaningOf(term)] : []), ...withHeadings([...sources], cited), ...(term ? [] : linkTo(link)), close);
}

/** What a term means: its sources follow. */
function meaningOf(term: Element): HTMLElement {
  const made = Object.assign(document.createElement('div'), { className: 'meaning' });
  made.append(...[...term.childNodes].map((node) => node.cloneNode(true)));
  for (const pins of made.querySelectorAll('.pins')) pins.remove();
  return made;
}

/** Each source below the name of its account, which stands once. */
function withHeadings(sources: Element[], cited: string[]): HTMLElement[] {
  let last: Element | null | undefined;
  return sources.flatMap((source) => {
    const heading = source.parentElement?.previousElementSibling;
    const isNew = heading !== last;
    last = heading;
    return [...(heading && isNew ? [copy('p', heading, cited)] : []), copy('div', source, cited)];
  });
}

/** A link that copies the address of the claim or the event. */
function linkTo(pin: Element): Node[] {
  const claim = pin.closest('[id^="c-"], [id^="e-"]');
  return claim
    ? [Object.assign(document.createElement('a'), { className: 'copy', href: `#${claim.id}`, textContent: notes.copyLink })]
    : [];
}

/** Where the words stand that a pin leads to. */
function sourceOf({ hash }: HTMLAnchorElement): Element | null | undefined {
  return document.getElementById(hash.slice(1))?.closest('li');
}

/** The pins to the same account that this one stands for: those behind it. */
function pinsLike(pin: HTMLAnchorElement): HTMLAnchorElement[] {
  const beside = [...(pin.parentElement?.querySelectorAll<HTMLAnchorElement>('a.pin') ?? [])];
  return beside.filter((other) => other.dataset['m'] === pin.dataset['m']);
}

/** A copy without ids, with the cited sentences alone, in which only the cited words are marked. */
function copy(tag: 'p' | 'div', from: Element, cited: string[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...[...from.childNodes].map((node) => node.cloneNode(true)));
  for (const sentence of made.querySelectorAll(':scope > span')) {
    if (![...sentence.querySelectorAll('mark')].some(({ id }) => cited.includes(id))) sentence.remove();
  }
  for (const mark of made.querySelectorAll('mark')) {
    if (cited.includes(mark.id)) mark.removeAttribute('id');
    else mark.replaceWith(...mark.childNodes);
  }
  return made;
}
