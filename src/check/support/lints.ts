import { blank } from '../../domain/span.ts';
import { wordsOf } from '../../domain/words.ts';
import { negatedSpans } from '../../english/negation.ts';
import type { Amount } from './read-amounts.ts';
import { carriesAmount, inFull, isLong, readAmounts } from './read-amounts.ts';
import { contradicts, readDays } from './read-days.ts';
import type { Name } from './read-names.ts';
import { isNamed } from './read-names.ts';
import type { Row } from './read-row.ts';
import { carriesStance, spansUnder } from './read-stances.ts';
import type { Telling } from './read-telling.ts';
import { lostOf, splitUnits } from './read-telling.ts';
import { keyOf } from './related-words.ts';

/** Something that a row says, at its place there. */
export interface Finding {
  text: string;
  start: number;
}

/** Each gives what a row says of one kind and a telling does not carry. */
export const lints = {
  quotations: ({ quotations }: Row, { words }: Telling): Finding[] => {
    const printed = ` ${wordsOf(words).join(' ')} `;
    return quotations
      .filter(({ text }) => !printed.includes(` ${wordsOf(text).join(' ')} `))
      .map(({ text, start }) => ({ text: `“${text}”`, start }));
  },

  /** The words may name as many instead, or say since when. */
  amounts: ({ amounts }: Row, { words, named }: Telling): Finding[] => {
    const days = readDays(words);
    const heard = amounts.length > 0 ? readAmounts(inFull(blank(words, days))) : [];
    const parties = new Set(named.map(({ keys: [key] }) => key)).size;
    const isNamedInstead = ({ text, value, unit }: Amount) => unit === undefined && value === parties && !/\d/.test(text);
    const isSince = (said: Amount) => isLong(said) && !heard.some(isLong) && days.some(({ year }) => year !== undefined);
    return amounts.filter((said) => !heard.some((amount) => carriesAmount(said, amount)) && !isNamedInstead(said) && !isSince(said));
  },

  /** The words give another date, and nothing around them gives the row's. */
  days: ({ days }: Row, { words, nearby }: Telling): Finding[] => {
    const [heard, around] = days.length > 0 ? [readDays(words), readDays(nearby)] : [[], []];
    return days.filter((said) => heard.some((date) => contradicts(said, date)) && around.every((date) => contradicts(said, date)));
  },

  /** The words say most of the row with another stance; where they say something else, they may put the stance otherwise too. */
  stances: ({ stances, units, amounts, quotations }: Row, telling: Telling): Finding[] => {
    const figures = amounts.length + quotations.length;
    const carried = units.length - lostOf(units, telling).length + figures;
    const share = carried / (units.length + figures);
    return stances.filter(({ stance }) => share >= (stance === 'denial' ? 2 / 3 : 1 / 2) && lacksStance(stance, telling));
  },

  /** An account that speaks of nobody else may mean the speaker by a pronoun. */
  speakers: ({ speaker, names }: Row, { nearby, namesNearby, keysNearby }: Telling): Finding[] => {
    const meant = new Set([...speaker, ...names].flatMap(({ keys }) => [...keys]));
    const isPronoun = /\b(?:he|she|I|we)\b/i.test(nearby) && [...namesNearby].every((key) => meant.has(key));
    const isSaid = ({ keys }: Name) => [...keys].some((key) => keysNearby.has(keyOf(key)));
    return isPronoun ? [] : speaker.filter((name) => !isNamed(name, namesNearby) && !isNamed(name, keysNearby) && !isSaid(name));
  },

  /** "Poland and Germany", of whom the account names one. */
  partners: ({ partners }: Row, { words, namesNearby }: Telling): Finding[] =>
    (together.test(words) ? [] : partners)
      .filter((group) => group.some((name) => isNamed(name, namesNearby)))
      .flatMap((group) => group.filter((name) => !isNamed(name, namesNearby))),

  /** What the row says and the words deny: most of what they carry of it, or any of it where they carry all. */
  denied: ({ units, content, denies }: Row, telling: Telling): Finding[] => {
    const spans = negatedSpans(telling.words).filter(({ start }) => !question.test(telling.words.slice(0, start)));
    if (denies || spans.length === 0) return [];
    const all = splitUnits(content, spans, telling);
    if (all.carried.length === content.length) return all.inside;
    const { inside, carried } = splitUnits(units, spans, telling);
    return inside.length > 1 && inside.length * 2 > carried.length ? inside : [];
  },

  /** What the row gives as a fact or as sure to come, and the words as open, thought of, wanted or possible. */
  hedged: ({ units, stances, isFact }: Row, telling: Telling): Finding[] => {
    const { words, stances: heard } = telling;
    const isSure = stances.length === 0 ? isFact : stances.every(({ stance }) => stance === 'prospect');
    const weaker =
      stances.length > 0 && carriesStance('prospect', words, heard)
        ? []
        : spansUnder(['possibility', 'consideration', 'wish'], heard, words);
    const open = [...words.matchAll(openQuestion)].map(({ 0: clause, index }) => ({ start: index, end: index + clause.length }));
    const { inside, carried } = splitUnits(units, isSure ? [...weaker, ...open] : [], telling);
    return inside.length * 2 >= carried.length ? inside : [];
  },

  /** Of what "and", "but" or a semicolon joins, a member that the account's passages do not have. */
  members: ({ members, units }: Row, telling: Telling, others: Telling[]): Finding[] => {
    const isElsewhere = (member: Row['units']) => others.some(({ keys }) => member.every(({ key }) => keys.has(key)));
    const isLost = (member: Row['units']) => member.length > 0 && lostOf(member, telling, 'nearby').length === member.length;
    const lost = members.filter((member) => isLost(member) && (member.length > 1 || isElsewhere(member)));
    return lostOf(units, telling).length < units.length ? lost.flat() : [];
  },
};

function lacksStance(stance: Row['stances'][number]['stance'], { words, stances }: Telling): boolean {
  return stance !== 'prospect' && !carriesStance(stance, words, stances);
}

/** Words for those who were named before. */
const together = /\b(?:both|they|their|the two|each other|one another|pair)\b/i;
/** What is asked is not said. */
const question = /\b(?:whether|if|asked|asks)\b[^.!?]*$/i;
const openQuestion = /\bwhether\b[^,;.!?\n]*/gi;
