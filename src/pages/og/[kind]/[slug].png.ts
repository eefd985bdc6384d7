import type { APIRoute, GetStaticPaths } from 'astro';
import { sha256 } from '../../../domain/hash.ts';
import { ofStory } from '../../../page-data/current-story.ts';
import { getStory, getTopics } from '../../../page-data/story.ts';
import { drawPicture } from '../../../share/draw-picture.ts';
import type { Picture } from '../../../share/picture.ts';
import { storyPicture, topicPicture } from '../../../share/picture.ts';

export const getStaticPaths = ofStory(async () => {
  const story = await getStory();
  const page = (kind: string, slug: string, picture: Picture) => ({
    params: { kind, slug },
    props: { picture },
    cacheKey: sha256(JSON.stringify(picture)),
  });
  return [
    page('story', 'story', storyPicture(story)),
    ...(await getTopics()).map(({ id, data }) => page('topics', id, topicPicture(data, story))),
  ];
}) satisfies GetStaticPaths;

export const GET: APIRoute<{ picture: Picture }> = async ({ props }) =>
  new Response(new Uint8Array(await drawPicture(props.picture)), { headers: { 'content-type': 'image/png' } });
