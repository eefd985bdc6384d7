/** Puts a popover below what it belongs to, or above where there is no room. */
export function placePopover(pop: HTMLElement, beside: Element): void {
  const at = beside.getBoundingClientRect();
  const room = innerWidth - pop.offsetWidth - 16;
  const below = at.bottom + pop.offsetHeight + 8 < innerHeight || at.top < pop.offsetHeight + 60;
  pop.style.left = `${Math.max(8, Math.min(at.left - 16, room)) + scrollX}px`;
  pop.style.top = `${(below ? at.bottom + 4 : at.top - pop.offsetHeight - 4) + scrollY}px`;
}
