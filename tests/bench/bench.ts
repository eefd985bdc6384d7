/**
 * `npm run bench -- 200 1000 [--write]`: what our build costs, beside three other generators with the same articles.
 * docs/benchmarks.md says what is measured and how, and with `--write` gets the results. Fails above a ceiling.
 */
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { format } from 'prettier';
import { filesBelow } from '../../src/files-below.ts';
import { launch } from '../browser/browser.ts';
import { makeCorpus } from './corpus.ts';
import type { Builder, Generator } from './generators.ts';
import { newSentence, ownStory, setUpPeers, synoptic } from './generators.ts';
import type { Usage } from './process-tree.ts';
import { collect, measure, start, usageOf } from './process-tree.ts';
import type { Traits } from './read-traits.ts';
import { readTraits } from './read-traits.ts';
import type { Result, Step } from './report.ts';
import { ceilingsOf, isAbove, kindnessOf, median, toMarkdown, traitsToMarkdown } from './report.ts';
import { queriesOf, timeSearch } from './time-search.ts';
import { heaviestSearch, weighSite } from './weigh-site.ts';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { write: { type: 'boolean' } } });
const sizes = (positionals.length > 0 ? positionals : ['200', '1000']).map(Number);
const runs = Number(process.env['RUNS'] ?? 3);
if (!existsSync('/proc/self/stat'))
  throw new Error('The processor time of all processes of a build is read from /proc, which only Linux has.');
if (![...sizes, runs].every((number) => number >= 1)) throw new Error('Say how many articles: npm run bench -- 200 1000');

const corpora = sizes.map((size) => makeCorpus(size, 7));
const compared = await compareWithReal();
console.log(
  `${traitsToMarkdown(compared.flatMap(({ invented, real }) => [['invented', invented], ...(real ? [['real', real] as const] : [])]))}\n`,
);
const tooKind = compared.flatMap(({ invented, real }) => (real ? kindnessOf(invented, real) : []));

const browser = await launch();
const results: Result[] = [];
for (const corpus of corpora) {
  // A longer corpus begins with the shorter one.
  const more = makeCorpus(corpus.length + runs, 7).slice(corpus.length);
  for (const generator of [await synoptic(corpus, more), ...(await setUpPeers(corpus, more))]) results.push(await run(generator, corpus));
}
await browser.close();
const story = await ownStory();
const own = medianOf(await builds(story, 'own story, clean', () => forget(story)));

const machine = `${new Date().toISOString().slice(0, 10)}: ${cpus().length} cores (${cpus()[0]?.model}), ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
const report = toMarkdown(results, machine, runs, own);
console.log(report);
if (values.write) await writeReport(report);
const above = [...tooKind, ...ceilingsOf(results, own)].filter(isAbove);
for (const { what, value, ceiling } of above) console.error(`Above its ceiling: ${what}: ${value.toFixed(2)}, at most ${ceiling}`);
if (above.length > 0) process.exitCode = 1;

/** Real texts only where `CORPUS` names a folder of them, as many as there are of the invented. */
async function compareWithReal(): Promise<{ invented: Traits; real?: Traits }[]> {
  const folder = process.env['CORPUS'] ?? '';
  const files = folder === '' ? [] : (await filesBelow(folder)).filter((file) => file.endsWith('.txt'));
  const real = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  return corpora.map((invented) => ({
    invented: readTraits(invented),
    ...(real.length < invented.length ? {} : { real: readTraits(real.slice(0, invented.length)) }),
  }));
}

async function run(generator: Generator, corpus: string[]): Promise<Result> {
  const { name, dist, changeArticle, addArticle, ours } = generator;
  const build = (step: Step, prepare: (time: number) => Promise<unknown>) =>
    builds(generator, `${corpus.length} ${name}, ${step}`, prepare);
  const clean = await build('clean', () => forget(generator));
  const weights = await weighSite(dist);
  const steps: Result['steps'] = {
    clean: medianOf(clean),
    unchanged: medianOf(await build('unchanged', () => Promise.resolve())),
    article: medianOf(await build('article', changeArticle)),
    added: medianOf(await build('added', addArticle)),
  };
  const phases = Object.fromEntries(generator.phases.map(([phase]) => [phase, median(clean.map((one) => one.phases[phase] ?? 0))]));
  const result = { generator: name, articles: corpus.length, words: readTraits(corpus).words, steps, phases, ...weights };
  if (!ours) return result;
  steps.topic = medianOf(await build('topic', ours.changeTopic));
  const { articles, questions } = await measureSaves(generator, ours);
  steps.save = medianOf(articles.map(({ shown }) => shown));
  steps.story = medianOf(articles.map(({ all }) => all));
  steps.question = medianOf(questions.map(({ shown }) => shown));
  const search = { ...(await heaviestSearch(browser, dist)), times: await timeSearch(browser, dist, queriesOf(corpus), runs) };
  return { ...result, search };
}

/** As many as are asked for, each behind what prepares it. */
async function builds(generator: Builder, what: string, prepare: (time: number) => Promise<unknown>) {
  const measured = [];
  for (let time = 0; time < runs; time++) {
    await prepare(time);
    measured.push(await measure(generator.build, generator.folder, generator.env, generator.phases));
    console.error(`${what}: ${measured.at(-1)?.cpu.toFixed(1)} s`);
  }
  return measured;
}

async function forget({ kept }: Builder): Promise<void> {
  await Promise.all(kept.map((path) => rm(path, { recursive: true, force: true })));
}

/** What a save costs until the page shows it, and altogether. */
interface Save {
  shown: Usage;
  all: Usage;
}

/**
 * In one `astro dev`: from saving an article until its page has the new sentence, and until nothing is left to do; then the
 * same of a topic and its question. The first save of each only warms it up.
 */
async function measureSaves(
  { folder, env, changeArticle }: Generator,
  { changeTopic, shown, followed }: NonNullable<Generator['ours']>,
): Promise<{ articles: Save[]; questions: Save[] }> {
  const dev = start(['node_modules/.bin/astro', 'dev'], folder, env);
  const output = collect(dev);
  /** The first match in what is printed from a line on. */
  const printed = async (pattern: RegExp, from = 0): Promise<string> => {
    for (;;) {
      const [match] = pattern.exec(output.slice(from).join('\n')) ?? [];
      if (match) return match;
      if (dev.exitCode !== null) throw new Error(`astro dev ended:\n${output.join('\n').slice(-3000)}`);
      await wait(50);
    }
  };
  // A connection of its own each time: a server that was busy for long closes the last one as it is used again.
  const read = async (path: string) => (await fetch(`${url}${path}`, { headers: { connection: 'close' } })).text();
  const save = async (change: () => Promise<{ path: string; words: string }>, isShown: RegExp): Promise<Save> => {
    await idle(dev);
    const [before, line] = [usageOf(dev), output.length];
    const since = () => ({ ...usageOf(dev), cpu: usageOf(dev).cpu - before.cpu });
    const { path, words } = await change();
    const check = async () => {
      if (!(await read(path)).includes(words)) throw new Error(`astro dev does not show what was saved in ${path}`);
    };
    await printed(isShown, line);
    await check();
    const atOnce = since();
    await printed(followed, line);
    await idle(dev);
    const all = since();
    // What the whole story has replaced has to be there still.
    await check();
    console.error(`save: ${path} ${atOnce.cpu.toFixed(1)} s, with the whole story ${all.cpu.toFixed(1)} s`);
    return { shown: atOnce, all };
  };
  const saves = async (one: (count: number) => Promise<Save>): Promise<Save[]> => {
    const made: Save[] = [];
    for (let count = runs; count <= 2 * runs; count++) made.push(await one(count));
    return made.slice(1);
  };
  let url = '';
  try {
    url = await printed(/http:\/\/localhost:\d+\//);
    const sentence = async (count: number) => ({ path: `articles/${await changeArticle(count)}/`, words: newSentence(count) });
    const articles = await saves((count) => save(() => sentence(count), shown));
    return { articles, questions: await saves((count) => save(() => changeTopic(count), followed)) };
  } finally {
    dev.kill();
  }
}

/** Until a process and those below it do nothing for a second. */
async function idle(child: ChildProcess): Promise<void> {
  for (let before = -1; usageOf(child).cpu - before > 0.05; await wait(1000)) before = usageOf(child).cpu;
}

function medianOf(usages: Usage[]): Usage {
  return { cpu: median(usages.map(({ cpu }) => cpu)), memory: median(usages.map(({ memory }) => memory)) };
}

async function writeReport(text: string): Promise<void> {
  const page = await readFile('docs/benchmarks.md', 'utf8');
  const between = /(?<=<!-- results -->)[^]*(?=<!-- end of results -->)/;
  await writeFile('docs/benchmarks.md', await format(page.replace(between, `\n\n${text}\n\n`), { parser: 'markdown', printWidth: 140 }));
}
