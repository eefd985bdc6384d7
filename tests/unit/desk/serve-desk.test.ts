import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { OpenDesk } from '../../../src/desk/open-desk.ts';
import { serveDesk } from '../../../src/desk/serve-desk.ts';

let port: number;
let token: string;
let close: () => void;
let asked: string[] = [];

/** Remembers what it was asked for. */
const remember =
  (name: string) =>
  (revision: unknown): never => {
    asked.push(name);
    return (revision === 1 ? { ok: false, reason: 'stale', revision: 2 } : { ok: true }) as never;
  };
const names = [
  'desk',
  'item',
  'entries',
  'lint',
  'preview',
  'passages',
  'articles',
  'article',
  'readArticle',
  'apply',
  'undo',
  'propose',
] as const;
const work = Object.fromEntries(names.map((name) => [name, remember(name)])) as unknown as OpenDesk;

beforeAll(async () => {
  const desk = await serveDesk(() => work, 0);
  const { hash, port: listening } = new URL(desk.url);
  [port, token, close] = [Number(listening), hash.slice(1), desk.close];
});
afterAll(() => {
  close();
});

interface Sent {
  method?: string;
  path?: string;
  headers?: Record<string, string | undefined>;
  body?: string;
}

const accept = { do: 'accept', file: 'topics/ferry.yaml', ids: ['ferry'] };
const doIt = (revision: number, operation: unknown = accept) => JSON.stringify({ revision, operations: [operation] });

/** What the page itself would send, but for what is said. */
async function send({ method = 'POST', path = '/api/do', headers = {}, body = doIt(2) }: Sent) {
  const own = {
    ...{ host: `127.0.0.1:${port}`, origin: `http://127.0.0.1:${port}`, 'sec-fetch-site': 'same-origin' },
    ...{ 'content-type': 'application/json', 'x-desk-token': token },
  };
  const sent = Object.fromEntries(Object.entries({ ...own, ...headers }).filter(([, value]) => value !== undefined));
  asked = [];
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string; asked: string[] }>((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers: sent as Record<string, string> }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text, asked });
      });
    });
    call.on('error', reject).end(method === 'GET' ? undefined : body);
  });
}

it('does what the page asks for', async () => {
  expect(await send({})).toMatchObject({ status: 200, asked: ['apply'], text: '{"ok":true}' });
  const byName = { host: `localhost:${port}`, origin: `http://localhost:${port}` };
  expect(await send({ headers: byName })).toMatchObject({ status: 200, asked: ['apply'] });
  expect(await send({ path: '/api/desk', method: 'GET' })).toMatchObject({ status: 200, asked: ['desk'] });
});

const large = 'x'.repeat(70_000);
it.each<[string, number, () => Sent]>([
  ['a name bound anew to this machine', 403, () => ({ headers: { host: 'evil.test' } })],
  ['that name with our port', 403, () => ({ headers: { host: `evil.test:${port}` } })],
  ['a name that begins as ours', 403, () => ({ headers: { host: `127.0.0.1.evil.test:${port}` } })],
  ['127.evil.test', 403, () => ({ headers: { host: `127.evil.test:${port}` } })],
  ['a name that ends as ours', 403, () => ({ headers: { host: `evil-localhost:${port}` } })],
  ['another port of this machine', 403, () => ({ headers: { host: '127.0.0.1:1' } })],
  ['such a name for the page itself', 403, () => ({ method: 'GET', path: '/', headers: { host: `evil.test:${port}` } })],
  ['no origin', 403, () => ({ headers: { origin: undefined } })],
  ['the origin of a file or a sandbox', 403, () => ({ headers: { origin: 'null' } })],
  ['another origin', 403, () => ({ headers: { origin: 'http://evil.test' } })],
  ['the origin of another port', 403, () => ({ headers: { origin: 'http://127.0.0.1:4321' } })],
  ['our origin by its other name', 403, () => ({ headers: { origin: `http://localhost:${port}` } })],
  ['a page of another site', 403, () => ({ headers: { 'sec-fetch-site': 'cross-site' } })],
  ['a page of the same site', 403, () => ({ headers: { 'sec-fetch-site': 'same-site' } })],
  ['no token', 403, () => ({ headers: { 'x-desk-token': undefined } })],
  ['another token', 403, () => ({ headers: { 'x-desk-token': 'x'.repeat(token.length) } })],
  ['a token that only begins so', 403, () => ({ headers: { 'x-desk-token': `${token}x` } })],
  ['reading without a token', 403, () => ({ method: 'GET', path: '/api/desk', headers: { 'x-desk-token': undefined } })],
  ['a way around the token', 404, () => ({ method: 'GET', path: '/x/../api/desk', headers: { 'x-desk-token': undefined } })],
  ['a way by another host', 404, () => ({ method: 'GET', path: '//x/api/desk', headers: { 'x-desk-token': undefined } })],
  ['a form', 415, () => ({ headers: { 'content-type': 'multipart/form-data; boundary=x' } })],
  ['a simple request', 415, () => ({ headers: { 'content-type': 'text/plain' } })],
  ['JSON and something', 415, () => ({ headers: { 'content-type': 'application/json; text/plain' } })],
  ['a form of fields', 415, () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' } })],
  ['no type', 415, () => ({ headers: { 'content-type': undefined } })],
  ['writing by GET', 405, () => ({ method: 'GET' })],
  ['PUT', 405, () => ({ method: 'PUT' })],
  ['asking whether it may', 405, () => ({ method: 'OPTIONS' })],
  ['posting to the page', 405, () => ({ path: '/' })],
  ['posting to what is read', 405, () => ({ path: '/api/desk' })],
  ['a file beside those of the page', 404, () => ({ method: 'GET', path: '/../serve-desk.ts' })],
  ['a file far from them', 404, () => ({ method: 'GET', path: '/..%2f..%2f..%2fpackage.json' })],
  ['what every object has', 404, () => ({ method: 'GET', path: '/api/constructor' })],
  ['no URL', 404, () => ({ method: 'GET', path: '//' })],
  ['words longer than words are', 413, () => ({ body: JSON.stringify({ large }) })],
  ['an article larger than articles are', 413, () => ({ headers: { 'content-length': '8000000' } })],
  ['a body without a length', 411, () => ({ headers: { 'transfer-encoding': 'chunked' } })],
  ['no JSON', 400, () => ({ body: '{' })],
  ['no revision', 400, () => ({ body: JSON.stringify({ operations: [accept] }) })],
  ['no operation', 400, () => ({ body: JSON.stringify({ revision: 2, operations: [] }) })],
  ['an operation that there is not', 400, () => ({ body: doIt(2, { do: 'write', path: 'story.yaml', text: '' }) })],
  ['an id that leads elsewhere', 400, () => ({ body: doIt(2, { ...accept, ids: ['../story'] }) })],
  ['a key more', 400, () => ({ body: doIt(2, { ...accept, path: '/etc/passwd' }) })],
])('refuses %s', async (_, status, sent) => {
  const refused = await send(sent());
  expect([refused.status, refused.asked]).toEqual([status, []]);
});

it('passes on that something was saved meanwhile', async () => {
  expect(await send({ body: doIt(1) })).toMatchObject({ status: 409, text: '{"ok":false,"reason":"stale","revision":2}' });
});

it('gives the page with a policy, and its scripts without types', async () => {
  const page = await send({ method: 'GET', path: '/' });
  expect(page).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' } });
  expect(page.headers['content-security-policy']).toContain("default-src 'none'; script-src 'self'");
  const script = await send({ method: 'GET', path: '/desk.ts' });
  expect(script).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' } });
  expect(script.text).not.toMatch(/: string\b|import type/);
});
