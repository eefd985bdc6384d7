import type { APIRoute } from 'astro';
import { heldText } from '../../exports/annotate-pins.ts';
import { getHeld } from '../../page-data/pinned-pages.ts';

/** The plain text of each account that is cited, in which the annotations find their words. */
export const getStaticPaths = async () =>
  [...(await getHeld())].map(([slug, passages]) => ({ params: { slug }, props: { text: heldText(passages) } }));

export const GET: APIRoute<{ text: string }> = ({ props: { text } }) =>
  new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
