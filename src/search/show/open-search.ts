/** The few bytes of search that every page loads: they fetch the rest when a reader turns to it. */
const link = document.querySelector<HTMLAnchorElement>('a.find');
const load = () => import('./search-dialog.ts');

async function open(event: Event): Promise<void> {
  if (!link || document.getElementById('search')) return;
  event.preventDefault();
  (await load()).openDialog(link);
}

for (const turning of ['pointerenter', 'focus']) link?.addEventListener(turning, () => void load().catch(() => undefined), { once: true });
link?.addEventListener('click', (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) void open(event);
});
document.addEventListener('keydown', (event) => {
  const typing = (event.target as Element).closest('input, textarea, select, [contenteditable]');
  const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked) return;
  const field = document.querySelector<HTMLInputElement>('#search input');
  if (!field) return void open(event);
  event.preventDefault();
  field.focus();
});

const marks = new URLSearchParams(location.search).getAll('mark');
if (marks.length > 0) void import('./mark-found.ts').then(({ markFound }) => markFound(marks));
