import { ofStory } from '../../page-data/current-story.ts';
import type { APIRoute } from 'astro';
import { readRows } from '../../exports/read-rows.ts';
import { tableNames } from '../../exports/tables.ts';
import { tableFormats } from '../../exports/write-table.ts';

export const getStaticPaths = ofStory(() => {
  let rows: ReturnType<typeof readRows> | undefined;
  return tableNames.flatMap((table) =>
    Object.entries(tableFormats).map(([format, { type, write }]) => ({
      params: { table, format },
      props: { type, text: async () => write(table, await (rows ??= readRows())) },
    })),
  );
});

export const GET: APIRoute<{ type: string; text: () => Promise<string> }> = async ({ props: { type, text } }) =>
  new Response(await text(), { headers: { 'content-type': `${type}; charset=utf-8` } });
