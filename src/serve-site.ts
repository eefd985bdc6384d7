import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';
import { always, cacheControl, hashedFolders, hiddenFile, types } from './deploy/headers.ts';
import { Refusal } from './refusal.ts';

export interface Address {
  base: string;
  host?: string;
  /** 0 is any that is free. */
  port?: number;
}

/** Serves a built site below its base, as docs/deploy has servers do it; gives its address, with a slash at the end. */
export async function serveSite(
  folder: string,
  { base, host = '127.0.0.1', port = 0 }: Address,
): Promise<{ url: string; close: () => void }> {
  const files = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const path = pathBelow(base, request.url ?? '');
    const notFound = async () => {
      const page = await readFile(join(folder, '404.html')).catch(() => '');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': cacheControl.other }).end(page);
    };
    for (const [name, value] of Object.entries(headersOf(path ?? ''))) response.setHeader(name, value);
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else if (path === undefined) void notFound();
    else {
      request.url = path;
      files(request, response, () => void notFound());
    }
  });
  await new Promise<void>((resolve, reject) => {
    const onError = ({ code = '' }: NodeJS.ErrnoException) => {
      reject(new Refusal(`Nothing can listen to ${host}:${port} (${code}). Name another with --port or --host.`));
    };
    server.once('error', onError).listen(port, host, resolve);
  });
  const address = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${address.port}${base}`, close: () => server.close() };
}

function headersOf(path: string): Record<string, string> {
  const isHashed = hashedFolders.some((hashed) => path.startsWith(`/${hashed}/`));
  const type = Object.entries(types).find(([extension]) => path.endsWith(`.${extension}`))?.[1];
  return { ...always, 'Cache-Control': isHashed ? cacheControl.hashed : cacheControl.other, ...(type ? { 'Content-Type': type } : {}) };
}

/** The path within the site; nothing where it leads out of it, or to what is there for a host and not for readers. */
function pathBelow(base: string, url: string): string | undefined {
  const [path = ''] = url.slice(base.length - 1).split('?');
  if (!url.startsWith(base)) return undefined;
  try {
    return isHidden.test(decodeURIComponent(path)) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** `/../x`, `//other.host`, `/.git`, `/_headers`; not `/.well-known/`. */
const isHidden = new RegExp(`\\\\|\\0|//|/\\.(?!well-known/)|^/${hiddenFile}$`);
