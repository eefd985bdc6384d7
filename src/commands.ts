import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotateLines } from './annotate-lines.ts';
import { formatIssues, issuesForGithub } from './check/format-issues.ts';
import type { Issue } from './domain/issue.ts';
import { isPackage, sayCommand } from './domain/say-command.ts';
import { examine } from './doctor.ts';
import { explainFile } from './explain-file.ts';
import { openFolders } from './folders.ts';
import { changesFromDisk, generateFromDisk, readFromDisk } from './generate.ts';
import type { Command, Given } from './help.ts';
import { parseSeeds } from './ingest/parse-seeds.ts';
import { openSeeds } from './plugins/open-seeds.ts';
import { newProject, packagesFor } from './new-story/new-project.ts';
import { newStory } from './new-story/new-story.ts';
import { newTopic } from './new-story/new-topic.ts';
import { openStory } from './open-story.ts';
import type { Proposed } from './propose.ts';
import { forget, propose, reject } from './propose.ts';
import { Refusal } from './refusal.ts';
import { buildSite, showSite } from './run-astro.ts';
import { serveSite } from './serve-site.ts';
import { upgradeStory } from './upgrade/upgrade-story.ts';
import { writeFiles } from './write-files.ts';

const foldersHere = () => openFolders(process.cwd(), process.env['SEEDS']);

const port = (usual: string) => ({ type: 'string', value: '<number>', does: `instead of ${usual}` }) as const;
const serverOptions: Command['options'] = {
  port: port('4321'),
  host: { type: 'string', value: '<address>', does: '0.0.0.0: to be reached from other machines' },
};

/** How issues are told. */
const formats: Record<string, (issues: Issue[], folder: string) => string> = {
  text: (issues) => (issues.length > 0 ? formatIssues(issues) : 'No issues.'),
  json: (issues) => JSON.stringify(issues, null, 2),
  github: issuesForGithub,
};

const newInRepository: Command = {
  takes: '<folder>',
  does: 'Starts a story in a new folder.\n`new topic` starts a topic of a story.',
  example: 'new my-story',
  async run({ names: [name] }) {
    if (name === undefined) throw new Refusal(`Name a folder for the story: ${sayCommand('new <folder>')}`, 2);
    console.log(await newStory(resolve(name), fileURLToPath(new URL('../templates/story', import.meta.url)), name));
  },
};

export const newInProject: Command = {
  takes: '<folder>',
  does: 'Starts a project in a folder: an example story, and what builds a site of it.\nA dot is the folder where you are. `new topic` starts a topic of a story.',
  options: { from: { type: 'string', value: '<folder>', does: 'with the articles of that folder in place of the example' } },
  example: 'new . --from texts/',
  async run({ names: [name], options }) {
    if (name === undefined) throw new Refusal(`Name a folder for the project: ${sayCommand('new <folder>')}`, 2);
    const folder = resolve(name);
    console.log(await newProject(folder, name, await packagesFor(folder), options['from'] as string | undefined));
  },
};

export const commands: Record<string, Command> = {
  new: isPackage ? newInProject : newInRepository,
  'new topic': {
    takes: '<title>',
    words: Infinity,
    does: 'Starts a topic: its file, with a title, terms, and what else it may hold. Never over another.',
    example: 'new topic The ferry',
    async run({ names }) {
      if (names.length === 0)
        throw new Refusal(`Give the topic a title: ${sayCommand('new topic <title>')}. A folder of this name is ./topic`, 2);
      const { seeds } = await openStory(process.cwd(), sayCommand('new topic'), { writesOutput: false });
      const { path, slug } = await newTopic(seeds, names.join(' '));
      console.log(`${relative('', join(seeds, path))} is there; claims for it: ${sayCommand(`propose ${slug}`)}`);
    },
  },
  dev: {
    takes: '[folder]',
    inFolder: true,
    does: 'Shows the site, and every change of the seeds as soon as it is saved.',
    options: serverOptions,
    example: 'dev --port 8080',
    async run({ options }) {
      if (typeof options['port'] === 'string') portOf(options['port']);
      await showSite(options);
    },
  },
  desk: {
    takes: '[folder]',
    inFolder: true,
    does: 'Opens the seeds at a desk in the browser: proposals to decide by single keys, claims to write, articles to add.',
    options: { port: port('4322') },
    example: 'desk',
    async run({ options }) {
      const at = portOf((options['port'] as string | undefined) ?? '4322');
      // A build is not to load it.
      const { startDesk } = await import('./desk/start-desk.ts');
      const { url } = await startDesk(await foldersHere(), at);
      console.log(`The desk is at ${url}`);
    },
  },
  add: {
    takes: '<file>',
    does: 'Puts articles among the seeds: texts, saved pages, web archives, feeds.\nThat is .txt, .md, .html, .mhtml, .warc, .warc.gz, .wacz and feeds that hold whole texts; a dash reads standard input.',
    example: 'add saved-page.html',
    async run({ names: [name] }) {
      if (name === undefined) throw new Refusal(`Name the file of the article: ${sayCommand('add <file>')}`, 2);
      const { addArticle } = await import('./add-article.ts');
      const { readGiven } = await import('./unpack/read-given.ts');
      const { leftOutLines } = await import('./unpack/unpacked.ts');
      const folders = await foldersHere();
      const { added, known, leftOut } = await addArticle(folders, name === '-' ? undefined : name, await readGiven(name));
      const shown = (path: string) => relative('', join(folders.seeds, path));
      for (const path of added) console.log(`${shown(path)} is added; what was read of it: ${sayCommand(`explain ${shown(path)}`)}`);
      for (const path of known) console.log(`${shown(path)} is there already: nothing was changed.`);
      for (const line of leftOutLines(leftOut)) console.log(`Left out: ${line}`);
    },
  },
  propose: {
    takes: '[topic]',
    does: 'Proposes claims, and records new addresses and the passages behind confirmed claims.\nOf one topic, or of events, everything is proposed that no editor has seen.',
    options: {
      reject: {
        type: 'string',
        value: '<which>',
        does: 'rejects what is only proposed: all, single, joins, differs, what stands under a heading, or a kind of names',
      },
      forget: {
        type: 'string',
        value: '<address>',
        does: 'lets go of an address that is lost, /quotes/#q-so-it-goes, or of all that are: lost',
      },
    },
    example: 'propose the-ferry --reject single',
    async run({ names: [name], options }) {
      const { reject: group, forget: address } = options as { reject?: string; forget?: string };
      const { seeds } = await openStory(process.cwd(), sayCommand('propose'), { writesOutput: false });
      const proposed: Proposed = await (address !== undefined
        ? forget(seeds, address)
        : group !== undefined
          ? reject(seeds, group, name)
          : propose(seeds, name));
      await writeFiles(seeds, proposed.files, proposed.read);
      console.log(proposed.summary);
    },
  },
  explain: {
    takes: '<file>',
    does: 'Says what became of each line of an article, of the story or any other file.',
    example: 'explain seeds/articles/ferry.txt',
    async run({ names: [file] }) {
      if (file === undefined) throw new Refusal(`Name the file of an article: ${sayCommand('explain <file>')}`, 2);
      await explainFile((await foldersHere()).seeds, file);
    },
  },
  check: {
    takes: '[folder]',
    inFolder: true,
    does: 'Says what is wrong with the seeds, and writes nothing; exit 1 where there are errors.',
    options: {
      format: { type: 'string', value: '<json|github>', does: 'a list of issues, or notes beside the lines of a pull request' },
    },
    example: 'check --format github',
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
  doctor: {
    takes: '[folder]',
    inFolder: true,
    does: 'Looks for what keeps a story from being built: versions, rights, locks, room on the disk; exit 1 where there is any.',
    example: 'doctor',
    async run() {
      const found = await examine(process.cwd(), process.env);
      for (const { state, says } of found) console.log(`${state.padEnd(5)}  ${says}`);
      if (found.some(({ state }) => state === 'wrong')) process.exitCode = 1;
    },
  },
  upgrade: {
    takes: '[folder]',
    inFolder: true,
    does: 'Brings the seeds to the form that this version of Synoptic reads: all of them, or none. Twice changes nothing.',
    example: 'upgrade',
    async run() {
      const { seeds } = await openStory(process.cwd(), sayCommand('upgrade'), { writesOutput: false });
      const { files, read, summary } = await upgradeStory(seeds);
      await writeFiles(seeds, files, read);
      console.log(summary);
    },
  },
  generate: {
    does: 'Reads the seeds and writes content/.',
    options: {
      'read-only': { type: 'boolean', does: 'only reads articles into the cache' },
      shard: { type: 'string', value: '<2/4>', does: 'with --read-only: the second of four parts of them' },
    },
    example: 'generate --read-only --shard 2/4',
    async run({ options }) {
      const { shard = '1/1' } = options as { shard?: string };
      if (options['shard'] && !options['read-only']) throw new Refusal('--shard is a part of what --read-only reads: name both', 2);
      if (options['read-only']) return readPart(shard);
      const folders = await openStory(process.cwd(), sayCommand('generate'));
      const { issues, failed, changed, size } = await generateFromDisk(folders);
      if (issues.length > 0) console.error(formatIssues(issues));
      if (failed) process.exitCode = 1;
      else console.log(`${size} files in ${folders.content}, ${changed.length} of them changed`);
    },
  },
  build: {
    takes: '[folder]',
    inFolder: true,
    does: 'Reads the seeds, writes content/, and builds the site into dist/.',
    options: { verbose: { type: 'boolean', does: 'says what was built, and what was kept, also where no terminal shows it' } },
    example: 'build --verbose',
    run: ({ options }) => buildSite(options['verbose'] === true || process.stdout.isTTY),
  },
  preview: {
    takes: '[folder]',
    inFolder: true,
    does: 'Serves the site that was built last, as a host would.',
    options: serverOptions,
    example: 'preview --port 8080',
    run: serve,
  },
  start: {
    takes: '[folder]',
    inFolder: true,
    does: 'Builds the site and serves it as a host would.',
    options: serverOptions,
    example: 'start',
    async run({ options }) {
      if (typeof options['port'] === 'string') portOf(options['port']);
      await foldersHere();
      const { status } = spawnSync(process.execPath, [fileURLToPath(new URL('cli.ts', import.meta.url)), 'build'], { stdio: 'inherit' });
      if (status !== 0) return void (process.exitCode = status ?? 1);
      await serve({ names: [], options });
    },
  },
  annotate: {
    does: 'Reads articles from JSON Lines, {"id", "text" or "html", "url", "publishedAt"}, and says what was read, one by one.\nWith SEEDS, speakers and mentions are those of that story.',
    example: 'annotate < articles.jsonl',
    async run() {
      const entities = process.env['SEEDS'] ? parseSeeds((await openSeeds((await foldersHere()).seeds)).files).seeds.entities.value : [];
      await annotateLines(process.stdin, process.stdout, entities);
    },
  },
};

async function serve({ options }: Given): Promise<void> {
  const { host = 'localhost', port = '4321' } = options as { host?: string; port?: string };
  const address = { base: (process.env['BASE'] ?? '/').replace(/\/?$/, '/'), host, port: portOf(port) };
  const { dist } = await foldersHere();
  if (!existsSync(dist)) throw new Refusal(`There is no site in ${dist} yet: ${sayCommand('build')}`);
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
