type Defined<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Optional properties are absent rather than undefined. */
export function withoutUndefined<T extends object>(object: T): Defined<T> {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as Defined<T>;
}
