import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAnnotator } from '../../src/annotate.ts';
import { measurePages } from './measure-pages.ts';
import { measureStory } from './measure-story.ts';
import { measureVariants } from './measure-variants.ts';
import type { Row } from './measure-variants.ts';

/** `npm run eval`: reads the development data with the readers of this project and prints what they reach of the targets. */
const layout = `EVAL_DATA is not set to a folder, so nothing is measured. It would hold
  $EVAL_DATA/quotes/train.jsonl, dev.jsonl   articles with gold quotations {id, text, doc_date, quotes}
  $EVAL_DATA/quotes/variants.jsonl           pairs of quotations of one utterance {a: {doc, quote, start}, b}
  $EVAL_DATA/quotes/score_quotes.mjs         GOLD PREDICTIONS --json
  $EVAL_DATA/stories/missing-flight/         a story's articles, and gold/ as stories/score.mjs reads it
  $EVAL_DATA/dates/timebank.jsonl            articles with gold dates {id, text, doc_date, expressions}
  $EVAL_DATA/dates/score_dates.mjs           GOLD PREDICTIONS --json
  $EVAL_DATA/html/segments.jsonl             saved pages {id, html, with, without}: what of their text must stay, and go`;

/** What is measured, what is reached, and the target. */
type Measure = [string, number | undefined, number];

const data = process.env['EVAL_DATA'];
if (data && existsSync(data)) await evaluate(data);
else console.log(layout);

async function evaluate(folder: string): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'eval-'));
  const annotate = buildAnnotator();
  const score = (gold: string, scorer: string): unknown => {
    const rows = readRows(join(folder, gold));
    const predictions = join(scratch, 'predictions.jsonl');
    writeFileSync(
      predictions,
      rows.map(({ id, text, doc_date }) => JSON.stringify(annotate(JSON.stringify({ id, text, publishedAt: doc_date })))).join('\n'),
    );
    const { stdout, stderr, status } = spawnSync(process.execPath, [join(folder, scorer), join(folder, gold), predictions, '--json'], {
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    if (status !== 0) throw new Error(`${scorer} failed: ${stderr}`);
    return JSON.parse(stdout);
  };
  try {
    const [train, dev] = ['train', 'dev'].map(
      (set) => score(`quotes/${set}.jsonl`, 'quotes/score_quotes.mjs') as Record<string, Record<string, number>>,
    );
    const dates = score('dates/timebank.jsonl', 'dates/score_dates.mjs') as Record<string, number>;
    const articles = ['train', 'dev'].flatMap((set) => readRows(join(folder, `quotes/${set}.jsonl`)));
    const variants = measureVariants(readRows(join(folder, 'quotes/variants.jsonl')), articles);
    const pages = measurePages(join(folder, 'html'), annotate);
    const story = await measureStory(join(folder, 'stories'), 'missing-flight', scratch);
    const long = '>=4 words';
    print([
      ['quotations of 4 words and more, dev: span F1', dev?.[long]?.['F1'], 0.98],
      ['quotations of 4 words and more, dev: joint F1', dev?.[long]?.['joint_F1'], 0.93],
      ['quotations of 4 words and more, train: span F1', train?.[long]?.['F1'], 0.98],
      ['quotations of 4 words and more, train: joint F1', train?.[long]?.['joint_F1'], 0.88],
      ['dates: value F1', dates['value_F1'], 0.89],
      ['pages (tuned on these): segments F1 of the body', pages.f1, 0.95],
      [`variants grouped, of ${variants.pairs} pairs`, variants.grouped, 55],
      ...(story ? [[`a whole story: right speakers, of ${story.found}`, story.right / story.found, 0.85] as Measure] : []),
    ]);
    if (story) console.log(`a whole story: ${story.wrongPerson} in the mouth of a wrong person (at most 8)`);
  } finally {
    rmSync(scratch, { recursive: true });
  }
}

function readRows<T = Row>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

function print(rows: Measure[]): void {
  const show = (value: number) => (Number.isInteger(value) ? String(value) : value.toFixed(3)).padStart(8);
  console.log(`${''.padEnd(50)} reached  target`);
  for (const [name, reached = 0, target] of rows)
    console.log(`${name.padEnd(50)}${show(reached)}${show(target)}  ${reached >= target ? 'reached' : 'NOT REACHED'}`);
}
