import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { basename, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ParseArgsOptionsConfig } from 'node:util';
import { buildAnnotator } from './annotate.ts';
import { formatIssues, issuesForGithub } from './check/format-issues.ts';
import { openFolders } from './folders.ts';
import type { Issue } from './domain/issue.ts';
import { changesFromDisk, generateFromDisk, readFromDisk } from './generate.ts';
import { explain } from './ingest/explain.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { atSources, openSeeds } from './plugins/open-seeds.ts';
import { newProject, packagesFor } from './new-story/new-project.ts';
import { newStory } from './new-story/new-story.ts';
import { openStory } from './open-story.ts';
import type { Proposed } from './propose.ts';
import { forget, propose, reject } from './propose.ts';
import { Refusal } from './refusal.ts';
import { runAstro } from './run-astro.ts';
import { serveSite } from './serve-site.ts';
import { writeFiles } from './write-files.ts';

/** What was given on the command line. */
interface Given {
  /** A folder or a topic. */
  name: string | undefined;
  options: Record<string, string | boolean | undefined>;
}

export interface Command {
  /** How it is called, what it does, and its options, as `--help` shows them. */
  help: string;
  /** Whether something may be named behind the command; a folder is that of the project, in which the command then runs. */
  takesName?: boolean | 'folder';
  options?: ParseArgsOptionsConfig;
  run: (given: Given) => Promise<void>;
}

/** Whether this is a package of a project, and not the repository. */
const isInstalled = import.meta.url.includes('/node_modules/');
const foldersHere = () => openFolders(process.cwd(), process.env['SEEDS']);

const serverOptions: ParseArgsOptionsConfig = { port: { type: 'string' }, host: { type: 'string' } };
const serverHelp = `  --port <number>   instead of 4321
  --host <address>  0.0.0.0: to be reached from other machines`;

/** How issues are told. */
const formats: Record<string, (issues: Issue[], folder: string) => string> = {
  text: (issues) => (issues.length > 0 ? formatIssues(issues) : 'No issues.'),
  json: (issues) => JSON.stringify(issues, null, 2),
  github: issuesForGithub,
};

export const commands: Record<string, Command> = {
  generate: {
    help: `npm run generate [-- options]
Reads the seeds and writes content/.
  --explain <file>  says what became of each line of an article, and writes nothing
  --read-only       only reads articles into the cache
  --shard <2/4>     with --read-only: the second of four parts of them`,
    options: { explain: { type: 'string' }, 'read-only': { type: 'boolean' }, shard: { type: 'string' } },
    async run({ options }) {
      const { explain: file, shard = '1/1' } = options as { explain?: string; shard?: string };
      if (options['shard'] && !options['read-only']) throw new Refusal('--shard is a part of what --read-only reads: name both', 2);
      if (file !== undefined) return explainFile(file);
      if (options['read-only']) return readPart(shard);
      const folders = await openStory(process.cwd(), 'npm run generate');
      const { issues, failed, changed, size } = await generateFromDisk(folders);
      if (issues.length > 0) console.error(formatIssues(issues));
      if (failed) process.exitCode = 1;
      else console.log(`${size} files in ${folders.content}, ${changed.length} of them changed`);
    },
  },
  propose: {
    help: `npm run propose [-- <topic, or events>] [-- options]
Proposes claims for topics, or for one that is named; records new addresses and the passages behind confirmed claims.
  --reject <which>    rejects what is only proposed: all, single, joins, differs, or what stands under a heading
  --forget <address>  lets go of an address that is lost, /quotes/#q-so-it-goes, or of all that are: lost`,
    takesName: true,
    options: { reject: { type: 'string' }, forget: { type: 'string' } },
    async run({ name, options }) {
      const { reject: group, forget: address } = options as { reject?: string; forget?: string };
      const { seeds } = await openStory(process.cwd(), 'npm run propose', { writesOutput: false });
      const proposed: Proposed = await (address !== undefined
        ? forget(seeds, address)
        : group !== undefined
          ? reject(seeds, group, name)
          : propose(seeds, name));
      await writeFiles(seeds, proposed.files, proposed.read);
      console.log(proposed.summary);
    },
  },
  check: {
    help: `npm run check [-- options]
Says what is wrong with the seeds, and writes nothing; exit 1 where there are errors.
  --format <json, or github>  a list of issues, or notes beside the lines of a pull request`,
    takesName: 'folder',
    options: { format: { type: 'string' } },
    async run({ options }) {
      const print = formats[(options['format'] as string | undefined) ?? 'text'];
      if (!print) throw new Refusal(`--format is one of ${Object.keys(formats).join(', ')}; "${String(options['format'])}" is not`, 2);
      const folders = await foldersHere();
      const { issues, failed } = await changesFromDisk(folders);
      const text = print(issues, relative('', folders.seeds).split(sep).join('/'));
      if (text) console.log(text);
      if (failed) process.exitCode = 1;
    },
  },
  add: {
    help: `npm run add -- <file>
Puts an article among the seeds: a .txt, .md or saved .html file; a dash reads a text from standard input.`,
    takesName: true,
    async run({ name }) {
      if (name === undefined) throw new Refusal('Name the file of the article: npm run add -- <file>', 2);
      const bytes = name === '-' ? await buffer(process.stdin) : await readFile(name);
      const { addArticle } = await import('./add-article.ts');
      const folders = await foldersHere();
      const { path, isNew } = await addArticle(folders, name === '-' ? '0.txt' : name, bytes);
      const shown = relative('', join(folders.seeds, path));
      console.log(
        isNew
          ? `${shown} is added; npm run generate -- --explain ${shown} says what was read of it.`
          : `${shown} is this very text: nothing was changed.`,
      );
    },
  },
  new: {
    help: isInstalled
      ? `synoptic new <folder> [options]
Starts a project in a folder: an example story, and what builds a site of it. A dot is the folder where you are.
  --from <folder>   with the articles of that folder in place of the example`
      : `npm run new -- <folder>
Starts a story in a new folder.`,
    takesName: true,
    options: isInstalled ? { from: { type: 'string' } } : {},
    async run({ name, options }) {
      if (name === undefined)
        throw new Refusal(`Name a folder for the story: ${isInstalled ? 'synoptic new' : 'npm run new --'} <folder>`, 2);
      const folder = resolve(name);
      console.log(
        await (isInstalled
          ? newProject(folder, name, await packagesFor(folder), options['from'] as string | undefined)
          : newStory(folder, fileURLToPath(new URL('../templates/story', import.meta.url)), name)),
      );
    },
  },
  annotate: {
    help: `npm run annotate < articles.jsonl > read.jsonl
Articles as JSON Lines in, {"id", "text" or "html", "url", "publishedAt"}; what was read in them out, one by one.
With SEEDS, speakers and mentions are those of that story.`,
    async run() {
      const entities = process.env['SEEDS'] ? parseSeeds((await openSeeds((await foldersHere()).seeds)).files).seeds.entities.value : [];
      const annotate = buildAnnotator(entities);
      for await (const line of linesOf(process.stdin)) {
        if (line.trim() === '') continue;
        if (!process.stdout.write(`${JSON.stringify(annotate(line))}\n`)) await once(process.stdout, 'drain');
      }
    },
  },
  desk: {
    help: `npm run desk [-- options]
Opens the seeds at a desk in the browser: proposals to decide by single keys, claims to write, articles to add.
  --port <number>   instead of 4322`,
    takesName: 'folder',
    options: { port: { type: 'string' } },
    async run({ options }) {
      const { port = '4322' } = options as { port?: string };
      const at = portOf(port);
      // A build is not to load it.
      const { startDesk } = await import('./desk/start-desk.ts');
      const { url } = await startDesk(await foldersHere(), at);
      console.log(`The desk is at ${url}`);
    },
  },
  build: {
    help: `npm run build
Reads the seeds, writes content/, and builds the site into dist/.`,
    takesName: 'folder',
    run: () => runAstro('build'),
  },
  dev: {
    help: `npm run dev [-- options]
Shows the site, and every change of the seeds as soon as it is saved.
${serverHelp}`,
    takesName: 'folder',
    options: serverOptions,
    async run({ options }) {
      if (typeof options['port'] === 'string') portOf(options['port']);
      await runAstro('dev', options);
    },
  },
  preview: {
    help: `npm run preview [-- options]
Serves the site that was built last, as a host would.
${serverHelp}`,
    takesName: 'folder',
    options: serverOptions,
    run: serve,
  },
  start: {
    help: `npm start [-- options]
Builds the site and serves it as a host would.
${serverHelp}`,
    takesName: 'folder',
    options: serverOptions,
    async run({ options }) {
      if (typeof options['port'] === 'string') portOf(options['port']);
      await foldersHere();
      const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('cli.ts', import.meta.url)), 'build'], { stdio: 'inherit' });
      if (status !== 0) return void (process.exitCode = status ?? 1);
      await serve({ name: undefined, options });
    },
  },
};

async function serve({ options }: Given): Promise<void> {
  const { host = 'localhost', port = '4321' } = options as { host?: string; port?: string };
  const address = { base: (process.env['BASE'] ?? '/').replace(/\/?$/, '/'), host, port: portOf(port) };
  const { dist } = await foldersHere();
  if (!existsSync(dist)) throw new Refusal(`There is no site in ${dist} yet: npm run build`);
  const { url } = await serveSite(dist, address);
  console.log(`The site is at ${url}`);
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new Refusal(`"${text}" is no port: a number up to 65535`, 2);
  return port;
}

async function readPart(shard: string): Promise<void> {
  const [part = 0, of = 0] = /^\d+\/\d+$/.test(shard) ? shard.split('/').map(Number) : [];
  if (part < 1 || part > of) throw new Refusal(`--shard says which part of how many, such as 2/4; "${shard}" does not`, 2);
  const { articles, folder } = await readFromDisk(await foldersHere(), { part, of });
  console.log(`${articles} articles read into ${folder}`);
}

/** Lines end at line feeds alone: inside its strings, JSON may hold the other separators that `readline` ends lines at. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...lines] = chunk.split('\n');
    begun.push(first);
    if (lines.length === 0) continue;
    yield begun.join('');
    begun = lines.splice(-1);
    yield* lines;
  }
  yield begun.join('');
}

/** A file of the story, or any other, read by the story's rules. */
async function explainFile(file: string): Promise<void> {
  const { seeds } = await foldersHere();
  const { files } = await openSeeds(seeds);
  const inSeeds = relative(seeds, resolve(file)).split(sep).join('/');
  const found = files.find(({ path, madeFrom = path }) => madeFrom === inSeeds);
  const path = found?.path ?? basename(file);
  const { text, issues } = explain(
    path,
    found ? files : [...files.filter((seed) => seed.path !== path), { path, bytes: await readFile(file) }],
  );
  if (text) console.log(text);
  if (issues.length > 0) console.error(formatIssues(atSources(issues, files)));
}
