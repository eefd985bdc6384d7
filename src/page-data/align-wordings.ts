import type { UtteranceData } from '../domain/content.ts';

/** A run of text in a picture of wordings: where it begins, in characters, and whether all wordings have it. */
export interface AlignedRun {
  text: string;
  at: number;
  shared: boolean;
}

type Parts = UtteranceData['wordings'][number]['parts'];

/** The wordings of one utterance, so that words which all of them share stand in one column; nothing where there are none. */
export function alignWordings(wordings: Parts[]): { rows: AlignedRun[][]; width: number } | undefined {
  const rows = wordings.map(toCells);
  const columns = Math.max(...rows.map((cells) => cells.length));
  if (columns < 2 || rows.some((cells) => cells.length !== columns)) return undefined;
  const widths = Array.from({ length: columns }, (_, i) => Math.max(...rows.map((cells) => cells[i]?.length ?? 0)));
  const starts = widths.map((_, i) => widths.slice(0, i).reduce((sum, width) => sum + (width > 0 ? width + 1 : 0), 0));
  // What stands before the first shared word ends where that word begins; all else begins its column.
  const startOf = (text: string, i: number) => (i === 0 ? (widths[0] ?? 0) - text.length : (starts[i] ?? 0));
  return {
    rows: rows.map((cells) => cells.flatMap((text, i) => (text === '' ? [] : [{ text, at: startOf(text, i), shared: i % 2 === 1 }]))),
    width: (starts.at(-1) ?? 0) + (widths.at(-1) ?? 0),
  };
}

/** Odd cells are shared words, one each; even ones what stands between them. */
function toCells(parts: Parts): string[] {
  const cells = [''];
  for (const { text, shared } of parts)
    for (const word of text.split(/\s+/).filter(Boolean)) {
      if (shared) cells.push(word, '');
      else cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${word}`.trim();
    }
  return cells;
}
