import type { Lines, Markup, Passage, SetAside } from '../domain/article.ts';

/** A passage that has no address yet. */
export type DraftPassage = Omit<Passage, 'id'>;

export type DraftBlock =
  | { type: 'heading'; depth: number; text: string; lines: Lines }
  | { type: 'passage'; passage: DraftPassage }
  | { type: 'list'; ordered: boolean; items: DraftPassage[] }
  | { type: 'table'; rows: string[][]; lines: Lines };

/** What the text of one seed file says by itself, before sidecar and story are heard. */
export interface Draft {
  headline?: string;
  standfirst?: string;
  byline?: string;
  note?: string;
  credit?: string;
  outlet?: string;
  reprintOf?: string;
  copyright?: string;
  /** As printed, or as a machine-readable element gives it. */
  date?: string;
  url?: string;
  language?: string;
  tags: string[];
  blocks: DraftBlock[];
  setAside: SetAside[];
}

export function passage(
  kind: Passage['kind'],
  text: string,
  lines: Lines,
  markup: Markup[] = [],
): DraftPassage {
  const label = runInLabel(text);
  return { kind, text, lines, ...(label ? { label } : {}), ...(markup.length > 0 ? { markup } : {}) };
}

/** `Ceasefire push: Some officials …` begins with the label `Ceasefire push`. */
export function runInLabel(text: string): string | undefined {
  const label = /^([\p{Lu}\d][^:!?"“”]{0,39}): +(?=[\p{Lu}\d"“‘$€£])/u.exec(text)?.[1];
  if (!label || label.split(' ').length > 5) return undefined;
  return /\b(?:said|says|added|adding|told|asked|wrote|replied)\b/.test(label) ? undefined : label;
}
