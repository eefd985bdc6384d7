import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Original } from '../../src/check/check-originals.ts';
import { fullStory } from './stories.ts';

const named = process.env['ORIGINALS'];

/** The folder of the original articles, where it is at hand; they belong to others and are no part of the project. */
export const originals = named && existsSync(named) ? resolve(named) : undefined;

/** What a test that needs the originals says when it is skipped. */
export const layout = `ORIGINALS names no folder, so the tests with the original articles are skipped. Expected:
  $ORIGINALS/*.txt   the five original texts, flat, with the SHA-256 sums that ${fullStory}/articles/*.yaml give`;

export async function readOriginals(folder: string): Promise<Original[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.txt')).sort();
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
