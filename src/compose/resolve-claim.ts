import type { Claim, Difference, Pin } from '../domain/claim.ts';
import type { Citation } from '../domain/content.ts';
import type { Edtf } from '../domain/edtf.ts';
import { hashText } from '../domain/hash.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { contains, findWords, overlaps, squash } from '../domain/span.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import { nearestPassage } from './nearest-passage.ts';

/** A pin that was found: these very words, in this passage. */
export interface ResolvedPin extends Placed {
  at: Span;
  words: string;
  kind: Citation['kind'];
}

/** Text, or the pins that stand at this place of a sentence. */
export type TextPart = string | ResolvedPin[];

/** One statement whose pins all hold: a claim, or one version of a claim that accounts tell differently. */
export interface ResolvedClaim extends Omit<Claim, 'text' | 'pins' | 'context' | 'short' | 'differs'> {
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
  /** What backs it, and not what only explains it. */
  pins: ResolvedPin[];
  context: ResolvedPin[];
  /** Accounts that tell it, in the story's order. */
  accounts: Slug[];
  confirmed: boolean;
  /** Every pin holds; where one does not, nothing else is worth saying of the claim. */
  whole: boolean;
  /** Where it is written. */
  place: { file: string; line: number | undefined };
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

/** What a claim states: itself, or each of its versions. */
export function resolveClaim(claim: Claim, place: ClaimPlace, story: LinkedStory): { claims: ResolvedClaim[]; issues: Issue[] } {
  const { differs, text = '', ...rest } = claim;
  if (!differs) {
    const { statement, issues } = resolveStatement({ ...rest, text }, place, story);
    return { claims: [statement], issues };
  }
  const { versions, ...difference } = differs;
  const of = { ...difference, about: typographic(difference.about), id: claim.id, was: claim.was };
  const resolved = versions.map((version, i) =>
    resolveStatement(
      {
        ...version,
        paragraph: claim.paragraph && i === 0,
        wordings: false,
        // Versions that are no conflict stand in no frame that could carry the address of the difference.
        was: i === 0 && differs.kind === 'precision' ? [...version.was, claim.id, ...claim.was] : version.was,
      },
      { ...place, path: [...place.path, 'differs', 'versions', i] },
      story,
    ),
  );
  return {
    claims: resolved.map(({ statement }) => ({ ...statement, differs: of })),
    issues: resolved.flatMap(({ issues }) => issues),
  };
}

type OneStatement = Omit<Claim, 'text' | 'differs'> & { text: string };

/** Verifies every pin of a statement and puts each at its place in the sentence. */
export function resolveStatement(claim: OneStatement, place: ClaimPlace, story: LinkedStory) {
  const issues: Issue[] = [];
  const at = (...path: PropertyKey[]) => ({ file: place.source.file, line: place.source.lineOf([...place.path, ...path]) });
  const order = new Map(story.accounts.map((account) => [account.slug, account.index]));
  const resolve = (key: 'pins' | 'context') =>
    claim[key]
      .flatMap((pin, i) => {
        const found = resolvePin(claim, pin, at(key, i), story, issues);
        return found ? [{ ...found, kind: key === 'pins' ? ('support' as const) : ('context' as const) }] : [];
      })
      .sort((a, b) => (order.get(a.article.slug) ?? 0) - (order.get(b.article.slug) ?? 0));
  const [pins, context] = [resolve('pins'), resolve('context')];
  const { parts, plain, marked, pinnedAt, unplaced } = placePins(claim.text, pins, new Set(story.accounts.map(({ mark }) => mark)));
  if (context.length > 0) parts.push(context);
  const whole = pins.length === claim.pins.length && context.length === claim.context.length;
  for (const mark of whole ? unplaced : [])
    issues.push(issue('claim-mark', at('text'), `claim "${claim.id}" places [${mark}] but has no pin to that account`));
  const statement: ResolvedClaim = {
    ...claim,
    parts,
    plain,
    marked,
    pinnedAt,
    short: claim.short ? typographic(claim.short) : plain,
    pins,
    context,
    accounts: [...new Set(pins.map((pin) => pin.article.slug))],
    confirmed: true,
    whole,
    place: at('text'),
  };
  return { statement, issues };
}

function resolvePin(
  claim: Pick<Claim, 'id'>,
  pin: Pin,
  place: { file: string; line: number | undefined },
  story: LinkedStory,
  issues: Issue[],
): Omit<ResolvedPin, 'kind'> | undefined {
  const placed = story.passages.get(pin.at);
  const nearest = () => {
    const found = nearestPassage(pin.words, story);
    return found ? `; nearest: ${found.address}, "${found.text}"` : '';
  };
  if (!placed) return void issues.push(issue('claim-passage', place, `claim "${claim.id}": there is no passage ${pin.at}${nearest()}`));
  const at = findWords(placed.passage.text, pin.words);
  if (!at)
    return void issues.push(
      issue('claim-words', place, `claim "${claim.id}": ${pin.at} does not contain "${squash(pin.words)}"${nearest()}`),
    );
  if (pin.hash !== undefined && pin.hash !== hashText(placed.passage.text))
    issues.push(issue('claim-context', place, `claim "${claim.id}": ${pin.at} has changed around the cited words since it was confirmed`));
  if (placed.article.rights === 'link' && !quotesOf(placed).some((quote) => contains({ start: quote.start - 1, end: quote.end + 1 }, at)))
    return void issues.push(
      issue(
        'claim-rights',
        place,
        `claim "${claim.id}": "${squash(pin.words)}" is not a quotation, and ${placed.article.label} may only be linked to`,
      ),
    );
  return { ...placed, at, words: placed.passage.text.slice(at.start, at.end) };
}

/**
 * `[KI NYT]` in the text becomes the pins to those accounts, behind the punctuation that follows. Of a mark that
 * stands at several places, each takes one pin, in order, and the last one those that are left.
 */
function placePins(text: string, pins: ResolvedPin[], marks: Set<string>) {
  const parts: TextPart[] = [];
  const placed = new Set<ResolvedPin>();
  const pinnedAt: number[] = [];
  const unplaced: string[] = [];
  let [plain, marked] = ['', ''];
  let last = 0;
  const addText = (piece: string) => {
    if (piece === '') return;
    parts.push(piece);
    plain += piece;
    marked += piece;
  };
  const addPins = (list: ResolvedPin[]) => {
    if (list.length > 0) parts.push(list);
    if (list.length > 0) marked += ` [${[...new Set(list.map(({ account }) => account.mark))].join(' ')}]`;
    pinnedAt.push(plain.length);
  };
  const source = typographic(squash(text));
  const places = [...source.matchAll(/ ?\[([\p{L}\p{N} ]+)\]([.,;:!?”"’)]*)/gu)]
    .map((match) => ({ match, named: match[1]?.split(' ') ?? [] }))
    .filter(({ named }) => named.every((mark) => marks.has(mark)));
  for (const [i, { match, named }] of places.entries()) {
    const again = new Set(places.slice(i + 1).flatMap((place) => place.named));
    addText(source.slice(last, match.index) + (match[2] ?? ''));
    last = match.index + match[0].length;
    const here = named.flatMap((mark) => {
      const own = pins.filter((pin) => pin.account.mark === mark && !placed.has(pin));
      return again.has(mark) ? own.slice(0, 1) : own;
    });
    unplaced.push(...named.filter((mark) => !pins.some((pin) => pin.account.mark === mark)));
    here.forEach((pin) => placed.add(pin));
    addPins(here);
  }
  addText(source.slice(last));
  const rest = pins.filter((pin) => !placed.has(pin));
  if (rest.length > 0) addPins(rest);
  return { parts, plain, marked, pinnedAt, unplaced };
}

/** What the site may show around the cited words: their sentences, or only themselves. */
export function citationOf(pin: ResolvedPin, label: string): Citation {
  const sentences = pin.reading.sentences.filter((s) => s.passage === pin.passage.id && overlaps(s, pin.at));
  const only = pin.article.rights === 'link';
  const start = only ? pin.at.start : Math.min(pin.at.start, ...sentences.map((s) => s.start));
  const end = only ? pin.at.end : Math.max(pin.at.end, ...sentences.map((s) => s.end));
  return {
    label,
    kind: pin.kind,
    article: pin.article.slug,
    passage: pin.passage.id,
    words: pin.words,
    context: pin.passage.text.slice(start, end),
    at: { start: pin.at.start - start, end: pin.at.end - start },
  };
}

function quotesOf({ reading, passage }: Placed) {
  return reading.quotes.filter((quote) => quote.passage === passage.id);
}
