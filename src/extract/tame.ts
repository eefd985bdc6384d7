const unbroken = /\S{120,}/g;

/**
 * The text with each run of 120 characters or more that no space breaks as blanks, offsets kept: no word is so long,
 * and the tokenisers of others go over such a run again and again.
 *
 * @example tame('a ' + 'x'.repeat(200)).trim() // 'a'
 */
export function tame(text: string): string {
  return text.replace(unbroken, (run) => ' '.repeat(run.length));
}
