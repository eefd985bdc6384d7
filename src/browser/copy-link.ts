/** Copies the address of a claim, an event, a passage or a quotation when its link is followed, and says so beside it. */
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a.copy, a.self, a.n');
  if (!link) return;
  if (link.matches('.copy')) event.preventDefault();
  void navigator.clipboard.writeText(link.href).then(() => {
    const said = document.createElement('output');
    said.className = 'copied';
    link.after(said);
    said.textContent = 'Link copied';
    setTimeout(() => said.remove(), 2000);
  });
});
export {};
