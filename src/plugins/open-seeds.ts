import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { readSeeds } from '../ingest/read-seeds.ts';
import type { Plugins } from './load-plugins.ts';
import { loadPlugins } from './load-plugins.ts';
import type { Plugin } from './plugin.ts';
import { expectGiven, failed, given } from './plugin.ts';

/** The kind of article that is made, by what a plugin says it is. */
const endings: Record<string, string> = { text: '.txt', markdown: '.md', html: '.html' };

/** The files of a story, as `readSeeds` gives them; articles in the formats of plugins are those that these make of them. */
export async function openSeeds(
  folder: string,
  isWanted?: (file: string) => boolean,
  root?: string,
): Promise<{ files: SeedFile[]; issues: Issue[] } & Plugins> {
  const loaded = await loadPlugins(root);
  const { files, issues } = await readSeeds(folder, isWanted, Object.keys(formatsOf(loaded.plugins)));
  const converted = await convert(files, loaded.plugins);
  return { ...loaded, files: converted.files, issues: [...issues, ...converted.issues] };
}

/** What is said of an article that a plugin made is said of the file that it was made of, whose lines are others. */
export function atSources(issues: Issue[], files: SeedFile[]): Issue[] {
  const sources = new Map(files.flatMap(({ path, madeFrom }) => (madeFrom === undefined ? [] : [[path, madeFrom] as const])));
  return issues.map((found) => {
    const file = sources.get(found.file);
    return file === undefined ? found : { ...found, file, line: undefined };
  });
}

async function convert(files: SeedFile[], plugins: Plugin[]): Promise<{ files: SeedFile[]; issues: Issue[] }> {
  const formats = formatsOf(plugins);
  const taken = new Set(files.map(({ path }) => path));
  const issues: Issue[] = [];
  const made: SeedFile[] = [];
  for (const file of files) {
    const [ending = ''] = /\.\w+$/.exec(file.path) ?? [];
    const format = formats[ending.toLowerCase()];
    if (!format) {
      made.push(file);
      continue;
    }
    const article = await format(file);
    if (taken.has(article.path))
      issues.push(issue('same-name', { file: file.path }, `stands beside ${article.path}, and would be read as it`));
    else made.push(article);
  }
  return { files: made, issues };
}

/** By the end of the name; of two plugins for one end the first counts. */
function formatsOf(plugins: Plugin[]): Record<string, (file: SeedFile) => Promise<SeedFile>> {
  const all = plugins
    .toReversed()
    .flatMap((plugin) => Object.entries(plugin.formats ?? {}).map(([ending, format]) => ({ plugin, ending, format })));
  return Object.fromEntries(
    all.map(({ plugin, ending, format }) => [
      ending,
      async ({ path, bytes }: SeedFile): Promise<SeedFile> => {
        const part = `its format ${ending}, at ${path}`;
        const converted = await Promise.resolve()
          .then(() => format(bytes, path))
          .catch((error: unknown) => Promise.reject(failed(plugin, part, error)));
        const [[kind, text] = ['', '']] = Object.entries(expectGiven(given.format, converted, plugin, part));
        return { path: path.replace(/\.\w+$/, endings[kind] ?? ''), bytes: new TextEncoder().encode(text), madeFrom: path };
      },
    ]),
  );
}
