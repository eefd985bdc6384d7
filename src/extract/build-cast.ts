import { addTo } from '../domain/add-to.ts';
import type { Entity } from '../domain/entity.ts';
import type { Slug } from '../domain/slug.ts';
import type { Chunk } from './chunk-passage.ts';
import type { Gender } from '../english/first-names.ts';
import { genderOfName, knownGender } from '../english/first-names.ts';
import { royalTitles } from '../english/name-grounds.ts';
import { places } from '../english/places.ts';
import { bodies, femaleTitles, maleTitles, nameParticles, nameSuffixes, organisationWords } from '../english/roles.ts';
import { endsAsPerson } from '../english/speaking-nouns.ts';
import { codeAt, textAt } from './row.ts';

/** Somebody or something that an account names. */
export interface Actor {
  name: string;
  kind: 'person' | 'group' | 'place';
  gender?: Gender;
  /** The gender is guessed, from a first name. */
  isGuess?: boolean;
  entity?: Slug;
  /** How often the account names them. */
  count: number;
}

/** Whom a name in an account stands for; of two of that surname, the one of `gender`, where the sentence shows one. */
export type Cast = (chunk: Chunk, gender?: Gender) => Actor | undefined;

const particles = new Set(nameParticles);
const body = new Set(bodies);
const royal = new Set(royalTitles);
/** What is named after somebody: `the Ann Poe briefing room`. */
const named = new Set(['room', 'hall', 'center', 'centre', 'building', 'library', 'theater', 'theatre', 'museum', 'prize', 'bridge']);

/** Somebody whom an account does not name: `an unnamed islander`; several, and things, are nobody whom "he" stands for. */
export function describedActor({ code, text }: Chunk, words: string): Actor | undefined {
  const noun = text.toLowerCase();
  if (/(?:s|men|people|police)$/.test(noun) || (code === 'r' ? body.has(noun) : !endsAsPerson(noun))) return undefined;
  const gender = genderOf(noun);
  return { name: words, kind: 'person', count: 0, ...(gender ? { gender } : {}) };
}

/**
 * Who is named in an account: a full name introduces a person, and its last word (or, alone, its first) stands for
 * them everywhere in the account.
 *
 * @example buildCast(row of 'Ann Poe left. Poe', [])(poe)?.name // 'Ann Poe'
 */
export function buildCast(row: Chunk[], entities: Entity[]): Cast {
  const listed = new Map(entities.map((entity) => [entity.id, toActor(entity)]));
  const actors = new Map<string, Actor>();
  for (const [i, chunk] of row.entries()) {
    if (!isName(chunk) || chunk.entity) continue;
    const name = plainName(chunk.text);
    const actor = actors.get(name) ?? introduce(name, chunk);
    actors.set(name, actor);
    actor.count++;
    // `the Ann Alma` is a ship, `the Ann Poe years` are of a person.
    const isNamed = name.includes(' ') && row.slice(i + 1, i + 3).some(({ code, text }) => code === 'n' && named.has(text));
    const isThing = isNamed || (textAt(row, i - 1).toLowerCase() === 'the' && name.includes(' ') && !/[nragT]/.test(codeAt(row, i + 1)));
    if (isThing && actor.kind === 'person' && (!actor.gender || actor.isGuess)) actor.kind = 'group';
    const isApposed = codeAt(row, i - 1) === ',' && /[,.]/.test(codeAt(row, i + 1));
    const before = row[isApposed ? i - 2 : i - 1];
    const gender = before?.code === 'r' ? genderOf(before.text) : undefined;
    if (gender) Object.assign(actor, { gender, isGuess: false });
  }
  const order = new Map([...actors.keys()].map((name, i) => [name, i]));
  // The most often named, and of those the first, stays in the maps.
  const persons = [...actors].filter(([name, { kind }]) => kind === 'person' && name.includes(' '));
  persons.reverse().sort(([, a], [, b]) => a.count - b.count);
  // A first word that is no given name is a maker's before a long name or several, or where it stands alone earlier.
  const firsts = Map.groupBy(persons, ([name]) => name.split(' ')[0] ?? '');
  const isFirst = (first: string) => {
    const [[name] = [''], ...more] = firsts.get(first) ?? [];
    const isIntroduced = more.length === 0 && name.split(' ').length <= LONGEST_NAME && (order.get(name) ?? 0) < (order.get(first) ?? 0);
    return knownGender(first) !== undefined || isIntroduced;
  };
  const lasts = Map.groupBy(persons, ([name]) => lastWord(name));
  const ofSurname = (name: string) =>
    (lasts.get(lastWord(name)) ?? []).flatMap(([whole, actor]) => (whole.endsWith(` ${name}`) ? actor : []));
  // `Van Poe` of `Ann Van Poe`
  const withParticle = (name: string) =>
    /^\S+ \S+$/.test(name) && particles.has(name.split(' ')[0]?.toLowerCase() ?? '') ? ofSurname(name)[0] : undefined;
  const byFirst = new Map(persons.map(([name, actor]) => [name.split(' ')[0] ?? '', actor]));
  const byLast = new Map(persons.map(([name, actor]) => [lastWord(name), actor]));
  const kings = kingsIn(row);
  for (const [name, actor] of actors) {
    const whole = (kings.has(name) ? undefined : byLast.get(name)) ?? withParticle(name) ?? (isFirst(name) ? byFirst.get(name) : undefined);
    if (!whole) continue;
    whole.count += actor.count;
    actors.set(name, whole);
  }
  const { titled, gendersOf } = readTitles(row);
  // `Mr. Poe`, where one Poe has a full name
  for (const [name, [gender, ...others]] of gendersOf) {
    const [only, ...more] = ofSurname(name);
    if (only && only.isGuess !== false && more.length + others.length === 0) Object.assign(only, { gender, isGuess: false });
  }
  const nearby = namedNearby(row, actors, kings);
  return (chunk, gender) => {
    if (chunk.entity) return listed.get(chunk.entity);
    const name = plainName(chunk.text);
    const [actor, title] = [nearby.get(chunk) ?? actors.get(name), gender ? { gender, text: name } : titled.get(chunk)];
    if (!title || actor?.gender === title.gender) return actor;
    return namesakeOf(ofSurname(name), title, gendersOf.get(name)?.size === 2, actor);
  };
}

/** Of those with one surname, who alone is named in full in a passage or the one before it, by each place of the surname. */
function namedNearby(row: Chunk[], actors: Map<string, Actor>, kings: Set<string>): Map<Chunk, Actor> {
  const nearby = new Map<Chunk, Actor>();
  let [before, here] = [new Map<string, Set<Actor>>(), new Map<string, Set<Actor>>()];
  for (const [i, chunk] of row.entries()) {
    if (chunk.passage !== row[i - 1]?.passage) [before, here] = [here, new Map<string, Set<Actor>>()];
    if (!isName(chunk) || chunk.entity) continue;
    const name = plainName(chunk.text);
    const actor = actors.get(name);
    if (name.includes(' ') && actor?.kind === 'person') addTo(here, lastWord(name), actor);
    const [only, ...others] = new Set([...(before.get(name) ?? []), ...(here.get(name) ?? [])]);
    if (only && others.length === 0 && !kings.has(name)) nearby.set(chunk, only);
  }
  return nearby;
}

/** `King Poe`, who goes by a first name: in an account that has one, `Poe` is not Ann Poe. */
function kingsIn(row: Chunk[]): Set<string> {
  const isKing = (chunk: Chunk, i: number) => isName(chunk) && !chunk.text.includes(' ') && royal.has(row[i - 1]?.text.toLowerCase() ?? '');
  return new Set(row.filter(isKing).map(({ text }) => plainName(text)));
}

/** A name with the title before it, and whom that shows. */
interface Titled {
  gender: Gender;
  text: string;
}

/**
 * Who bears a surname, of whom the one that is named most does not fit its title.
 *
 * @param areTwo whether the account has `Mr. Poe` and `Mrs. Poe`
 */
function namesakeOf(namesakes: Actor[], { gender, text }: Titled, areTwo: boolean, actor: Actor | undefined): Actor | undefined {
  if (areTwo && namesakes.length > 0) {
    const [one, ...others] = namesakes.filter((namesake) => !namesake.gender || namesake.gender === gender);
    const isElse = one?.gender === gender || namesakes.length > 1;
    return one && isElse && others.length === 0 ? one : { name: text, kind: 'person', gender, count: 1 };
  }
  const fitting = namesakes.findLast((one) => one.gender === gender);
  if (fitting || namesakes.length < 2) return fitting ?? actor;
  const [one, ...others] = namesakes.filter((namesake) => !namesake.gender);
  if (one && others.length === 0) return one;
  return others.length > 0 ? { name: text, kind: 'person', gender, count: 1 } : actor;
}

/** What titles before names say: of each name, and of all bearers of a surname. */
function readTitles(row: Chunk[]) {
  const titled = new Map<Chunk, Titled>();
  const gendersOf = new Map<string, Set<Gender>>();
  for (const [i, chunk] of row.entries()) {
    const gender = isName(chunk) && codeAt(row, i - 1) === 'r' ? genderOf(textAt(row, i - 1)) : undefined;
    if (!gender) continue;
    titled.set(chunk, { gender, text: chunk.passage.text.slice(row[i - 1]?.start, chunk.end).replace(/['’]s$/, '') });
    addTo(gendersOf, plainName(chunk.text), gender);
  }
  return { titled, gendersOf };
}

/** In words. */
const LONGEST_NAME = 3;

function introduce(name: string, { text }: Chunk): Actor {
  const gender = genderOfName(name) ?? genderOf(name.split(' ')[0] ?? '');
  return { name: text.replace(/['’]s$/, ''), kind: kindOf(name), count: 0, ...(gender ? { gender, isGuess: true } : {}) };
}

export function isName(chunk: Chunk): boolean {
  return chunk.code === 'N' || chunk.code === 'S';
}

function toActor({ id, name, kind, gender }: Entity): Actor {
  return { name, kind: kind === 'organisation' ? 'group' : kind, entity: id, count: 1, ...(gender ? { gender } : {}) };
}

function kindOf(name: string): Actor['kind'] {
  // `his New Hampshire lead`
  if (places.has(name) || places.has(`New ${name}`)) return 'place';
  // `Bill Poe` is no bill.
  const words = name.split(/[ -]/).filter((word, i) => i > 0 || knownGender(word) === undefined);
  if (words.some((word) => organisationWords.has(word.toLowerCase()))) return 'group';
  return /^\p{Lu}[\p{Lu}.&]+$|\d| & | (?:AG|AS|AB|SA|SE|NV|BV|GmbH|Oy|SpA)$/u.test(name) ? 'group' : 'person';
}

function lastWord(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1);
}

function genderOf(noun: string): Gender | undefined {
  if (maleTitles.has(noun.toLowerCase())) return 'male';
  return femaleTitles.has(noun.toLowerCase()) ? 'female' : undefined;
}

/** `Lee Roe Jr.’s` is `Lee Roe`. */
function plainName(name: string): string {
  const words = name.replace(/['’]s$/, '').split(' ');
  while (words.length > 1 && particles.has(words[0] ?? '')) words.shift();
  while (words.length > 1 && nameSuffixes.has(words.at(-1)?.toLowerCase() ?? '')) words.pop();
  const plain = words.join(' ').normalize('NFKD');
  return plain.replace(/\p{M}+/gu, '');
}
