import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SupportedRow } from '../../src/check/check-support.ts';
import { entitiesSchema } from '../../src/domain/entity.ts';
import { buildMentionFinder } from '../../src/extract/extract-mentions.ts';

/** One cell of a table: a row, and what one account is cited for; `others` are the row's other accounts. */
export interface Cell {
  name: string;
  label: string;
  row: SupportedRow;
  /** Which of the row's tellings it is. */
  at: number;
}

interface Frozen {
  entities: unknown;
  accounts: Record<string, string>;
  passages: Record<string, string>;
  rows: {
    row: string;
    short: string;
    cells: { account: string; label: string; pins: { at: string; words?: string; context?: string }[] }[];
  }[];
}

interface Invented {
  entities: unknown;
  rows: { kind: string; short: string; passage: string; others?: string[] }[];
}

/** The rows of all topics as they once stood. */
export function readFrozenRows(path = 'tests/fixtures/support/rows.yaml') {
  const { entities, passages, rows } = parse(readFileSync(path, 'utf8')) as Frozen;
  const cells = rows.flatMap(({ row: name, short, cells: list }): Cell[] => {
    const tellings = list.map(({ account, pins }) => ({
      account,
      words: pins.flatMap(({ words }) => words ?? []),
      context: pins.flatMap(({ context }) => context ?? []),
      passage: [...new Set(pins.map(({ at }) => passages[at] ?? ''))].join('\n'),
    }));
    return list.map(({ account, label }, at) => ({ name: `${name} ${account}`, label, row: { short, tellings }, at }));
  });
  return { cells, find: buildMentionFinder(entitiesSchema.parse(entities)) };
}

/** Rows of invented news; the first account is the one that is labelled. */
export function readInventedRows(path: string) {
  const { entities, rows } = parse(readFileSync(path, 'utf8')) as Invented;
  const cells = rows.map(({ kind, short, passage, others = [] }): Cell => {
    const tellings = [passage, ...others].map((marked, i) => tellingOf(`account ${i + 1}`, marked));
    return { name: short, label: kind, row: { short, tellings }, at: 0 };
  });
  return { cells, find: buildMentionFinder(entitiesSchema.parse(entities)) };
}

/** `[[ … ]]` are the words, `(( … ))` the context. */
function tellingOf(account: string, marked: string) {
  const words = [...marked.matchAll(/\[\[(.*?)\]\]/g)].map(([, text = '']) => text);
  const context = [...marked.matchAll(/\(\((.*?)\)\)/g)].map(([, text = '']) => text);
  return { account, words, context, passage: marked.replace(/\[\[|\]\]|\(\(|\)\)/g, '') };
}
