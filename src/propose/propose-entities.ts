import { distance } from 'fastest-levenshtein';
import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import { toSlug } from '../domain/slug.ts';
import { findAll } from '../domain/span.ts';
import { fullMonths, weekdays } from '../english/calendar-words.ts';
import { beforePerson, beforePlace, behindPerson, organisationName, placeName } from '../english/name-cues.ts';

/** A name that the accounts use and `entities.yaml` does not know. */
interface NewName {
  name: string;
  kind: Entity['kind'];
  at: string;
  context: string;
}

/** Not at the beginning of a sentence, where any word has a capital. */
const capitalised = /(?<![.!?:“”"] )(?<!^)(?<![\p{L}“"’'])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)*/gu;
const outsiders = new Set([...weekdays, ...fullMonths, 'English', 'French', 'German', 'Russian']);

/** Lines for `entities.yaml`, all of them comments: nothing is used before an editor takes the mark away. */
export function proposeEntities(articles: Article[], entities: Entity[], text: string): string[] {
  const known = entities.flatMap(({ name, spellings, alsoSpelled, demonyms, descriptions }) => [
    ...[name, ...spellings, ...alsoSpelled],
    ...[...demonyms, ...descriptions],
  ]);
  const accounts = articles.flatMap(({ label, outlet }) => [label, outlet ?? label]);
  const isListed = (name: string) =>
    outsiders.has(name) ||
    text.includes(name) ||
    accounts.some((account) => account.includes(name)) ||
    known.some((spelling) => spelling.includes(name) || name.includes(spelling));
  const found = articles
    .flatMap((article) => passagesOf(article).flatMap((passage) => namesIn(passage.text, `${article.slug}#${passage.id}`)))
    .filter(({ name }) => !isListed(name));
  return [...Map.groupBy(found, ({ name }) => name).values()].flatMap(([first]) => (first ? toComment(first, entities) : []));
}

function namesIn(passage: string, at: string): NewName[] {
  return findAll(passage, capitalised).flatMap(({ text, end }): NewName[] => {
    const name = withoutOffice(text);
    const start = end - name.length;
    const kind = kindOf(name, passage.slice(0, start), passage.slice(end));
    const context = passage.slice(Math.max(0, start - 24), end + 24).replace(/\s+/g, ' ');
    return kind ? [{ name, kind, at, context }] : [];
  });
}

/** `Mayor Jonas Wick` is `Jonas Wick`. */
function withoutOffice(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return rest.length > 0 && beforePerson.test(`${first} `) ? rest.join(' ') : name;
}

function kindOf(name: string, before: string, behind: string): Entity['kind'] | undefined {
  if (organisationName.test(name)) return 'organisation';
  if (placeName.test(name)) return 'place';
  if (beforePerson.test(before) || (name.includes(' ') && behindPerson.test(behind))) return 'person';
  return beforePlace.test(before) ? 'place' : undefined;
}

function isNearly(a: string, b: string): boolean {
  return a !== b && a.length >= 5 && b.startsWith(a.charAt(0)) && a.split(' ').length === b.split(' ').length && distance(a, b) <= 2;
}

/** A name that is nearly one of an entity may be a spelling of it. */
function toComment({ name, kind, at, context }: NewName, entities: Entity[]): string {
  const value = JSON.stringify(name);
  const near = entities.find((entity) => [entity.name, ...entity.spellings].some((spelling) => isNearly(spelling, name)));
  const line = near ? `spellings of ${near.id}: ${value}?` : `- { id: ${toSlug(name)}, kind: ${kind}, name: ${value} }`;
  return `# ${line}   # ${at}: … ${context} …`;
}
