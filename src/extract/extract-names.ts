import type { Name, NameSign } from '../domain/reading.ts';
import { honorifics, looseRoles, organisationNouns, personNouns, staff, staffPrepositions } from '../english/name-grounds.ts';
import { codeOf, isTitle } from '../english/lexicon.ts';
import { bodies } from '../english/roles.ts';
import { isName } from './build-cast.ts';
import { beginsSentence } from './capitals.ts';
import type { Chunk } from './chunk-passage.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import { codeAt, codesIn, sentenceStart, skip } from './row.ts';
import { knownWords } from './tag-words.ts';
import { isPassive, source } from './tellings.ts';

/** How far behind a description a verb is sought whose subject it would be. */
const REACH = 20;

const honorific = new Set(honorifics);
const organisation = new Set([...organisationNouns, ...bodies]);
const impersonal = new Set([...looseRoles, ...organisation]);
const person = new Set(personNouns);
const colleague = new Set(staff);
const ofStaff = new Set(staffPrepositions);

/**
 * The names of an account, each with what its sentence shows of who or what bears it.
 *
 * @example extractNames(row of 'Mayor Ann Poe, 53, spoke.') // [{ text: 'Ann Poe', signs: ['office', 'aged'], … }]
 */
export function extractNames(row: Chunk[]): Name[] {
  const speaking = speakersIn(row);
  const ordinary = knownWords([...new Set(row.filter(isName).flatMap(({ text }) => wordsIn(text)))]);
  return row.flatMap((chunk, at): Name[] => {
    if (!isName(chunk)) return [];
    const { passage, start } = chunk;
    const text = chunk.text.replace(/['’]s?$/, '');
    const signs: NameSign[] = [
      ...signsBefore(row, at),
      ...signsBehind(row, at),
      ...when(speaking.has(chunk), 'speaks'),
      ...when(!wordsIn(text).some((word) => ordinary.has(word)), 'coined'),
      ...when(!beginsSentence(passage.text, start), 'inside'),
    ];
    const abbreviation = codesIn(row, at + 1, at + 4) === '(N)' ? row[at + 2]?.text : undefined;
    return [{ passage: passage.id, start, end: start + text.length, text, signs, ...(abbreviation ? { abbreviation } : {}) }];
  });
}

function when(holds: boolean, sign: NameSign): NameSign[] {
  return holds ? [sign] : [];
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().split(/[\s'’-]+/);
}

function signsBefore(row: Chunk[], at: number): NameSign[] {
  const [chunk, before] = [row[at], row[at - 1]];
  if (!chunk || before?.passage !== chunk.passage) return [];
  const noun = before.text.toLowerCase();
  if (before.code === 'd') return noun === 'the' ? ['article'] : [];
  if (before.code === 'p') return /^(?:in|near)$/.test(noun) ? ['place'] : ofStaff.has(noun) && isStaff(row[at - 2]) ? ['staffed'] : [];
  if (before.code === ',') return isPersonNoun(row[at - 2]) && codeAt(row, at + 1) === ',' && chunk.text.includes(' ') ? ['described'] : [];
  if (!/^\.? $/.test(chunk.passage.text.slice(before.end, chunk.start))) return [];
  if (honorific.has(noun)) return ['mr'];
  if (/[rn]/.test(before.code) && organisation.has(noun)) return ['body'];
  const isOffice = isPersonNoun(before) && (chunk.text.includes(' ') || (isTitle.has(noun) && /^\p{Lu}/u.test(before.text)));
  return isOffice ? ['office'] : [];
}

function signsBehind(row: Chunk[], at: number): NameSign[] {
  const [chunk, next] = [row[at], row[at + 1]];
  if (chunk?.code !== 'N' || !next) return [];
  if (isStaff(next)) return ['staffed'];
  if (next.code !== ',') return [];
  const isFull = chunk.text.includes(' ');
  if (/^\d\d$/.test(row[at + 2]?.text ?? '') && /[,.]/.test(codeAt(row, at + 3))) return isFull ? ['aged'] : [];
  if (row[at + 2]?.text === 'who') return isFull ? ['described'] : [];
  const beside = phraseAt(row, at + 2);
  // `off Port Poe, a spokesman said`
  if (!beside || /^[^,.;:()¶Qw-]*[Vvx]/.test(codesIn(row, beside.to, beside.to + REACH))) return [];
  if (/[rn]/.test(beside.head.code) && organisation.has(beside.head.text.toLowerCase())) return ['body'];
  return isPersonNoun(beside.head) ? ['described'] : [];
}

function isPersonNoun(chunk: Chunk | undefined): boolean {
  const noun = chunk?.text.toLowerCase() ?? '';
  return person.has(noun) || (codeOf(noun) === 'r' && !impersonal.has(noun));
}

function isStaff(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[rn]/.test(chunk.code) && colleague.has(chunk.text.toLowerCase());
}

/** The names that are the subject of a verb of speech, or that something is told "according to". */
function speakersIn(row: Chunk[]): Set<Chunk> {
  const phrases = row.map(({ code }, at) => {
    if (code === 'A') return source(row, at)?.phrase;
    if (code !== 'V' || isPassive(row, at)) return undefined;
    return (
      subjectOf(row, at, sentenceStart(row, at)) ??
      (/[.¶,Q]/.test(codeAt(row, at - 1)) ? phraseAt(row, skip(row, at + 1, /[xT]/)) : undefined)
    );
  });
  return new Set(phrases.flatMap((phrase) => phrase?.head ?? []));
}
