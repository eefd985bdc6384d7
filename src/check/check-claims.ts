import type { ResolvedClaim, ResolvedPin } from '../compose/resolve-claim.ts';
import { toPassage } from '../domain/article.ts';
import type { Account } from '../domain/content.ts';
import type { Entity } from '../domain/entity.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { blank, escapeRegExp, findAll } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import { fullMonths, relativeTime } from '../english/calendar-words.ts';
import { underTwenty } from '../english/number-words.ts';
import { treaty } from '../english/terms.ts';
import { monthNumber } from '../extract/calendar.ts';
import { extractDates } from '../extract/extract-dates.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import { findQuotations } from '../extract/find-quotations.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** What a lint of one claim sees. */
interface Lint {
  claim: ResolvedClaim;
  /** The claim without what stands in quotation marks. */
  ownWords: string;
  /** What may back a name, a date or a figure: context too. */
  pins: ResolvedPin[];
  /** Their passages, one after the other. */
  cited: string;
  story: LinkedStory;
  find: MentionFinder;
}

/** `18 August` in our own prose: a day without a year. */
const dayAndMonth = new RegExp(`\\b(?<day>\\d{1,2}) (?<month>${fullMonths.join('|')})\\b`, 'g');
/** A day of the week with its date behind it, `Monday [18 August 2025]`, is no riddle. */
const relative = new RegExp(`\\b${relativeTime}\\b(?!['’]?s? \\[\\d)`, 'i');

/** Each lint gives what is wrong with a claim, as sentences. */
const lints = {
  'claim-quotation': ({ claim, cited }: Lint) => {
    const printed = wordsOf(cited).join(' ');
    return findQuotations(claim.plain)
      .map(({ start, end }) => claim.plain.slice(start, end).replace(/[.,]$/, ''))
      .filter((words) => !printed.includes(wordsOf(words).join(' ')))
      .map((words) => `quotes “${words}”, which is in none of the cited passages`);
  },

  'claim-figure': ({ ownWords, cited }: Lint) => {
    const rest = datesOf(ownWords).reduce((text, date) => text.replace(date.text, ' '), ownWords);
    return figuresIn(rest)
      .filter((figure) => !hasFigure(cited, figure))
      .map((figure) => `says ${figure}, which is in none of the cited passages`);
  },

  'claim-short': (lint: Lint) => {
    const { short, plain } = lint.claim;
    // A place in a table may need the name of another: `the White House meeting`.
    const people = namedBeyond(short, lint).filter(({ kind }) => kind === 'person');
    const others = people.filter((person) => !namedBeyond(plain, lint).includes(person));
    return [
      ...figuresIn(short)
        .filter((figure) => !hasFigure(plain, figure))
        .map((figure) => `says ${figure}`),
      ...others.map(({ name }) => `names ${name}`),
    ].map((what) => `${what} in its short, and not in its sentence: "${short}"`);
  },

  'claim-date': ({ pins, ownWords }: Lint) => {
    const known = pins.flatMap(({ reading, passage, article }) => [
      ...reading.dates.filter((date) => date.passage === passage.id).flatMap(({ value }) => value.split('/')),
      ...[article.publishedAt, article.writtenAt].flatMap((day) => (day ? day.replace(/[~?%]/g, '') : [])),
    ]);
    return datesOf(ownWords)
      .filter(({ value }) => !known.some((date) => date.startsWith(value) || date.endsWith(value) || value.startsWith(date)))
      .map(({ text }) => `says ${text}, a date that is in none of the cited passages`);
  },

  'claim-name': (lint: Lint) => namedBeyond(lint.ownWords, lint).map(({ name }) => `names ${name}, whom no cited passage names`),

  'claim-relative-date': ({ ownWords }: Lint) => {
    const found = relative.exec(ownWords)?.[0];
    return found ? [`says “${found}”, which a reader cannot place`] : [];
  },

  'claim-single-account': ({ claim, story }: Lint) => {
    const account = story.accounts.find(({ slug }) => slug === claim.accounts[0]);
    return claim.accounts.length !== 1 || !account || namesAccount(claim, account)
      ? []
      : [`rests on ${account.label} alone and does not name it`];
  },
};

/** Whom a text names and no cited passage does. */
function namedBeyond(text: string, { pins, cited, story, find }: Lint): Entity[] {
  const named = pins.flatMap(({ passage, reading }) => [
    ...find(passage.text),
    ...reading.mentions.filter((mention) => mention.passage === passage.id),
  ]);
  const known = new Set(named.map(({ entity }) => entity));
  const missing = new Set(find(text).flatMap(({ entity }) => (known.has(entity) ? [] : (story.entities.get(entity) ?? []))));
  return [...missing].filter((entity) => !isKnown(entity, cited.toLowerCase(), story.accounts));
}

/** What an editor's sentence says against what its cited passages hold. */
export function checkClaims(claims: ResolvedClaim[], story: LinkedStory, find: MentionFinder): Issue[] {
  return claims
    .filter(({ confirmed, whole }) => confirmed && whole)
    .flatMap((claim) => {
      const ownWords = withoutLabels(blank(claim.plain, findQuotations(claim.plain)), story.accounts);
      const pins = [...claim.pins, ...claim.context];
      const lint = { claim, ownWords, pins, cited: pins.map(({ passage }) => passage.text).join('\n'), story, find };
      return (Object.keys(lints) as (keyof typeof lints)[]).flatMap((code) =>
        lints[code](lint).map((message) => issue(code, claim.place, `claim "${claim.id}" ${message}`)),
      );
    });
}

/** Two claims of one page that say the same in nearly the same words. */
export function checkRepeats(claims: ResolvedClaim[]): Issue[] {
  const seen: { claim: ResolvedClaim; words: Set<string> }[] = [];
  return claims.flatMap((claim) => {
    const words = new Set(wordsOf(claim.plain));
    const twin = seen.find((earlier) => similarity(earlier.words, words) >= 0.75);
    seen.push({ claim, words });
    return twin ? [issue('claim-repeated', claim.place, `claim "${claim.id}" says nearly what "${twin.claim.id}" says`)] : [];
  });
}

function similarity(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, a.size + b.size - shared);
}

function datesOf(text: string) {
  const daysOfMonths = findAll(text, dayAndMonth).map(({ text: words, groups: { day = '', month = '' } }) => ({
    ...{ text: words, value: `-${monthNumber(month)}-${day.padStart(2, '0')}` },
  }));
  return [
    ...extractDates(toPassage(text), undefined).map(({ text: words, value }) => ({ text: words, value: String(value) })),
    ...daysOfMonths,
  ];
}

function figuresIn(text: string): string[] {
  return text.match(/(?<![\p{L}\d-])\d[\d,.]*\d|(?<![\p{L}\d-])\d/gu) ?? [];
}

function hasFigure(cited: string, figure: string): boolean {
  const word = underTwenty[Number(figure)];
  return new RegExp(`(?<![\\d.,])${escapeRegExp(figure)}(?![\\d]|[.,]\\d)${word ? `|\\b${word}\\b` : ''}`, 'i').test(cited);
}

/** "the report dated 19 August" names an account, not a day. */
function withoutLabels(text: string, accounts: Account[]): string {
  return accounts.reduce((result, { label }) => result.replace(new RegExp(escapeRegExp(label), 'gi'), ' '), text);
}

/** Named by the account itself, as its place of publication, or standing for a country that the passage names by its people. */
function isKnown({ name, descriptions, spellings, alsoSpelled, demonyms }: Entity, cited: string, accounts: Account[]): boolean {
  const phrases = [...descriptions, ...spellings, ...alsoSpelled, ...demonyms];
  return accounts.some(({ outlet }) => outlet === name) || phrases.some((phrase) => cited.includes(phrase.toLowerCase()));
}

function namesAccount({ text, plain }: ResolvedClaim, { label, mark, outlet = '' }: Account): boolean {
  const names = [label, outlet, outlet.split(' ').at(-1) ?? '', label.replace(/ [“"].*$/, '')];
  return names.some((name) => name.length > 3 && plain.toLowerCase().includes(name.toLowerCase())) || text.includes(`[${mark}]`);
}

/** A topic page explains its terms, or lists those that its accounts leave unexplained. */
export function checkTerms(claims: ResolvedClaim[], listed: string[]): Issue[] {
  const missing = new Map(
    claims.flatMap((claim) => (claim.plain.match(treaty) ?? []).filter((used) => !listed.includes(used)).map((used) => [used, claim])),
  );
  return [...missing].map(([used, claim]) =>
    issue(
      'term-unexplained',
      claim.place,
      `claim "${claim.id}" uses "${used}", which nothing explains and its topic does not list as unexplained`,
    ),
  );
}
