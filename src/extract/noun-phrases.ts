import { beginsWithFirstName } from '../english/first-names.ts';
import { clauseOpeners, quantifiers } from '../english/function-words.ts';
import { places } from '../english/places.ts';
import { endsAsOrganisation } from '../english/roles.ts';
import type { Chunk } from './chunk-passage.ts';
import { codeAt, codesIn, textAt } from './row.ts';

/** A noun phrase: places in the row of chunks, and the chunk that says who is meant. */
export interface Phrase {
  from: number;
  to: number;
  head: Chunk;
}

const begins = /[dSNranPY]/;
const clauseStart = /[.¶,;:(\-QcwA]/;
/** Up to its last noun; a day may stand in it, and a conjunction joins descriptions before a name: `navigator and analyst Ann Poe`. */
const nouns = /^(?:[dSNran]|(?<=d)T(?=a?[rn])|(?<=[rn])c(?=[anr]{1,4}N|N[anr]*rN))*[NSrn]/;
/** `for the union` behind a noun */
const complement = /^p[dSNran]{0,5}[NSrn]/;
/**
 * What may stand between a subject and its verb: adverbs, days, `of the union`, `(41)`, `, the mayor,`, `– again –`,
 * `, the sister of Poe, a judge`, and a clause such as `who was there`.
 */
const between =
  /^(?:x|d?T|g[dSNranT]*[dSNran](?![dSNran])|p[dSNranTg]+(?![dSNranTg])|\([^.¶;Q)]*\),?|-[^.¶;Q-]*-)*(?:,(?:(?![NrP]x?[vV])[^.¶;Qw])*(?:w[^.¶;Q]*)?,[xT]*|,d[danr]+(?:p[dSNran]+)?,d[dSNran]+)?(?:w[^Q;:.]*[vVx][^Q;:.]*(?<!,[adr]{0,3}N?))?$/;
/** `on Harbours Executive Director Ann Poe` behind a body */
const ofBody = /^p[dSNan]+r+N/;
const MAX = 14;
/** How far before its verb a subject is sought. */
const REACH = 40;
const indefinite = new Set(['a', 'an', 'one', 'another', 'some']);

/**
 * The noun phrase that begins at `from`: `his campaign manager Ann Poe` is Ann Poe, and so is `the mayor, Ann Poe,`;
 * `Ann Poe and Lee Roe` are both, `a spokesman for Roe` is no name.
 *
 * @example phraseAt(row of 'said his campaign manager Ann Poe, who', at 'his')?.head.text // 'Ann Poe'
 */
export function phraseAt(row: Chunk[], from: number): Phrase | undefined {
  const first = row[from];
  if (first?.code === 'P' || first?.code === 'Y') return { from, to: from + 1, head: first };
  // `said one, Ann Poe`
  const named = /^(?:one|another)$/.test(first?.text ?? '') && /^.,N[,.¶]/.test(codesIn(row, from, from + 4)) ? row[from + 2] : undefined;
  if (named?.text.includes(' ')) return { from: from + 2, to: from + 3, head: named };
  const one = simplePhrase(row, from);
  if (!one) return undefined;
  return apposed(row, one) ?? together(row, one);
}

/** The subject of the verb at `at`: the phrase that begins a clause and reaches the verb, whatever stands between. */
export function subjectOf(row: Chunk[], at: number, floor: number): Phrase | undefined {
  const least = Math.max(floor, at - REACH);
  const reaches = (from: number) => between.test(withoutRegion(row, from, at));
  let far: Phrase | undefined;
  for (let from = least; from < at; from++) {
    const isClause = from === least || clauseStart.test(codeAt(row, from - 1));
    if (!begins.test(codeAt(row, from)) || !(isClause || mayBeginClause(row, from)) || isRegion(row, from)) continue;
    const found = phraseAt(row, from);
    const isApposed = found && found.from > from && /[,\-]/.test(codeAt(row, found.to));
    if (!found || !(reaches(found.to) || (isApposed && reaches(found.to + 1)))) continue;
    if (isClause) return apposedTo(row, found, at) ?? found;
    if (!far || textAt(row, from - 1) === 'after' || isRelative(row, from)) far = found;
  }
  return far;
}

/** `in Velm, OH` */
function isRegion(row: Chunk[], at: number): boolean {
  const name = textAt(row, at);
  return codesIn(row, at - 3, at) === 'pN,' && (places.has(name) || /^\p{Lu}{2}$/u.test(name));
}

/** What stands between a subject and its verb at `at`, without the country behind a town: `Ann Poe of Kasten, South Alba says`. */
function withoutRegion(row: Chunk[], from: number, at: number): string {
  const codes = codesIn(row, from, at);
  const [region] = /,Nx*$/.exec(codes) ?? [];
  return region && codes.startsWith('pN') && places.has(textAt(row, at - region.length + 1)) ? codes.slice(0, -region.length) : codes;
}

/** `Ann Poe, the mayor who said`, `Ann Poe, harbour spokeswoman said`: the name before it. */
function apposedTo(row: Chunk[], { from, to, head }: Phrase, verb: number): Phrase | undefined {
  const name = row[from - 2];
  const isDescription = textAt(row, to) === 'who' || (head.code === 'r' && codeAt(row, verb + 1) !== ',');
  const begin = codeAt(row, from - 3) === 'd' && head.code === 'r' ? from - 3 : from - 2;
  const isApposed =
    isDescription && /[.¶rQ]/.test(codeAt(row, begin - 1)) && codesIn(row, from - 2, from) === 'N,' && name?.text.includes(' ');
  return name && isApposed ? { from: begin, to: from - 1, head: name } : undefined;
}

/** Less surely a clause begins with `he`, behind a verb (`an islander visiting Orme said` has one clause), some prepositions and `In a letter`. */
function mayBeginClause(row: Chunk[], at: number): boolean {
  if (codeAt(row, at - 1) === 'p') return clauseOpeners.has(textAt(row, at - 1).toLowerCase());
  const isBehindVerb = /(?:[xTvVG]|(?<![Nrn])g)$/.test(codesIn(row, at - 2, at));
  const isGoverned = codeAt(row, at) === 'N' && /pd[anN]*n$/.test(codesIn(row, at - 7, at));
  return codeAt(row, at) === 'P' || isBehindVerb || isGoverned || isRelative(row, at);
}

/** `leaders the senator called “tyrants”` */
function isRelative(row: Chunk[], at: number): boolean {
  return textAt(row, at) === 'the' && /[nr]/.test(codeAt(row, at - 1));
}

/**
 * The phrase that ends before `to`, where nothing stands between.
 *
 * @example phraseBefore(row of 'footage of Ann Poe saying', at 'saying')?.head.text // 'Ann Poe'
 */
export function phraseBefore(row: Chunk[], to: number, floor: number): Phrase | undefined {
  const [nearest] = /(?:(?<![dSNran])[dSNran]+|[PY])$/.exec(codesIn(row, Math.max(floor, to - MAX), to)) ?? [];
  const found = nearest ? phraseAt(row, to - nearest.length) : undefined;
  return found && found.to >= to ? found : undefined;
}

/** Without what stands beside it: the last noun says who is meant. */
function simplePhrase(row: Chunk[], from: number): Phrase | undefined {
  const length = untilArticle(row, from, lengthOf(row, from, nouns));
  if (length === 0) return partOfMany(row, from);
  const to = from + length;
  const holder = officeHolder(row, to + lengthOf(row, to, complement)) ?? officeHolder(row, to);
  if (holder) return holder;
  const head = row[to - 1];
  if (head?.code === 'N') return organisationHolder(row, to) ?? { from, to, head: isOneOf(row, from, to) ? { ...head, code: 'r' } : head };
  if (head?.code !== 'r' && head?.code !== 'n') return undefined;
  const near = to + lengthOf(row, to, complement);
  // `an official with knowledge of the inquiry`
  const far = near > to && textAt(row, near) === 'of' ? near + lengthOf(row, near, complement) : near;
  const last = row[far - 1];
  // `Secretary of State Tom Lowe`
  return last && codesIn(row, to, far).endsWith('NN') ? { from: far - 1, to: far, head: last } : { from, to: far, head };
}

/** `leaders` of `leaders the senator called` */
function untilArticle(row: Chunk[], from: number, length: number): number {
  const article = row.slice(from + 1, from + length).findIndex(({ text }, i) => text === 'the' && /[nr]/.test(codeAt(row, from + i)));
  return article === -1 ? length : article + 1;
}

/** `Harbour Office (HO) director Ann Poe` is Ann Poe. */
function officeHolder(row: Chunk[], to: number): Phrase | undefined {
  if (codesIn(row, to, to + 3) !== '(N)') return undefined;
  const beside = simplePhrase(row, to + 3);
  return beside?.head.code === 'N' && codesIn(row, beside.from, beside.to).includes('r') ? beside : undefined;
}

/** `the Council on Harbours Executive Director Ann Poe` is Ann Poe. */
function organisationHolder(row: Chunk[], to: number): Phrase | undefined {
  const length = endsAsOrganisation(textAt(row, to - 1)) ? lengthOf(row, to, ofBody) : 0;
  const head = length > 0 ? row[to + length - 1] : undefined;
  return head && { from: to + length - 1, to: to + length, head };
}

/** `a well-known Democrat` and `the top Senate Republican` name nobody. */
function isOneOf(row: Chunk[], from: number, to: number): boolean {
  const name = textAt(row, to - 1);
  const isAny = indefinite.has(textAt(row, from).toLowerCase()) && !name.includes(' ');
  return codeAt(row, from) === 'd' && (isAny || /(?:Democrat|Republican)$/.test(name));
}

function lengthOf(row: Chunk[], from: number, pattern: RegExp): number {
  return pattern.exec(codesIn(row, from, from + MAX))?.[0].length ?? 0;
}

/** `one of the men`, and `another` alone */
function partOfMany(row: Chunk[], from: number): Phrase | undefined {
  const first = row[from];
  if (!first || !quantifiers.has(first.text.toLowerCase())) return undefined;
  const of = textAt(row, from + 1) === 'of' ? simplePhrase(row, from + 2) : undefined;
  return of || /[VG]/.test(codeAt(row, from + 1)) ? { from, to: of?.to ?? from + 1, head: { ...first, code: 'r' } } : undefined;
}

/** `the mayor, Ann Poe`: who is meant is the name; `an official in Orme, Alba` names a place. */
function apposed(row: Chunk[], { to, head }: Phrase): Phrase | undefined {
  if (!/[rn]/.test(head.code) || !/[,\-]/.test(codeAt(row, to))) return undefined;
  const beside = simplePhrase(row, to + 1);
  if (beside?.head.code !== 'N' || codeAt(row, beside.to) === 'c') return undefined;
  const isPlace = codeAt(row, to - 1) === 'N' && !beginsWithFirstName(beside.head.text);
  return isPlace ? undefined : beside;
}

/** `Ann Poe and Lee Roe`, as one phrase. */
function together(row: Chunk[], first: Phrase): Phrase {
  if (!/[Nr]/.test(first.head.code) || textAt(row, first.to) !== 'and') return first;
  const second = simplePhrase(row, first.to + 1);
  return second?.head.code === first.head.code ? { from: first.from, to: second.to, head: { ...first.head, code: 'r' } } : first;
}
