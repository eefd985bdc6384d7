/** Endings that leave a word the same, to Pagefind. */
export const inflections = ['s', 'es', 'ed', 'd', 'ing'];

/** A word without its ending: another one is only half a slip. */
export function withoutEnding(word: string): string {
  return word.replace(/(?<=.{4})(?:ings?|ers?|ed|es|s|ly|ments?)$/, '');
}

/** What sounds alike is written alike: one of double letters, one vowel, k for c. */
export function soundOf(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/c?k|ch|c|q/g, 'k')
    .replace(/z/g, 's')
    .replace(/[aeiouy]+/g, 'a')
    .replace(/(.)\1+/g, '$1');
}

/** By its ending: `boats` and `Texas`, not `pass` or `men`. */
export function isPlural(noun: string): boolean {
  return /[^s]s$/.test(noun);
}
