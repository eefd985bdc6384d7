/**
 * Pages once read can be read again without a network: each is asked of the network first; where there is none, the last
 * copy is shown, which says from which day it is. Kept are the last pages, with the fonts and scripts that they ask for,
 * no index of search, no data. Registered by keep-copies.ts, which also ends it.
 */
const MOST = 50;
/** Put in where it is served. */
const [locale, noNetwork] = ['LOCALE', 'NO_NETWORK'];

addEventListener('install', () => self.skipWaiting());
// The page that a reader came to was read before there was anybody to keep it.
addEventListener('activate', (event) => {
  event.waitUntil(keepOpen(event));
});
addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  if (method !== 'GET') return;
  if (mode === 'navigate') event.respondWith(page(event, event.request));
  else if (url.startsWith(`${registration.scope}_astro/`)) event.respondWith(file(event, url));
});

async function page(event, request) {
  try {
    return await ask(event, request, 'pages');
  } catch {
    const copy = await caches.match(pathOf(request.url));
    if (!copy) return Response.error();
    const { headers } = copy;
    const day = new Date(headers.get('kept')).toLocaleDateString(locale, { dateStyle: 'long' });
    const note = `<p class="small" role="status">${noNetwork.replace('{day}', day)}</p>`;
    return new Response((await copy.text()).replace(/<main[^>]*>/, `$&${note}`), { headers });
  }
}

async function keepOpen(event) {
  const open = await clients.matchAll({ includeUncontrolled: true, type: 'window' });
  const own = open.filter(({ url }) => url.startsWith(registration.scope));
  await Promise.all(own.map(({ url }) => page(event, new Request(url))));
}

/** Its name changes with its bytes. */
async function file(event, url) {
  return (await caches.match(url)) ?? ask(event, url, 'files');
}

async function ask(event, request, kind) {
  const fresh = await fetch(request);
  const type = fresh.headers.get('content-type') ?? '';
  const path = pathOf(fresh.url);
  if (fresh.ok && (kind === 'files' || type.startsWith('text/html'))) event.waitUntil(keep(kind, path, fresh.clone().body, type));
  return fresh;
}

async function keep(kind, path, body, type) {
  const cache = await caches.open(`${registration.scope} ${kind}`);
  await cache.put(path, new Response(body, { headers: { 'content-type': type, kept: new Date().toISOString() } }));
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, -MOST).map((old) => cache.delete(old)));
}

function pathOf(url) {
  return url.replace(/[?#].*/, '');
}
