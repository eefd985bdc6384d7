import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { ComparedRow } from './support/compare-row.ts';
import { compareRow } from './support/compare-row.ts';
import { lints } from './support/lints.ts';
import { capitalsOf } from './support/read-names.ts';
import { readRow } from './support/read-row.ts';
import { readTelling } from './support/read-telling.ts';
import { saysElse } from './support/says-else.ts';

/** A row of a table, with what each account that is marked in it is cited for. */
export interface SupportedRow {
  short: string;
  tellings: {
    /** Its label. */
    account: string;
    /** What the row rests on. */
    words: string[];
    /** What only says who somebody is, when or where. */
    context: string[];
    /** The cited passages of the account, joined. */
    passage: string;
  }[];
}

export interface Unsupported {
  account: string;
  /** What of the row its words do not carry, in the row's own words. */
  missing: string[];
  words: string[];
}

/**
 * The accounts whose words do not say what a row says. What tells a row in other words is left alone, so that a row may
 * pass that should not: a report asks an editor to look, and silence is no proof.
 *
 * @example findUnsupported({ short: 'Ada Quill wants a toll', tellings: [told('Ada Quill, the mayor')] }, find)
 *   // [{ account: 'The Echo', missing: ['wants', 'toll'], words: ['Ada Quill, the mayor'] }]
 */
export function findUnsupported({ short, tellings }: SupportedRow, find: MentionFinder): Unsupported[] {
  const capitals = capitalsOf(tellings.map(({ passage }) => passage).join('\n'));
  const row = readRow(short, capitals, find);
  const read = tellings.map(({ words, context, passage }) =>
    readTelling(words.join('\n'), [...context, passage].join('\n'), capitals, find),
  );
  return read.flatMap((telling, i) => {
    const others = read.filter((other) => other !== telling);
    const missing = missingFrom(compareRow(row, telling, others));
    const { account = '', words = [] } = tellings[i] ?? {};
    return missing.length > 0 ? [{ account, missing, words }] : [];
  });
}

/** Where anything is missing, every word of the row that is, in the row's order. */
function missingFrom(compared: ComparedRow): string[] {
  const found = Object.values(lints).flatMap((lint) => lint(compared));
  if (found.length === 0 && !saysElse(compared)) return [];
  const all = [...found, ...compared.unstated, ...compared.lost].toSorted((a, b) => a.start - b.start);
  return [...new Set(all.map(({ text }) => text))];
}
