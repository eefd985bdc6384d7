import type { Operation, PageNode, Previewed } from '../desk-types.ts';
import { post } from './api.ts';
import { afterPause, el } from './dom.ts';

/** The page of the site on which a statement will stand, shown when it is asked for, and as long as nobody closes it. */
export class PagePreview {
  readonly element = el('section', { class: 'page-preview', 'aria-label': 'The page as it will be', tabindex: '0', hidden: true });
  readonly #operations: () => Operation[];
  /** Later than lints, which are never to wait for it. */
  readonly #ask = afterPause(() => void this.#read(), 400);
  #asked = '';

  /** `operations`: what would be done now; none where too little is there. */
  constructor(operations: () => Operation[]) {
    this.#operations = operations;
  }

  get isShown(): boolean {
    return !this.element.hidden;
  }

  toggle(): void {
    this.element.hidden = this.isShown;
    this.#asked = '';
    if (this.isShown) void this.#read();
  }

  /** Whenever what would be done may be another. */
  look(): void {
    if (this.isShown) this.#ask();
  }

  /** Another statement: the page of the last one is not to be taken for its. */
  turn(): void {
    this.#say('…');
    this.renew();
  }

  /** The seeds have changed. */
  renew(): void {
    this.#asked = '';
    this.look();
  }

  async #read(): Promise<void> {
    const operations = this.#operations();
    const asked = JSON.stringify(operations);
    if (asked === this.#asked) return;
    this.#asked = asked;
    if (operations.length === 0) return this.#say('The page is shown here as soon as nothing is missing.');
    const found = await post<Previewed>('preview', { operations }).catch((error: unknown): Previewed => ({ message: String(error) }));
    if (asked !== this.#asked) return;
    if ('message' in found) return this.#say(found.message);
    this.element.replaceChildren(el('small', {}, 'The page as it will be'), el('h2', {}, found.title), ...found.nodes.map(build));
    const target = this.element.querySelector('.target');
    // Readers unfold it.
    target?.closest('details')?.setAttribute('open', '');
    target?.scrollIntoView({ block: 'nearest' });
  }

  #say(text: string): void {
    this.element.replaceChildren(el('p', { class: 'note' }, text));
  }
}

/** Elements that the server lets through, each from its name alone: what accounts print becomes text. */
function build(node: PageNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const names = [node.names, node.isTarget && 'target'].filter(Boolean).join(' ');
  return el(node.tag as 'span', { class: names || undefined }, ...node.children.map(build));
}
