import { always, cacheControl, framed, framing, hashedFolders } from './headers.ts';

/**
 * The file `_headers`, which Netlify and Cloudflare Pages read. `base` begins and ends with a slash.
 *
 * What is not hashed has no `Cache-Control` here: rules that match one file add up, both values would be sent, and
 * either host has files asked for again by itself. For the same reason every page but the cards is named.
 */
export function renderHeadersFile(base: string): string {
  return [
    rule(`${base}*`, always),
    ...framed.map((path) => rule(base + path, { [framing.header]: framing.others })),
    ...hashedFolders.map((folder) => rule(`${base}${folder}/*`, { 'Cache-Control': cacheControl.hashed })),
  ].join('\n');
}

function rule(path: string, headers: Record<string, string>): string {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n');
}
