import { z } from 'zod';
import { absolute } from '../page-data/href.ts';
import type { Rows, TableName } from './tables.ts';
import { tables } from './tables.ts';
import { toCsv } from './to-csv.ts';

/** By the end of the file's name. */
export const tableFormats = {
  json: { name: 'JSON', type: 'application/json', write: (name: TableName, rows: Rows) => toJson(rows[name]) },
  csv: { name: 'CSV', type: 'text/csv', write: (name: TableName, rows: Rows) => toCsv(rows[name], Object.keys(tables[name].row.shape)) },
  'schema.json': { name: 'JSON Schema', type: 'application/schema+json', write: (name: TableName) => toJson(schemaOf(name)) },
};

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
