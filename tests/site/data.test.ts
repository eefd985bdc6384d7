import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tableNames } from '../../src/exports/tables.ts';
import { origin } from './build-sites.ts';
import { byTag, problemOf, readSite } from './read-site.ts';

type Row = Record<string, string | number | boolean | string[]>;

describe.each(['root', 'sub'] as const)('data of the site "%s"', async (name) => {
  const site = await readSite(name);
  const read = (path: string) => readFileSync(join(site.dist, path), 'utf8');
  const rowsOf = (table: string) => JSON.parse(read(`data/${table}.json`)) as Row[];

  describe.each(tableNames)('%s', (table) => {
    const rows = rowsOf(table);

    it('are as their schema says', () => {
      const ajv = new Ajv2020({ allErrors: true, formats: { uri: (value: string) => URL.canParse(value) } });
      const schema = JSON.parse(read(`data/${table}.schema.json`)) as { $id: string };
      expect(schema.$id).toBe(`${origin}${site.base}data/${table}.schema.json`);
      const validate = ajv.compile(schema);
      validate(rows);
      expect(validate.errors).toBeNull();
      expect(rows.length).toBeGreaterThan(4);
    });

    it('are the same rows in CSV', () => {
      const csv = readCsv(read(`data/${table}.csv`));
      expect(csv).toHaveLength(rows.length);
      csv.forEach((cells, i) => {
        const filled = Object.entries(cells).filter(([, cell]) => cell !== '');
        const expected = Object.entries(rows[i] ?? {}).map(([column, value]) => [
          column,
          Array.isArray(value) ? value.join('; ') : String(value),
        ]);
        expect(Object.fromEntries(filled)).toEqual(Object.fromEntries(expected.filter(([, value]) => value !== '')));
      });
    });

    it('lead to pages and places that exist', () => {
      const addresses = rows.flatMap((row) => [row['address'], row['source'], row['roleSource']].filter((value) => value !== undefined));
      expect(addresses.length).toBeGreaterThanOrEqual(rows.length);
      expect(addresses.flatMap((address) => problemOf(site, String(address)) ?? [])).toEqual([]);
    });
  });

  it('tell of each claim and event which words it rests on', () => {
    const citations = new Map(rowsOf('citations').map((row) => [`${String(row['page'])} ${String(row['label'])}`, row]));
    const resting = [
      ...rowsOf('claims').map((row) => ({ ...row, page: row['topic'] })),
      ...rowsOf('events').map((row) => ({ ...row, page: 'timeline' })),
    ] as unknown as { page: string; accounts: string[]; citations: string[] }[];
    for (const { page, accounts, citations: labels } of resting) {
      const cited = labels.map((label) => String(citations.get(`${page} ${label}`)?.['account']));
      expect(new Set(cited)).toEqual(new Set(accounts));
    }
    for (const { words, context, start, end } of citations.values()) expect(String(context).slice(Number(start), Number(end))).toBe(words);
  });

  it('are all listed on their page, with each column', () => {
    const page = site.pageAt.get(`${site.base}data/`);
    const linked = page ? byTag(page, 'a').map(({ properties }) => String(properties['href'])) : [];
    const files = site.files.filter((file) => /^data\/.+\.(?:json|csv)$|feed\.(?:xml|atom|json)$/.test(file));
    expect(files.length).toBeGreaterThan(3 * tableNames.length);
    expect(linked).toEqual(expect.arrayContaining(files.map((file) => site.base + file)));
  });

  it('have an overview for language models, whose links lead to pages that exist', () => {
    const text = read('llms.txt');
    expect(text).toMatch(/^# .+\n\n> .+\n\n/);
    expect([...text.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(['Topics', 'Articles', 'Data', 'About']);
    const items = text.split('\n').filter((line) => line.startsWith('- '));
    expect(items.length).toBeGreaterThan(20);
    for (const item of items) {
      const [, address = ''] = /^- \[.+\]\((\S+)\): \S/.exec(item) ?? [];
      expect(address.startsWith(origin + site.base), item).toBe(true);
      expect(problemOf(site, address)).toBeUndefined();
    }
  });

  it('may be mined where all texts are ours', () => {
    expect(JSON.parse(read('.well-known/tdmrep.json'))).toEqual([{ location: site.base, 'tdm-reservation': 0 }]);
    expect(site.pages.filter(({ html }) => html.includes('tdm-reservation')).map(({ address }) => address)).toEqual([]);
  });
});

/** RFC 4180, with the byte order mark that our files begin with. */
function readCsv(csv: string): Record<string, string>[] {
  expect(csv.startsWith('\uFEFF')).toBe(true);
  const cells = [...csv.slice(1).matchAll(/("(?:[^"]|"")*"|[^,\n]*)(,|\n)/g)];
  const records: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    records.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell);
    if (end === '\n') records.push([]);
  }
  const [columns = [], ...rows] = records.slice(0, -1);
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i] ?? ''])));
}
