import { blank, findAll } from '../domain/span.ts';
import { stemsOf } from './stems.ts';
import { isPastForm } from './tense-words.ts';

/** What is told as to come or as possible, by stem: its verbs, and all the words that hang on them; and what is told as it came. */
export interface Prospects {
  verbs: Set<string>;
  stems: Set<string>;
  came: Set<string>;
  /** Whether it tells anything in the past. */
  isPast: boolean;
}

const aheadOfTo =
  'expected|set|due|likely|scheduled|planned|about|slated|poised|going|supposed|forecast|projected|predicted|estimated|ready|braced|preparing|planning|hoping|aiming|on track|on course|to';
const meantTo =
  'prepare[sd]?|plan(?:s|ned)?|hope[sd]?|aim(?:s|ed)?|intend(?:s|ed)?|wants?|wanted|expect(?:s|ed)?|promise[sd]?|vow(?:s|ed)?|pledge[sd]?|threaten(?:s|ed)?|offer(?:s|ed)?|agree[sd]?';
/** `have sunk`, and not `have a task`. */
const haveDone = String.raw`have (?:been|\p{Ll}+(?:ed|en|wn|ne|ut|lt|pt|ght|st))\b`;
/** Before a verb: `will`, `was preparing to`, `could`; not what may have happened, what somebody was able to or would not say. */
const beforeVerb = new RegExp(
  [
    String.raw`\b(?:will|shall|may|might)\b(?! (?:not )?${haveDone})`,
    String.raw`\bwo(?=n['’]t\b)`,
    String.raw`\bwould(?! (?:not )?${haveDone}|(?: not|n['’]t) (?:say|comment|discuss|confirm|reveal|disclose|elaborate|identify|give|name)\b)\b`,
    String.raw`\bcould(?! (?:${haveDone}|not|never|hear|see|feel|be (?:heard|seen|felt))\b|n['’]t)\b`,
    String.raw`(?<=\p{L})['’]ll\b`,
    String.raw`\b(?:is|are|was|were|be|been) (?:\p{Ll}+ly )?(?:${aheadOfTo})(?: to)?(?: [“"])?(?= ?\p{Ll})`,
    String.raw`\b(?:${meantTo}) to(?: [“"])?(?= ?\p{Ll})`,
  ].join('|'),
  'gu',
);
/** Before what is to come, a thing or a clause: `expected 40 inches`, `promised a bridge`. */
const beforeThing =
  /(?<!\b(?:than|as) )\b(?:expect|forecast|predict|anticipat|promis|pledg|vow|propos)(?:s|es|e|ed|ing)?(?= (?!to\b)[\p{L}\d])|\bwarn(?:s|ed|ing)? of\b/gu;
/** Where what hangs on them ends. A comma may stand in a list. */
const end =
  /[;:”"]|[.!?](?=\s)|, (?:but|which|who|where|while|as|although|though|since|\p{Ll}+ing|[^,;:”"]{2,60} (?:said|says|added|announced|confirmed))\b|\b(?:but|although|though|while|when|because|after|before|until|once|unless|whereas|that|which|who|and (?:it|he|she|they|will|would|is|are|was|were|has|have|had))\b/u;
/** Words that have no time of their own: `, covering a valley`, `by covering it`, `to cover it`. */
const timeless = /(?<=(?:^|, |\b(?:of|by|for|in|with|from|without|to|and) ))\p{Ll}+ing\b|\bto \p{Ll}+/gu;
const firstVerb =
  /^(?: (?:also|now|soon|still|then|later|not|first|further|have|\p{Ll}+ly))*(?<be> be(?:en|ing)?)?(?: \p{Ll}+ly)* ?(?<verb>\p{Ll}+)/u;
/** What was said may be of any time. */
const reports =
  /^(?:said|told|added|confirmed|announced|warned|reported|noted|asked|argued|insisted|stressed|claimed|explained|wrote|called|believed|thought)$/;
/** What is so at any time: `would need proof`, `needed proof`. */
const stays = /^(?:need|mean|include|remain|depend|stay|keep)/;

/**
 * What a sentence tells only as to come or as possible, and what as having come.
 *
 * @example prospectsOf('The storm will dump mud, they said.') // verbs dump, stems dump mud, came storm
 */
export function prospectsOf(text: string): Prospects {
  const told = blank(text, findAll(text, /\([^()]*\)/g));
  const verbal = findAll(told, beforeVerb).flatMap((found) => {
    const span = spanFrom(told, found.end);
    const { be, verb = '' } = firstVerb.exec(told.slice(span.start, span.end))?.groups ?? {};
    // `be sold` is a verb, `be available` none.
    return stays.test(verb) ? [] : { ...span, verb: be === undefined || isPastForm(verb) ? verb : '' };
  });
  const things = findAll(told, beforeThing).map((found) =>
    spanFrom(told, found.end + (opensClause.exec(told.slice(found.end))?.[0].length ?? 0)),
  );
  const spans = [...verbal, ...things];
  const outside = blank(told, spans);
  const past = blank(outside, findAll(outside, timeless));
  const came = new Set(stemsOf(past));
  const onlyAhead = (words: string[]) => new Set(words.flatMap(stemsOf).filter((stem) => !came.has(stem)));
  return {
    verbs: onlyAhead(verbal.map(({ verb }) => verb)),
    stems: onlyAhead(spans.map((span) => told.slice(span.start, span.end))),
    came,
    isPast: (past.match(/\p{Ll}+/gu) ?? []).some((word) => isPastForm(word) && !reports.test(word)),
  };
}

/** `promised farmers that` a bridge would be built. */
const opensClause = /^(?: [\p{L}’']+){0,4} that\b/u;

function spanFrom(text: string, start: number) {
  const rest = text.slice(start);
  return { start, end: start + (rest.search(end) + 1 || rest.length) };
}
