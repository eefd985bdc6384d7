import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const named = process.env['EVAL_DATA'];

/** The folder of development data, where it is at hand; it belongs to others and is no part of the project. */
export const evalData = named && existsSync(named) ? resolve(named) : undefined;

if (!evalData)
  console.warn(`EVAL_DATA names no folder, so the tests that read development data are skipped. Expected:
  $EVAL_DATA/injection/*.jsonl   one attack a line, as "payload", "markdown" or "mdx"
  $EVAL_DATA/html/               segments.jsonl and the pages it names`);

/** Each row of the injection sets: texts that are code to something. */
export function injectionRows(): string[] {
  const sets = ['owasp_evasion', 'blns', 'commonmark_spec', 'mdx_tests'];
  return sets.flatMap((set) => {
    const lines = readFileSync(join(evalData ?? '', 'injection', `${set}.jsonl`), 'utf8').split('\n');
    return lines.filter(Boolean).map((line) => {
      const row = JSON.parse(line) as { payload?: string; markdown?: string; mdx?: string };
      return row.payload ?? row.markdown ?? row.mdx ?? '';
    });
  });
}
