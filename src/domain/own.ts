/** What a record holds under a key that a text gave: every object has a `constructor`, which was never put there. */
export function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
