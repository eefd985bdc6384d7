import { codeOf } from './lexicon.ts';
import { outsideQuotations } from './outside-quotations.ts';
import { hasSign } from './signs.ts';
import { addressesReader, announcesReporter, pointsElsewhere, speaksOfItself } from './speaks-to-reader.ts';

/** A line that nothing ends: a heading, or a sentence that was cut. */
export const endsOpen = /[^.!?…"”’')\]]$/;

/** Whether a sentence tells something of the story: it ends, and neither asks, corrects, announces what follows nor speaks to the reader. */
export function isStatement(sentence: string): boolean {
  const told = outsideQuotations(sentence);
  return (
    !asks(sentence, told) &&
    !isCut(sentence) &&
    !runTogether.test(told) &&
    !garbled.test(told) &&
    !isRow(sentence) &&
    !verdictLabel.test(sentence) &&
    !hasGluedHeading(sentence) &&
    !speaksOfItself.test(sentence) &&
    !announcesReporter.test(sentence) &&
    !addressesReader(sentence) &&
    !hasSign(pointsElsewhere, told)
  );
}

/** Nobody is said to ask: `“Can you buy a child back?” Ada Quill said in a letter` does not end so, and tells that she asked. */
function asks(sentence: string, told: string): boolean {
  return /\?["”’')\]]*$/.test(sentence) && (/^["“]/.test(sentence) || /\?\s*$/.test(told));
}

/** Half a quotation, or half a bracket; or the end of one before its beginning. */
function isCut(sentence: string): boolean {
  return (
    /^[”)\]]/.test(sentence) ||
    (sentence.match(/["“”]/g)?.length ?? 0) % 2 === 1 ||
    sentence.split('(').length !== sentence.split(')').length
  );
}

/** Two sentences without a space: `Divers searched the house.Police searched the mill.` */
const runTogether = /\p{Ll}{2}[.!?]\p{Lu}\p{Ll}/u;

/** `1/2.6` that was made one sign on the way, or a table in a line. */
const garbled = /[¼½¾⅓⅔⅛]\s?[.,]?\d| --? ?\$?\d[\d.,%]* (?:\p{Lu}\p{L}+ ){1,4}--? /u;

/** Words and figures in a row, as a table has them. */
function isRow(sentence: string): boolean {
  const joins = (word: string) => /^(?:the|an?)$/i.test(word) || /^[pwcxPY]$/.test(codeOf(word) ?? '');
  return sentence.split(',').length > 2 && !(sentence.match(/\p{L}+/gu) ?? []).some(joins);
}

/** What a review sums up by, glued before a sentence: `The Bottom Line Velm’s ferry is late`. */
const verdictLabel = /^(?:The (?:Good|Bad|Bottom Line|Upside|Downside)|Pros|Cons|Verdict) (?=[\p{Lu}\d])/u;

/** Words in capitals, glued before a sentence: `FOUR DEAD IN VELM The harbour office said`. */
const gluedHeading = /^(?:[\p{Lu}\d][\p{Lu}\d'’-]*,? ){3,30}(?=\p{Lu}\p{Ll}|A )/u;

function hasGluedHeading(sentence: string): boolean {
  const [heading = ''] = gluedHeading.exec(sentence) ?? [];
  return (heading.match(/\p{Lu}{2,}/gu) ?? []).length >= 3;
}
