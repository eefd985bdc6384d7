/** Words at the beginning of a sentence that point back to the one before. */
const pointsBack =
  /^(?:(?:But|And|Yet|So|Or|Still|Then|Also|Later|Earlier|Instead|Afterwards|However|Though|Meanwhile|For that to \w+),? (?:though,? )?)*(?:He|She|They|It|This|Those|These|His|Her|Their|Its|Such|Neither|Both|The (?:two|former|latter|same|other)|That (?:is|was|will|would|has|had|could|may|might|means|came|decision|meeting|figure))\b|^(?:A|The) (?:day|week|month|year) (?:before|after|earlier|later)\b|^For that to\b|, (?:he|she|they) (?:said|added|says|warned|argued|wrote)\.?$|\b(?:however|though),/;

/** Whether a sentence can only be read behind the one before it: a pronoun, "a day later", or words without a speaker. */
export function needsContext(sentence: string): boolean {
  return pointsBack.test(sentence) || /^["“][^"“”]*["”]\.?$/.test(sentence);
}
