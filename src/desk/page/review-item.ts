import type { DeskIssue, DeskItem } from '../desk-types.ts';
import { post } from './api.ts';
import { afterPause, button, el, field } from './dom.ts';
import { draftOf, dropDraft, keepDraft, sentencesOf } from './drafts.ts';
import { markOf } from './passages.ts';
import { statusBadge } from './queue.ts';
import { sayProposal } from './say-proposal.ts';

/** The decision: what is proposed, with its words to edit. */
export function showItem(item: DeskItem, isLater: boolean, onTyped: () => void): HTMLElement[] {
  const sentences = sentencesOf(item);
  return [
    el(
      'p',
      { class: 'about' },
      statusBadge(isLater && item.status === 'proposed' ? 'later' : item.status),
      el('span', { class: 'what' }, sayProposal(item)),
      el('small', {}, `${item.file}:${item.line}`),
    ),
    // The sentence itself stands below, to be edited; the heading is what there is to decide on.
    el('h2', { tabindex: '-1', class: sentences.length === 1 ? 'vh' : '' }, item.title),
    item.difference &&
      el(
        'p',
        { class: 'note' },
        item.difference === 'conflict'
          ? 'Proposed as different answers to one question.'
          : 'Proposed as one answer, of which one version is more exact.',
      ),
    item.note !== undefined && el('p', { class: 'note' }, item.note),
    item.name && showName(item.name),
    ...sentences.map((sentence, i) => editSentence(item, sentence, sentences.length > 1 ? i + 1 : 0, onTyped)),
    sentences.length !== 1 && item.lints.length > 0 && showLints(item.lints),
    el('dl', { class: 'facts' }, ...factsOf(item)),
  ].filter((child) => child instanceof HTMLElement);
}

function showName({ kind, name, spellings, grounds, spellingOf }: NonNullable<DeskItem['name']>): HTMLElement {
  const what = spellingOf === undefined ? `New: ${[kind, name].filter(Boolean).join(', ')}` : `A spelling of ${spellingOf}?`;
  return el(
    'p',
    { class: 'note' },
    [what, spellings.length > 0 ? `also ${spellings.join(', ')}` : '', grounds].filter(Boolean).join(' · '),
  );
}

function factsOf({ joins, topics = [] }: DeskItem): HTMLElement[] {
  const facts: [string, string][] = [
    ['Joins', joins?.text ?? ''],
    ['Topics', topics.join(', ')],
  ];
  return facts.flatMap(([name, value]) => (value ? [el('div', {}, el('dt', {}, name), el('dd', {}, value))] : []));
}

/** A sentence, its words for tables, and what `check/` says of both while they are typed. */
function editSentence(item: DeskItem, sentence: ReturnType<typeof sentencesOf>[number], number: number, onTyped: () => void): HTMLElement {
  const { version, text, short } = sentence;
  const draft = draftOf(item, version);
  const words = el('textarea', { rows: '2', spellcheck: 'true', lang: 'en' });
  words.value = draft?.text ?? text;
  const brief = el('input', { type: 'text' });
  brief.value = draft?.short ?? short;
  const ofVersion = item.versions.find(({ id }) => id === version);
  const lints = el('div', { class: 'lints', 'aria-live': 'polite' }, showLints(ofVersion ? ofVersion.lints : item.lints));
  const look = afterPause(() => void lint(item, version, words.value, brief.value, lints));
  const typed = () => {
    keepDraft(item, sentence, { text: words.value, short: brief.value });
    look();
    onTyped();
  };
  for (const input of [words, brief]) input.addEventListener('input', typed);
  if (draft) look();
  const takeFile = () => {
    [words.value, brief.value] = [text, short];
    dropDraft(item, version);
    look();
    onTyped();
  };
  return el(
    'fieldset',
    { class: 'sentence' },
    number > 0 && el('legend', {}, `Version ${number} `, ...(ofVersion?.pins ?? []).map(({ account }) => markOf(account))),
    field(number > 0 ? 'Its sentence' : 'Sentence', words),
    item.kind !== 'event' && field('For tables', brief, '(a few words, or nothing)'),
    draft && draft.from.text !== text && meanwhile(text, takeFile),
    lints,
  );
}

function meanwhile(text: string, takeFile: () => void): HTMLElement {
  const notice = el('div', { class: 'meanwhile' });
  notice.append(
    el('p', {}, el('b', {}, 'In the file it now says: '), text),
    button('Take what the file says', () => {
      takeFile();
      notice.remove();
    }),
  );
  return notice;
}

async function lint({ file, id }: DeskItem, version: string | undefined, text: string, short: string, place: HTMLElement): Promise<void> {
  const found = await post<DeskIssue[]>('lint', {
    file,
    id,
    text,
    short,
    ...(version === undefined ? {} : { version }),
  }).catch(() => undefined);
  if (Array.isArray(found)) place.replaceChildren(showLints(found));
}

export function showLints(issues: DeskIssue[]): HTMLElement {
  if (issues.length === 0) return el('p', { class: 'fine' }, 'Nothing to object.');
  return el(
    'ul',
    { class: 'issues' },
    ...issues.map(({ severity, message, todo }) =>
      el(
        'li',
        { class: severity },
        el('b', {}, severity === 'error' ? 'Error: ' : 'Warning: '),
        ofThis(message),
        ' ',
        el('small', {}, todo),
      ),
    ),
  );
}

/** `claim "new" says 42 March` is said beside that claim: `it says 42 March`. */
function ofThis(message: string): string {
  return message.replace(/^(?:claim|event) "[^"]+": /, '').replace(/^(?:claim|event) "[^"]+" /, 'it ');
}
