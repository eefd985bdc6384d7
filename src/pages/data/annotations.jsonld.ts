import type { APIRoute } from 'astro';
import { annotatePins } from '../../exports/annotate-pins.ts';
import { data } from '../../interface/here.ts';
import { absolute } from '../../page-data/href.ts';
import { getHeld, getPinnedPages } from '../../page-data/pinned-pages.ts';
import { getStory } from '../../page-data/story.ts';

/** All pins, for programs that read annotations. */
export const GET: APIRoute = async () => {
  const { accounts } = await getStory();
  const rights = new Map(accounts.map((account) => [account.slug as string, account.rights]));
  const items = annotatePins(await getPinnedPages(), await getHeld(), rights, absolute);
  const id = absolute('/data/annotations.jsonld');
  const collection = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id,
    type: 'AnnotationCollection',
    label: data.restOn,
    total: items.length,
    first: { id: `${id}#page`, type: 'AnnotationPage', partOf: id, startIndex: 0, items },
  };
  return new Response(`${JSON.stringify(collection, null, 1)}\n`, { headers: { 'content-type': 'application/ld+json' } });
};
