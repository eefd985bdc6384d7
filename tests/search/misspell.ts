/** One slip in one word of a query: two letters swapped, one left out, doubled or replaced. The same for the same seed. */
export function misspell(query: string, seed: number): string {
  const random = randomFrom(seed * 7919 + 17);
  const words = [...query.matchAll(/\p{L}{4,}/gu)];
  const word = words[Math.floor(random() * words.length)];
  if (!word) return query;
  const letters = [...word[0]];
  const at = 1 + Math.floor(random() * (letters.length - 2));
  const slips = [
    () => letters.splice(at, 2, letters[at + 1] as string, letters[at] as string),
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letters[at] as string),
    () => letters.splice(at, 1, 'etaoinshrdlu'[Math.floor(random() * 12)] as string),
  ];
  slips[Math.floor(random() * slips.length)]?.();
  return query.slice(0, word.index) + letters.join('') + query.slice(word.index + word[0].length);
}

/** mulberry32: small, and good enough to choose letters. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
