/** Whoever types one means the words between two. */
export const quotationMarks = /["“”«»„]/g;

/** Small letters without accents, one kind of apostrophe: what "the same word" means here. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[‘’ʼ]/g, "'");
}

/**
 * The folded words of a text, as Pagefind would have them: `U.S.` is "us", `7,000` is "7000", `Ukraine’s` is "ukraine",
 * `90bn` is "90 bn", and a hyphen parts two words.
 */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/'s(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<=[\p{L}\p{N}])[.,'](?=[\p{L}\p{N}])/gu, '')
      .replace(/(\p{N})(?=\p{L})/gu, '$1 ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
