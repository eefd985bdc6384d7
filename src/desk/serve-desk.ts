import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { z } from 'zod';
import { Refusal, sayError } from '../refusal.ts';
import type { Done } from './desk-types.ts';
import { besideSchema, doSchema, lintSchema, previewSchema, readArticleSchema, undoSchema } from './desk-types.ts';
import type { OpenDesk } from './open-desk.ts';
import { readPageFiles } from './page-files.ts';
import { refuseRequest } from './refuse-request.ts';

type Later<T> = T | Promise<T>;

/** Answers a request that was let in; nothing where there is no such thing. */
type Route = (work: OpenDesk, query: URLSearchParams, body: unknown) => unknown;

const gets: Record<string, Route> = {
  '/api/desk': (work) => work.desk(),
  '/api/item': (work, query) => work.item(query.get('file') ?? '', query.get('id') ?? ''),
  '/api/entries': (work, query) => work.entries(query.get('file') ?? ''),
  '/api/passages': (work, query) => work.passages((query.get('q') ?? '').slice(0, 5000)),
  '/api/articles': (work) => work.articles(),
  '/api/article': (work, query) => work.article(query.get('slug') ?? ''),
};

const posts: Record<string, Route> = {
  '/api/lint': checked(lintSchema, (work, request) => work.lint(request)),
  '/api/beside': checked(besideSchema, (work, request) => work.beside(request)),
  '/api/preview': checked(previewSchema, (work, request) => work.preview(request)),
  '/api/read-article': checked(readArticleSchema, (work, request) => work.readArticle(request)),
  '/api/do': checked(doSchema, (work, { revision, operations }) => work.apply(revision, operations)),
  '/api/undo': checked(undoSchema, (work, { revision }) => work.undo(revision)),
  '/api/propose': checked(undoSchema, (work, { revision }) => work.propose(revision)),
};

const headers = {
  'Content-Security-Policy': [
    ...["default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "img-src 'self' data:"],
    ...["form-action 'none'", "frame-ancestors 'none'", "base-uri 'none'"],
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/** Beside 4321, where the site is. */
export const DESK_PORT = 4322;

/**
 * Serves the desk on this machine alone; gives its address with the token of this start.
 *
 * @param open asked with each request that is let in
 * @param port 0 is any that is free
 */
export async function serveDesk(open: () => Later<OpenDesk>, port: number): Promise<{ url: string; close: () => void }> {
  const token = randomBytes(24).toString('base64url');
  const files = await readPageFiles();
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    const refused = refuseRequest(request, { port: portOf(), token });
    if (refused !== undefined) return sayNo(response, refused);
    // As it was sent, and as it was judged: nothing is made shorter or decoded on the way to a route.
    const [path = '', query] = (request.url ?? '').split('?', 2);
    const file = files.get(path);
    if (file) return void response.writeHead(200, { 'Content-Type': file.type }).end(request.method === 'HEAD' ? undefined : file.body);
    const routes = request.method === 'POST' ? posts : gets;
    const route = Object.hasOwn(routes, path) ? routes[path] : undefined;
    if (!route) return sayNo(response, Object.hasOwn(posts, path) || Object.hasOwn(gets, path) ? 405 : 404);
    void answer(request, response, async (body) => route(await open(), new URLSearchParams(query), body));
  });
  const portOf = () => (server.address() as AddressInfo).port;
  await new Promise<void>((resolve, reject) => {
    server
      .once('error', ({ code = '' }: NodeJS.ErrnoException) => {
        reject(new Refusal(`The desk cannot listen to port ${port} (${code}). Name another with --port, or end the other desk.`));
      })
      .listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf()}/#${token}`, close: () => server.close() };
}

/** What a request may be refused with after it was let in. */
class Unfit extends Error {
  readonly status: 400 | 411 | 413;
  constructor(status: 400 | 411 | 413, message: string) {
    super(message);
    this.status = status;
  }
}

async function answer(request: IncomingMessage, response: ServerResponse, route: (body: unknown) => unknown): Promise<void> {
  try {
    const given = await route(request.method === 'POST' ? await readBody(request) : undefined);
    if (given === undefined) return sayNo(response, 404);
    sendJson(response, statusOf(given as Partial<Done>), given);
  } catch (error) {
    if (error instanceof Unfit) return sayNo(response, error.status, error.message);
    const said = sayError(error);
    if (said === undefined) console.error(error);
    sayNo(response, 500, said ?? 'The desk has a fault; the terminal says which. Nothing was changed.');
  }
}

function statusOf(given: Partial<Done>): number {
  if (given.ok !== false) return 200;
  return given.reason === 'stale' ? 409 : 422;
}

function sendJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(value));
}

/** A request that is not read to its end leaves a connection that nothing else may come by. */
function sayNo(response: ServerResponse, status: number, message = 'Refused.'): void {
  response.setHeader('Connection', 'close');
  sendJson(response, status, { ok: false, reason: 'refused', message, todo: '' });
}

/** An article has at most 5 MB, and a third more in base64. */
const MAX_BYTES = 7_100_000;
const MAX_BYTES_OF_WORDS = 64_000;

async function readBody(request: IncomingMessage): Promise<unknown> {
  // Node reads no more of a body than was announced.
  const bytes = Number(request.headers['content-length'] ?? NaN);
  if (Number.isNaN(bytes)) throw new Unfit(411, 'Its length is not said.');
  if (bytes > MAX_BYTES) throw new Unfit(413, 'This is too large for an article.');
  const chunks: Buffer[] = [];
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk);
  try {
    const body: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    if (bytes > MAX_BYTES_OF_WORDS && !holdsArticle(body)) throw new Unfit(413, 'This is too large.');
    return body;
  } catch (error) {
    throw error instanceof Unfit ? error : new Unfit(400, 'This is not JSON.');
  }
}

function holdsArticle(body: unknown): boolean {
  const { bytes, operations } = Object(body) as { bytes?: unknown; operations?: unknown };
  const first = Array.isArray(operations) ? (operations as unknown[])[0] : undefined;
  return typeof (bytes ?? (Object(first) as { bytes?: unknown }).bytes) === 'string';
}

function checked<S extends z.ZodType>(schema: S, route: (work: OpenDesk, request: z.output<S>) => unknown): Route {
  return (work, _, body) => {
    const parsed = schema.safeParse(body);
    if (!parsed.success) throw new Unfit(400, parsed.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '));
    return route(work, parsed.data);
  };
}
