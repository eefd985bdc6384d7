import { onceFor } from '../domain/once-for.ts';
import type { Name, NameSign } from '../domain/reading.ts';
import { honorifics, looseRoles, ofOnePerson, organisationNouns, personNouns, staff, staffPrepositions } from '../english/name-grounds.ts';
import { beginsWithFirstName } from '../english/first-names.ts';
import { codeOf, isTitle } from '../english/lexicon.ts';
import { bodies } from '../english/roles.ts';
import { sayingForms } from '../english/speech-verbs.ts';
import { isName } from './build-cast.ts';
import { beginsSentence } from './capitals.ts';
import type { Chunk } from './chunk-passage.ts';
import type { Phrase } from './noun-phrases.ts';
import { phraseAt, subjectOf } from './noun-phrases.ts';
import { codeAt, codesIn, sentenceStart, skip, skipBack, textAt } from './row.ts';
import { knownWords } from './tag-words.ts';
import { isPassive, source } from './tellings.ts';

/** How far behind a description a verb is sought whose subject it would be. */
const REACH = 20;

const organisation = new Set([...organisationNouns, ...bodies]);
const impersonal = new Set([...looseRoles, ...organisation]);

/**
 * The names of an account, each with what its sentence shows of who or what bears it.
 *
 * @example extractNames(row of 'Mayor Ann Poe, 53, spoke.') // [{ text: 'Ann Poe', signs: ['office', 'aged'], … }]
 */
export function extractNames(row: Chunk[]): Name[] {
  const speaking = speakersIn(row);
  const ordinary = knownWords([...new Set(row.filter(isName).flatMap(({ text }) => wordsIn(text)))]);
  const isCoined = (name: string) => !wordsIn(name).some((word) => ordinary.has(word));
  return row.flatMap((chunk, at): Name[] => {
    if (!isName(chunk)) return [];
    const { passage, start } = chunk;
    if (isTicker(row, at)) return [];
    const text = chunk.text.replace(/['’]s?$/, '');
    const signs: NameSign[] = [
      ...signsBefore(row, at),
      ...signsBehind(row, at, isCoined),
      ...when(/^(?:Lord|Lady) /.test(text), 'mr'),
      ...when(speaking.has(chunk) || isAgency(row, at, speaking), 'speaks'),
      ...when(isCoined(text), 'coined'),
      ...when(!beginsSentence(passage.text, start), 'inside'),
    ];
    const abbreviation = codesIn(row, at + 1, at + 4) === '(N)' && !isTicker(row, at + 2) ? row[at + 2]?.text : undefined;
    const title = signs.includes('office') && !text.includes(' ') ? row[at - 1]?.text : undefined;
    return [
      {
        ...{ passage: passage.id, start, end: start + text.length, text, signs },
        ...(title ? { title } : {}),
        ...(abbreviation ? { abbreviation } : {}),
      },
    ];
  });
}

/** `the Orme state news agency said` */
function isAgency(row: Chunk[], at: number, speaking: Set<Chunk>): boolean {
  const noun = row.slice(at + 1, at + 4).find(({ text }) => text === 'agency');
  return noun !== undefined && speaking.has(noun);
}

/** `(ORM.N)`, the code of a stock exchange. */
function isTicker(row: Chunk[], at: number): boolean {
  return codesIn(row, at - 1, at + 2) === '(N)' && /^[\p{Lu}\d]{2,6}\.\p{Lu}{1,2}$/u.test(textAt(row, at));
}

function when(holds: boolean, sign: NameSign): NameSign[] {
  return holds ? [sign] : [];
}

function wordsIn(name: string): string[] {
  return name.toLowerCase().split(/[\s'’-]+/);
}

function signsBefore(row: Chunk[], at: number): NameSign[] {
  const [name, before] = [row[at], row[at - 1]];
  if (!name || before?.passage !== name.passage) return [];
  const word = before.text.toLowerCase();
  if (before.code === 'd') return word === 'the' && !isOfPerson(row[at + 1]) ? ['article'] : [];
  if (before.code === 'p')
    return /^(?:in|near)$/.test(word) ? ['place'] : staffPrepositions.has(word) && isStaff(row[at - 2]) ? ['staffed'] : [];
  if (before.code === ',') return isApposed(row, at) ? ['described'] : [];
  if (!/^\.? $/.test(name.passage.text.slice(before.end, name.start))) return [];
  if (honorifics.has(word)) return word === 'mr' ? ['mr', 'male'] : /^(?:mrs|ms|miss)$/.test(word) ? ['mr', 'female'] : ['mr'];
  if (isOfState(row, at - 1)) return ['office'];
  if (isWarship(row, at - 1)) return [];
  if (isBody(before) || isBroadcaster(row, at - 1)) return ['body'];
  if (isOffice(row, at)) return ['office'];
  return isPersonNoun(before) && /^\p{Ll}/u.test(before.text) ? ['described'] : [];
}

/** `Mayor Poe`, `former Velm model Ann Poe` */
function isOffice(row: Chunk[], at: number): boolean {
  const [title, isFull] = [textAt(row, at - 1), textAt(row, at).includes(' ')];
  const isTitled = isTitle.has(title.toLowerCase()) && /^\p{Lu}/u.test(title);
  return (isFull || isTitled) && (isPersonNoun(row[at - 1]) || isFormer(row, at - 1));
}

/** `Secretary of State` */
function isOfState(row: Chunk[], at: number): boolean {
  return textAt(row, at) === 'State' && textAt(row, at - 1) === 'of' && isPersonNoun(row[at - 2]);
}

/** `TV station` */
function isBroadcaster(row: Chunk[], noun: number): boolean {
  return /^(?:station|channel)$/i.test(textAt(row, noun)) && /^(?:tv|television|radio|news)$/i.test(textAt(row, noun - 1));
}

/** `airline` */
function isBody({ code, text }: Chunk): boolean {
  return /[rn]/.test(code) && organisation.has(text.toLowerCase());
}

/** `the aircraft carrier Ann Poe`, and `the carrier Ann Poe` further on */
function isWarship(row: Chunk[], noun: number): boolean {
  return textAt(row, noun) === 'carrier' && hasWarship(row);
}

const hasWarship = onceFor((row: Chunk[]) => row.some(({ text }, i) => text === 'aircraft' && /^carriers?$/.test(textAt(row, i + 1))));

/** `the Poe administration`, `the Ann Poe who` */
function isOfPerson(next: Chunk | undefined): boolean {
  return next?.text === 'who' || ofOnePerson.has(next?.text.replace(/['’]s$/, '') ?? '');
}

/** `the nation’s leader`, `Orme’s new leader`, not `the market leader` */
function isLeader(row: Chunk[], noun: number): boolean {
  const owner = row[skipBack(row, noun, /a/) - 1];
  const isOwned = owner?.code === 'S' || /^(?:nation|country|party|group|movement)['’]s$/.test(owner?.text ?? '');
  return isOwned && textAt(row, noun) === 'leader';
}

/** `a former Velm model`, not `the new model` */
function isFormer(row: Chunk[], noun: number): boolean {
  return textAt(row, noun) === 'model' && row.slice(Math.max(0, noun - 3), noun).some(({ text }) => text === 'former');
}

/** `the mayor, Ann Poe,`, `the consul in Orme, Ann Poe,` */
function isApposed(row: Chunk[], at: number): boolean {
  const name = textAt(row, at);
  if (codeAt(row, at + 1) !== ',' || !name.includes(' ')) return false;
  const isThere = codesIn(row, at - 3, at - 1) === 'pN' && beginsWithFirstName(name);
  return isPersonNoun(row[isThere ? at - 4 : at - 2]) || isLeader(row, at - 2);
}

function signsBehind(row: Chunk[], at: number, isCoined: (name: string) => boolean): NameSign[] {
  const [chunk, next] = [row[at], row[at + 1]];
  // `Ann Poe of Orme, a member of` says nothing of Orme.
  if (chunk?.code !== 'N' || !next || (codeAt(row, at - 1) === 'p' && codeAt(row, at - 2) === 'N')) return [];
  if (isStaff(next)) return ['staffed'];
  if (next.text === 'party' && isCoined(chunk.text)) return ['body'];
  if (next.code !== ',') return [];
  const isFull = chunk.text.includes(' ');
  if (/^\d\d$/.test(textAt(row, at + 2)) && /[,.]/.test(codeAt(row, at + 3))) return isFull ? ['aged'] : [];
  if (textAt(row, at + 2) === 'who') return isFull ? ['described'] : [];
  const beside = phraseAt(row, at + 2);
  // `off Port Poe, a spokesman said`
  if (!beside || /^[^,.;:()¶Qw-]*[Vvx]/.test(codesIn(row, beside.to, beside.to + REACH))) return [];
  if (isBody(beside.head)) return ['body'];
  return isPersonNoun(beside.head) || isFormer(row, beside.to - 1) ? ['described'] : [];
}

function isPersonNoun(chunk: Chunk | undefined): boolean {
  const noun = chunk?.text.toLowerCase() ?? '';
  return personNouns.has(noun) || noun === 'year-old' || (codeOf(noun) === 'r' && !impersonal.has(noun));
}

function isStaff(chunk: Chunk | undefined): boolean {
  return chunk !== undefined && /[rn]/.test(chunk.code) && staff.has(chunk.text.toLowerCase());
}

/** The names that are the subject of a verb of speech, or that something is told "according to". */
function speakersIn(row: Chunk[]): Set<Chunk> {
  const phrases = row.map(({ code }, at) => {
    if (code === 'A') return source(row, at)?.phrase;
    if (code !== 'V' || isPassive(row, at)) return undefined;
    const behind = () => phraseAt(row, skip(row, at + 1, /[xT]/));
    return saidBehind(row, at) ?? subjectOf(row, at, sentenceStart(row, at)) ?? (/[.¶,Q]/.test(codeAt(row, at - 1)) ? behind() : undefined);
  });
  return new Set(phrases.flatMap((phrase) => phrase?.head ?? []));
}

/** `Rain and floods, said Ann Poe.`, and `''We won,'' said Ann Poe, the mayor.`, whose marks are not read */
function saidBehind(row: Chunk[], verb: number): Phrase | undefined {
  const { text, start, passage } = row[verb] ?? {};
  const isMarked = /''\s$/.test(passage?.text.slice(Math.max(0, (start ?? 0) - 3), start) ?? '');
  if (!(isMarked || codeAt(row, verb - 1) === ',') || !sayingForms.has(text ?? '')) return undefined;
  const phrase = phraseAt(row, skip(row, verb + 1, /[xT]/));
  return phrase?.head.code === 'N' && (isMarked || /[.¶]/.test(codeAt(row, phrase.to))) ? phrase : undefined;
}
