import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { always } from '../../src/deploy/headers.ts';
import { serveSite } from '../../src/serve-site.ts';

let home = '';
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'synoptic-serve-'));
  const files = {
    'package.json': '{}',
    'dist/index.html': 'home',
    'dist/404.html': 'no page',
    'dist/_headers': 'x',
    'dist/.secret': 'x',
    'dist/a/b.csv': 'x',
    'dist/.well-known/tdmrep.json': '[]',
    'dist/_astro/a.js': '1',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(home, path, '..'), { recursive: true });
    writeFileSync(join(home, path), text);
  }
  site = await serveSite(join(home, 'dist'), { base: '/sub/' });
});
afterAll(() => {
  site.close();
  rmSync(home, { recursive: true });
});

interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  text: string;
}

/** The path as it is: `fetch` would mend it. */
const ask = (path: string, method = 'GET') =>
  new Promise<Answer>((resolve) => {
    request(new URL(site.url).origin, { path, method, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => (text += part));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    }).end();
  });

describe('the site that npm start shows', () => {
  it.each([
    ['/sub/', 200, 'home'],
    ['/sub/?q=%', 200, 'home'],
    ['/sub/.well-known/tdmrep.json', 200, '[]'],
    ['/sub/nothing/', 404, 'no page'],
    ['/sub/a/', 404, 'no page'],
    ['/', 404, 'no page'],
    ['/sub/_headers', 404, 'no page'],
    ['/sub/.secret', 404, 'no page'],
    ['/sub/..%2fpackage.json', 404, 'no page'],
    ['/sub/../package.json', 404, 'no page'],
    ['/sub/%2f%2fevil.example/', 404, 'no page'],
    ['/sub/%', 404, 'no page'],
    ['/sub/%00', 404, 'no page'],
  ])('answers %s with %i', async (path, status, text) => {
    expect(await ask(path)).toMatchObject({ status, text });
  });

  it('has the headers that a host would send', async () => {
    const { headers } = await ask('/sub/a/b.csv');
    expect(headers).toMatchObject({
      'content-type': 'text/csv',
      'cache-control': 'no-cache',
      'x-content-type-options': always['X-Content-Type-Options'],
    });
    expect((await ask('/sub/_astro/a.js')).headers['cache-control']).toContain('immutable');
  });

  it('changes nothing, whoever asks', async () => {
    expect(await ask('/sub/', 'TRACE')).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('says so where another program listens already', async () => {
    const port = Number(new URL(site.url).port);
    await expect(serveSite(home, { base: '/', port })).rejects.toThrow(
      `Nothing can listen to 127.0.0.1:${port} (EADDRINUSE). Name another`,
    );
  });
});
