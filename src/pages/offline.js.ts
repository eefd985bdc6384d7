import type { APIRoute } from 'astro';
import worker from '../browser/offline-worker.js?raw';

/** What keeps pages for reading without a network: of the whole site, so it lies at its top. */
export const GET: APIRoute = () => new Response(worker, { headers: { 'content-type': 'text/javascript; charset=utf-8' } });
