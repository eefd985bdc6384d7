import { visits as words } from '../interface/here.ts';
import styles from '../styles/since.css?inline';
import { addStyles } from './add-styles.ts';

/** A change as `/changes.json` has it. */
interface Told {
  n: number;
  topic?: string;
  claim: string;
  what: 'new' | 'reworded' | 'corrected' | 'withdrawn';
  address: string;
}

/**
 * Marks what has changed since a reader was here, and says how much of it, without moving any of the text.
 *
 * @param seenOn the number of the last change that the reader has seen of the page at a path
 */
export async function markChanges(list: HTMLAnchorElement, seenOn: (path: string) => number): Promise<void> {
  const answer = await fetch(`${list.pathname.slice(0, -1)}.json`, { cache: 'no-cache' });
  if (!answer.ok) return;
  const { changes } = (await answer.json()) as { changes: Told[] };
  const fresh = changes.filter(({ n, address }) => n > seenOn(new URL(address).pathname));
  const places = fresh.flatMap((change) => mark(change) ?? []);
  const marked = places.sort((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
  const isList = location.pathname === list.pathname;
  // Who comes back by the home page is told of the whole site.
  const isHome = location.pathname === new URL('..', list.href).pathname;
  const count = isHome ? fresh.length : marked.length;
  if (count > 0) showBar(count, marked, isList ? [] : [link(list.pathname, words.all)]);
}

/** On a topic's page or the home page the claim, which may be one of a topic's; in the list of changes its line. */
function mark({ n, topic, claim, what, address }: Told): Element | undefined {
  const isHere = new URL(address).pathname === location.pathname;
  const place = document.getElementById(`n${n}`) ?? document.getElementById(isHere ? `c-${claim}` : `c-${topic}-${claim}`);
  if (!place || place.matches('.fresh')) return undefined;
  place.classList.add('fresh');
  const sign = place.querySelector('.self');
  if (sign) sign.ariaLabel = words.sinceVisit[what];
  return place;
}

function showBar(count: number, marked: Element[], more: Node[]): void {
  addStyles(styles);
  const bar = Object.assign(document.createElement('p'), { className: 'since', role: 'status' });
  const next = link(`#${marked[0]?.id}`, words.next);
  let at = -1;
  // Before the browser follows it.
  next.addEventListener('click', () => {
    at = (at + 1) % marked.length;
    next.hash = marked[at]?.id ?? '';
  });
  const button = Object.assign(document.createElement('button'), { type: 'button', className: 'clear', textContent: words.clear });
  // Behind the head of the page, where keys reach it first; where it stands on the screen is another matter.
  (document.querySelector('#synoptic .top + *') ?? document.querySelector('main'))?.before(bar);
  bar.append(words.count(count), ...(marked.length > 0 ? [next] : []), ...more, button);
}

function link(href: string, textContent: string): HTMLAnchorElement {
  return Object.assign(document.createElement('a'), { href, textContent });
}
