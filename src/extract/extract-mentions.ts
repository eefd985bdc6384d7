import type { Passage } from '../domain/article.ts';
import type { Entity } from '../domain/entity.ts';
import type { Mention } from '../domain/reading.ts';
import { escapeRegExp } from '../domain/span.ts';
import type { Slug } from '../domain/slug.ts';

/** Finds the entities of a story in a text. */
export type MentionFinder = (text: string) => { entity: Slug; start: number; end: number }[];

/**
 * One pattern over all spellings, the longest first, so that `Donetsk region` is not read as `Donetsk`;
 * never part of a longer word, so that `Zelensky` is not found in `Zelenskyy`.
 */
export function buildMentionFinder(entities: Entity[]): MentionFinder {
  const owners = new Map<string, Slug>();
  for (const { id, name, spellings } of entities) {
    for (const spelling of [name, ...spellings]) owners.set(normal(spelling), id);
  }
  if (owners.size === 0) return () => [];
  const alternatives = [...owners.keys()].sort((a, b) => b.length - a.length).map(toPattern);
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}]|['’]\\p{L}{2})`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const entity = owners.get(normal(match[0]));
      return entity ? { entity, start: match.index, end: match.index + match[0].length } : [];
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
