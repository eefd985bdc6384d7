import { forgotten } from '../interface/here.ts';

/**
 * Which changes a reader has seen, kept in their browser alone: under '' the number of the last when they first came or
 * last looked at the list, and under the path of each page with claims where they have been since, that of the last then.
 */
type Seen = Record<string, number>;

const list = document.querySelector<HTMLAnchorElement>('a[data-changes]');
if (list) visit(list, Number(list.dataset['changes']), `seen ${list.pathname}`);

/** What was kept when a visit began stands until it ends: who comes back to a page finds its marks again. */
function visit(list: HTMLAnchorElement, last: number, key: string): void {
  // Both storages may be forbidden, full, or hold anything: then nothing is marked.
  try {
    const seen = readSeen(localStorage.getItem(key), last) ?? { '': last };
    const before = readSeen(sessionStorage.getItem(key), last) ?? seen;
    const first = before[''] ?? last;
    if (first < last)
      void import('./mark-changes.ts')
        .then(({ markChanges }) => markChanges(list, (path) => Math.max(first, before[path] ?? 0)))
        .catch(() => undefined);
    const now = location.pathname === list.pathname ? { '': last } : { ...seen, [location.pathname]: last };
    localStorage.setItem(key, JSON.stringify(now));
    sessionStorage.setItem(key, JSON.stringify(before));
    document.addEventListener('click', ({ target }) => {
      if ((target as Element).matches('.clear')) clear(key);
    });
  } catch {
    return;
  }
}

/** Numbers above the last are those of a list that was begun anew since. */
function readSeen(kept: string | null, last: number): Seen | undefined {
  try {
    const seen = JSON.parse(kept ?? '') as Seen;
    return '' in seen && Object.values(seen).every((n) => Number.isInteger(n) && n <= last) ? seen : undefined;
  } catch {
    return undefined;
  }
}

/** The next page is as if the reader had never been here: all changes up to now count as known. */
function clear(key: string): void {
  localStorage.removeItem(key);
  sessionStorage.removeItem(key);
  for (const place of document.querySelectorAll('.fresh')) place.classList.remove('fresh');
  document.querySelector('.since')?.remove();
  document.querySelector('.clear')?.replaceWith(forgotten.cleared);
}
