import styles from '../styles/search.css?url';
import { mountSearch } from './mount-search.ts';

let dialog: HTMLDialogElement | undefined;

/** Search over the page one is on; Escape returns to it. */
export async function openDialog(link: HTMLAnchorElement): Promise<void> {
  dialog ??= await build(link);
  dialog.showModal();
  dialog.querySelector('input')?.select();
}

async function build(link: HTMLAnchorElement): Promise<HTMLDialogElement> {
  await loadStyles();
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
  mountSearch(form, made.querySelector('[role=status]') as HTMLElement, made.querySelector('ol') as HTMLElement, link.dataset['pagefind'] ?? '');
  return made;
}

/** The dialog's own style sheet, which no page needs before; a failure only costs looks. */
function loadStyles(): Promise<void> {
  const sheet = document.createElement('link');
  sheet.rel = 'stylesheet';
  sheet.href = styles;
  return new Promise((resolve) => {
    sheet.onload = sheet.onerror = () => resolve();
    document.head.append(sheet);
  });
}
