import type { Passage } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/reading.ts';
import { buildPhraseFinder } from '../domain/phrase-finder.ts';
import type { Slug } from '../domain/slug.ts';
import { capitalise } from '../domain/words.ts';

/** Finds the entities of a story in a text. */
export type MentionFinder = (text: string) => { entity: Slug; start: number; end: number }[];

/**
 * Finds the longest spelling, so that `Donetsk region` is not read as `Donetsk`;
 * never part of a longer word, so that `Zelensky` is not found in `Zelenskyy`.
 */
export function buildMentionFinder(entities: Entity[]): MentionFinder {
  return finderOf(
    new Map(entities.flatMap(({ id, name, spellings }) => [name, ...spellings].map((spelling) => [normal(spelling), id] as const))),
  );
}

/** Finds the phrases that stand for an entity, such as "the French president", also where they begin a sentence. */
export function buildDescriptionFinder(entities: Entity[]): MentionFinder {
  const described = entities.flatMap(({ id, descriptions }) =>
    descriptions.flatMap((words) => [words, capitalise(words)].map((text) => [normal(text), id] as const)),
  );
  return finderOf(new Map(described));
}

function finderOf(owners: ReadonlyMap<string, Slug>): MentionFinder {
  const find = buildPhraseFinder(owners.keys(), { notBefore: "'\\p{L}{2}" });
  return (text) =>
    find(normal(text)).flatMap(({ phrase, start, end }) => {
      const entity = owners.get(phrase);
      return entity ? { entity, start, end } : [];
    });
}

export function extractMentions(passage: Passage, find: MentionFinder): Mention[] {
  return find(passage.text).map((mention) => ({ passage: passage.id, ...mention }));
}

/** With one kind of apostrophe; places stay. */
function normal(text: string): string {
  return text.replaceAll('’', "'");
}
