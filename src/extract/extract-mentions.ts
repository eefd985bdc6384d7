import type { Passage } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/reading.ts';
import { escapeRegExp, findAll } from '../domain/span.ts';
import type { Slug } from '../domain/slug.ts';
import { capitalise } from '../domain/words.ts';

/** Finds the entities of a story in a text. */
export type MentionFinder = (text: string) => { entity: Slug; start: number; end: number }[];

/**
 * One pattern over all spellings, the longest first, so that `Donetsk region` is not read as `Donetsk`;
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
  if (owners.size === 0) return () => [];
  const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|['’]\\p{L}{2})`, 'gu');
  return (text) =>
    findAll(text, pattern).flatMap(({ text: spelling, start, end }) => {
      const entity = owners.get(normal(spelling));
      return entity ? { entity, start, end } : [];
    });
}

export function extractMentions(passage: Passage, find: MentionFinder): Mention[] {
  return find(passage.text).map((mention) => ({ passage: passage.id, ...mention }));
}

function normal(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('’', "'");
}

function toPattern(spelling: string): string {
  return escapeRegExp(spelling).replaceAll(' ', '\\s+').replaceAll("'", "['’]");
}
