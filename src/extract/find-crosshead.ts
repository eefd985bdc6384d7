import { knownGender } from '../english/first-names.ts';
import { codeOf } from '../english/lexicon.ts';
import { words } from '../english/words.ts';
import { knownWords } from './tag-words.ts';

const inCapitals = String.raw`\p{Lu}[\p{Lu}’'-]*\p{Lu}`;
const more = String.raw`(?:,? (?:A |I |\d{1,5} )?${inCapitals}){0,6}`;
const heading = new RegExp(
  String.raw`^(?:[‘'“"](?<quoted>(?:A |I )?${inCapitals}${more})[’'”"]|(?<bare>(?:A )?${inCapitals}${more})) (?=["“‘]?(?<next>\p{Lu}[\p{Ll}’'-]*|\d[\d,.]*)(?<behind>, \p{L}| \p{Ll}| \p{Lu}\p{Ll}| \d{1,4}-\p{Ll})?)`,
  'u',
);
/** Words that every name or abbreviation in capitals leaves to the sentence: `In`, `While`, `They`; and before a comma `Still, `. */
const opens = /^[dpwPYTco]$/;
const opensBeforeComma = /^[dpwPYTcox]$/;
/** One word alone has so many letters, one of several has more than abbreviations have. */
const LONG = 5;
const MORE = 4;
/** Words of names and abbreviations that are ordinary, too, or that the tagger's vocabulary holds. */
const ofNames = new Set(words('nato nasa fema opec unicef unesco aids isis hamas news today radio world states nations'));

/**
 * How many letters of a sentence are a crosshead that ran into it: words in capitals before one that begins a sentence. A name or an
 * abbreviation in capitals is none.
 *
 * @example findCrosshead('RISING WATER Two boats left the quay.') // 13
 * @example findCrosshead('NATO Secretary General Ada Quill left.') // 0
 */
export function findCrosshead(sentence: string): number {
  const { 0: found = '', groups: { quoted, bare, next = '', behind } = {} } = heading.exec(sentence) ?? {};
  const set = (quoted ?? bare ?? '').split(/,? /).filter((word) => /\p{Lu}{2}/u.test(word));
  if (set.length === 0) return 0;
  const code = /^\d/.test(next) ? undefined : codeOf(next);
  const isOpened = code !== undefined && (behind?.startsWith(',') ? opensBeforeComma : opens).test(code);
  const longest = Math.max(...set.map((word) => word.length));
  const isSet = quoted !== undefined || set.length > 1;
  if (isOpened) return isSet || longest >= LONG ? found.length : 0;
  // `NEW ORME Governor Ada Quill` is one name, `Officials said` and `Official figures` begin a sentence.
  const isTitle = code === 'r' && !next.endsWith('s') && !/^ \p{Ll}/u.test(behind ?? '');
  const lower = set.flatMap((word) => word.toLowerCase().split('-'));
  // `MIXED FEELINGS Ada Quill left.`, not `PRIME MINISTER Ada Quill`
  const isNamed = knownGender(next) !== undefined || (set.length > 1 && !knownWords([next.toLowerCase()]).has(next.toLowerCase()));
  const isName = /^ \p{Lu}/u.test(behind ?? '') && isNamed && codeOf(lower.at(-1) ?? '') !== 'r';
  const goesOn = isName || /^ [\p{Ll}\d]/u.test(behind ?? '') || /[’']s$/.test(next);
  if (!isSet || isTitle || longest < MORE || !goesOn) return 0;
  const known = knownWords(lower);
  return lower.every((word) => known.has(word) && !ofNames.has(word)) ? found.length : 0;
}
