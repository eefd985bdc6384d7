import type { APIRoute } from 'astro';
import { readRows } from '../../exports/read-rows.ts';
import { tableNames } from '../../exports/tables.ts';
import { tableFormats } from '../../exports/write-table.ts';

export const getStaticPaths = async () => {
  const rows = await readRows();
  return tableNames.flatMap((table) =>
    Object.entries(tableFormats).map(([format, { type, write }]) => ({
      params: { table, format },
      props: { type, text: write(table, rows) },
    })),
  );
};

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
