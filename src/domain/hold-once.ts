/** Gives the same string for equal ones: it is held once, however many places have it. */
export function holdOnce(): (text: string) => string {
  const held = new Map<string, string>();
  return (text) => held.get(text) ?? (held.set(text, text), text);
}
