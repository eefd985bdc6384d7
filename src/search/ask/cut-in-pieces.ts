/** Neighbours together as long as they are no longer than a piece should be; what is longer by itself is a piece of its own. */
export function cutInPieces<T>(items: T[], most: number, lengthOf: (item: T) => number): T[][] {
  const pieces: T[][] = [];
  let length = Infinity;
  for (const item of items) {
    const added = lengthOf(item);
    if (length + added > most) {
      pieces.push([]);
      length = 0;
    }
    pieces.at(-1)?.push(item);
    length += added;
  }
  return pieces;
}
