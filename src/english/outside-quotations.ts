/** The text with spaces where it quotes. */
export function outsideQuotations(text: string): string {
  return text.replace(/“[^”]*”?|"[^"]*"?/g, (quoted) => ' '.repeat(quoted.length));
}
