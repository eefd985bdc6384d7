/** The words of a text in small letters, punctuation and the kind of apostrophe aside. */
export function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** Without what an account put into the words that it quotes: `We’ll give them (Ukraine) […] protection`. */
export function withoutInsertions(quoted: string): string {
  return quoted.replace(/\[[^\]]{0,200}\]|\([^)]{0,200}\)/g, ' ');
}

/**
 * How many words somebody is quoted with, insertions left out: what stands between spaces or dashes is one word.
 *
 * @example countWords('We’re 7,000 miles from the U.K. (Britain)') // 6
 */
export function countWords(quoted: string): number {
  return withoutInsertions(quoted)
    .split(/[\s—–]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/**
 * A quotation as it reads by itself: without the comma that only the sentence around it needed.
 *
 * @example standAlone('call the shots,') // 'call the shots'
 */
export function standAlone(quoted: string): string {
  return quoted.replace(/,(?=["'”’]*\s*$)/u, '');
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Our own prose has typographic quotation marks and apostrophes; what stands between quotation marks is untouched. */
export function typographic(text: string): string {
  return (
    text
      .replace(/"([^"]*)"/g, '“$1”')
      // One that is never closed is none.
      .split(/(“[^”]*(?:”|$))/)
      .map((piece) => (piece.startsWith('“') && piece.endsWith('”') ? piece : piece.replace(/(?<=[\p{L}\p{N}])'/gu, '’')))
      .join('')
  );
}

/** The first letters of a text, a sign of several units left out where the cut would part it. */
export function firstLetters(text: string, most: number): string {
  return text.length <= most ? text : text.slice(0, most).replace(/[\ud800-\udbff\u200d]$/, '');
}

/**
 * As much of a text as fits, cut between words, and never within what stands in square brackets behind some.
 *
 * @example beginningOf('The bridge opens on 3 May', 14) // 'The bridge …'
 */
export function beginningOf(text: string, most: number): string {
  if (text.length <= most) return text;
  const words = firstLetters(text, most).replace(/[,;:–—-]*\s+\S*$/u, '');
  return `${words.replace(/(?<=\S)\s+\[[^\]]*$/u, '')} …`;
}
