import styles from '../styles/pop.css?inline';
import { addStyles, ourPart } from './add-styles.ts';

/** How long it stays, in milliseconds, once a reader has turned away: a pointer may be on its way to it. */
const LINGER = { mouseout: 200, focusout: 0 };

/**
 * A popover that a link shows beside itself, until the reader turns away from both. While it is shown the link has the
 * attribute.
 */
export function buildPopover(id: string, [attribute, value]: [name: string, value: string]) {
  const pop = Object.assign(document.createElement('div'), { id, className: 'pop', popover: 'manual' });
  ourPart.append(pop);
  addStyles(styles);
  let shown: HTMLElement | undefined;
  let timer = 0;
  /** The focus that was in it goes back to its link. */
  const hide = () => {
    if (pop.contains(document.activeElement)) shown?.focus();
    shown?.removeAttribute(attribute);
    shown = undefined;
    if (pop.matches(':popover-open')) pop.hidePopover();
  };
  const isInside = (target: EventTarget | null) => target instanceof Node && (pop.contains(target) || shown?.contains(target));

  for (const type of ['mouseout', 'focusout'] as const)
    document.addEventListener(type, ({ target, relatedTarget }) => {
      // A sheet stays where the page moves below a pointer at rest.
      const isSheet = type === 'mouseout' && getComputedStyle(pop).position === 'fixed';
      if (shown && !isSheet && isInside(target) && !isInside(relatedTarget)) timer = window.setTimeout(hide, LINGER[type]);
    });
  for (const type of ['mouseover', 'focusin'] as const) pop.addEventListener(type, () => clearTimeout(timer));
  document.addEventListener('click', ({ target }) => {
    if (!isInside(target)) hide();
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });

  return {
    pop,
    hide,
    /** Takes it from any other link; false where this one has it. */
    turnTo: (link: HTMLElement): boolean => {
      clearTimeout(timer);
      if (shown === link) return false;
      hide();
      shown = link;
      return true;
    },
    /** Shows it, unless the reader has turned away meanwhile. */
    show: (link: HTMLElement, ...content: (Node | string)[]): void => {
      if (shown !== link) return;
      pop.replaceChildren(...content);
      link.setAttribute(attribute, value);
      link.after(pop);
      pop.showPopover();
      place(pop, link);
    },
  };
}

/** Below what it belongs to, or above where there is no room. Where styles make a sheet of it, the page gives way to it. */
function place(pop: HTMLElement, beside: Element): void {
  const at = beside.getBoundingClientRect();
  if (getComputedStyle(pop).position === 'fixed') {
    const sentence = beside.closest('.claim, .event')?.getBoundingClientRect() ?? at;
    const room = innerHeight - pop.offsetHeight - 8;
    // Its last line, or at least the link, above the sheet; its first below the head of the page.
    const needed = Math.max(at.bottom - room, Math.min(sentence.bottom - room, sentence.top - 60));
    if (needed > 0) scrollBy(0, needed);
    return;
  }
  const room = innerWidth - pop.offsetWidth - 16;
  const below = at.bottom + pop.offsetHeight + 8 < innerHeight || at.top < pop.offsetHeight + 60;
  pop.style.left = `${Math.max(8, Math.min(at.left - 16, room)) + scrollX}px`;
  pop.style.top = `${(below ? at.bottom + 4 : at.top - pop.offsetHeight - 4) + scrollY}px`;
}
