const MAX_CHARACTERS = 60;
const MAX_WORDS = 5;

/** What a reader typed, as far as a message repeats it. */
export function brief(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS).toWellFormed()}…` : text;
}

/** `“one”, “two” and 3 more words` */
export function listWords(words: string[], between = ', '): string {
  const more = words.length - MAX_WORDS;
  const named = words.slice(0, MAX_WORDS).map((word) => `“${brief(word)}”`);
  return named.join(between) + (more > 0 ? ` and ${more} more ${more === 1 ? 'word' : 'words'}` : '');
}
