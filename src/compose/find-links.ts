import { buildPhraseFinder } from '../domain/phrase-finder.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import type { Topic } from '../domain/topic.ts';

/** A place in a text that leads to a page, `/topics/nato-stance/`. */
export interface TextLink extends Span {
  to: string;
}

export type LinkFinder = (text: string) => TextLink[];

/** Finds the terms of topics and the names of people, the longest first. */
export function buildLinkFinder(topics: Map<Slug, { value: Topic }>, people: { slug: Slug; name: string; kind: string }[]): LinkFinder {
  const targets = new Map<string, string>();
  for (const { slug, name, kind } of people) if (kind === 'person') targets.set(name.toLowerCase(), `/people/${slug}/`);
  for (const [slug, { value }] of topics) for (const term of value.terms) targets.set(term.toLowerCase(), `/topics/${slug}/`);
  const find = buildPhraseFinder(targets.keys(), { anyCase: true });
  return (text) =>
    find(text).flatMap(({ phrase, start, end }) => {
      const to = targets.get(phrase);
      return to ? { to, start, end } : [];
    });
}
