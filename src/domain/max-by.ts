/** The item that scores most, of several the first. */
export function maxBy<T>(items: Iterable<T>, score: (item: T) => number): T | undefined {
  let best: { item: T; scored: number } | undefined;
  for (const item of items) {
    const scored = score(item);
    if (!best || scored > best.scored) best = { item, scored };
  }
  return best?.item;
}
