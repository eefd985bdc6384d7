/** How many letters at the end of a line tell what belongs behind it. */
const END = 8;

/** A line of a page while it is put together, in its parts: to join them for each question would copy all of it. */
export class GrowingLine {
  readonly #parts: string[] = [];
  length = 0;
  endsInSpace = true;
  /** A quotation in it has begun and not ended. */
  isInQuotation = false;

  add(words: string): void {
    if (words === '') return;
    this.#parts.push(words);
    this.length += words.length;
    this.endsInSpace = words.endsWith(' ');
    const [opened, closed] = [words.lastIndexOf('“'), words.lastIndexOf('”')];
    if (opened !== closed) this.isInQuotation = opened > closed;
  }

  /** Changes the words that were added since it had this length. */
  changeFrom(length: number, change: (words: string) => string): void {
    const words: string[] = [];
    while (this.length > length) {
      const part = this.#parts.pop() ?? '';
      this.length -= part.length;
      words.push(part);
    }
    this.add(change(words.reverse().join('')));
  }

  /** Its last letters. */
  get end(): string {
    let end = '';
    for (let i = this.#parts.length - 1; i >= 0 && end.length < END; i--) end = (this.#parts[i] ?? '').slice(-END) + end;
    return end.slice(-END);
  }

  toString(): string {
    return this.#parts.join('');
  }
}
