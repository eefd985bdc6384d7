import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { normaliseData } from '../decode-text.ts';

export type Json = Record<string, unknown>;

/** What wraps the data of older pages: comments of HTML and of scripts, and CDATA. */
const opening = /^(?:\/\/|\/\*)? ?(?:<!\[CDATA\[|<!--)(?: ?\*\/)?/;
const closing = /(?:\/\/|\/\*)? ?(?:\]\]>|-->)(?: ?\*\/)?$/;

/**
 * The things that a script of JSON-LD tells of: one, a list, a `@graph`, or what a page is about. Line breaks inside
 * strings, and commas before a closing bracket, are mended; data that cannot be mended is none.
 */
export function readData(script: Element): Json[] {
  const text = toString(script).trim().replace(opening, '').trim().replace(closing, '').trim().replace(/;$/, '');
  try {
    return thingsIn(normaliseData(JSON.parse(text.replace(/\s+/g, ' ').replace(/, ?(?=[}\]])/g, ''))));
  } catch {
    return [];
  }
}

function thingsIn(data: unknown): Json[] {
  if (Array.isArray(data)) return data.flatMap(thingsIn);
  if (typeof data !== 'object' || data === null) return [];
  const thing = data as Json;
  return [thing, ...['@graph', 'mainEntity', 'mainEntityOfPage'].flatMap((key) => thingsIn(thing[key]))];
}
