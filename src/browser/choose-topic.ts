/** Shows the claims of one topic, or all; the address keeps the choice. Without this script all topics are there. */
const select = document.querySelector<HTMLSelectElement>('#choose select');

function show(slug: string): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>('.topic-claims')) {
    const isChosen = fold.dataset['topic'] === slug;
    fold.hidden = slug !== '' && !isChosen;
    if (isChosen) fold.open = true;
  }
}

if (select) {
  const asked = new URLSearchParams(location.search).get('topic') ?? '';
  select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
  show(select.value);
  select.addEventListener('change', () => {
    show(select.value);
    history.replaceState(null, '', select.value ? `?topic=${select.value}` : location.pathname);
  });
}
