import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Annotate } from '../../src/annotate.ts';

/**
 * Saved pages with segments of their text that must stay and that must go: how many of each a page's body has.
 * The rules were tuned on these pages, so on others less is reached.
 */
export function measurePages(folder: string, annotate: Annotate) {
  const count = { kept: 0, with: 0, through: 0, without: 0 };
  const file = join(folder, 'segments.jsonl');
  for (const line of existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : []) {
    const row = JSON.parse(line) as { html: string; with: string[]; without: string[] };
    const html = gunzipSync(readFileSync(join(folder, row.html))).toString('utf8');
    const text = plain(String(annotate(JSON.stringify({ id: 1, html }))['text']));
    count.with += row.with.length;
    count.without += row.without.length;
    count.kept += row.with.filter((segment) => text.includes(plain(segment))).length;
    count.through += row.without.filter((segment) => text.includes(plain(segment))).length;
  }
  return {
    f1: (2 * count.kept) / Math.max(1, count.kept + count.through + count.with),
    kept: count.kept / Math.max(1, count.with),
    through: count.through / Math.max(1, count.without),
  };
}

function plain(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ');
}
