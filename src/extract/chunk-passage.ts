import type { Passage } from '../domain/article.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { blank } from '../domain/span.ts';
import type { Code } from '../english/lexicon.ts';
import { codeOf, isTitle } from '../english/lexicon.ts';
import type { Capitals } from './capitals.ts';
import { isNameLike } from './capitals.ts';
import { correctChunk } from './correct-chunk.ts';
import { joinNames } from './join-names.ts';
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

/** Initials are few: of more, each would be read to the last again. */
const token =
  /(?:\p{Lu}\.-?){1,8}(?=\s\p{Lu})|(?<=\s)['’]t(?=\s\p{Lu})|(?:(?:St|Mt|Ft)\. (?=\p{Lu}))?\p{L}[\p{L}\p{M}\p{N}]*(?:['’.&-][\p{L}\p{N}]+)*|\p{N}+(?:st|nd|rd|th)\b|\p{N}+(?:[.,/]\p{N}+)*%?|[,;:()&]|[—–―]|(?<=\s|^)--?(?=\s)/gu;
/** `Poe's ferry`, `Jones’ ferry` */
const possessive = /^['’](?:s\b|(?=\s))/;
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
  return joinNames(sorted, text).map(correctChunk);
}

function codeOfWord(text: string, word: string, start: number, part: PartOfSpeech, capitals: Capitals): Code {
  if (/^[,;:()]$/.test(word)) return word as Code;
  if (/^[—–―-]/.test(word)) return '-';
  const bare = word.replace(/['’]s$/, '');
  const known = codeOf(bare);
  if (isNameLike({ text, start, word: bare, known, part }, capitals))
    return /['’]s$/.test(word) || possessive.test(text.slice(start + word.length, start + word.length + 3)) ? 'S' : 'N';
  return known === undefined || /[VGo]/.test(known) ? byPart(word, known, part) : known;
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
