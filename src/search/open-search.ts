/** The few bytes of search that every page loads: they fetch the rest when a reader turns to it. */
const link = document.querySelector<HTMLAnchorElement>('a.find');

async function open(event: Event): Promise<void> {
  if (!link || document.getElementById('search')) return;
  event.preventDefault();
  const { openDialog } = await import('./search-dialog.ts');
  openDialog(link);
}

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
export {};
