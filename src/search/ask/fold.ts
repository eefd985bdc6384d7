/** Whoever types one means the words between two. */
export const quotationMarks = /["“”«»„]/g;

/** Letters that Unicode does not take apart. */
const letters = new Map(Object.entries({ ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i' }));

/** Small letters without accents and ligatures, one kind of apostrophe: what "the same word" means here. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => letters.get(letter) ?? letter)
    .replace(/[‘’ʼ]/g, "'");
}

/** Stands in a word for a decimal point: a letter to Unicode, so that Pagefind keeps it. */
const POINT = 'ꞏ';

/**
 * The folded words of a text: `U.S.` is "us", `7,000` is "7000", `Ukraine’s` is "ukraine", `90bn` is "90 bn"; `3.5` is not
 * `35`. A hyphen parts two words, but not behind a single letter: `U-turn` is "uturn", and `F-16s` are the same as an `F16`.
 */
export function foldedWords(text: string): string[] {
  return (
    fold(text)
      .replace(/'s(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<![\p{L}\p{N}-])(\p{L})-(?=[\p{L}\p{N}])/gu, '$1')
      .replace(/s(?<=\p{L}-?\p{N}+s)(?![\p{L}\p{N}])/gu, '')
      .replace(/(?<!\p{N}[.,]?)(\p{N}+)\.(?=(?:\p{N}{1,2}|\p{N}{4,})(?![.,]?\p{N}))/gu, `$1${POINT}`)
      .replace(/(?<=[\p{L}\p{N}])[.,'](?=[\p{L}\p{N}])/gu, '')
      .replace(/(\p{N})(?=(?!ꞏ)\p{L})/gu, '$1 ')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** A folded word as a reader would write it. */
export function asTyped(word: string): string {
  return word.replace(POINT, '.');
}
