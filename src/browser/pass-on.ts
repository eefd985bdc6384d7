/**
 * The link of a claim, an event, a passage or a quotation, and what else stands for one: with a script it offers ways to
 * pass that on, which are loaded when a reader first asks for them. Without it, or while a key asks for a new tab, it
 * is a link to the place itself.
 */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLElement>('a.self, a.n, a.copy, button.copy');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (!link.matches('.n')) event.preventDefault();
  void import('./show-share.ts').then(({ passOn }) => passOn(link));
});
export {};
