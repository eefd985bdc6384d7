import type { Occasion } from '../domain/reading.ts';
import { audiences, gatherings, venues, writings } from '../english/terms.ts';

/** Where something was said. */
export interface Venue {
  /** In the account's words. */
  text: string;
  occasion?: Occasion;
}

const noun = `(?:${venues.join('|')})`;
const name = String.raw`(?:the )?\p{Lu}[\p{L}\p{N}’'.&-]*(?: \p{Lu}[\p{L}\p{N}’'.&-]*){0,3}`;
const outlet = String.raw`(?:Radio|TV) \p{Lu}[\p{L}-]*|(?:the )?(?:\p{Lu}[\p{L}.&-]* ){0,3}(?:News|TV|Radio|Post|Times|Journal|Today|Magazine|Independent|Guardian|Tribune|Network)|\p{Lu}{2,5}\b`;
const the = '(?:an?|the|his|her|their|its|another) ';
const word = String.raw`(?!(?:after|before|since|of|to|the|and|that|when)\b)[\p{L}’'-]+ `;
const patterns = [
  new RegExp(
    String.raw`\b(?:(?:[Ii]n|[Oo]n|[Aa]t|[Dd]uring|[Vv]ia) (?:${the})?|to ${the})(?:${word}){0,3}?(?<in>${noun})\b(?! (?:${noun}))(?: (?:with|to|on|in|at|for) (?<outlet>${name}))?`,
    'u',
  ),
  new RegExp(String.raw`\b[Oo]n (?<outlet>${outlet})`, 'u'),
  new RegExp(String.raw`(?<=\btold )(?:(?<in>${audiences.join('|')})|(?<outlet>${outlet}))`, 'u'),
];
const audience = new Set([...gatherings, ...audiences]);

/**
 * Where something was said, where a sentence says so.
 *
 * @example findVenue('Ann Poe said in an interview with Radio Riverton that')?.text // 'in an interview with Radio Riverton'
 */
export function findVenue(sentence: string): Venue | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence.slice(0, 600));
    if (!found) continue;
    const occasion = occasionOf(found.groups?.['in'], found.groups?.['outlet']);
    return { text: found[0], ...(occasion ? { occasion } : {}) };
  }
  return undefined;
}

/** A statement may be spoken or written, and be made anywhere. */
function occasionOf(place: string | undefined, named: string | undefined): Occasion | undefined {
  if (place !== undefined && writings.has(place)) return { kind: 'writing' };
  if (place !== undefined && audience.has(place)) return { kind: 'audience' };
  if (place !== undefined && place !== 'interview') return undefined;
  return { kind: 'interview', ...(named ? { outlet: named.toLowerCase().replace(/^the /, '') } : {}) };
}
