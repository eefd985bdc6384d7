import type { APIRoute } from 'astro';
import { dates, offline } from '../interface/here.ts';
import worker from '../browser/offline-worker.js?raw';

/** What keeps pages for reading without a network: of the whole site, so it lies at its top. */
const said = worker.replace('LOCALE', dates.locale).replace('NO_NETWORK', offline.note);

export const GET: APIRoute = () => new Response(said, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
