/** A sign that a sentence is of some kind, and a sentence that has it. */
export type Sign = readonly [pattern: RegExp, example: string];

/** Whether a text has one of the signs. */
export function hasSign(signs: Sign[], text: string): boolean {
  return signs.some(([pattern]) => pattern.test(text));
}
