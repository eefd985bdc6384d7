import { onceFor } from '../domain/once-for.ts';
import { formWords, subordinators } from './function-words.ts';
import { stemsOf } from './stems.ts';
import { isPastForm } from './tense-words.ts';
import { bareForm } from './verb-forms.ts';
import { isPlural } from './word-shapes.ts';
import { wordSet } from './words.ts';

/** Who did something to whom, by stem: nobody is `by` where a passive names none. */
interface Deed {
  verb: string;
  by: string[];
  to: string[];
  /** By several: `crews` may be of any kind. */
  bySeveral: boolean;
}

/** So many words, articles aside, are looked at on either side of a verb, and so many between a passive and its `by`. */
const REACH = 4;
const MAX_BETWEEN = 6;

/** Done by both to each other: who meets somebody is met. */
const mutual = wordSet('meet join marry wed date divorce face fight battle play border contact engage embrace hug match follow replace');
const auxiliaries = wordSet("has have had been be being is was were are got will would could can may might must should did does n't to");
const passive = wordSet('is was were are be been being got');
const modals = wordSet('will would could can may might must should did does to');
const inside = wordSet('the a an of his her its their this that');

/**
 * @example deedsIn('Alba struck Borin.') // [{ verb: 'strike', by: ['alba'], to: ['borin'] }]
 * @example deedsIn('Borin was struck by Alba.') // the same
 */
function deedsIn(text: string): Deed[] {
  const words = text.replaceAll(/(?<=\p{L})['’]s?(?!\p{L})/gu, '').match(/\p{L}[\p{L}'’-]*|[^\p{L}\s]+/gu) ?? [];
  return words.flatMap((word, i) => deedAt(words, word, i));
}

function deedAt(words: string[], word: string, at: number): Deed[] {
  const verb = stemsOf(bareForm(word))[0];
  if (!/^\p{Ll}/u.test(word) || formWords.has(word) || verb === undefined || mutual.has(bareForm(word)) || mutual.has(verb)) return [];
  let before = at - 1;
  while (auxiliaries.has(words[before] ?? '') || /^\p{Ll}+ly$|^not$/u.test(words[before] ?? '')) before--;
  const own = words.slice(before + 1, at);
  const isPast = isPastForm(word);
  if (!isPast && !/[^s]s$/.test(word) && !own.some((one) => modals.has(one))) return [];
  const subject = phrase(words.slice(0, before + 1).toReversed());
  const deed = (by: string[], to: string[]): Deed[] => [
    { verb, by: stemsOf(by.join(' ')), to: stemsOf(to.join(' ')), bySeveral: by.some(isPlural) },
  ];
  if (!isPast || !own.some((one) => passive.has(one))) return deed(subject, phrase(words.slice(at + 1)));
  const behind = words.slice(at + 1, at + 1 + MAX_BETWEEN);
  const by = behind.indexOf('by');
  return deed(by < 0 ? [] : phrase(words.slice(at + 2 + by)), subject);
}

/** The words of somebody or something, up to a mark or a word that leads on. */
function phrase(words: string[]): string[] {
  const end = words.findIndex(
    (word) => !/^\p{L}/u.test(word) || subordinators.includes(word) || (formWords.has(word) && !inside.has(word)),
  );
  const own = (end < 0 ? words : words.slice(0, end)).filter((word) => !inside.has(word));
  return own.slice(0, REACH);
}

const deedsOf = onceFor(({ text }: { text: string }) => deedsIn(text));

/** Who does it in the one has it done in the other: `Alba struck Borin`, and `Borin struck Alba`; of no verb by which they agree. */
export function swapRoles(a: { text: string }, b: { text: string }): boolean {
  const pairs = deedsOf(a).flatMap((one) => deedsOf(b).flatMap((other) => (one.verb === other.verb ? [{ one, other }] : [])));
  const agreed = new Set(pairs.filter(agree).map(({ one }) => one.verb));
  return pairs.some(({ one, other }) => !agreed.has(one.verb) && (isSwapped(one, other) || isSwapped(other, one)));
}

/**
 * Each says which one did the same thing to the same, and not the same one: `The house passed the bill`, and `The senate passed
 * the bill`. Whom one names and the other describes may be one: `Ann Poe`, and `the mayor`.
 */
export function areOtherDoers(a: Said, b: Said): boolean {
  // What the story lists is known by its id, by none of its words.
  const isNamed = ({ by }: Deed, { features }: Said) =>
    by.some((stem) => features.has(`@${stem}`)) || !by.some((stem) => features.has(stem));
  const isOne = (deed: Deed, said: Said) => deed.by.length > 0 && (!deed.bySeveral || isNamed(deed, said));
  return deedsOf(a).some((one) =>
    deedsOf(b).some(
      (other) =>
        one.verb === other.verb &&
        share(one.to, other.to) &&
        isOne(one, a) &&
        isOne(other, b) &&
        isNamed(one, a) === isNamed(other, b) &&
        !share(one.by, b.stems) &&
        !share(other.by, a.stems),
    ),
  );
}

interface Said {
  text: string;
  /** Of all its words. */
  stems: string[];
  /** Words by stem, names as `@poe`. */
  features: Map<string, number>;
}

/** Where a passive says nobody who did it, the other has to say to whom: `was closed` and `closed` are one. */
function isSwapped(one: Deed, other: Deed): boolean {
  return share(one.to, other.by) && other.to.length > 0 && (one.by.length === 0 || share(one.by, other.to));
}

function agree({ one, other }: { one: Deed; other: Deed }): boolean {
  const isUnsaid = one.by.length === 0 || other.by.length === 0;
  return isUnsaid ? share(one.to, other.to) : share(one.by, other.by);
}

function share(stems: string[], others: string[]): boolean {
  return stems.some((stem) => others.includes(stem));
}
