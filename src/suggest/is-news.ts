import { words } from '../english/words.ts';
import { hasNumber, outsideQuotations } from '../english/sentence-signs.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import type { Library } from './library.ts';

const name = String.raw`(?<![\p{L}.’'-])(?<name>\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){1,3})`;
const trades = words(`
  worker resident farmer driver teacher student nurse mother father grandmother grandfather widow villager fisherman shopkeeper pensioner retiree homeowner
  tourist neighbor neighbour trader vendor builder waiter waitress cook baker carpenter plumber volunteer survivor`).join('|');
/** `Ann Poe, 64,`, `Ann Poe, a retired baker,` and `nurse Ann Poe, 64,`. */
const somebody = new RegExp(`${name}, (?:\\d{1,2}(?=,| )|an? (?:\\d{1,2}-year-old|(?:[\\p{Ll}-]+ ){0,3}(?:${trades}))\\b)`, 'gu');

/** Whether it tells of somebody who only stands for many: with an age or a trade, named by no other account and in no headline. */
export function isAnecdote({ text, placed }: AccountSentence, { sentences }: Library): boolean {
  return [...text.matchAll(somebody)].some(({ groups }) => {
    const surname = groups?.['name']?.split(' ').at(-1) ?? '';
    if (placed.article.headline.includes(surname)) return false;
    return !sentences.some((other) => other.placed.article !== placed.article && other.text.includes(surname));
  });
}

/** What its writer thinks of what is told, or teases with: `something of a liability`, `impressive`; taste alone is no claim at all. */
const judges =
  /\b(?:something of an?|an? surprise|(?:not |un)surprising(?:ly)?|(?:un)?impressive(?:ly)?|unmistakabl[ey]|gorgeous|fun|awesome|stunning|superb|excellent|terrific|mediocre|disappointing(?:ly)?|(?:best|worst) (?:assets?|bets?)|stole the show|no real|even (?:less|more)|solid|superior)\b/i;

export function isImpression({ text }: AccountSentence): boolean {
  return judges.test(outsideQuotations(text));
}

/** Whether its writer saw or judged it and nobody counted it. */
export function isOpinion(sentence: AccountSentence, { kinds }: Library): boolean {
  return isImpression(sentence) || (kinds.isOwnVoice(sentence) && !hasNumber.test(sentence.text));
}
