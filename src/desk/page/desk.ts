import { Add } from './add.ts';
import { byId, el } from './dom.ts';
import { People } from './people.ts';
import { Review } from './review.ts';
import { showLints } from './review-item.ts';
import { refresh, session, tell, undo } from './session.ts';
import type { Key, View } from './view.ts';
import { Write } from './write.ts';

const write = new Write();
const review: Review = new Review((entry) => {
  write.pinTo(entry, () => turnTo(review));
  turnTo(write);
});
const views: View[] = [review, write, new Add(), new People()];
let view: View = review;

/** In every view; Review leads back to what was undone as well. */
const undoKey: Key = {
  key: 'u',
  does: 'Undo, any number of times',
  run: () => void undo().then((done) => done?.ok && tell('Undone.')),
};
const keysOf = ({ keys }: View) => (keys.some(({ key }) => key === undoKey.key) ? keys : [...keys, undoKey]);

session.listeners.add(({ story, progress: { open, accepted, rejected } }) => {
  byId('story').textContent = story;
  document.title = `${open} open · ${story} · Desk`;
  const all = open + accepted + rejected;
  byId('progress').replaceChildren(
    el('progress', { max: String(all || 1), value: String(accepted + rejected), 'aria-label': 'Decided' }),
    el('span', {}, `${open} open · ✓ ${accepted} accepted · ✕ ${rejected} rejected`),
  );
});
session.listeners.add(({ unreadable }) => {
  const place = byId('unreadable');
  place.hidden = unreadable.length === 0;
  place.replaceChildren(el('h2', {}, 'Not read, so that nothing of it stands here'), showLints(unreadable));
});
session.listeners.add(() => view.show());

function turnTo(next: View): void {
  view = next;
  for (const { element } of views) element.hidden = element !== next.element;
  for (const tab of document.querySelectorAll<HTMLElement>('#views button'))
    tab.toggleAttribute('aria-current', tab.dataset['name'] === next.name);
  view.show();
  if (isHelpShown()) showHelp(true);
}

/** Keys that no word is typed with; some who speak to their computer, or whose hands tremble, do without. */
let hasKeys = true;

const isHelpShown = () => byId('help').hidden === false;

function showHelp(isShown: boolean): void {
  const help = byId('help');
  help.hidden = !isShown;
  byId('help-button').setAttribute('aria-expanded', String(isShown));
  const toggle = el('input', { type: 'checkbox', checked: hasKeys, onchange: () => (hasKeys = toggle.checked) });
  const rows = [...keysOf(view), { key: '?', does: 'Show or hide these keys' }];
  help.replaceChildren(
    el('dl', {}, ...rows.map(({ key, does }) => el('div', {}, el('dt', {}, el('kbd', {}, key)), el('dd', {}, does)))),
    el('label', {}, toggle, ' Single keys do something'),
  );
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const target = event.target as HTMLElement;
  const isTyping = target.matches('input:not([type="checkbox"]), textarea, select');
  if (event.key === 'Escape' && isTyping) return target.blur();
  if (isTyping || !hasKeys) return;
  if (view.press?.(event.key)) return event.preventDefault();
  if (event.key === 'Escape' && view === review) return review.leave();
  const isHelp = event.key === '?';
  const entry = keysOf(view).find(({ key }) => key === event.key);
  if (!entry && !isHelp) return;
  event.preventDefault();
  if (isHelp) showHelp(!isHelpShown());
  else entry?.run();
});

byId('help-button').addEventListener('click', () => showHelp(!isHelpShown()));
byId('views').append(...views.map((one) => el('button', { type: 'button', 'data-name': one.name, onclick: () => turnTo(one) }, one.name)));
byId('main').append(...views.map(({ element }) => element));
addEventListener('focus', () => void refresh().catch((error: unknown) => tell((error as Error).message, true)));
addEventListener('beforeunload', (event) => {
  if (views.some((one) => one.isTyped())) event.preventDefault();
});

try {
  await refresh();
  turnTo(review);
} catch (error) {
  tell((error as Error).message, true);
}
