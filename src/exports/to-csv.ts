import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV in UTF-8, with the byte order mark by which spreadsheets know it. The items of a list stand in one cell,
 * with "; " between them. A cell that a spreadsheet would take for a formula, since it begins with = + - @, a tab or
 * a carriage return, gets an apostrophe in front: `=1+1` becomes `'=1+1`.
 */
export function toCsv(rows: object[], columns: string[]): string {
  return stringify(rows, {
    header: true,
    bom: true,
    columns,
    escape_formulas: true,
    cast: { boolean: String, object: (list: object) => (list as string[]).join('; ') },
  });
}
