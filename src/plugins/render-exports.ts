import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { dirname, extname, join } from 'node:path';
import { Refusal } from '../refusal.ts';
import { loadPlugins } from './load-plugins.ts';
import type { Export, Plugin } from './plugin.ts';
import { expectGiven, failed, given } from './plugin.ts';
import { publishedStory } from './published-story.ts';

/** Puts the files of plugins into a built site. @throws Refusal where one stands there already */
export async function writeExports(content: string, dist: string, root?: string): Promise<void> {
  const all = exportsOf((await loadPlugins(root)).plugins);
  for (const { plugin, file } of all) {
    const path = join(dist, file.path);
    if (existsSync(path)) throw new Refusal(`The plugin "${plugin.name}" failed: the site has another file at ${file.path}`);
    const bytes = await render(plugin, file, content);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, bytes);
  }
}

const types: Record<string, string> = { '.json': 'application/json', '.xml': 'application/xml', '.html': 'text/html', '.csv': 'text/csv' };

/** The same for `astro dev`, made anew whenever one is asked for. */
export function serveExports(content: string, base: string) {
  return (request: IncomingMessage, response: ServerResponse, next: (error?: unknown) => void): void => {
    const path = new URL(request.url ?? '', 'http://localhost').pathname;
    void loadPlugins()
      .then(async ({ plugins }) => {
        const found = exportsOf(plugins).find(({ file }) => base.replace(/\/?$/, '/') + file.path === path);
        if (!found) return next();
        const bytes = await render(found.plugin, found.file, content);
        response.setHeader('content-type', `${types[extname(path)] ?? 'text/plain'}; charset=utf-8`);
        response.end(bytes);
      })
      .catch(next);
  };
}

function exportsOf(plugins: Plugin[]): { plugin: Plugin; file: Export }[] {
  return plugins.flatMap((plugin) => (plugin.exports ?? []).map((file) => ({ plugin, file })));
}

async function render(plugin: Plugin, { path, render: renderFile }: Export, content: string): Promise<string | Uint8Array> {
  const part = `its export ${path}`;
  const story = publishedStory((name) => readFileSync(join(content, name), 'utf8'));
  const rendered = await Promise.resolve()
    .then(() => renderFile(story))
    .catch((error: unknown) => Promise.reject(failed(plugin, part, error)));
  return expectGiven(given.export, rendered, plugin, part);
}
