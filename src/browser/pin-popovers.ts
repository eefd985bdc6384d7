/**
 * A pin shows its source in place, a link of the text to a topic or a person where it leads: on hover, on focus, and at
 * the first tap of a finger. What shows them is loaded when a reader first turns to one; without this script a pin is
 * a link to the foot of the page, where the same words stand.
 */
const pins = 'a.pin[role="doc-noteref"]:not(.more)';
const links = ':is(.claim, .event, .passage) a:is([href*="/topics/"], [href*="/people/"]):not([href*="#"])';
let offered: Element | undefined;
/** What was offered when a finger came down: a tap lets the pointer hover first. */
let before: Element | undefined;

document.addEventListener('pointerdown', () => (before = offered));

for (const type of ['mouseover', 'focusin', 'click'] as const)
  document.addEventListener(type, (event: MouseEvent | FocusEvent) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>(`${pins}, ${links}`);
    if (!link) return;
    // The focus that comes back from a popover has seen it.
    if (event.relatedTarget instanceof Element && event.relatedTarget.closest('.pop')?.previousElementSibling === link) return;
    const isPin = link.matches(pins);
    if (type === 'click') {
      if (!isPin && ((event as PointerEvent).pointerType !== 'touch' || before === link)) return;
      event.preventDefault();
    }
    offered = link;
    const loaded = isPin ? import('./show-source.ts') : import('./show-preview.ts');
    void loaded.then(
      ({ show }) => show(link),
      () => type === 'click' && location.assign(link.href),
    );
  });

// A pin is a letter or two to the eye; to the ear it names its account.
for (const pin of document.querySelectorAll<HTMLAnchorElement>(pins)) {
  const source = document.getElementById(pin.hash.slice(1))?.closest('ul');
  const account = source?.previousElementSibling?.childNodes[1]?.textContent;
  if (account) pin.ariaLabel = `${pin.textContent},${account}`;
}
