import { stemsOf } from './stems.ts';

const another =
  /\b(?:(?:an?|the|its|his|her|their) (?:earlier|previous|prior|separate|second|third|fourth|fifth|further|later|subsequent|additional|less \p{L}+)|another) (\p{L}+)/giu;
const oneOf =
  /\b(?:first|initial|early|earlier|previous|prior|separate|second|third|fourth|fifth|further|later|subsequent|additional|another|other) (\p{L}+)/giu;

/** Nouns, by stem, of which a sentence tells only as of another: `briefing` of `an earlier briefing`. */
export function othersOf(text: string): string[] {
  const others = nounsOf(text, another);
  const stems = others.length === 0 ? [] : stemsOf(text);
  return others.filter((noun) => stems.filter((stem) => stem === noun).length === 1);
}

/** Nouns, by stem, of which it says which one of several is meant. */
export function onesOf(text: string): string[] {
  return nounsOf(text, oneOf);
}

function nounsOf(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, noun = '']) => stemsOf(noun));
}

const hadBefore =
  /\bhad (?:(?:also|already|earlier|long|repeatedly|\p{Ll}+ly) )?\p{Ll}+ (?:\p{Ll}+ ){0,2}?(?:before|ahead of|prior to) (?:the|an?|its|this)\b/iu;

/** Whether it tells what was before something that the account tells of: `had warned before the storm`. */
export function wasBefore(text: string): boolean {
  return hadBefore.test(text);
}

const ahead = /\b(?:before|ahead of|prior to|in advance of|in preparation for|as (?:it|the \p{L}+) approached)\b/iu;

/** Whether it sets what it tells before something else: `opened the gates ahead of the flood`. */
export function setsBefore(text: string): boolean {
  return ahead.test(text);
}

const occasion =
  /(?<at>\b(?:at|during|in|after|before) )?\bthe (?<noun>(?:press |news )?conference|briefing|hearing|meeting|ceremony|rally|session|summit|debate)(?! (?:room|hall|table|point)s?\b)/iu;

/**
 * An occasion that a text names as known: where its words end, by which noun, and whether something was done at it.
 *
 * @example occasionAt('He left the hearing.') // { end: 19, noun: 'hearing', isBehindAt: false }
 */
export function occasionAt(text: string): { end: number; noun: string; isBehindAt: boolean } | undefined {
  const found = occasion.exec(text);
  const noun = found?.groups?.['noun']?.toLowerCase();
  if (!found || noun === undefined) return undefined;
  return { end: found.index + found[0].length, noun, isBehindAt: found.groups?.['at'] !== undefined };
}
