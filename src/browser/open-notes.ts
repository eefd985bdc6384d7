/**
 * A sign in an article opens its note as a sheet from below, which never covers the words before the sign; on a wide
 * screen, where notes stand in the margin, the words in it. Without this script the sign leads to the note, which
 * stands below the passage.
 */
document.addEventListener('click', (event) => {
  const sign = (event.target as Element).closest<HTMLAnchorElement>('a.told');
  const note = sign && document.getElementById(sign.hash.slice(1));
  if (!note) return;
  event.preventDefault();
  if (matchMedia('(min-width: 75rem)').matches) {
    note.classList.toggle('open');
    return;
  }
  note.showPopover({ source: sign });
  const covered = sign.getBoundingClientRect().bottom + 16 - note.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered });
});
export {};
