const unbroken = /\S{120,}/g;

/**
 * The text with each run of 120 characters or more that no space breaks as blanks, offsets kept: no word is so long,
 * and the tokenisers of others go over such a run again and again.
 *
 * @example blankLongRuns('a ' + 'x'.repeat(200)).trim() // 'a'
 */
export function blankLongRuns(text: string): string {
  return text.replace(unbroken, (run) => ' '.repeat(run.length));
}
