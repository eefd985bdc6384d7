import type { Slug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import type { Span } from '../domain/span.ts';
import { wholeWords } from '../domain/span.ts';

/** A place in a text that leads to a page, `/topics/nato-stance/`. */
export interface TextLink extends Span {
  to: string;
}

export type LinkFinder = (text: string) => TextLink[];

/** Finds the terms of topics and the names of people, the longest first. */
export function buildLinkFinder(topics: Map<Slug, { value: Topic }>, people: { slug: Slug; name: string; kind: string }[]): LinkFinder {
  const targets = new Map<string, string>();
  for (const { slug, name, kind } of people) if (kind === 'person') targets.set(normal(name), `/people/${slug}/`);
  for (const [slug, { value }] of topics) {
    for (const term of value.terms) targets.set(normal(term), `/topics/${slug}/`);
  }
  const pattern = wholeWords([...targets.keys()]);
  return (text) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const to = targets.get(normal(match[0]));
      return to ? { to, start: match.index, end: match.index + match[0].length } : [];
    });
}

function normal(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}
