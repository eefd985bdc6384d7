import type { Claim, Difference, Pin } from '../domain/claim.ts';
import type { Edtf } from '../domain/edtf.ts';
import { hashText } from '../domain/hash.ts';
import type { Issue, IssueCode } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { onceFor } from '../domain/once-for.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank, contains, findWords, squash } from '../domain/span.ts';
import { copiesIn } from '../english/same-words.ts';
import { beginningOf, typographic } from '../domain/words.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import { nearestPassage } from './nearest-passage.ts';

const placesOf = onceFor((accounts: LinkedStory['accounts']) => new Map(accounts.map(({ slug }, i) => [slug, i])));

/** A pin that was found: these very words, in this passage. */
export interface ResolvedPin extends Placed {
  at: Span;
  words: string;
  /** Whether it backs a statement, all of it or a part, or only explains it. */
  kind: 'support' | 'part' | 'context';
}

/** In a table a claim that nobody has made short has at most about this many letters. */
const MAX_SHORT = 90;
/** A word at which a sentence is cut is hardly longer than the rest of this. */
const LEAST_CUT = 60;

/** Text, or the pins that stand at this place of a sentence. */
export type TextPart = string | ResolvedPin[];

/** One statement whose pins all hold: a claim, or one version of a claim that accounts tell differently. */
export interface ResolvedClaim extends Omit<Claim, 'text' | 'pins' | 'partly' | 'context' | 'short' | 'differs' | 'notIn'> {
  text: string;
  /** The difference that it is a version of; all its versions follow each other. */
  differs?: Pick<Claim, 'id' | 'was'> & Omit<Difference, 'versions'>;
  parts: TextPart[];
  /** The sentence without marks. */
  plain: string;
  /** Where in `plain` pins stand. */
  pinnedAt: number[];
  /** The sentence with the marks of its accounts in brackets. */
  marked: string;
  short: string;
  /** What backs it, what backs a part of it, and what only explains it. */
  pins: ResolvedPin[];
  partPins: ResolvedPin[];
  context: ResolvedPin[];
  /** Accounts that tell all of it, and those that tell a part, in the story's order. */
  accounts: Slug[];
  partly: Slug[];
  /** How many of those that tell all of it print it in the words of another. */
  copies: number;
  /** Accounts in which an editor found nothing of it. */
  notIn: Slug[];
  confirmed: boolean;
  /** Every pin holds; where one does not, nothing else is worth saying of the claim. */
  whole: boolean;
  /** Where it is written. */
  place: Pick<Issue, 'file' | 'line'>;
}

/** A statement with a date. */
export interface ComposedEvent extends ResolvedClaim {
  when: Edtf;
  topics: Slug[];
}

/** Where a claim is written: its file, and the path to it there. */
export interface ClaimPlace {
  source: Sourced<unknown>;
  path: PropertyKey[];
}

/** A claim, an event, or one version of a claim that accounts tell differently. */
interface Statement extends Omit<Claim, 'text' | 'differs' | 'paragraph' | 'wordings' | 'notIn'> {
  text: string;
  paragraph?: boolean;
  wordings?: boolean;
  notIn?: string[] | undefined;
  differs?: NonNullable<ResolvedClaim['differs']>;
}

/** What a claim states: itself, or each of its versions. */
export function resolveClaim(claim: Claim, place: ClaimPlace, story: LinkedStory): { claims: ResolvedClaim[]; issues: Issue[] } {
  const { differs, text = '', ...rest } = claim;
  const statements = differs ? versionsOf(claim, differs) : [{ ...rest, text }];
  const resolved = statements.map((statement, i) =>
    resolveStatement(statement, differs ? { ...place, path: [...place.path, 'differs', 'versions', i] } : place, story),
  );
  return { claims: resolved.map(({ statement }) => statement), issues: resolved.flatMap(({ issues }) => issues) };
}

function versionsOf({ id, was, paragraph }: Claim, { versions, ...difference }: Difference): Statement[] {
  const differs = { ...difference, about: typographic(difference.about), id, was };
  return versions.map((version, i) => ({
    ...version,
    differs,
    paragraph: paragraph && i === 0,
    // Versions that are no conflict stand in no frame that could carry the address of the difference.
    was: i === 0 && differs.kind === 'precision' ? [...version.was, id, ...was] : version.was,
  }));
}

/** Verifies every pin of a statement and puts each at its place in the sentence. */
export function resolveStatement(statement: Statement, { source, path }: ClaimPlace, story: LinkedStory) {
  const at = (...inside: PropertyKey[]) => ({ file: source.file, line: source.lineOf([...path, ...inside]) });
  const places = placesOf(story.accounts);
  const placeOf = ({ account }: Pick<ResolvedPin, 'account'>) => places.get(account.slug) ?? 0;
  const resolve = (key: 'pins' | 'partly' | 'context', kind: ResolvedPin['kind']) => {
    const found = statement[key].map((pin, i) => resolvePin(statement.id, pin, at(key, i), story));
    const pins = found.flatMap(({ pin }) => (pin ? { ...pin, kind } : [])).sort((a, b) => placeOf(a) - placeOf(b));
    return { pins, issues: found.flatMap(({ issues }) => issues), whole: pins.length === found.length };
  };
  const support = resolve('pins', 'support');
  const part = resolve('partly', 'part');
  const context = resolve('context', 'context');
  const { pins } = support;
  const whole = [support, part, context].every((found) => found.whole);
  const { parts, partsBehind, unplaced, unknown, ...texts } = placePins(
    statement.text,
    pins,
    part.pins,
    new Set(story.accounts.map(({ mark }) => mark)),
  );
  const markIssues = (whole ? unplaced : []).map((mark) =>
    issue('claim-mark', at('text'), `claim "${statement.id}" places [${mark}] but has no pin to that account`),
  );
  const unknownIssues = unknown.map((mark) =>
    issue('unknown-mark', at('text'), `claim "${statement.id}" says [${mark}], which is no account’s mark`),
  );
  const accounts = [...new Set(pins.map((pin) => pin.article.slug))];
  const partly = [...new Set(part.pins.map((pin) => pin.article.slug))];
  const bothIssues = partly
    .filter((slug) => accounts.includes(slug))
    .map((slug) => issue('claim-part', at('partly'), `claim "${statement.id}" has "${slug}" under pins and under partly`));
  const notIn = resolveNotIn(statement, [...accounts, ...partly], { ...at('notIn'), what: `claim "${statement.id}"` }, story);
  const resolved: ResolvedClaim = {
    paragraph: false,
    wordings: false,
    ...statement,
    ...texts,
    parts: [...parts, ...[partsBehind, context.pins].filter((behind) => behind.length > 0)],
    short: shortOf(statement.short, texts.plain),
    pins,
    partPins: part.pins,
    context: context.pins,
    accounts,
    partly,
    copies: countCopies(pins),
    notIn: notIn.accounts,
    confirmed: true,
    whole,
    place: at('text'),
  };
  return {
    statement: resolved,
    issues: [...support.issues, ...part.issues, ...context.issues, ...markIssues, ...unknownIssues, ...bothIssues, ...notIn.issues],
  };
}

/** By their own words: those of a quotation are the speaker's. */
function countCopies(pins: ResolvedPin[]): number {
  const byAccount = Map.groupBy(pins, ({ article }) => article);
  const ownWords = ({ passage, reading, at }: ResolvedPin) => {
    const quoted = reading.quotes.filter((quote) => quote.passage === passage.id);
    return blank(passage.text, quoted).slice(at.start, at.end);
  };
  return copiesIn([...byAccount.values()].map((own) => ({ text: own.map(ownWords).join(' ') }))).length;
}

/** The accounts by whose marks an editor says that something is not in them; each must be one that has no pin there. */
export function resolveNotIn(
  { notIn: marks = [] }: { notIn?: string[] | undefined },
  telling: Slug[],
  { what, ...place }: Pick<Issue, 'file' | 'line'> & { what: string },
  { accounts }: Pick<LinkedStory, 'accounts'>,
): { accounts: Slug[]; issues: Issue[] } {
  const found = marks.map((mark) => ({ mark, slug: accounts.find((account) => account.mark === mark)?.slug }));
  const report = (mark: string, why: string) => issue('claim-not-in', place, `${what} lists [${mark}] under notIn, ${why}`);
  return {
    accounts: [...new Set(found.flatMap(({ slug }) => slug ?? []))],
    issues: found.flatMap(({ mark, slug }) => {
      if (slug === undefined) return report(mark, 'which is no mark of an account');
      return telling.includes(slug) ? report(mark, 'and has a pin to that account') : [];
    }),
  };
}

/** What an editor made short; what is as long as a cut sentence and ends as one is cut anew: it follows the sentence when that is reworded. */
function shortOf(short: string | undefined, plain: string): string {
  if (short === undefined) return plain;
  return short === '…' || (short.endsWith(' …') && short.length > LEAST_CUT) ? beginningOf(plain, MAX_SHORT) : typographic(short);
}

/** The pin, where its words are found and may be shown; and what an editor should know of it. */
function resolvePin(
  id: Slug,
  { at: address, words, hash }: Pin,
  place: Pick<Issue, 'file' | 'line'>,
  story: LinkedStory,
): { pin?: Omit<ResolvedPin, 'kind'>; issues: Issue[] } {
  const report = (code: IssueCode, message: string) => issue(code, place, `claim "${id}": ${message}`);
  const placed = story.passages.get(address);
  if (!placed) return { issues: [report('claim-passage', `there is no passage ${address}${nearestPassage(words, story)}`)] };
  const { passage, article, reading } = placed;
  const at = findWords(passage.text, words);
  const cited = `"${squash(words)}"`;
  if (!at) return { issues: [report('claim-words', `${address} does not contain ${cited}${nearestPassage(words, story)}`)] };
  const issues =
    hash === undefined || hash === hashText(passage.text)
      ? []
      : [report('claim-context', `${address} has changed around the cited words since it was confirmed`)];
  const isQuoted = reading.quotes.some(
    (quote) => quote.passage === passage.id && contains({ start: quote.start - 1, end: quote.end + 1 }, at),
  );
  if (article.rights === 'link' && !isQuoted)
    return { issues: [...issues, report('claim-rights', `${cited} is not a quotation, and ${article.label} may only be linked to`)] };
  return { pin: { ...placed, at, words: passage.text.slice(at.start, at.end) }, issues };
}

/**
 * `[KI NYT]` in the text becomes the pins to those accounts, behind the punctuation that follows. Of a mark that
 * stands at several places, each takes one pin, in order, and the last one those that are left. An account that tells a
 * part of the statement backs what stands before its mark; where it has none, it stands behind the statement.
 */
function placePins(text: string, full: ResolvedPin[], part: ResolvedPin[], marks: Set<string>) {
  const pins = [...full, ...part];
  const source = typographic(squash(text));
  const inBrackets = [...source.matchAll(/ ?\[([\p{L}\p{N} ]+)\]([.,;:!?”"’)]*)/gu)]
    .map((match) => ({ match, named: match[1]?.split(' ') ?? [] }))
    .filter(({ match }) => !isPrinted(match[0], pins));
  const places = inBrackets.filter(({ named }) => named.every((mark) => marks.has(mark)));
  const unknown = inBrackets.flatMap(({ match, named }) =>
    named.every(looksLikeMark) && !isQuoted(source, match.index) ? named.filter((mark) => !marks.has(mark)) : [],
  );
  const parts: TextPart[] = [];
  const placed = new Set<ResolvedPin>();
  let last = 0;
  for (const [i, { match, named }] of places.entries()) {
    const again = new Set(places.slice(i + 1).flatMap((place) => place.named));
    const here = named.flatMap((mark) => {
      const own = pins.filter((pin) => pin.account.mark === mark && !placed.has(pin));
      return again.has(mark) ? own.slice(0, 1) : own;
    });
    here.forEach((pin) => placed.add(pin));
    parts.push(
      source.slice(last, match.index) + (match[2] ?? ''),
      here.map((pin) => ({ ...pin, kind: 'support' as const })),
    );
    last = match.index + match[0].length;
  }
  const [rest = [], partsBehind = []] = [full, part].map((list) => list.filter((pin) => !placed.has(pin)));
  parts.push(source.slice(last), ...(rest.length > 0 ? [rest] : []));

  let [plain, marked] = ['', ''];
  const pinnedAt: number[] = [];
  for (const part of parts) {
    if (typeof part === 'string') plain += part;
    else pinnedAt.push(plain.length);
    marked += typeof part === 'string' ? part : marksOf(part);
  }
  const unplaced = places.flatMap(({ named }) => named).filter((mark) => !pins.some((pin) => pin.account.mark === mark));
  return { parts: parts.filter((part) => part.length > 0), partsBehind, plain, marked, pinnedAt, unplaced, unknown };
}

/** What an account prints in brackets itself is no mark: `“[12] people”`. */
function isPrinted(place: string, pins: ResolvedPin[]): boolean {
  const inBrackets = place.slice(place.indexOf('['), place.lastIndexOf(']') + 1);
  return pins.some(({ words }) => words.includes(inBrackets));
}

function looksLikeMark(text: string): boolean {
  return /^\p{Lu}[\p{Lu}\p{N}]{0,2}$/u.test(text);
}

/** Between quotation marks brackets are the account's. */
function isQuoted(text: string, at: number): boolean {
  return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
}

function marksOf(pins: ResolvedPin[]): string {
  return pins.length === 0 ? '' : ` [${[...new Set(pins.map(({ account }) => account.mark))].join(' ')}]`;
}
