import { z } from 'zod';
import { tables as words } from '../interface/here.ts';
import { absolute } from '../page-data/href.ts';
import type { Rows, TableName } from './tables.ts';
import { tables } from './tables.ts';
import { toCsv } from './to-csv.ts';

/** By the end of the file's name. */
export const tableFormats = {
  json: { name: 'JSON', type: 'application/json', write: (name: TableName, rows: Rows) => toJson(rows[name]) },
  csv: { name: 'CSV', type: 'text/csv', write: (name: TableName, rows: Rows) => toCsv(rows[name], Object.keys(tables[name].shape)) },
  'schema.json': { name: 'JSON Schema', type: 'application/schema+json', write: (name: TableName) => toJson(schemaOf(name)) },
};

/** The columns of a table in their order, each with what it holds. */
export function columnsOf(name: TableName): { column: string; about: string }[] {
  const abouts: Record<string, string> = words[name].columns;
  return Object.keys(tables[name].shape).map((column) => ({ column, about: abouts[column] ?? '' }));
}

function schemaOf(name: TableName): object {
  const shape: Record<string, z.ZodType> = tables[name].shape;
  const described = columnsOf(name).flatMap(({ column, about }) => {
    const type = shape[column];
    return type ? [[column, type.describe(about)] as const] : [];
  });
  const row = z.object(Object.fromEntries(described));
  return { $id: absolute(`/data/${name}.schema.json`), title: name, description: words[name].about, ...z.toJSONSchema(z.array(row)) };
}

function toJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
