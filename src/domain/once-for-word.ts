/** So many words are in the articles of a large story; a desk that is open for days meets no end of them. */
const MOST = 50_000;

/** A function that does its work once for each word that it is given, and forgets all of them where they are too many. */
export function onceForWord<V extends NonNullable<unknown>>(read: (word: string) => V, most = MOST): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    if (known.size >= most) known.clear();
    const made = read(word);
    known.set(word, made);
    return made;
  };
}
