import type { IncomingMessage, ServerResponse } from 'node:http';

/** What pages and their scripts ask with. */
const methods = new Set(['GET', 'HEAD', 'POST', 'OPTIONS']);

/**
 * Before all else in `astro dev`, which serves the sources too: pages that other programs on this machine serve get
 * nothing but pages to go to, and only our own pages open a file in the editor.
 */
export function refuseStrangers({ method = '', url = '', headers }: IncomingMessage, response: ServerResponse, next: () => void): void {
  const site = headers['sec-fetch-site'] ?? 'none';
  const isForeign = site !== 'same-origin' && site !== 'none' && headers['sec-fetch-mode'] !== 'navigate';
  const opensEditor = /^[^?]*\/__open-in-editor/.test(url);
  if (!methods.has(method)) response.writeHead(405, { Allow: [...methods].join(', ') }).end();
  else if (!isUri(url)) response.writeHead(400).end();
  else if (isForeign || (opensEditor && site !== 'same-origin')) response.writeHead(403).end();
  else next();
}

function isUri(text: string): boolean {
  try {
    decodeURI(text);
    return true;
  } catch {
    return false;
  }
}
