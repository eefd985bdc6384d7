import { capitalise } from '../domain/words.ts';
import { fullMonths, weekdays } from './calendar-words.ts';
import { codeOf } from './lexicon.ts';
import { organisationHeads } from './name-grounds.ts';
import { isNationality } from './nationality.ts';
import { places } from './places.ts';
import { beginnings, joiners, openers } from './opens-pointing-back.ts';
import { anywhere, outside } from './points-back.ts';
import { outsideQuotations } from './outside-quotations.ts';
import { hasSign } from './signs.ts';
import { endsAsPerson } from './speaking-nouns.ts';
import { isOfUnnamedCompany } from './unnamed-companies.ts';

const bodyWords = new Set([...organisationHeads, 'congress', 'cabinet', 'state']);
const calendarWord = new RegExp(`^(?:${[...weekdays, ...fullMonths].join('|')})$`);

/** Two of whom the sentence has not spoken: `Tickets for the two were bought in Velm`, `He expects the two new boats to sink`, `both could sink`. */
const theTwo =
  /\bthe (?:two|three|four|five|pair|trio|duo)(?= (?:was|were|had|have|are|would|will|could|did|do|reportedly|allegedly|\p{Ll}+ed)\b|[.,;])|\bthe (?:two|three|four|five) (?:new|old|other|latest|big|main)? ?(?!(?:sides?|leaders|nations|countries|governments|weeks|months|years|days|hours)\b)\p{Ll}+s\b(?! (?:of|that|who|which|in|on|from|at|with|between|near|aboard)\b|, | [-–—] | \p{Ll}+(?:ed to|ing)\b)|\b[Bb]oth (?=(?:are|were|have|had|can|could|may|might|will|would|should)\b)/u;

/** `Ash came from another plant`: the one that it is set against stands further above, unless it stands before. */
const anotherOne =
  /(?<!\b(?:one|yet|still) )\banother (?!(?:day|night|week|month|year|decade|hour|minute|time|way|reason|sign|step|example|chance|round|term|few|dozen|hundred|thousand|million|billion|two|three|four|five|six|seven|eight|nine|ten)s?\b)(\p{Ll}+)/gu;

/** Of a body that is not named: `Company spokeswoman Ida Moss denied it`, `some state residents`. */
const ofSomeBody =
  /(?<!\p{Lu}[\p{L}.’']* )(?<![\p{L}’'-])(?:([Cc]ompany|[Aa]irline|[Uu]niversity|[Ss]chool|[Hh]ospital|[Aa]irport)|[Ss]tate|[Cc]ity|[Tt]own|[Ll]ocal|[Vv]illage|[Dd]istrict|[Cc]ounty|[Pp]rovincial) (?:spokes(?:man|woman|person|people)|officials?|authorities|residents?|leaders?|executives?|employees?|managers?|principal|headmaster|police)\b|(?<![\p{L}’'-])[Ll]ocals\b/u;

const conjunction = /^(?:But|And|Yet|So|Or|Still|Instead|Besides|Originally|Then|However|Though|(?:More )?[Ss]pecifically),? /;

/** An "it" that stands for what follows: "It remained unclear who would pay". */
const pointsAhead =
  /^["“]?(?:(?:But|And|Yet|However),? )?It (?:is|was|remains?|remained|became|has been|had been) (?:(?!an?\b|the\b)\w+,? ){1,3}(?:that|whether|who|how|why|what|when|where|if)\b/;

/** `''Go,'' she said`: marks of old archives, between which no speech is found, so that nobody can tell whose words stand there. */
export const typedMarks = /''|``/;

/** Whether a sentence can only be read behind the one before it: a pronoun, "a day later", or words without a speaker. */
export function needsContext(sentence: string): boolean {
  const joined = sentence.replace(conjunction, '');
  if (joined !== sentence && needsContext(capitalise(joined))) return true;
  const told = outsideQuotations(sentence);
  const pointsBack = hasSign(openers, sentence.replace(joiners, '')) || hasSign(beginnings, sentence);
  return (
    (pointsBack && !pointsAhead.test(sentence)) ||
    hasSign(anywhere, sentence) ||
    hasSign(outside, told) ||
    hasUnnamedThing(told) ||
    hasUnnamedTwo(told) ||
    hasUnnamedPartner(told) ||
    isOfUnnamedBody(told) ||
    isOfUnnamedCompany(told) ||
    hasUnnamedSpokesman(told) ||
    hasUnnamedPerson(told)
  );
}

/** Who looks for what is another's, or stops it: `Police have searched their homes`. */
const searchers =
  /^(?:The )?(?:[Pp]olice|[Dd]etectives|[Oo]fficers|[Ii]nvestigators|[Aa]gents|[Aa]uthorities|[Gg]uards|[Ss]oldiers) [^,;]*\b(?:search|question|interview|seiz|arrest|contact|trac|stopp|block|halt|raid|storm|surround)(?:ed|ing)\b[^,;]* their\b/;

/** `The sheet does not let it down`: what, is nobody's in the sentence. */
const pointsAtObject =
  /^[^,;:]*\b(?:lets?|makes?|made|gives?|gave|keeps?|kept|puts?|sets?|helps?|turns?|bring|brings|brought|takes?|took|explain(?:s|ed)|describe[sd]|call(?:s|ed)|dismiss(?:es|ed)|defend(?:s|ed)) it\b/;

/** Whether a "he", "she" or "they" stands before anybody whom it could mean. */
function hasUnnamedPerson(outsideQuotes: string): boolean {
  // `Starting this week` names nobody.
  const told = outsideQuotes.replace(/^\p{Lu}\p{Ll}+ing\b/u, ' ');
  if (searchers.test(told)) return true;
  const pronoun = /(?<![\p{L}’'])(?:he|she|him|his|her|they|them)(?![\p{L}])/iu.exec(told);
  if (!pronoun) return false;
  const before = told.slice(0, pronoun.index).replace(/\b(?:[Ii]n|[Aa]t|[Ff]rom|[Nn]ear|[Tt]o|[Oo]n) (?:the )?(?:\p{Lu}\p{L}* ?)+/gu, ' ');
  if (/^them$/i.test(pronoun[0]) && !namesOthers(before)) return true;
  if (/^the/i.test(pronoun[0]) && plural.test(before)) return false;
  // A body of one name owns what is `theirs`; `they` are several.
  if (/^they|^them/i.test(pronoun[0])) return !/\b(?:(?:any|every|no|some)(?:one|body)|each|person)\b/i.test(before);
  return !(before.match(/\p{L}{2,}/gu) ?? []).some(mayBePerson);
}

/** An "it" that something is done to in the first clause, which names nothing else: its subject it is not. */
function hasUnnamedThing(told: string): boolean {
  const [clause] = pointsAtObject.exec(told) ?? [];
  return clause !== undefined && !/\b(?:and|but|that|which|who|when|while|as|to|of|in|on|for|with|from|by|if)\b/i.test(clause);
}

/** `Divers got their hands on them`: who does it in the clause is not whom it is done to, and what is theirs neither. */
function namesOthers(before: string): boolean {
  const clause = before.slice(before.search(/[^,;:]*$/)).replace(/\btheir \p{L}+/giu, ' ');
  return (
    clause !== before.replace(/\btheir \p{L}+/giu, ' ') ||
    (clause.match(plurals) ?? []).length !== 1 ||
    /\b(?:and|but|that|who|when|while|as|to)\b/i.test(clause)
  );
}

/** What `they` may stand for: more than one, and no verb of one: `says`. */
const plural =
  /(?<!\p{L})(?!(?:this|thus|does|goes|says|adds|notes|claims|argues|insists|warns|tells|writes)\b)\p{L}{2,}[^s\P{L}]s\b|\b(?:people|police|men|women|children|family|crew|team|staff|and)\b/u;
const plurals = new RegExp(plural, 'gu');

function hasUnnamedTwo(told: string): boolean {
  const found = theTwo.exec(told);
  return found !== null && !/\b(?:and|both|two|three|four|five|between)\b/i.test(told.slice(0, found.index));
}

/** `From one plant to another plant` names both. */
function hasUnnamedPartner(told: string): boolean {
  return [...told.matchAll(anotherOne)].some(
    ({ index, 1: noun = '' }) => !told.slice(0, index).toLowerCase().includes(noun.replace(/s$/, '')),
  );
}

/** A company may be any that is named before; whose city or state it is, `in Velm` says. */
function isOfUnnamedBody(told: string): boolean {
  const found = ofSomeBody.exec(told);
  if (!found) return false;
  const before = told.slice(0, found.index);
  return !(found[1] ? /(?<!^)\p{Lu}|^\p{Lu}\p{L}+ \p{Lu}/u : /\b(?:[Ii]n|[Oo]f|[Aa]t|[Nn]ear|[Aa]cross) (?:the )?\p{Lu}/u).test(before);
}

/** `The pier is open, a spokesman said`: whose spokesman, nothing before it says. */
function hasUnnamedSpokesman(told: string): boolean {
  const found = /\ba spokes(?:man|woman|person)\b(?! (?:for|of|at|from|with)\b)/.exec(told);
  return found !== null && !/(?<!^)\p{Lu}|\b[Tt]he \p{Ll}/u.test(told.slice(0, found.index));
}

function mayBePerson(word: string): boolean {
  const code = codeOf(word);
  // `Sources said he will sell`: none of them is he.
  if (code === 'r') return !/[^s]s$|^police$/i.test(word);
  if (/^\p{Lu}/u.test(word))
    return (
      code === undefined && !calendarWord.test(word) && !isNationality(word) && !places.has(word) && !bodyWords.has(word.toLowerCase())
    );
  return code === undefined && word.length > 5 && endsAsPerson(word);
}
