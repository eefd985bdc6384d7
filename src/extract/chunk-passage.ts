import type { Passage } from '../domain/article.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank } from '../domain/span.ts';
import { knownGender } from '../english/first-names.ts';
import type { Code } from '../english/lexicon.ts';
import { quantifiers } from '../english/function-words.ts';
import { codeOf, isDayPart, isTitle } from '../english/lexicon.ts';
import { legalForms } from '../english/name-grounds.ts';
import { places } from '../english/places.ts';
import { knownPress } from '../english/press.ts';
import { nameParticles, organisationParticles, organisationWords } from '../english/roles.ts';
import { findingVerbs, toldInfinitives } from '../english/speech-verbs.ts';
import type { Capitals } from './capitals.ts';
import { beginsSentence } from './capitals.ts';
import { completeNames } from './complete-names.ts';
import type { PartOfSpeech, TaggedWord } from '../domain/tagged-word.ts';

/** A passage with what was read in it before its quotations. */
export interface ReadPassage {
  passage: Passage;
  tagged: TaggedWord[];
  sentences: Span[];
  /** Where the story's own list finds a name: it comes before any guess. */
  named: (Span & { entity: Slug })[];
}

/** A word, a name, a quotation or a mark, with the part it plays. */
export interface Chunk extends Span {
  code: Code;
  text: string;
  passage: Passage;
  /** The story's own entity that is named here. */
  entity?: Slug;
}

const token =
  /(?:\p{Lu}\.-?)+(?=\s\p{Lu})|(?<=\s)['’]t(?=\s\p{Lu})|(?:(?:St|Mt|Ft)\. (?=\p{Lu}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*|\p{N}+(?:st|nd|rd|th)\b|\p{N}+(?:[.,/]\p{N}+)*%?|[,;:()&]|[—–―]|(?<=\s|^)--?(?=\s)/gu;
/** `Poe's ferry`, `Jones’ ferry` */
const possessive = /^['’](?:s\b|(?=\s))/;
/** `Orme County Coroner’s` before `Office` */
const ofOfficer = / (?:Coroner|Sheriff|Attorney|Governor|Mayor|Prosecutor|Examiner|Marshal)['’]s$/;
/** `Poe, D-Kasten, said` */
const isParty = /^[DIR]-\p{Lu}/u;
const organisations = new Set(organisationWords);
/** `Quill’s` `Inc.` is one name. */
const legal = new Set(legalForms);
/** In letters, with `New`. */
const LONGEST_PLACE = 24;
const press = new Set([...knownPress].map((name) => name.toLowerCase()));
/** Behind `made`: it says that. */
const makesPoint = /^(?:the (?:point|case|argument) that\b|(?:it )?clear that\b)/;
const infinitives = new Set(toldInfinitives);
const finding = new Set(findingVerbs);
const many = new Set(quantifiers);
/** `had her ask` */
const having = /^(?:have|has|had|hear|heard|let|made|make|saw)$/;
/** Behind these a month or a weekday is no first name: `last October Ada Quill left`. */
const beforeTime = /(?<!\p{L})(?:last|this|next|since|until|every|in|on|early|late|mid)[ -]$/iu;
/** Behind these no verb follows. */
const owners = new Set(['a', 'an', 'his', 'her', 'its', 'my', 'our', 'their']);
const inPersons = new Set(nameParticles);

/** What a word is that no list holds. */
const codeOfPart: Partial<Record<PartOfSpeech, Code>> = {
  NOUN: 'n',
  PROPN: 'n',
  ADJ: 'a',
  NUM: 'a',
  VERB: 'v',
  ADV: 'x',
  AUX: 'x',
  PART: 'x',
  ADP: 'p',
  DET: 'd',
};

/**
 * A passage as a row of chunks: each quotation, name, word and mark, a full stop where a sentence ends, and `¶`.
 *
 * @example chunkPassage(read of 'Ms. Roe said “no.”', …).map(({ code }) => code) // r N V Q . ¶
 */
export function chunkPassage({ passage, tagged, sentences, named }: ReadPassage, quotations: Span[], capitals: Capitals): Chunk[] {
  const { text } = passage;
  const chunk = (code: Code, start: number, end = start) => ({ code, start, end, text: text.slice(start, end), passage });
  const unquoted = blank(text, quotations);
  const names = named
    .filter(({ start }) => unquoted[start] !== ' ')
    .map(({ start, end, entity }) => {
      const [owning] = possessive.exec(text.slice(end, end + 3)) ?? [];
      return { ...chunk(owning ? 'S' : 'N', start, end + (owning?.length ?? 0)), entity };
    });
  const parts = new Map(tagged.map(({ start, pos }) => [start, pos]));
  const words = blank(unquoted, names).matchAll(token);
  const chunks: Chunk[] = [
    ...[...words].map(({ 0: word, index }) => {
      const code = codeOfWord(text, word, index, parts.get(index) ?? 'X', capitals);
      return chunk(code, index, index + word.length);
    }),
    ...quotations.map(({ start, end }) => chunk('Q', start, end)),
    ...names,
    ...sentences.filter(({ end }) => !isInName(text, end)).map(({ end }) => chunk('.', end)),
    chunk('¶', text.length),
  ];
  const sorted = chunks.sort((a, b) => a.start - b.start || a.end - b.end);
  return completeNames(joinNames(sorted, text), text).map(correct);
}

function codeOfWord(text: string, word: string, start: number, part: PartOfSpeech, capitals: Capitals): Code {
  if (/^[,;:()]$/.test(word)) return word as Code;
  if (/^[—–―-]/.test(word)) return '-';
  const bare = word.replace(/['’]s$/, '');
  const known = codeOf(bare);
  if (isNameLike(text, start, bare, known, part, capitals))
    return /['’]s$/.test(word) || possessive.test(text.slice(start + word.length, start + word.length + 3)) ? 'S' : 'N';
  return known === undefined || /[VGo]/.test(known) ? byPart(word, known, part) : known;
}

/** A capital letter, or one behind a particle (`el-Sisi`, `d’Arco`), where it proves that this is a name. */
function isNameLike(text: string, start: number, word: string, known: Code | undefined, part: PartOfSpeech, capitals: Capitals): boolean {
  if (!/^(?:\p{Ll}{1,3}['’-])?\p{Lu}/u.test(word) || isParty.test(word) || /^Yorkers?$/.test(word)) return false;
  const isWeak = capitals.isWeak(text, start) || beginsSentence(text, start);
  const follows = text.slice(start + word.length, start + word.length + 8);
  if (word === 'New') return isNewPlace(text.slice(start, start + LONGEST_PLACE), isWeak);
  const isDate = /^[.,]? \d/.test(follows) || /\d(?:st|nd|rd|th)? $/.test(text.slice(Math.max(0, start - 5), start));
  if (known === 'T')
    return (
      (isFirstName(word, follows) && !beforeTime.test(text.slice(Math.max(0, start - 8), start))) ||
      (capitals.isSurname(word) && !isDate) ||
      (isDayPart.has(word.toLowerCase()) && !isWeak)
    );
  if (known === undefined || known === 'r') {
    if (known && isTitle.has(word.toLowerCase())) return false;
    return !isWeak || !capitals.isOrdinary(word) || isFirstName(word, follows);
  }
  return /[VG]/.test(known) && !isWeak && part !== 'VERB';
}

/** `New Orme`, not `the New Year`; where a sentence begins only one that is known, not `New Orme ferries`. */
function isNewPlace(text: string, isWeak: boolean): boolean {
  const [name = ''] = /^New (?!Year)\p{Lu}\p{L}+/u.exec(text) ?? [];
  return name !== '' && (!isWeak || places.has(name));
}

/** `Mark Lowe`, `Jan van Dijk` */
function isFirstName(word: string, behind: string): boolean {
  const [next = ''] = behind.trimStart().split(' ');
  return behind.startsWith(' ') && knownGender(word) !== undefined && (/^\p{Lu}/u.test(next) || inPersons.has(next));
}

/** By what the sentence makes of the word: a verb's spelling may be a noun's ("his remarks"). */
function byPart(word: string, known: Code | undefined, part: PartOfSpeech): Code {
  if (known !== undefined && known !== 'o') return part === 'NOUN' ? 'n' : known;
  const code = codeOfPart[part] ?? 'o';
  return code === 'v' && word.endsWith('ing') ? 'g' : code;
}

/** `Cmdr.` ends no sentence where a name goes on. */
function isInName(text: string, end: number): boolean {
  const [, title = ''] = /(\p{Lu}\p{L}{1,9})\.$/u.exec(text.slice(Math.max(0, end - 9), end)) ?? [];
  return isTitle.has(title.toLowerCase()) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4));
}

/** `Lee` `O'Roe` is one name, `Department` `of` `Justice` too. */
function joinNames(chunks: Chunk[], text: string): Chunk[] {
  const joined: Chunk[] = [];
  for (const [i, chunk] of chunks.entries()) {
    const last = joined.at(-1);
    if (chunk.code === 'n' && last && isCapital(chunk) && isCapital(last) && isTitle.has(last.text.toLowerCase())) chunk.code = 'N';
    const isBeside = last && !last.entity && !chunk.entity && text.slice(last.end, chunk.start) === ' ';
    if (isBeside && goesOn(last, chunk, chunks[i + 1]) && !isOfficeBefore(joined, chunk))
      Object.assign(last, { code: chunk.code === 'S' ? 'S' : 'N', end: chunk.end, text: text.slice(last.start, chunk.end) });
    else joined.push(chunk);
  }
  return joined;
}

/**
 * Whether a chunk belongs to the name before it: another name, `King` after a first name, and before a name a particle, `&`
 * or a small word with a capital (`Omar Nor Reed`).
 */
function goesOn({ code, text }: Chunk, chunk: Chunk, next: Chunk | undefined): boolean {
  const isName = /[NS]/.test(chunk.code);
  // `de Poe said`
  if (code === 'o' && inPersons.has(text)) return isName;
  if (code !== 'N')
    return isName && (text.startsWith('St. ') || (chunk.text === 'Office' && ofOfficer.test(text)) || legal.has(chunk.text.toLowerCase()));
  // `the head of the Ferry Committee` `Ann Poe`
  if (isName && press.has(text.toLowerCase()) && knownGender(chunk.text.split(' ')[0] ?? '') !== undefined) return false;
  if (isName) return !(organisations.has(lastWord(text)) && knownGender(chunk.text) !== undefined && /[NS]/.test(next?.code ?? ''));
  const isDay = chunk.code === 'T' && /^\d/.test(next?.text ?? '');
  if (/[rT]/.test(chunk.code)) return isCapital(chunk) && !isDay && knownGender(text) !== undefined;
  // `Ian Read said`
  const isBeforeVerb = next?.code === 'V' && !isCapital(next);
  if (/[vV]/.test(chunk.code) && isCapital(chunk) && isBeforeVerb) return knownGender(text) !== undefined;
  // `Harbour Watch president`
  if (/[onv]/.test(chunk.code) && isCapital(chunk) && next?.code === 'r') return true;
  if (!next || !(/[NS]/.test(next.code) || inPersons.has(next.text))) return false;
  if (organisationParticles.includes(chunk.text)) return organisations.has(lastWord(text));
  // `Sophie in ’t Veld`
  if (chunk.text === 'in' && /^['’]t\b/.test(next.text)) return true;
  return inPersons.has(chunk.text) || chunk.text === '&' || chunk.text === 'Without' || (/[cxoa]/.test(chunk.code) && isCapital(chunk));
}

/**
 * What the words beside it make of a word that was mistaken: `to say`, `found that`, `Poe claims that`, `once called`, `its acting head`,
 * `one well-known islander`, `said one unnamed islander`, `her calls`.
 */
function correct(chunk: Chunk, i: number, chunks: Chunk[]): Chunk {
  const before = chunks[i - 1];
  if (chunk.code === 'v' && before?.text === 'to' && infinitives.has(chunk.text)) return { ...chunk, code: 'G' };
  const next = chunks[i + 1]?.code ?? '.';
  if (before?.code === 'd' && /[anrN]/.test(next)) {
    if (/[xv]/.test(chunk.code) && chunk.text.includes('-')) return { ...chunk, code: 'a' };
    if (chunk.code === 'v' && /[Vp]/.test(chunks[i - 2]?.code ?? '.')) return { ...chunk, code: 'a' };
  }
  if (chunk.code === 'V' && owners.has(before?.text.toLowerCase() ?? '') && !having.test(chunks[i - 2]?.text ?? ''))
    return { ...chunk, code: 'n' };
  if (/^ma(?:d|k)es?$/.test(chunk.text) && makesPoint.test(textBehind(chunks, i))) return { ...chunk, code: 'V' };
  if (finding.has(chunk.text) && chunk.code === 'v' && chunks[i + 1]?.text === 'that') return { ...chunk, code: 'V' };
  if (/^point(?:s|ed|ing)$/.test(chunk.text) && chunks[i + 1]?.text === 'out')
    return { ...chunk, code: chunk.text === 'pointing' ? 'G' : 'V' };
  // `a Velm think tank`
  if (chunk.text === 'think' && /^tanks?$/.test(chunks[i + 1]?.text ?? '')) return { ...chunk, code: 'a' };
  // `Poe’s earlier boasts that`
  if (chunk.code === 'V' && chunk.text.endsWith('s') && isOwned(chunks, i)) return { ...chunk, code: 'n' };
  if (chunk.text === 'once' && /[Vv]/.test(next)) return { ...chunk, code: 'x' };
  if (chunk.code === 'g' && /[anr]/.test(next) && (before?.code === 'd' || /['’]s$/.test(before?.text ?? '')))
    return { ...chunk, code: 'a' };
  if (chunk.code === 'n' && codeOf(chunk.text) === 'G' && many.has(before?.text ?? '')) return { ...chunk, code: 'G' };
  // `chief operating officer`
  if (/[gv]/.test(chunk.code) && chunk.text.endsWith('ing') && before?.code === 'r' && next === 'r') return { ...chunk, code: 'a' };
  const isVerb = chunk.code === 'n' && /[Nr]/.test(before?.code ?? '.') && /[.,:pwTQx]/.test(next) && codeOf(chunk.text) === 'V';
  return isVerb ? { ...chunk, code: 'V' } : chunk;
}

function textBehind(chunks: Chunk[], at: number): string {
  return chunks
    .slice(at + 1, at + 4)
    .map(({ text }) => text)
    .join(' ');
}

/** `Poe’s earlier` before it. */
function isOwned(chunks: Chunk[], at: number): boolean {
  const owner = /[xa]/.test(chunks[at - 1]?.code ?? '.') ? chunks[at - 2] : chunks[at - 1];
  return owner?.code === 'S';
}

/** `Secretary of State` `Tom Lowe` are two. */
function isOfficeBefore(joined: Chunk[], { text }: Chunk): boolean {
  const [role, of] = joined.slice(-3);
  const isState = joined.at(-1)?.text === 'State' && isTitle.has(role?.text.toLowerCase() ?? '');
  return role?.code === 'r' && of?.text === 'of' && (isState || knownGender(text) !== undefined);
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1).toLowerCase();
}

function isCapital({ text }: Chunk): boolean {
  return /^\p{Lu}/u.test(text);
}
