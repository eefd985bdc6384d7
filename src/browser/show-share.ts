import { share as words } from '../interface/here.ts';
import { button, element } from '../search/show/element.ts';
import { textFormats } from '../share/claim-as-text.ts';
import styles from '../styles/share.css?inline';
import { addStyles, ourPart } from './add-styles.ts';
import { copyBeside } from './copy-text.ts';
import { fetchPage } from './fetch-page.ts';
import { readClaim } from './read-claim.ts';

addStyles(styles);
let dialog: HTMLDialogElement | undefined;

/** What a link that stands for a place is asked for: to copy an address or a text, or, of a claim, an event or a page, all ways to pass it on. */
export async function passOn(link: HTMLElement): Promise<void> {
  if (link instanceof HTMLButtonElement) return copyBeside(link, link.closest('dd, li')?.querySelector('pre')?.textContent ?? '');
  const { href, hash } = link as HTMLAnchorElement;
  const page = link.matches('.self') ? await pageOf(link as HTMLAnchorElement) : undefined;
  const place = hash === '' ? page?.querySelector('#answer') : page?.getElementById(decodeURIComponent(hash.slice(1)));
  if (!place?.matches('#answer, .claim, .event, .versions')) return copyBeside(link, href);
  if (hash !== '' && page === document) history.replaceState(null, '', hash);
  show(place, href);
}

/** The page that a link leads to: this one, or that of the topic whose claim is named here. */
async function pageOf({ href, pathname }: HTMLAnchorElement): Promise<Document | undefined> {
  return pathname === location.pathname ? document : fetchPage(href).catch(() => undefined);
}

function show(place: Element, url: string): void {
  const claim = readClaim(place, url);
  const shared = { title: claim.from, text: claim.text, url };
  const title = element('p', { id: 'share-h' }, claim.text);
  const copying = (name: string, text: string) => {
    const made = button(name, () => void copyBeside(made.parentElement ?? made, text));
    return made;
  };
  const row = (name: string, ...made: HTMLElement[]) =>
    element('div', { role: 'group', 'aria-label': name }, element('b', {}, name), ...made);
  const share = 'share' in navigator ? [button(words.share, () => void navigator.share(shared).catch(() => undefined))] : [];
  const made = element(
    'dialog',
    { class: 'share', 'aria-labelledby': 'share-h', closedby: 'any' },
    title,
    row(words.address, copying(words.copyLink, url), ...share),
    row(words.asText, ...Object.entries(textFormats).map(([name, write]) => copying(name === 'Plain' ? words.plain : name, write(claim)))),
    button(words.close, () => made.close(), { class: 'close' }),
  );
  dialog?.remove();
  dialog = made;
  ourPart.append(made);
  made.showModal();
  const card = cardOf(place, url);
  if (card) void addCard(card);

  async function addCard(address: string): Promise<void> {
    const { html } = (await (await fetch(`${address}oembed.json`)).json()) as { html: string };
    made.append(row(words.asCard, element('a', { href: address }, words.seeCard), copying(words.copyCard, html)));
  }
}

/** Of a claim of a topic's page that an editor confirmed, the address of its card; the versions of a conflict have one together. */
function cardOf(place: Element, url: string): string | undefined {
  const { id } = place.closest('.versions') ?? place;
  const topic = /\/topics\/([^/]+)\/$/.exec(new URL(url).pathname)?.[1];
  const home = ourPart.querySelector<HTMLAnchorElement>('a.brand')?.href;
  if (document.body.dataset['cards'] === 'none' || !topic || !id.startsWith('c-') || place.querySelector('.unconfirmed')) return undefined;
  return new URL(`cards/${topic}/${id.slice(2)}/`, home).pathname;
}
