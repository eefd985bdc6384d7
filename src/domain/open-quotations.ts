/** So many paragraphs on, a mark is of another quotation. */
const FARTHEST = 4;

/** Of each paragraph, how many letters from its first on belong to a quotation that one before it opens, and that is closed there or later. */
export function lettersInOpenQuotation(paragraphs: string[]): number[] {
  const inside = paragraphs.map(() => 0);
  const marks = paragraphs.map(marksIn);
  marks.forEach((found, i) => {
    if (found.at(-1)?.opens !== true) return;
    const next = marks.findIndex((others, j) => j > i && others.length > 0);
    const [first] = marks[next] ?? [];
    // A paragraph that opens marks anew goes on by itself.
    if (!first || first.opens || next - i > FARTHEST) return;
    for (let j = i + 1; j < next; j++) inside[j] = paragraphs[j]?.length ?? 0;
    inside[next] = first.at;
  });
  return inside;
}

/** A straight mark opens where a word follows it, and none stands before it. */
function marksIn(text: string): { at: number; opens: boolean }[] {
  return [...text.matchAll(/[“”"]/g)].map(({ index, 0: mark }) => ({
    at: index,
    opens: mark === '“' || (mark === '"' && /^[^\s.,;:!?]/.test(text.slice(index + 1)) && /(?:^|[\s(—–-])$/.test(text.slice(0, index))),
  }));
}
