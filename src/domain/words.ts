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
  return quoted.replace(/\[[^\]]*\]|\([^)]*\)/g, ' ');
}

export function capitalise(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** Our own prose has typographic quotation marks and apostrophes; what stands between quotation marks is untouched. */
export function typographic(text: string): string {
  return text
    .replace(/"([^"]*)"/g, '“$1”')
    .split(/(“[^”]*”)/)
    .map((piece, i) => (i % 2 === 1 ? piece : piece.replace(/(?<=[\p{L}\p{N}])'/gu, '’')))
    .join('');
}
