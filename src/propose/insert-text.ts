/** Text to add at an offset. */
export interface Insertion {
  at: number;
  text: string;
}

/** The last ones first, so that offsets hold. */
export function insertText(text: string, insertions: Insertion[]): string {
  return insertions
    .toSorted((a, b) => b.at - a.at)
    .reduce((result, { at, text: piece }) => result.slice(0, at) + piece + result.slice(at), text);
}
