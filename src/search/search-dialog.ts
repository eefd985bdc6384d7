import styles from '../styles/search.css?inline';
import { mountSearch } from './mount-search.ts';

let dialog: HTMLDialogElement | undefined;

/** Search over the page one is on; Escape returns to it. */
export function openDialog(link: HTMLAnchorElement): void {
  dialog ??= build(link);
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

function build(link: HTMLAnchorElement): HTMLDialogElement {
  // Styles that no page needs before the dialog opens.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('dialog');
  made.id = 'search-dialog';
  made.setAttribute('aria-label', 'Search');
  made.innerHTML =
    '<form role="search"><label for="q">A word, a name or a “phrase”</label><input id="q" name="q" type="search" autocomplete="off" enterkeyhint="search"><button type="button">Close</button></form><p class="small" role="status"></p><ol class="results"></ol>';
  const form = made.querySelector('form') as HTMLFormElement;
  form.action = link.href;
  made.querySelector('button')?.addEventListener('click', () => made.close());
  made.addEventListener('click', (event) => {
    if (event.target === made || (event.target as Element).closest('.results a')) made.close();
  });
  made.addEventListener('close', () => link.focus());
  document.body.append(made);
  mountSearch(
    form,
    made.querySelector('[role=status]') as HTMLElement,
    made.querySelector('ol') as HTMLElement,
    link.dataset['pagefind'] ?? '',
  );
  return made;
}
