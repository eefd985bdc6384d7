import { search } from '../../interface/here.ts';

const MAX_CHARACTERS = 60;
const MAX_WORDS = 5;

/** What a reader typed, as far as a message repeats it. */
export function brief(text: string): string {
  return text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS).toWellFormed()}…` : text;
}

/** `“one”, “two” and 3 more words`; of those that `or` joins any is meant. */
export function listWords(words: string[], or = false): string {
  const say = or ? search.eitherWord : search.words;
  return say(words.slice(0, MAX_WORDS).map(brief), words.length - MAX_WORDS);
}
