/** The few bytes of search that every page loads: they fetch the rest when a reader turns to it. */
const link = document.querySelector<HTMLAnchorElement>('a[data-pagefind]');
const load = () => import('./search-dialog.ts');
/** Milliseconds that a reader waits for the dialog; then, or where it cannot be had, the page of search opens instead. */
const PATIENCE = 4000;

function open(event: Event): void {
  if (!link || document.querySelector('search.finder')) return;
  event.preventDefault();
  const tooLate = new Promise((_, reject) => setTimeout(reject, PATIENCE));
  const opened = load().then(({ openDialog }) => openDialog(link));
  Promise.race([opened, tooLate]).catch(() => {
    location.assign(link.href);
  });
}

for (const turning of ['pointerenter', 'focus']) link?.addEventListener(turning, () => void load().catch(() => undefined), { once: true });
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) open(event);
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked) return;
  const field = document.querySelector<HTMLInputElement>('search.finder input');
  if (!field) return open(event);
  event.preventDefault();
  field.focus();
});

const marks = new URLSearchParams(location.search).getAll('mark');
if (marks.length > 0)
  import('./mark-found.ts').then(
    ({ markFound }) => markFound(marks),
    () => undefined,
  );
