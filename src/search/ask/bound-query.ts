const MAX_CHARACTERS = 200;
const MAX_WORDS = 20;

/** The beginning of a query, as much of it as is looked for: whatever an address holds, a search ends soon. */
export function boundQuery(query: string): string {
  const start = query.trimStart().slice(0, MAX_CHARACTERS).toWellFormed();
  const beyond = [...start.matchAll(/\S+/g)][MAX_WORDS];
  return beyond ? start.slice(0, beyond.index) : start;
}
