/** What two lists have in common, each once. */
export function intersect<T>(a: readonly T[], b: readonly T[]): T[] {
  return [...new Set(a)].filter((item) => b.includes(item));
}
