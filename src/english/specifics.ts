/** Whether something is told that can be looked up: a figure, a day, a name. */
export function isSpecific(sentence: string): boolean {
  return /\d|(?<=\S )\p{Lu}\p{Ll}/u.test(sentence);
}

/** A number that is not part of a name, as that of `Galaxy S 4` and `Snapdragon 801` is. */
export const hasNumber = /(?<![\p{L}\p{N}.,-])(?<!\p{Lu}[\p{L}\p{N}]* )[$£€]?\d/u;
