import { passagesOf } from '../../src/domain/article.ts';
import type { Article, Passage } from '../../src/domain/article.ts';
import type { Issue } from '../../src/domain/issue.ts';
import type { SeedFile } from '../../src/domain/seed.ts';
import { readSeeds } from '../../src/ingest/read-seeds.ts';
import { generate } from '../../src/pipeline.ts';
import type { Generated } from '../../src/pipeline.ts';
import { fullStory, smallStory } from './stories.ts';

/** Seed files as they would lie on disk, from their texts by path. */
export function toSeedFiles(texts: Record<string, string>): SeedFile[] {
  return Object.entries(texts).map(([path, text]) => ({ path, bytes: new TextEncoder().encode(text) }));
}

export function generateFrom(texts: Record<string, string>): Generated {
  return generate(toSeedFiles(texts));
}

export async function readFullStory(): Promise<SeedFile[]> {
  const { files } = await readSeeds(fullStory);
  return files;
}

export function textOfSeed(files: SeedFile[], path: string): string {
  const file = files.find((known) => known.path === path);
  if (!file) throw new Error(`there is no seed ${path}`);
  return new TextDecoder().decode(file.bytes);
}

/** A copy of the seeds in which one file has another text. */
export function withSeed(files: SeedFile[], path: string, text: string): SeedFile[] {
  return [...files.filter((file) => file.path !== path), { path, bytes: new TextEncoder().encode(text) }];
}

export function codesOf(issues: Issue[]): string[] {
  return issues.map(({ code }) => code);
}

/** A passage as the reading functions want it. */
export function passageOf(text: string): Passage {
  return { id: 'p1' as Passage['id'], kind: 'paragraph', text, lines: [1, 1] };
}

export function textsOf(article: Pick<Article, 'blocks'> | undefined): string[] {
  return article ? passagesOf(article).map(({ text }) => text) : [];
}

export async function readSmallStory(): Promise<SeedFile[]> {
  const { files } = await readSeeds(smallStory);
  return files;
}
