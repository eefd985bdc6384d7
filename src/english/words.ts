/** The words of a list that is written as text. */
export function words(text: string): string[] {
  return text.trim().split(/\s+/);
}

/** The same, to ask for one of them. */
export function wordSet(text: string): ReadonlySet<string> {
  return new Set(words(text));
}

/** The last word of a name, in small letters and without its possessive. */
export function lastWord(name: string): string {
  return name
    .replace(/['’]s?$/, '')
    .slice(name.lastIndexOf(' ') + 1)
    .toLowerCase();
}

/** The same for what may have several words: commas stand between. */
export function phrases(text: string): string[] {
  return text.split(',').map((phrase) => words(phrase).join(' '));
}
