import type { APIRoute } from 'astro';
import { formats } from '../share/cite.ts';
import type { Citable } from './citable-pages.ts';

/** The citation of a page as a file. */
export function citeAs(format: keyof typeof formats): APIRoute<{ citable: Citable }> {
  const { cite, type } = formats[format];
  return ({ props }) => new Response(cite(props.citable.work), { headers: { 'content-type': `${type}; charset=utf-8` } });
}
