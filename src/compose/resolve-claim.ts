import type { Claim, Pin } from '../domain/claim.ts';
import type { Citation } from '../domain/content.ts';
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
}

/** Text, or the pins that stand at this place of a sentence. */
export type Part = string | ResolvedPin[];

/** A claim whose pins all hold. */
export interface ResolvedClaim extends Omit<Claim, 'pins' | 'short'> {
  parts: Part[];
  /** The sentence without marks. */
  plain: string;
  /** Where in `plain` pins stand. */
  pinnedAt: number[];
  short: string;
  pins: ResolvedPin[];
  /** Accounts that report it, in the story's order. */
  accounts: Slug[];
  confirmed: boolean;
  /** Every pin holds; where one does not, nothing else is worth saying of the claim. */
  whole: boolean;
  /** Where it is written. */
  place: { file: string; line: number | undefined };
}

/** Where a claim is written: its file, and the path to it there. */
export interface ClaimPlace {
  source: Sourced<unknown>;
  path: PropertyKey[];
}

/** Verifies every pin of a claim and puts each at its place in the sentence. */
export function resolveClaim(claim: Claim, place: ClaimPlace, story: LinkedStory) {
  const issues: Issue[] = [];
  const at = (...path: PropertyKey[]) => ({ file: place.source.file, line: place.source.lineOf([...place.path, ...path]) });
  const pins = claim.pins.flatMap((pin, i) => resolvePin(claim, pin, at('pins', i), story, issues) ?? []);
  const order = new Map(story.accounts.map((account) => [account.slug, account.index]));
  pins.sort((a, b) => (order.get(a.article.slug) ?? 0) - (order.get(b.article.slug) ?? 0));
  const { parts, plain, pinnedAt, unplaced } = placePins(claim.text, pins, new Set(story.accounts.map(({ mark }) => mark)));
  const whole = pins.length === claim.pins.length;
  for (const mark of whole ? unplaced : [])
    issues.push(issue('claim-mark', at('text'), `claim "${claim.id}" places [${mark}] but has no pin to that account`));
  const resolved: ResolvedClaim = {
    ...claim,
    parts,
    plain,
    pinnedAt,
    short: claim.short ? typographic(claim.short) : plain,
    pins,
    accounts: [...new Set(pins.map((pin) => pin.article.slug))],
    confirmed: true,
    whole,
    place: at('text'),
  };
  return { claim: resolved, issues };
}

function resolvePin(
  claim: Claim,
  pin: Pin,
  place: { file: string; line: number | undefined },
  story: LinkedStory,
  issues: Issue[],
): ResolvedPin | undefined {
  const placed = story.passages.get(pin.at);
  const nearest = () => {
    const found = nearestPassage(pin.words, story);
    return found ? `; nearest: ${found.address}, "${found.text}"` : '';
  };
  if (!placed) return void issues.push(issue('claim-passage', place, `claim "${claim.id}": there is no passage ${pin.at}${nearest()}`));
  const at = findWords(placed.passage.text, pin.words);
  if (!at)
    return void issues.push(issue('claim-words', place, `claim "${claim.id}": ${pin.at} does not hold "${squash(pin.words)}"${nearest()}`));
  if (pin.hash !== undefined && pin.hash !== hashText(placed.passage.text))
    issues.push(issue('claim-context', place, `claim "${claim.id}": ${pin.at} has changed around the cited words since it was confirmed`));
  if (placed.article.rights === 'link' && !quotesOf(placed).some((quote) => contains({ start: quote.start - 1, end: quote.end + 1 }, at)))
    return void issues.push(
      issue(
        'claim-rights',
        place,
        `claim "${claim.id}": "${squash(pin.words)}" is no quotation, and ${placed.article.label} may only be linked to`,
      ),
    );
  return { ...placed, at, words: placed.passage.text.slice(at.start, at.end) };
}

/**
 * `[KI NYT]` in the text becomes the pins to those accounts, behind the punctuation that follows. Of a mark that
 * stands at several places, each takes one pin, in order, and the last one those that are left.
 */
function placePins(text: string, pins: ResolvedPin[], marks: Set<string>) {
  const parts: Part[] = [];
  const placed = new Set<ResolvedPin>();
  const pinnedAt: number[] = [];
  const unplaced: string[] = [];
  let plain = '';
  let last = 0;
  const addText = (piece: string) => {
    if (piece === '') return;
    parts.push(piece);
    plain += piece;
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
    if (here.length > 0) parts.push(here);
    pinnedAt.push(plain.length);
  }
  addText(source.slice(last));
  const rest = pins.filter((pin) => !placed.has(pin));
  if (rest.length > 0) {
    parts.push(rest);
    pinnedAt.push(plain.length);
  }
  return { parts, plain, pinnedAt, unplaced };
}

/** What the site may show around the cited words: their sentences, or only themselves. */
export function citationOf(pin: ResolvedPin, label: string): Citation {
  const sentences = pin.reading.sentences.filter((s) => s.passage === pin.passage.id && overlaps(s, pin.at));
  const only = pin.article.rights === 'link';
  const start = only ? pin.at.start : Math.min(pin.at.start, ...sentences.map((s) => s.start));
  const end = only ? pin.at.end : Math.max(pin.at.end, ...sentences.map((s) => s.end));
  return {
    label,
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
