import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { knownGender } from '../english/first-names.ts';
import type { Code } from '../english/lexicon.ts';
import { codeOf, isTitle } from '../english/lexicon.ts';
import { nameParticles, organisationParticles, organisationWords } from '../english/roles.ts';

/** A word, a name, a quotation or a mark, with the part it plays. */
export interface Chunk extends Span {
  code: Code;
  text: string;
  /** The story's own entity that is named here. */
  entity?: Slug;
}

/** Where the story's own list finds a name: it comes before any guess. */
export interface Named extends Span {
  entity: Slug;
}

const token = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*|\p{N}[\p{N}.,%]*|[,;:()—–]|(?<=\s)--?(?=\s)/gu;
const organisations = new Set(organisationWords);
const inPersons = new Set(nameParticles);
const inOrganisations = new Set(organisationParticles);

/**
 * A passage as a row of chunks: each quotation, name, word and mark, and a full stop where a sentence ends.
 *
 * @example chunkPassage('Ms. Roe said “no.”', [{ start: 14, end: 17 }], [18]).map(({ code }) => code) // r N V Q .
 */
export function chunkPassage(text: string, quotations: Span[], sentenceEnds: number[], named: Named[] = []): Chunk[] {
  const quoted = new Uint8Array(text.length);
  for (const { start, end } of quotations) quoted.fill(1, start, end);
  const outside = named.filter(({ start }) => quoted[start] === 0);
  const words = [...blank(text, [...quotations, ...outside]).matchAll(token)].map(({ 0: word, index }) => toChunk(text, word, index));
  const chunks: Chunk[] = [
    ...words,
    ...quotations.map(({ start, end }) => ({ code: 'Q' as const, start, end, text: text.slice(start, end) })),
    ...outside.map(({ start, end, entity }) => ({
      code: ownsSomething(text, end) ? ('S' as const) : ('N' as const),
      start,
      end,
      entity,
      text: text.slice(start, end),
    })),
    ...sentenceEnds.map((at) => ({ code: '.' as const, start: at, end: at, text: '' })),
  ];
  return joinNames(
    chunks.sort((a, b) => a.start - b.start || a.end - b.end),
    text,
  ).map(correct);
}

function toChunk(text: string, word: string, start: number): Chunk {
  const end = start + word.length;
  const owner = /['’]s$/.test(word);
  const bare = owner ? word.slice(0, -2) : word;
  const known = codeOf(word) ?? codeOf(bare.replace(/['’](?:d|ll|ve|re|m)$/, ''));
  const capital = /^\p{Lu}/u.test(word);
  const isNameLike =
    capital && (known === undefined || (/[VG]/.test(known) ? !begins(text, start) : known === 'r' && !isTitle.has(bare.toLowerCase())));
  if (/^[,;:()]$/.test(word)) return { code: word as Code, start, end, text: word };
  if (/^[—–-]/.test(word)) return { code: '-', start, end, text: word };
  const isOwner = owner || ownsSomething(text, end);
  return { code: isNameLike ? (isOwner ? 'S' : 'N') : (known ?? 'o'), start, end, text: word };
}

/** Whether a sentence or a quotation begins here, so that a capital letter says nothing. */
function begins(text: string, start: number): boolean {
  return start === 0 || /[.!?:”"“’\n]\s*$/.test(text.slice(Math.max(0, start - 3), start));
}

/** `Poe's ferry`, `Jones’ ferry`. */
function ownsSomething(text: string, end: number): boolean {
  return /^['’](?:s\b|\s)/.test(text.slice(end, end + 3));
}

/** `Lee` `O'Roe` is one name, `Department` `of` `Justice` too; `King` after a first name is no title. */
function joinNames(chunks: Chunk[], text: string): Chunk[] {
  const joined: Chunk[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const last = joined.at(-1);
    const gap = last && text.slice(last.end, chunk.start);
    const next = chunks[i + 1];
    const isName = chunk.code === 'N' || chunk.code === 'S';
    const isSurname = chunk.code === 'r' && last?.code === 'N' && /^\p{Lu}/u.test(chunk.text) && knownGender(last.text) !== undefined;
    const isParticle = last?.code === 'N' && next && /^[NS]$/.test(next.code) && joins(last.text, chunk.text);
    if (
      last?.code === 'N' &&
      !last.entity &&
      !chunk.entity &&
      (gap === ' ' || (gap === '. ' && /(?:^|\s)\p{L}$/u.test(last.text))) &&
      (isName || isSurname || isParticle)
    ) {
      last.end = chunk.end;
      last.text = text.slice(last.start, last.end);
      if (chunk.code === 'S') last.code = 'S';
    } else joined.push({ ...chunk });
  }
  return joined;
}

function joins(name: string, particle: string): boolean {
  const last = name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
  return inPersons.has(particle.toLowerCase()) || (inOrganisations.has(particle) && organisations.has(last));
}

/**
 * After a determiner, a possessive or a preposition a verb's spelling is a noun's ("his remarks", "in reports"); a
 * sentence may begin with a word that only looks like a name ("Losing the vote").
 */
function correct(chunk: Chunk, i: number, chunks: Chunk[]): Chunk {
  const before = chunks[i - 1]?.code ?? '.';
  const isNoun = chunk.code === 'V' && /[dSp]/.test(before);
  const isOpener =
    chunk.code === 'N' && before === '.' && /^\p{L}+(?:ing|ed|ly)$/u.test(chunk.text) && /[dpo]/.test(chunks[i + 1]?.code ?? '.');
  return isNoun || isOpener ? { ...chunk, code: 'o' } : chunk;
}

/** The text with `spans` as blanks, so that offsets stay. */
function blank(text: string, spans: Span[]): string {
  let blanked = '';
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < blanked.length) continue;
    blanked += text.slice(blanked.length, start) + ' '.repeat(end - start);
  }
  return blanked + text.slice(blanked.length);
}
