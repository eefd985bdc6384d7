import type { Span } from '../../domain/span.ts';
import { blank, findAll } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import { beginsQuestion, openQuestion, speakerPronoun, together } from '../../english/clauses.ts';
import { negatedSpans } from '../../english/negation.ts';
import { carriesStance, spansUnder } from '../../english/read-stances.ts';
import { keyOf } from '../../english/related-words.ts';
import type { ComparedRow } from './compare-row.ts';
import { splitUnits } from './compare-row.ts';
import type { Amount } from './read-amounts.ts';
import { carriesAmount, inFull, isLong, readAmounts } from './read-amounts.ts';
import { contradicts } from './read-days.ts';
import type { Name } from './read-names.ts';
import { isNamed } from './read-names.ts';
import type { Unit } from './read-row.ts';

/** Something that a row says, at its place there. */
interface Finding extends Span {
  text: string;
}

/** Each gives what a row says of one kind and a telling does not carry. */
export const lints: Record<string, (compared: ComparedRow) => Finding[]> = {
  quotations: ({ row, telling }) => {
    const printed = ` ${wordsOf(telling.words).join(' ')} `;
    return row.quotations
      .filter(({ text }) => !printed.includes(` ${wordsOf(text).join(' ')} `))
      .map((piece) => ({ ...piece, text: `“${piece.text}”` }));
  },

  /** The words may name as many instead, or say since when. */
  amounts: ({ row, telling: { words, days, names } }) => {
    if (row.amounts.length === 0) return [];
    const heard = readAmounts(inFull(blank(words, days)));
    const parties = new Set(names.map(({ keys: [key] }) => key)).size;
    const isNamedInstead = ({ text, value, unit }: Amount) => unit === undefined && value === parties && !/\d/.test(text);
    const isSince = (said: Amount) => isLong(said) && !heard.some(isLong) && days.some(({ year }) => year !== undefined);
    return row.amounts.filter((said) => !heard.some((amount) => carriesAmount(said, amount)) && !isNamedInstead(said) && !isSince(said));
  },

  /** The words give another date, and nothing around them gives the row's. */
  days: ({ row, telling: { days, daysNearby } }) =>
    row.days.filter((said) => days.some((date) => contradicts(said, date)) && daysNearby.every((date) => contradicts(said, date))),

  /** The words say most of the row with another stance; where they say something else, they may put the stance otherwise too. */
  stances: ({ unstated, carried, total }) => unstated.filter(({ stance }) => carried / total >= (stance === 'denial' ? 2 / 3 : 1 / 2)),

  /** An account that speaks of nobody else may mean the speaker by a pronoun. */
  speakers: ({ row: { speaker, names }, telling: { nearby, nameKeysNearby, keysNearby } }) => {
    const meant = new Set([...speaker, ...names].flatMap(({ keys }) => [...keys]));
    const isPronoun = speakerPronoun.test(nearby) && [...nameKeysNearby].every((key) => meant.has(key));
    const isSaid = ({ keys }: Name) => [...keys].some((key) => keysNearby.has(keyOf(key)));
    return isPronoun ? [] : speaker.filter((name) => !isNamed(name, nameKeysNearby) && !isNamed(name, keysNearby) && !isSaid(name));
  },

  /** "Poland and Germany", of whom the account names one. */
  partners: ({ row, telling: { words, nameKeysNearby } }) =>
    (together.test(words) ? [] : row.partners)
      .filter((group) => group.some((name) => isNamed(name, nameKeysNearby)))
      .flatMap((group) => group.filter((name) => !isNamed(name, nameKeysNearby))),

  /** What the row says and the words deny: most of what they carry of it, or any of it where they carry all. */
  denied: ({ row: { units, content, denies }, telling }) => {
    const spans = negatedSpans(telling.words).filter(({ start }) => !beginsQuestion.test(telling.words.slice(0, start)));
    if (denies || spans.length === 0) return [];
    const all = splitUnits(content, spans, telling);
    if (all.carried.length === content.length) return all.inside;
    const { inside, carried } = splitUnits(units, spans, telling);
    return inside.length > 1 && inside.length * 2 > carried.length ? inside : [];
  },

  /** What the row gives as a fact or as sure to come, and the words as open, thought of, wanted or possible. */
  hedged: ({ row: { units, stances, isFact }, telling }) => {
    const isSure = stances.length === 0 ? isFact : stances.every(({ stance }) => stance === 'prospect');
    const isToCome = stances.length > 0 && carriesStance('prospect', telling);
    const weaker = isToCome ? [] : spansUnder(['possibility', 'consideration', 'wish'], telling);
    const spans = [...weaker, ...findAll(telling.words, openQuestion)];
    if (!isSure || spans.length === 0) return [];
    const { inside, carried } = splitUnits(units, spans, telling);
    return inside.length * 2 >= carried.length ? inside : [];
  },

  /** Of what "and", "but" or a semicolon joins, a member that the account's passages do not have. */
  members: ({ row: { members, units }, others, lost, lostNearby }) => {
    const isElsewhere = (member: Unit[]) => others.some(({ keys }) => member.every(({ key }) => keys.has(key)));
    const isLost = (member: Unit[]) => member.every((unit) => lostNearby.includes(unit));
    const found = members.filter((member) => isLost(member) && (member.length > 1 || isElsewhere(member)));
    return lost.length < units.length ? found.flat() : [];
  },
};
