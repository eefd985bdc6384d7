import type { Sign } from './signs.ts';
import { isPastForm } from './tense-words.ts';

/** A sentence that sets something against the one before it. */
export const turns = /^(?:But|However|Yet|Nevertheless|Nonetheless)\b/;

const hasSince = /^(?:But|However|Yet),? (?:he|she|it|they) (?:has|have) (?:since |now |later )?(\p{Ll}+)\b/u;
const ofSpeech = /^(?:den|insist|reject|said|maintain|declin|refus|call|add|claim|argu)/;
const nowSays = /^But now,? [^.;]{1,40} (?:says?|cannot|can['’]t|denies|doubts?)\b/;

/** Whether it tells what somebody has done since, or says now, against what stands before it: `But it has accepted nine boats`. */
export function turnsSince(sentence: string): boolean {
  const done = hasSince.exec(sentence)?.[1] ?? '';
  return nowSays.test(sentence) || (isPastForm(done) && !ofSpeech.test(done));
}

/** Before a sentence that turns, what was to come: what came is set against it. */
export const expects = /\b(?:predict(?:s|ed)?|forecasts?|expect(?:s|ed)?|hop(?:e[sd]?|ing)|planned|promised|was to|were to)\b/i;

/** Before a sentence that turns, what its writer thinks of it: the one behind it says what is so. */
export const judgement =
  /\b(?:suggests?|seem(?:s|ed)?|appear(?:s|ed)? to be|in (?:some|many) ways|(?:may|might|could) (?:well )?be \p{Ll}+(?:[.,]| and\b))/u;

/** A number of what is won, or has been so far: `has won at least 12`, `has 40 seats`. */
const countsWon =
  /\b(?:w[io]ns?\b[^.;]{0,30}\d|(?:has|have|had|got|gained|leads? with)\b[^.;]{0,40}\d[^.;]{0,30}\b(?:delegates|seats|votes|medals|points|districts)\b)/;
const ofAll = /^(?:(?:But|And),? )?(?:Overall|In all|In total|All told|Altogether|Including \p{L}+),/u;

/** Whether it counts all of what the sentence before counts a part of: `Ada Quill won 12 seats. Overall, she has 40.` */
export function countsAll(sentence: string, before: string): boolean {
  return ofAll.test(sentence) && countsWon.test(before);
}

/** What became of that which the sentence before told. */
export const overturns: Sign[] = [
  [/\bno longer\b/, 'The office no longer looks for the mast.'],
  [/\bturned out\b/, 'The light turned out to be a star.'],
  [/\bproved (?:to be|wrong|false)\b/, 'The list proved wrong.'],
  [/\bruled out\b/, 'The office ruled out a fire.'],
  [/\bnow (?:believe|say|think|doubt)s?\b/, 'Divers now think the light was a star.'],
  [/\b(?:is|are|was|were|has|have) (?:now|later|since)\b/, 'But the office is now sure that the light was a star.'],
];

const isUntrue = String.raw`(?:is|are|was|were|['’]s)(?: \p{Ll}+ly)?(?:(?: not|n['’]t) (?:true|so|correct|right|accurate|the case)| (?:false|untrue|wrong|incorrect|inaccurate|misleading|a lie))\b`;
const statements = '(?:statements?|claims?|assertions?|remarks?|accusations?|allegations?)';
const but = '^(?:(?:But|However|Yet),? )?';
/** That it is not so, or that nothing shows it. */
export const contradicts: Sign[] = [
  [new RegExp(`${but}(?:That|This|It|Those|These|The ${statements}) ?${isUntrue}`, 'iu'), 'But that’s false.'],
  [
    new RegExp(`\\b(?:said|says|found|testified|wrote) (?:that )?(?:the|those|these|this|that|such|both) ${statements} ${isUntrue}`, 'iu'),
    'Ada Quill said those statements were wrong.',
  ],
  [
    new RegExp(
      `${but}(?:He|She|They|It) (?:(?:offered|gave|provided|cited|presented|had) no|(?:did|does|has|have)(?: not|n['’]t) (?:offer|give|provide|cite|present)(?:ed|d)?(?: any)?) (?:proof|evidence)\\b`,
      'iu',
    ),
    'He did not provide any evidence for it.',
  ],
];

/** What somebody is said to have done wrong, and that they deny it. */
const accuses =
  /\b(?:accus(?:ed?|es|ing|ations?)|alleg(?:e[sd]?|ing|ations?|edly)|assault(?:ed)?|misconduct|harass(?:ed|ment)|brib(?:e[sd]?|ery)|corrupt(?:ion)?|fraud|blam(?:e[sd]?|ing))\b/i;
const denies = /^[^.]{0,80}\b(?:den(?:y|ies|ied|ying)|reject(?:s|ed)?|dismiss(?:es|ed)?) \b/;

/** Whether it denies what the sentence before accuses somebody of. */
export function deniesGuilt(sentence: string, before: string): boolean {
  return accuses.test(before) && denies.test(sentence);
}

/** In a quotation, what another said or thinks; and that it is not so. */
const repeatsOther = /^["“](?:\p{Lu}[\p{L}.’'-]* ){1,4}(?:said|says|claim(?:s|ed)|thinks|asks|asked|wants to know)\b/u;
const saysNotSo =
  /^["“](?:(?:But|And|Well),? )?(?:[Hh]e|[Ss]he|[Tt]hey)(?: (?:does|do|did|is|are|was|were|has|have|can|could|will|would)(?:n['’]t| not)\b| can['’]t\b| cannot\b| won['’]t\b|(?: ha(?:s|d|ve))? never\b| (?:has|have|knows?) (?:no|nothing)\b)/;

/** Whether it answers what the sentence before repeats as another's word. */
export function answersOther(sentence: string, before: string): boolean {
  return repeatsOther.test(before) && saysNotSo.test(sentence);
}
