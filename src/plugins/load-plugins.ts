import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { digestModules } from '../digest-modules.ts';
import { sha256 } from '../domain/hash.ts';
import { Refusal } from '../refusal.ts';
import type { Plugin } from './plugin.ts';
import { configSchema } from './plugin.ts';

const names = ['synoptic.config.ts', 'synoptic.config.js', 'synoptic.config.mjs'];

export interface Plugins {
  plugins: Plugin[];
  /** Changes whenever their code does, or a package of the project. */
  digest: string;
}

/** The file of the project that has its plugins, where there is one. */
export function configOf(root: string): string | undefined {
  return names.map((name) => join(root, name)).find((path) => existsSync(path));
}

/** The plugins of the project in a folder; of code that has changed, as it is now. @throws Refusal where the file is not what it should be */
export async function loadPlugins(root = process.cwd()): Promise<Plugins> {
  const path = configOf(root);
  if (path === undefined) return { plugins: [], digest: '' };
  const url = pathToFileURL(path);
  const lock = join(root, 'package-lock.json');
  const digest = sha256(digestModules(url) + (existsSync(lock) ? readFileSync(lock, 'utf8') : ''));
  const { data, error } = configSchema.safeParse(await importConfig(`${url.href}?${digest}`, path));
  if (error) throw new Refusal(`${path} is not what it should be: ${z.prettifyError(error)}`);
  return { plugins: data.plugins as Plugin[], digest };
}

async function importConfig(url: string, path: string): Promise<unknown> {
  try {
    return ((await import(url)) as { default?: unknown }).default;
  } catch (error) {
    throw new Refusal(`${path} cannot be run: ${error instanceof Error ? error.message : String(error)}`);
  }
}
