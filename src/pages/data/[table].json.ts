import type { APIRoute } from 'astro';
import type { TableName } from '../../exports/tables.ts';
import { tablePaths, writeTable } from '../../exports/write-table.ts';

export const getStaticPaths = tablePaths;

export const GET: APIRoute<{ table: TableName }> = ({ props }) => writeTable(props.table, 'json');
