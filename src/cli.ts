import { once } from 'node:events';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildAnnotator } from './annotate.ts';
import { formatIssues } from './check/format-issues.ts';
import { foldersOf } from './folders.ts';
import { generateFromDisk, readFromDisk } from './generate.ts';
import { explain } from './ingest/explain.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { readSeeds } from './ingest/read-seeds.ts';
import { newStory } from './new-story/new-story.ts';
import { propose, reject } from './propose.ts';

const folders = foldersOf(process.cwd(), process.env['SEEDS']);

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    explain: { type: 'string' },
    reject: { type: 'string' },
    'read-only': { type: 'boolean' },
    shard: { type: 'string', default: '1/1' },
  },
});

const commands: Record<string, () => Promise<void>> = {
  /**
   * Seeds to content; with `--explain <file>`, what became of each line of an article. With `--read-only`, articles are
   * only read into the cache; with `--shard 2/4` the second of four parts of them.
   */
  async generate() {
    if (values.explain !== undefined) return explainFile(values.explain);
    if (values['read-only']) return readPart(values.shard);
    const { issues, failed, changed, size } = await generateFromDisk(folders);
    if (issues.length > 0) console.error(formatIssues(issues));
    if (failed) process.exitCode = 1;
    else console.log(`${size} files in ${folders.content}, ${changed.length} of them changed`);
  },
  /**
   * Proposes claims for topics, or for one that is named; records new addresses and the passages behind confirmed claims.
   * With `--reject <all, single, joins, differs or a heading>`, rejects what is only proposed instead.
   */
  async propose() {
    const read = (path: string) => readFile(join(folders.seeds, path), 'utf8');
    const topic = positionals[1];
    const written = await (values.reject === undefined
      ? propose(folders.seeds, read, topic)
      : reject(folders.seeds, read, values.reject, topic));
    for (const [path, text] of written.files) {
      await mkdir(dirname(join(folders.seeds, path)), { recursive: true });
      await writeFile(join(folders.seeds, path), text);
    }
    say(written.summary, written.failed);
  },
  /** Starts a story in a new folder. */
  async new() {
    const folder = positionals[1];
    if (folder === undefined) return say('Name a folder for the story: npm run new -- <folder>', true);
    const { done, message } = await newStory(resolve(folder), fileURLToPath(new URL('../templates/story', import.meta.url)), folder);
    say(message, !done);
  },
  /** Articles as JSON Lines in, what was read in them out, one by one. */
  async annotate() {
    const entities = process.env['SEEDS'] ? parseSeeds((await readSeeds(folders.seeds)).files).seeds.entities.value : [];
    const annotate = buildAnnotator(entities);
    for await (const line of linesOf(process.stdin)) {
      if (line.trim() === '') continue;
      if (!process.stdout.write(`${JSON.stringify(annotate(line))}\n`)) await once(process.stdout, 'drain');
    }
  },
};

const command = commands[positionals[0] ?? 'generate'];
if (command) await command();
else say(`There is no command "${positionals[0]}"; the commands are: ${Object.keys(commands).join(', ')}`, true);

async function readPart(shard: string): Promise<void> {
  const [part = 0, of = 0] = /^\d+\/\d+$/.test(shard) ? shard.split('/').map(Number) : [];
  if (part < 1 || part > of) return say(`--shard says which part of how many, such as 2/4; "${shard}" does not`, true);
  const { articles, folder } = await readFromDisk(folders, { part, of });
  say(`${articles} articles read into ${folder}`, false);
}

function say(message: string, failed: boolean): void {
  if (failed) process.exitCode = 1;
  (failed ? console.error : console.log)(message);
}

/** Lines end at line feeds alone: inside its strings, JSON may hold the other separators that `readline` ends lines at. */
async function* linesOf(input: NodeJS.ReadStream): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of input.setEncoding('utf8') as AsyncIterable<string>) {
    const [first = '', ...others] = chunk.split('\n');
    rest += first;
    for (const line of others) {
      yield rest;
      rest = line;
    }
  }
  yield rest;
}

/** A file of the story, or any other, read by the story's rules. */
async function explainFile(file: string): Promise<void> {
  const { files } = await readSeeds(folders.seeds);
  const inSeeds = relative(folders.seeds, resolve(file)).split(sep).join('/');
  const known = files.some(({ path }) => path === inSeeds);
  const path = known ? inSeeds : basename(file);
  const { text, issues } = explain(
    path,
    known ? files : [...files.filter((seed) => seed.path !== path), { path, bytes: await readFile(file) }],
  );
  if (text) console.log(text);
  if (issues.length > 0) console.error(formatIssues(issues));
}
