import type { Block, Lines, SetAside } from '../domain/article.ts';
import type { Draft, DraftBlock, DraftPassage } from './draft.ts';
import { repeatedLead } from './draft.ts';

/** What became of a stretch of the input. */
export interface LineOutcome {
  lines: Lines;
  text: string;
  kind: 'headline' | 'standfirst' | 'heading' | 'passage' | 'table' | 'metadata' | 'dropped';
  /** The passage's id, or what it was kept as and the rule that took it. */
  what: string;
}

/** Everything of an article's file in the order in which it stood there: kept and dropped together are the whole. */
export function outcomesOf(draft: Pick<Draft, 'head' | 'setAside'>, blocks: (Block | DraftBlock)[]): LineOutcome[] {
  const { behind = [], before = [] } = Object.groupBy(draft.setAside, ({ rule }) => (rule === repeatedLead ? 'behind' : 'before'));
  return [
    ...before.map(setAsideOutcome),
    ...draft.head.map(({ as, text, lines }): LineOutcome => ({ lines, text, kind: as, what: as })),
    ...blocks.flatMap(blockOutcomes),
    ...behind.map(setAsideOutcome),
  ].sort((a, b) => a.lines[0] - b.lines[0] || a.lines[1] - b.lines[1]);
}

function setAsideOutcome({ lines, text, rule, as }: SetAside): LineOutcome {
  return as === 'chrome'
    ? { lines, text, kind: 'dropped', what: `dropped: ${rule}` }
    : { lines, text, kind: 'metadata', what: as === rule ? as : `${as}: ${rule}` };
}

function blockOutcomes(block: Block | DraftBlock): LineOutcome[] {
  if (block.type === 'passage') return [passageOutcome(block.passage)];
  if (block.type === 'list') return block.items.map(passageOutcome);
  const text = block.type === 'heading' ? block.text : block.rows.flat().join(' ');
  return [{ lines: block.lines, text, kind: block.type, what: block.type }];
}

function passageOutcome({ id = 'passage', kind, text, lines }: DraftPassage & { id?: string }): LineOutcome {
  return { lines, text, kind: 'passage', what: kind === 'paragraph' ? id : `${id}, ${kind}` };
}
