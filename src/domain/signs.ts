import type { Backed } from './backed.ts';

/** What stands behind a stretch of an article's text: how many others tell it, that some tell it differently, that none does. */
export interface Sign {
  /** Where in the passage. */
  at: number;
  /** The id of its note: `p2-1`. */
  note: string;
  /** `+3`, `≠`, `only`, or several of them: `+3 · only`, where one statement is told by others and another by none. */
  text: string;
  backs: Backed[];
}

/** The signs of a passage. Statements told in the same words share one: its number is that of the statement most accounts tell. */
export function signsOf({ id, backs }: { id: string; backs: Backed[] }): Sign[] {
  const said = backs.filter(({ at, others, differs, only }) => at !== undefined && (others > 0 || differs !== undefined || only));
  return [...Map.groupBy(said, ({ at }) => at ?? 0)]
    .sort(([a], [b]) => a - b)
    .map(([at, told], i) => {
      const others = Math.max(...told.map((backed) => backed.others));
      const differs = told.some((backed) => backed.differs);
      const only = told.some((backed) => backed.only);
      const text = [others > 0 && `+${others}`, differs && '≠', only && 'only'].filter(Boolean).join(' · ');
      return { at, note: `${id}-${i + 1}`, text, backs: told };
    });
}

/** How many statements of an article others tell too, or tell differently, or do not tell; each counts once. */
export function countSigns(passages: { backs: Backed[] }[]): { others: number; differently: number; only: number } {
  const told = [...new Map(passages.flatMap(({ backs }) => backs).map((backed) => [backed.text, backed])).values()];
  const differently = told.filter(({ differs }) => differs).length;
  return {
    others: told.filter(({ differs, others }) => !differs && others > 0).length,
    differently,
    only: told.filter(({ only }) => only).length,
  };
}
