import type { Found, Span } from '../domain/span.ts';
import { findAll } from '../domain/span.ts';
import { clauseFrom } from './clauses.ts';
import { stemsOf } from './stems.ts';

const negation =
  /\b(?:no|not|never|nobody|nowhere|none|nothing|without|neither|nor|cannot|den(?:y|ies|ied|ying)|reject(?:s|ed)?|refuse[sd]?|dismiss(?:es|ed)?|rule[sd]? out|false|untrue)\b|n['’]t\b/gi;

/** The stems that a text denies: what stands between a word of negation and the end of its clause. */
export function negatedStems(text: string): Set<string> {
  return new Set(negatedSpans(text).flatMap(({ start, end }) => stemsOf(text.slice(start, end))));
}

/** From behind each word of negation to the end of its clause. */
export function negatedSpans(text: string): Span[] {
  return findAll(text, negation).map(({ end }) => clauseFrom(text, end));
}

/** Words of negation, each with as many behind it in its clause as say what is denied: `not been found`. */
export function findDenials(text: string): Found[] {
  return findAll(text, negation).map(({ start, end, groups }) => {
    const clause = clauseFrom(text, end);
    const [behind = ''] = /^(?:\s+[\p{L}\p{N}'’-]+){0,2}/u.exec(text.slice(end, clause.end)) ?? [];
    return { start, end: end + behind.length, text: text.slice(start, end + behind.length), groups };
  });
}

/** Whether something is told to have gone: `it has shed the battery`, `it lacks a harbour`. */
export function tellsOfLoss(text: string): boolean {
  return loss.test(text);
}

const loss = /\b(?:shed|sheds|ditch(?:ed|es)|lack(?:s|ed|ing)?|scrap(?:s|ped)|axe[ds]|no longer)\b/i;

/** Nouns, by stem, of which there is none: `debris` of `no debris`, `not one plank` or `without a trace`. */
export function deniedNouns(text: string): string[] {
  return [...text.matchAll(none)].flatMap(([, noun = '']) => stemsOf(noun));
}

const none =
  /\b(?:no|without (?:an?|any)|not (?:an?|any|one)(?: single)?|none of (?:the|these|those|its|their))(?: (?:further|more|other|new|sure|clear|definite|apparent|known|obvious|evident|direct|immediate))? (\p{L}+)/giu;
