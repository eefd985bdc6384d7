/** Has pages that were read be kept in the reader's browser, for reading without a network, unless the reader says no. */
import { copies as words } from '../interface/here.ts';

const key = 'no copies';
/** Only a story that is the whole site keeps copies: its pages are those of the site. */
const site = import.meta.env.BASE_URL.replace(/\/?$/, '/');

/** On each page; where the page has a place for it, offers the choice. */
export function begin(): void {
  if (!('serviceWorker' in navigator)) return;
  if (keepsCopies()) keepCopies(true).catch(() => undefined);
  const place = document.querySelector<HTMLElement>('#copies');
  const button = place?.querySelector('button');
  if (!place || !button) return;
  const show = () => {
    button.textContent = keepsCopies() ? words.keepNone : words.keep;
    place.hidden = false;
  };
  button.addEventListener('click', () => void keepCopies(!keepsCopies()).then(show));
  show();
}

/** Where a reader's choice cannot be kept, nothing is. */
function keepsCopies(): boolean {
  try {
    return localStorage.getItem(key) === null;
  } catch {
    return false;
  }
}

/** Starts to keep copies, or ends it and throws all of them away. */
async function keepCopies(isWanted: boolean): Promise<void> {
  if (isWanted) {
    localStorage.removeItem(key);
    await navigator.serviceWorker.register(`${site}offline.js`);
    return;
  }
  localStorage.setItem(key, '');
  const registration = await navigator.serviceWorker.getRegistration(site);
  await registration?.unregister();
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(`${location.origin}${site} `)).map((name) => caches.delete(name)));
}
