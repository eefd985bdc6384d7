/** Lighthouse on four kinds of page of `dist/`, which nginx serves as docs/deploy has it: `npm run audit` installs Lighthouse (install.ts) and writes docs/audit.md. */
import { launch } from 'chrome-launcher';
import type { Result } from 'lighthouse';
import lighthouse from 'lighthouse';
import { writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { findBrowser } from '../browser/browser.ts';
import { isRoot } from '../helpers/apt.ts';
import { heaviestPage } from '../helpers/heaviest-page.ts';
import { serveByNginx } from '../helpers/nginx.ts';

const RUNS = 5;
const pages = ['', await heaviestPage('dist', 'topics'), await heaviestPage('dist', 'articles'), 'search/'];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const metrics = {
  'first paint': 'first-contentful-paint',
  'largest paint': 'largest-contentful-paint',
  blocked: 'total-blocking-time',
  'layout shift': 'cumulative-layout-shift',
  transferred: 'total-byte-weight',
};

const site = await serveByNginx('dist');
const browser = await launch({
  chromePath: findBrowser(),
  chromeFlags: ['--headless=new', ...(isRoot ? ['--no-sandbox'] : [])],
});
const results: Result[][] = [];
try {
  for (const page of pages) results.push(await audit(site.url + page, browser.port));
} finally {
  browser.kill();
  await site.close();
}

const scores = results.map((runs) => categories.map((name) => median(runs.map((run) => (run.categories[name]?.score ?? 0) * 100))));
const report = await format(toMarkdown(scores), { parser: 'markdown', printWidth: 140 });
await writeFile('docs/audit.md', report);
console.log(report);
if (scores.flat().some((score) => score < 100)) {
  for (const run of results.flat()) console.error(run.finalDisplayedUrl, failed(run));
  process.exitCode = 1;
}

async function audit(url: string, port: number): Promise<Result[]> {
  const runs: Result[] = [];
  const errors: string[] = [];
  while (runs.length < RUNS) {
    const lhr = (await lighthouse(url, { port, onlyCategories: categories, logLevel: 'error' }))?.lhr;
    if (lhr && !lhr.runtimeError) runs.push(lhr);
    // Now and then Lighthouse loses the trace of a run, and asks for another.
    else if (errors.push(lhr?.runtimeError?.message ?? 'no result') > 2) throw new Error(`${url}:\n${errors.join('\n')}`);
  }
  return runs;
}

function toMarkdown(scores: number[][]): string {
  const [run] = results[0] as [Result];
  const chrome = /Chrom\w*\/(\d+)/.exec(run.environment.hostUserAgent)?.[1] ?? 'unknown';
  const rows = pages.map((page, i) => {
    const runs = results[i] ?? [];
    const measured = Object.values(metrics).map((id) =>
      show(runs[0]?.audits[id], median(runs.map((one) => one.audits[id]?.numericValue ?? NaN))),
    );
    return [`\`/${page}\``, ...(scores[i] ?? []), ...measured];
  });
  const head = ['page', ...categories.map((name) => name.replace('-', ' ')), ...Object.keys(metrics)];
  return `# Audit

\`npm run audit\` wrote this on ${run.fetchTime.slice(0, 10)}, with Lighthouse ${run.lighthouseVersion} and Chromium ${chrome}: a slow phone on a slow network as Lighthouse simulates them by default, the site served by nginx with [this configuration](deploy/nginx.conf). Each figure is the median of ${RUNS} runs. The command fails when a score is below 100. It installs Lighthouse when it is missing, from a manifest of its own: [tests/audit/](../tests/audit/).

${[head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')}
`;
}

function show(audit: Result['audits'][string] | undefined, value: number): string {
  if (audit?.numericUnit === 'byte') return `${(value / 1000).toFixed(1)} kB`;
  if (audit?.numericUnit === 'millisecond') return value < 1000 ? `${Math.round(value)} ms` : `${(value / 1000).toFixed(1)} s`;
  return value.toFixed(3);
}

/** What cost points. */
function failed({ categories, audits }: Result): string {
  const counted = Object.values(categories).flatMap(({ auditRefs }) => auditRefs.filter(({ weight }) => weight > 0));
  const low = counted.flatMap(({ id }) => audits[id] ?? []).filter(({ score }) => score !== null && score < 0.9);
  return low.map(({ id, displayValue = '' }) => `${id} ${displayValue}`).join(', ');
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}
