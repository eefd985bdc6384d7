import type { APIRoute } from 'astro';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { listFiles } from '../../read-docs.ts';

export async function getStaticPaths() {
  return (await listFiles()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) =>
  new Response(await readFile(join('docs', params.file)));
