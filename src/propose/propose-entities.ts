import { distance } from 'fastest-levenshtein';
import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity, FoundEntity } from '../domain/entity.ts';
import { toSlug } from '../domain/slug.ts';
import { findAll } from '../domain/span.ts';
import { fullMonths, weekdays } from '../english/calendar-words.ts';
import { isNationality } from '../english/nationality.ts';
import { isTitle } from '../english/lexicon.ts';
import { beforePlace, legalForms, placeName } from '../english/name-grounds.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** A name that the accounts use and `entities.yaml` does not know. */
interface NewName extends Pick<Entity, 'id' | 'kind' | 'name' | 'spellings'> {
  /** Why it is taken for what it is. */
  grounds: string;
  /** Where it stands first. */
  place: Place;
}

interface Place {
  at: string;
  context: string;
}

/** Not at the beginning of a sentence, where any word has a capital. */
const capitalised = /(?<![.!?:“”"] )(?<!^)(?<![\p{L}“"’'])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu;
const outsiders = new Set([...weekdays, ...fullMonths, 'English', 'French', 'German', 'Russian']);

/**
 * Lines for `entities.yaml`, all of them comments: nothing is used before an editor takes the mark away. People and
 * organisations are those that were found in the story and stand in these articles; places are known by what is around them.
 */
export function proposeEntities(story: Pick<LinkedStory, 'found' | 'readings' | 'seeds'>, articles: Article[], text: string): string[] {
  const listed = story.seeds.entities.value;
  const known = listed.flatMap(({ name, spellings, alsoSpelled, demonyms, descriptions }) => [
    ...[name, ...spellings, ...alsoSpelled],
    ...[...demonyms, ...descriptions],
  ]);
  const outlets = articles.flatMap(({ outlet }) => outlet ?? []);
  const isListed = (name: string) =>
    outsiders.has(name) ||
    text.includes(name) ||
    outlets.some((outlet) => outlet.includes(name)) ||
    known.some((spelling) => spelling.includes(name) || name.includes(spelling));
  const found = actorsIn(story, articles).filter(({ name }) => !isListed(name));
  const taken = new Set(found.flatMap(({ name, spellings }) => [name, ...spellings]));
  const places = articles.flatMap(placesIn).filter(({ name }) => !isListed(name) && !taken.has(name));
  const firsts = [...Map.groupBy(places, ({ name }) => name).values()].flatMap(([first]) => first ?? []);
  return [...found, ...firsts].map((name) => toComment(name, listed));
}

/** Those found in the story that these articles name, the sure ones first. */
function actorsIn({ found, readings }: Pick<LinkedStory, 'found' | 'readings'>, articles: Article[]): NewName[] {
  const first = new Map<string, Place>();
  for (const article of articles) {
    const texts = new Map(passagesOf(article).map((passage) => [passage.id, passage.text]));
    for (const { text, passage, start, end } of readings.get(article.slug)?.names ?? [])
      for (const name of withoutFirstWords(text))
        if (!first.has(name)) first.set(name, placeOf(`${article.slug}#${passage}`, texts.get(passage) ?? '', start, end));
  }
  return found
    .toSorted((a, b) => b.found.confidence - a.found.confidence)
    .flatMap((entity) => {
      const place = [entity.name, ...entity.spellings].map((name) => first.get(name)).find((one) => one !== undefined);
      return place ? [{ ...entity, grounds: groundsOf(entity), place }] : [];
    });
}

/** `Commodore Jonas Wick` is also a place of `Jonas Wick`. */
function withoutFirstWords(name: string): string[] {
  const words = name.split(' ');
  return words.slice(0, Math.max(1, words.length - 1)).map((_, i) => words.slice(i).join(' '));
}

function groundsOf({ found: { grounds, confidence } }: FoundEntity): string {
  return `${confidence < 0.9 ? 'not sure: ' : ''}${grounds}`;
}

function placesIn(article: Article): NewName[] {
  return passagesOf(article).flatMap(({ id, text }) =>
    findAll(text, capitalised).flatMap(({ text: name, start, end }): NewName[] => {
      if (isNationality(name) || isSomebody(name)) return [];
      const grounds = placeName.test(name) ? 'by its name' : beforePlace.test(text.slice(0, start)) ? 'by the word before it' : undefined;
      const place = placeOf(`${article.slug}#${id}`, text, start, end);
      return grounds ? [{ id: toSlug(name), kind: 'place', name, spellings: [], grounds, place }] : [];
    }),
  );
}

/** `Prime Minister Ann Poe` and `Orme Tide Ltd` are no places. */
function isSomebody(name: string): boolean {
  const words = name.toLowerCase().split(' ');
  return words.length > 1 && (isTitle.has(words[0] ?? '') || legalForms.has(words.at(-1) ?? ''));
}

function placeOf(at: string, text: string, start: number, end: number): Place {
  return { at, context: text.slice(Math.max(0, start - 24), end + 24).replace(/\s+/g, ' ') };
}

function isNearly(a: string, b: string): boolean {
  return a !== b && a.length >= 5 && b.startsWith(a.charAt(0)) && a.split(' ').length === b.split(' ').length && distance(a, b) <= 2;
}

/** A name that is nearly one of an entity may be a spelling of it. */
function toComment({ id, kind, name, spellings, grounds, place: { at, context } }: NewName, listed: Entity[]): string {
  const value = JSON.stringify(name);
  const near = listed.find((entity) => [entity.name, ...entity.spellings].some((spelling) => isNearly(spelling, name)));
  const others = spellings.length > 0 ? `, spellings: [${spellings.map((one) => JSON.stringify(one)).join(', ')}]` : '';
  const line = near ? `spellings of ${near.id}: ${value}?` : `- { id: ${id}, kind: ${kind}, name: ${value}${others} }`;
  return `# ${line}   # ${grounds}; ${at}: … ${context} …`;
}
