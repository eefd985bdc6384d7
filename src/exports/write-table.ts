import { z } from 'zod';
import { absolute } from '../page-data/href.ts';
import { readRows } from './read-rows.ts';
import type { Rows, TableName } from './tables.ts';
import { tableNames, tables } from './tables.ts';
import { toCsv } from './to-csv.ts';

const formats = {
  json: { type: 'application/json', write: (name: TableName, rows: Rows) => toJson(rows[name]) },
  csv: {
    type: 'text/csv',
    write: (name: TableName, rows: Rows) =>
      toCsv(
        rows[name],
        columnsOf(name).map(({ column }) => column),
      ),
  },
  'schema.json': { type: 'application/schema+json', write: (name: TableName) => toJson(schemaOf(name)) },
};
export type TableFormat = keyof typeof formats;
export const tableFormats = Object.keys(formats) as TableFormat[];

export function tablePaths() {
  return tableNames.map((table) => ({ params: { table }, props: { table } }));
}

export async function writeTable(name: TableName, format: TableFormat): Promise<Response> {
  const { type, write } = formats[format];
  return new Response(write(name, await readRows()), { headers: { 'content-type': `${type}; charset=utf-8` } });
}

/** The columns of a table in their order, each with what it holds. */
export function columnsOf(name: TableName): { column: string; about: string }[] {
  return Object.entries<z.ZodType>(tables[name].row.shape).map(([column, { description = '' }]) => ({ column, about: description }));
}

function schemaOf(name: TableName): object {
  const { about, row } = tables[name];
  return { $id: absolute(`/data/${name}.schema.json`), title: name, description: about, ...z.toJSONSchema(z.array(row)) };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
