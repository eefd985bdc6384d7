import type { Slug } from '../../src/domain/slug.ts';
import { groupQuotes } from '../../src/link/group-quotes.ts';
import { readText } from '../helpers/read-text.ts';
import { makeCorpus } from './corpus.ts';

/** `npm run bench`: articles a second of processor time, for reading and for linking, at 100 and at 1,000 invented articles. */
readAll(makeCorpus(20, 1));
console.log('articles     words  read/s  link/s  ms an article');
for (const count of [100, 1000]) {
  const corpus = makeCorpus(count, 7);
  const words = corpus.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const [readings, reading] = timed(() => readAll(corpus));
  const articles = [...readings.keys()].map((slug) => ({ slug }));
  const [, linking] = timed(() => groupQuotes(articles, readings, {}));
  const columns = [
    count,
    words,
    Math.round((count / reading) * 1000),
    Math.round((count / linking) * 1000),
    ((reading + linking) / count).toFixed(2),
  ];
  console.log(columns.map((value, i) => String(value).padStart([8, 9, 7, 7, 14][i] ?? 0)).join(' '));
}

function readAll(corpus: string[]) {
  return new Map(corpus.map((text, i) => [`article-${i}` as Slug, readText(text, '2024-10-08')]));
}

function timed<T>(run: () => T): [T, number] {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  return [result, (user + system) / 1000];
}
