/** Arrow keys walk from the field through the results and back; Escape returns to the field. */
export function walkWithArrows(area: HTMLElement, field: HTMLInputElement, list: HTMLElement): void {
  area.addEventListener('keydown', (event) => {
    const at = event.target as Element;
    const inList = list.contains(at);
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || !(inList || at === field)) return;
    const stops: HTMLElement[] = [field, ...list.querySelectorAll('a')];
    const now = stops.indexOf(at as HTMLElement);
    const to = { ArrowDown: now + 1, ArrowUp: now - 1, ...(inList ? { Escape: 0, Home: 1, End: stops.length - 1 } : {}) }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const stop = stops[Math.max(0, Math.min(stops.length - 1, to))];
    stop?.focus();
    if (stop === field) field.select();
  });
}
