/**
 * A pin shows its source in place, and a term what it means: under a mouse, at a tap, on Enter. A link of the text to a topic or a person shows
 * where it leads: under a mouse and on focus. A finger and Enter follow it. What shows them is loaded when a reader first
 * turns to one; without this script both are links to the foot of the page, where the same words stand.
 */
const pins = 'a.pin[role="doc-noteref"]:not(.more)';
const opening = `${pins}, a[role="doc-glossref"]`;
const links = ':is(.claim, .event, .passage) a:is([href*="/topics/"], [href*="/people/"]):not([href*="#"])';

for (const type of ['pointerover', 'focusin', 'click'] as const)
  document.addEventListener(type, (event: Event) => {
    const link = (event.target as Element).closest?.<HTMLAnchorElement>(`${opening}, ${links}`);
    if (!link) return;
    const opens = link.matches(opening);
    if (type === 'pointerover' && (event as PointerEvent).pointerType === 'touch') return;
    if (type === 'focusin' && (opens || !link.matches(':focus-visible'))) return;
    if (type === 'click') {
      if (!opens) return;
      event.preventDefault();
    }
    const loaded = opens ? import('./show-source.ts') : import('./show-preview.ts');
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
