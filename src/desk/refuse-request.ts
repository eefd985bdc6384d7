import { timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';

/** What a request has to show; `port` is the server's own. */
export interface Expected {
  port: number;
  token: string;
}

/** In which header the page says the token of this start. */
export const tokenHeader = 'x-desk-token';

/**
 * Why a request gets nothing, as a status: it comes by another name than this server's (a name that was bound anew to
 * this machine), from another page, without the token, or in a form that any page may send without asking.
 */
export function refuseRequest({ method = '', url = '', headers }: IncomingMessage, { port, token }: Expected): number | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? '')) return 403;
  if (!url.startsWith('/api/')) return method === 'GET' || method === 'HEAD' ? undefined : 405;
  if (!isSame(headers[tokenHeader], token)) return 403;
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return 403;
  if (method === 'GET') return undefined;
  if (method !== 'POST') return 405;
  if (headers.origin !== `http://${headers.host}`) return 403;
  return headers['content-type'] === 'application/json' ? undefined : 415;
}

/** In a time that tells nothing of how much was right. */
function isSame(given: string | string[] | undefined, token: string): boolean {
  const [a, b] = [Buffer.from(String(given)), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
