import { venues } from './words/terms.ts';

const noun = `(?:${venues.join('|')})`;
const name = String.raw`(?:the )?\p{Lu}[\p{L}\p{N}’'.&-]*(?: \p{Lu}[\p{L}\p{N}’'.&-]*){0,3}`;
const outlet = String.raw`(?:the )?(?:\p{Lu}[\p{L}.&-]* ){0,3}(?:News|TV|Radio|Post|Times|Journal|Today|Magazine|Independent|Guardian|Tribune|Network)|\p{Lu}{2,5}\b`;
const patterns = [
  new RegExp(
    String.raw`\b(?:in|on|at|during|via|to) (?:an?|the|his|her|their|its|another)? ?(?:[\p{L}’'-]+ ){0,3}?${noun}\b(?! (?:${noun}))(?: (?:with|to|on|in|at|for) ${name})?`,
    'u',
  ),
  new RegExp(String.raw`\bon (?:${outlet})`, 'u'),
  new RegExp(String.raw`(?<=\btold )(?:reporters|journalists|lawmakers|supporters|${outlet})`, 'u'),
];

/**
 * Where something was said, where its sentence says so, in the account's words.
 *
 * @example findVenue('Ann Poe said in an interview with Radio Riverton that') // 'in an interview with Radio Riverton'
 */
export function findVenue(sentence: string): string | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(sentence.slice(0, 600));
    if (found) return found[0];
  }
  return undefined;
}
