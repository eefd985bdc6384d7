import { words } from '../english/words.ts';
import { outsideQuotations } from '../english/outside-quotations.ts';
import { hasNumber } from '../english/specifics.ts';
import type { AccountSentence } from '../compare/read-account-sentences.ts';
import { lastDayOf } from './find-days.ts';
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
  /\b(?:something of an?|an? surprise|(?:not |un)surprising(?:ly)?|(?:un)?impressive(?:ly)?|unmistakabl[ey]|gorgeous|fun|awesome|stunning|superb|excellent|terrific|mediocre|disappointing(?:ly)?|(?:best|worst) (?:assets?|bets?)|stole the show|no real|even (?:less|more)|solid|superior|ironic(?:ally)?)\b/i;

export function isImpression({ text }: AccountSentence): boolean {
  return judges.test(outsideQuotations(text));
}

/** Whether its writer saw or judged it and nobody counted it. */
export function isOpinion(sentence: AccountSentence, { kinds }: Library): boolean {
  return isImpression(sentence) || (kinds.isOwnVoice(sentence) && !hasNumber.test(sentence.text));
}

/** What was so before what its account tells, is so by law, or is set behind what it told: `had so far refrained`, `Under the law of Velm,`, `the findings by the board`. */
const background =
  /\bhad (?:so far|until now|until then|not yet|yet to)\b|^Under (?:[^,]{0,60} )?(?:laws?|rules?|constitution),? |^(?:\S+ ){1,3}(?:minutes|hours|days|weeks|months) before [^,]*, |^(?:The|His|Her|Its|Their) [^,;]{3,60}? (?:comes?|came) (?:after|as|amid|just|hours|days|weeks|a day|one day|on the heels)\b|\bthe (?:findings?|remarks|comments|accusations?) (?:by|of|from) the \p{Ll}+\b/u;

export function isBackground(text: string): boolean {
  return background.test(text);
}

const comment = /^(?:Breakingviews|Commentary|Opinion|Column|Editorial|Viewpoint|Op-Ed)\b ?[:|–—-]/iu;

/** Whether its account's headline says that it is a comment: `Breakingviews - The ferry is dear`. */
export function isComment({ placed }: AccountSentence): boolean {
  return comment.test(placed.article.headline);
}

const thinker =
  /\b(?:analysts?|professors?|experts?|scholars?|economists?|strategists?|pundits?|researchers?|research fellow|director of the [^,]{3,80} (?:Society|Institute|Cent(?:er|re)|University))\b/;
const says = /\b(?:said|says|told|predict(?:s|ed)?|believes?|warn(?:s|ed)?|argue[sd]?|according to)\b/;

/** Whether it tells what somebody thinks whose trade it is. */
export function isView(text: string): boolean {
  const told = outsideQuotations(text);
  return thinker.test(told) && says.test(told);
}

const charged =
  /\b(?:(?:is|are) (?:charged with|accused of|on trial|standing trial)|faces? (?:charges|trial)|(?:has|have) pleaded not guilty)\b/u;
const judged = /\b(?:found (?:not )?guilty|pleaded guilty|convicted|acquitted|sentenced|cleared of)\b/u;

/** Whether another account, no older, tells how the case ended of which it tells, by the name before its verb: `Nils Dunn is charged`. */
export function isOvertaken(sentence: AccountSentence, { sentences }: Library): boolean {
  const { index } = charged.exec(sentence.text) ?? {};
  const name =
    index === undefined
      ? undefined
      : sentence.text
          .slice(0, index)
          .match(/\p{Lu}\p{L}+/gu)
          ?.at(-1);
  if (name === undefined) return false;
  const isLater = (other: AccountSentence) =>
    other.placed.article !== sentence.placed.article && lastDayOf([other]) >= lastDayOf([sentence]);
  return sentences.some((other) => judged.test(other.text) && other.text.includes(name) && isLater(other));
}
