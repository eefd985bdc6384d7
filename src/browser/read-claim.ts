import { excerptOf } from '../domain/excerpt.ts';
import type { PassedOn, PassedSource } from '../share/claim-as-text.ts';

/** What a place of a page, this one or another, says, with the accounts that it rests on and their words, as the page itself shows them. */
export function readClaim(place: Element, url: string): PassedOn {
  const from = place.ownerDocument.title;
  return { text: textOf(place), url, from, sources: sourcesOf(place) };
}

/** Its text, the marks of accounts in brackets behind what they tell, and in words what nobody has confirmed. */
function textOf(place: Element): string {
  const copy = place.cloneNode(true) as Element;
  for (const aside of copy.querySelectorAll('h2, .self, .context, .more, .copied, .pop')) aside.remove();
  for (const sign of copy.querySelectorAll('.unconfirmed')) sign.replaceWith(` (${sign.getAttribute('title')})`);
  for (const part of copy.querySelectorAll('.pins')) {
    const marks = [...part.querySelectorAll('.pin')].map(({ textContent }) => textContent.trim());
    part.replaceWith(marks.length > 0 ? ` [${marks.join(' ')}] ` : '');
  }
  for (const block of copy.querySelectorAll('p, li, strong')) block.append(' ');
  return tidy(copy.textContent);
}

/** Each passage that its pins lead to, once. */
function sourcesOf(place: Element): PassedSource[] {
  const ids = [...place.querySelectorAll<HTMLAnchorElement>('a.pin[role="doc-noteref"]:not(.context)')].map(({ hash }) => hash.slice(1));
  return [...new Set(ids)].flatMap((id) => {
    const words = place.ownerDocument.getElementById(id);
    const source = words?.closest('li');
    const link = source?.querySelector<HTMLAnchorElement>('a[href*="/articles/"]');
    const heading = source?.closest('ul')?.previousElementSibling;
    const mark = heading?.querySelector('.pin')?.textContent ?? '';
    if (!words || !link || !heading) return [];
    const name = tidy(heading.textContent.replace(mark, ''));
    return { mark, name: `${name}, ${link.textContent}`, words: tidy(wordsOf(words)), url: link.href };
  });
}

/** The words with "…" where the sentence around them has more; "Context:" before it is none of it. */
function wordsOf(words: HTMLElement): string {
  const sentence = words.closest('span') ?? words;
  const before = words.ownerDocument.createRange();
  before.setStart(sentence, sentence.firstElementChild?.matches('i') ? 1 : 0);
  const whole = before.cloneRange();
  before.setEndBefore(words);
  whole.setEnd(sentence, sentence.childNodes.length);
  const start = before.toString().length;
  return excerptOf(whole.toString(), { start, end: start + words.textContent.length });
}

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}
