/** Where each of neighbours of such sizes begins. */
export function startsOf(sizes: number[]): number[] {
  let end = 0;
  return sizes.map((size) => (end += size) - size);
}

/** The place in an ascending list of the last item that is not above a value; 0 where all are. */
export function lastUpTo<T extends number | string>(sorted: T[], value: T): number {
  let [low, high] = [0, sorted.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as T) <= value) low = middle;
    else high = middle;
  }
  return low;
}
