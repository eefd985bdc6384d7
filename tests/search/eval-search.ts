/**
 * Does a reader find it? Runs queries.yaml, or the list given as an argument, on the story that it was written for:
 * `npm run eval:search [-- LIST.yaml]`.
 */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parse } from 'yaml';
import { groupByPage } from '../../src/search/ask/engine.ts';
import type { Engine } from '../../src/search/ask/engine.ts';
import { fullStory } from '../helpers/stories.ts';
import { indexStory } from './index-story.ts';
import { misspell } from './misspell.ts';

interface Row {
  type: string;
  find: string[];
}

const lists = parse(await readFile(process.argv[2] ?? 'tests/search/queries.yaml', 'utf8')) as Record<string, Row[]>;
const { engine, addresses } = await indexStory(fullStory, resolve('.cache/eval-search'));

console.log('queries            n  first  in the first three');
const rows = Object.entries(lists).flatMap(([kind, list]) => list.map((row) => ({ ...row, kind })));
const asTyped = await Promise.all(rows.map(async (row) => ({ ...row, ...(await rankOf(row.type, row.find, engine)) })));
for (const kind of Object.keys(lists))
  print(
    kind,
    asTyped.filter((row) => row.kind === kind),
  );
print('all', asTyped);
const mistyped = await Promise.all(
  rows.map(async (row, i) => ({ ...row, typed: misspell(row.type, i), ...(await rankOf(misspell(row.type, i), row.find, engine)) })),
);
print('with one typo each', mistyped);

for (const { type, rank, seen } of asTyped.filter(({ rank }) => rank > 1)) console.log(`${place(rank)}  ${type}  → ${seen.join('  ')}`);
console.log('with a typo:');
for (const { typed, type, rank, seen } of mistyped.filter(({ rank }) => rank > 3))
  console.log(`${place(rank)}  ${typed} (${type})  → ${seen.join('  ')}`);

/** The place of the first page of results that leads to where the reader wants to be; its best result must be right, or the page as a whole. */
async function rankOf(query: string, find: string[], { search }: Engine): Promise<{ rank: number; seen: string[] }> {
  const pages = groupByPage((await search(query, false)).hits);
  const wanted = (name: string) => find.some((right) => name === right || name.startsWith(`${right}/`));
  const names = pages.slice(0, 10).map(([{ doc, part }]) => addresses[doc]?.[part] ?? '?');
  const at = names.findIndex(wanted);
  return { rank: at < 0 ? Infinity : at + 1, seen: names.slice(0, 3) };
}

function print(name: string, list: { rank: number }[]): void {
  const share = (most: number) => `${((100 * list.filter(({ rank }) => rank <= most).length) / list.length).toFixed(1)} %`.padStart(8);
  console.log(`${name.padEnd(18)} ${String(list.length).padStart(3)} ${share(1)} ${share(3)}`);
}

function place(rank: number): string {
  return rank === Infinity ? ' –' : String(rank).padStart(2);
}
