import { notes } from '../interface/here.ts';

/**
 * A sign in an article opens its note as a sheet from below, which never covers the words before the sign; on a wide
 * screen, where notes stand in the margin, the words in it. Escape closes it. Without this script the
 * sign leads to the note, which stands below the passage.
 */
const close = Object.assign(document.createElement('button'), { type: 'button', textContent: notes.close });
const isWide = matchMedia('(min-width: 75rem)');
let last: HTMLAnchorElement | undefined;

document.addEventListener('click', (event) => {
  const sign = (event.target as Element).closest<HTMLAnchorElement>('a.told');
  const note = sign && noteOf(sign);
  if (!note) return;
  event.preventDefault();
  if (isWide.matches) {
    const isOpen = note.classList.contains('open');
    fold();
    if (isOpen) return;
    last = sign;
    sign.ariaExpanded = String(note.classList.toggle('open'));
    makeRoom();
    note.scrollIntoView({ block: 'nearest' });
    return;
  }
  note.prepend(close);
  close.popoverTargetElement = note;
  note.showPopover({ source: sign });
  const covered = sign.getBoundingClientRect().bottom + 16 - note.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered });
});

document.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape') return;
  last?.focus();
  fold();
});

/** Of the notes in the margin one is open. */
function fold(): void {
  if (!last) return;
  last.ariaExpanded = 'false';
  noteOf(last)?.classList.remove('open');
  last = undefined;
}

/** Notes in the margin have no room of their own: the last of them may end below the article. */
function makeRoom(): void {
  const page = document.querySelector<HTMLElement>('.page');
  const last = [...document.querySelectorAll('.beside')].at(-1);
  if (page)
    page.style.minHeight = isWide.matches && last ? `${last.getBoundingClientRect().bottom - page.getBoundingClientRect().top}px` : '';
}
makeRoom();
isWide.addEventListener('change', makeRoom);

// What opens says so, and when it closes the focus goes back, wherever a reader closed it.
for (const sign of document.querySelectorAll<HTMLAnchorElement>('a.told')) {
  sign.ariaExpanded = 'false';
  noteOf(sign)?.addEventListener('toggle', ({ newState }) => {
    sign.ariaExpanded = String(newState === 'open');
  });
}

function noteOf({ hash }: HTMLAnchorElement): HTMLElement | null {
  return document.getElementById(hash.slice(1));
}
