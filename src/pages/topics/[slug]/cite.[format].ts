import type { APIRoute } from 'astro';
import { ofStory } from '../../../page-data/current-story.ts';
import { getCitable } from '../../../page-data/citable-topics.ts';
import { keptPages } from '../../../page-data/kept-pages.ts';
import { formats } from '../../../share/cite.ts';

export const getStaticPaths = ofStory(async () =>
  keptPages(
    (await getCitable()).flatMap(({ params, props }) =>
      Object.entries(formats).map(([format, { type, cite }]) => ({
        params: { ...params, format },
        props: { type, text: cite(props.citable.work) },
      })),
    ),
  ),
);

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'content-type': `${type}; charset=utf-8` } });
