import { sha256 } from '../../domain/hash.ts';
import { ofStory } from '../../page-data/current-story.ts';
import type { APIRoute } from 'astro';
import { readRows } from '../../exports/read-rows.ts';
import { tableNames } from '../../exports/tables.ts';
import { tableFormats } from '../../exports/write-table.ts';

export const getStaticPaths = ofStory(async () => {
  const rows = await readRows();
  return tableNames.flatMap((table) => {
    const cacheKey = sha256(JSON.stringify(rows[table]));
    return Object.entries(tableFormats).map(([format, { type, write }]) => ({
      params: { table, format },
      props: { type, text: () => write(table, rows) },
      cacheKey,
    }));
  });
});

export const GET: APIRoute<{ type: string; text: () => string }> = ({ props: { type, text } }) =>
  new Response(text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
