import type { Lines, Markup, Passage, SetAside } from '../domain/article.ts';
import { wordsOf } from '../domain/words.ts';
import { leadsToSpeech } from '../english/clauses.ts';
import { authorAtFoot } from '../english/line-rules.ts';

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
  /** The day of the last change, where the text names no other. */
  updated?: string;
  url?: string;
  language?: string;
  tags: string[];
  blocks: DraftBlock[];
  setAside: SetAside[];
  /** Where headline and standfirst stood. */
  head: { as: 'headline' | 'standfirst'; text: string; lines: Lines }[];
}

export function draftPassages({ blocks }: Pick<Draft, 'blocks'>): DraftPassage[] {
  return blocks.flatMap((block) => (block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : []));
}

/** Keeps a line as headline or standfirst; of several standfirsts, the first. */
export function takeHead(draft: Draft, { text, lines }: { text: string; lines: Lines }, as: 'headline' | 'standfirst'): void {
  draft.head.push({ as, text, lines });
  if (as === 'headline') draft.headline = text;
  else draft.standfirst ??= text;
}

/** The rule that cuts a passage at its end; every other takes what stands before it, or whole lines. */
export const repeatedLead = 'caption repeats the lead';

/** A caption often repeats the first paragraph: the repeated sentences are set aside. */
export function dropRepeatedLead({ blocks, setAside }: Draft): void {
  const [first, second] = blocks;
  if (first?.type !== 'passage' || second?.type !== 'passage') return;
  const caption = first.passage;
  const lead = second.passage.text;
  if (caption.text === lead || !caption.text.endsWith(lead)) return;
  caption.kind = 'caption';
  setAside.push({ lines: caption.lines, text: lead, rule: repeatedLead, as: 'chrome' });
  caption.text = caption.text.slice(0, -lead.length).trim();
  if (caption.markup) caption.markup = caption.markup.filter(({ end }) => end <= caption.text.length);
}

const LONGEST_FOOT = 300;

/** A refrain may come again, a whole paragraph does not. */
const MIN_REPEATED_WORDS = 8;

/** A paragraph that was pasted twice is read once. */
export function dropRepeats(draft: Draft): void {
  const seen = new Set<string>();
  draft.blocks = draft.blocks.filter((block) => {
    if (block.type !== 'passage' || wordsOf(block.passage.text).length < MIN_REPEATED_WORDS) return true;
    const { text, lines } = block.passage;
    const isRepeat = seen.has(text);
    if (isRepeat) draft.setAside.push({ lines, text, rule: 'paragraph that stands above', as: 'chrome' });
    seen.add(text);
    return !isRepeat;
  });
}

/** Who wrote it, where the last paragraph says who that is. */
export function takeAuthor(draft: Draft): void {
  const last = draft.blocks.at(-1);
  if (last?.type !== 'passage' || draft.blocks.length === 1) return;
  const { text, lines } = last.passage;
  const author = text.length <= LONGEST_FOOT ? authorAtFoot.exec(text)?.groups?.['name'] : undefined;
  if (author === undefined) return;
  draft.byline ??= author;
  draft.setAside.push({ lines, text, rule: 'author at the foot', as: 'byline' });
  draft.blocks.pop();
}

export function passage(kind: Passage['kind'], text: string, lines: Lines, markup: Markup[] = []): DraftPassage {
  const label = runInLabel(text);
  return { kind, text, lines, ...(label ? { label } : {}), ...(markup.length > 0 ? { markup } : {}) };
}

/** `Ceasefire push: Some officials …` begins with the label `Ceasefire push`. */
function runInLabel(text: string): string | undefined {
  const label = /^([\p{Lu}\d][^:!?"“”]{0,39}): +(?=[\p{Lu}\d"“‘$€£])/u.exec(text)?.[1];
  return label && label.split(' ').length <= 5 && !leadsToSpeech.test(label) ? label : undefined;
}
