import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { appendFile, cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { stringify } from 'yaml';
import { makeTopics } from './corpus.ts';
import type { Phases } from './process-tree.ts';

/** A command that makes a site. */
export interface Builder {
  folder: string;
  build: string[];
  env: Record<string, string>;
  phases: Phases;
  /** What has to be deleted before it starts from nothing. */
  kept: string[];
}

/** A program that makes a site of the same articles. */
export interface Generator extends Builder {
  name: string;
  /** Where the site ends up. */
  dist: string;
  /** Adds `newSentence` to an article, each time another one, and gives its slug. */
  changeArticle: (change: number) => Promise<string>;
  /** Adds an article, each time another one. */
  addArticle: (change: number) => Promise<void>;
  ours?: {
    /** Asks the question of a topic in other words; gives its page, and the words. */
    changeTopic: (change: number) => Promise<{ path: string; words: string }>;
    /** What `astro dev` prints when it shows the article that was saved, and when it has read the whole story anew. */
    shown: RegExp;
    followed: RegExp;
  };
}

const home = join(tmpdir(), 'synoptic-bench');
/** Of this process no setting but where programs are, Node first: not the story that is worked on, nor a profiler. */
const env = {
  PATH: `${dirname(process.execPath)}:${process.env['PATH']}`,
  HOME: process.env['HOME'] ?? home,
  NO_COLOR: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
};

/** Where the articles of the other programs go, and the command that makes their site and its index. */
const peers = {
  starlight: { name: 'Starlight', articles: 'src/content/docs/articles', build: 'astro build' },
  astro: { name: 'Astro and Pagefind', articles: 'src/articles', build: 'astro build && pagefind --site dist' },
  eleventy: { name: 'Eleventy and Pagefind', articles: 'src/articles', build: 'eleventy --quiet && pagefind --site dist' },
};

/** Ours. */
export async function synoptic(articles: string[], more: string[]): Promise<Generator> {
  const name = `bench-${articles.length}`;
  const seeds = join(home, name);
  await rm(seeds, { recursive: true, force: true });
  await mkdir(join(seeds, 'topics'), { recursive: true });
  await writeFile(join(seeds, 'story.yaml'), stringify({ title: 'Many texts' }));
  const topicFile = (slug: string) => join(seeds, 'topics', `${slug}.yaml`);
  const topics = makeTopics();
  for (const { slug, ...topic } of topics) await writeFile(topicFile(slug), stringify(topic));
  const articleFile = (slug: string) => join(seeds, 'articles', `${slug}.txt`);
  await writeArticles(articles, articleFile);
  return {
    ...builderOf(name, seeds),
    name: 'Synoptic',
    dist: resolve('.stories', name, 'dist'),
    changeArticle: change(articleFile, articles.length),
    addArticle: add(articleFile, articles.length, more),
    ours: {
      changeTopic: async (count) => {
        const { slug, ...topic } = topics[0] as (typeof topics)[0];
        const words = `asked anew ${count} times?`;
        await writeFile(topicFile(slug), stringify({ ...topic, question: `${topic.question.slice(0, -1)}, ${words}` }));
        return { path: `topics/${slug}/`, words };
      },
      shown: /shown; the rest of the story follows/,
      followed: /content files changed/,
    },
  };
}

/** This project's own story, of which a copy is built, so that nothing that was built before is lost. */
export async function ownStory(): Promise<Builder> {
  const seeds = join(home, 'bench-own');
  await rm(seeds, { recursive: true, force: true });
  await cp('seeds', seeds, { recursive: true });
  return builderOf('bench-own', seeds);
}

/** Its phases are known by what the build prints at the end of each. */
function builderOf(name: string, seeds: string): Builder {
  const own = resolve('.stories', name);
  return {
    folder: resolve(),
    build: ['node_modules/.bin/astro', 'build'],
    // The command `build` keeps it too; here where a clean build begins without.
    env: { ...env, SEEDS: seeds, NODE_COMPILE_CACHE: join(own, 'compiled') },
    phases: [
      ['start', /SITE is not set/],
      ['generate', /content is up to date/],
      ['index', /places in the search index/],
      ['bundle', /generating static routes/],
      ['render', /✓ Completed in/],
      ['publish', /\[build\] Complete!/],
    ],
    kept: [own],
  };
}

/** The others, each in a scratch folder, with the versions of its manifest in `peers/`. */
export async function setUpPeers(articles: string[], more: string[]): Promise<Generator[]> {
  const made: Generator[] = [];
  for (const [peer, { name, articles: below, build }] of Object.entries(peers)) {
    const folder = join(home, 'peers', peer);
    await rm(join(folder, below), { recursive: true, force: true });
    await cp(join(import.meta.dirname, 'peers', peer), folder, { recursive: true });
    await install(folder);
    const articleFile = (slug: string) => join(folder, below, `${slug}.md`);
    await writeArticles(articles.map(withTitle), articleFile);
    made.push({
      name,
      folder,
      dist: join(folder, 'dist'),
      build: ['sh', '-c', build],
      env: { ...env, PATH: `${join(folder, 'node_modules/.bin')}:${env.PATH}` },
      phases: [],
      kept: ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'].map((path) => join(folder, path)),
      changeArticle: change(articleFile, articles.length),
      addArticle: add(articleFile, articles.length, more.map(withTitle)),
    });
  }
  return made;
}

/** Unless these very versions are there. */
async function install(folder: string): Promise<void> {
  const manifest = await readFile(join(folder, 'package.json'), 'utf8');
  const installed = join(folder, 'node_modules', 'installed-from.json');
  if (existsSync(installed) && (await readFile(installed, 'utf8')) === manifest) return;
  console.error(`Installing into ${folder}`);
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, stdio: ['ignore', 2, 2] });
  if (status !== 0) throw new Error(`npm could not install what ${folder}/package.json names`);
  await writeFile(installed, manifest);
}

/** An article as the others take it. */
function withTitle(text: string): string {
  const [headline = '', ...paragraphs] = text.split('\n\n');
  return `---\n${stringify({ title: headline })}---\n\n${paragraphs.join('\n\n')}\n`;
}

async function writeArticles(articles: string[], fileOf: (slug: string) => string): Promise<void> {
  await mkdir(dirname(fileOf('')), { recursive: true });
  for (const [i, text] of articles.entries()) await writeFile(fileOf(slugOf(i)), text);
}

function change(fileOf: (slug: string) => string, articles: number) {
  return async (count: number): Promise<string> => {
    const slug = slugOf((count * 37) % articles);
    await appendFile(fileOf(slug), `\n\n${newSentence(count)}\n`);
    return slug;
  };
}

function add(fileOf: (slug: string) => string, articles: number, more: string[]) {
  return async (count: number): Promise<void> => writeFile(fileOf(slugOf(articles + count)), more[count] ?? '');
}

export function newSentence(count: number): string {
  return `Nobody had counted ${count + 1000} lamps on the bridge before.`;
}

function slugOf(i: number): string {
  return `article-${String(i).padStart(5, '0')}`;
}
