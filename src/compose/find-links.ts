import { buildPhraseFinder } from '../domain/phrase-finder.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import type { Topic } from '../domain/topic.ts';

/** A place in a text that leads to a page, `/topics/nato-stance/`. */
export interface TextLink extends Span {
  to: string;
}

export type LinkFinder = (text: string) => TextLink[];

/** What makes a word with a capital one of a longer name; what may begin a sentence before it is none. */
const nameBefore =
  /(?<![\p{L}\p{N}])(?!(?:The|An?|This|That|His|Her|Its|Their|Our|No|In|On|Of|For|At|And|But|If|As)[ -])\p{Lu}[\p{L}.’'-]{0,30}[ -]$/u;
const nameBehind = /^[ -]\p{Lu}/u;
const LONGEST_WORD = 30;

/** Whether one ordinary word has a capital in a text and stands in a longer name there: `war` in `World War II`. */
function isInName(term: string, text: string, { start, end }: Span): boolean {
  if (/[\p{Lu} ]/u.test(term) || !/^\p{Lu}/u.test(text.slice(start))) return false;
  return nameBefore.test(text.slice(Math.max(0, start - LONGEST_WORD), start)) || nameBehind.test(text.slice(end, end + 2));
}

/** Finds the terms of topics and the names of people, the longest first. */
export function buildLinkFinder(topics: Map<Slug, { value: Topic }>, people: { slug: Slug; name: string; kind: string }[]): LinkFinder {
  const targets = new Map<string, string>();
  for (const { slug, name, kind } of people) if (kind === 'person') targets.set(name.toLowerCase(), `/people/${slug}/`);
  const printed = new Map([...topics.values()].flatMap(({ value }) => value.terms.map((term) => [term.toLowerCase(), term] as const)));
  for (const [slug, { value }] of topics) for (const term of value.terms) targets.set(term.toLowerCase(), `/topics/${slug}/`);
  const find = buildPhraseFinder(targets.keys(), { anyCase: true });
  return (text) =>
    find(text).flatMap(({ phrase, start, end }) => {
      const to = targets.get(phrase);
      const term = printed.get(phrase);
      return to && !(term !== undefined && isInName(term, text, { start, end })) ? { to, start, end } : [];
    });
}
