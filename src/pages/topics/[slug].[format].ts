import type { APIRoute } from 'astro';
import { pageToMarkdown } from '../../exports/page-to-markdown.ts';
import { ofStory } from '../../page-data/current-story.ts';
import { absolute } from '../../page-data/href.ts';
import { getQuotes, getStory, getTopics } from '../../page-data/story.ts';
import { topicGraph } from '../../share/json-ld.ts';

/** A topic's page for programs: as `content/` holds its data, in the words of schema.org, and its text in Markdown. */
export const getStaticPaths = ofStory(async () => {
  const story = await getStory();
  const { utterances } = await getQuotes();
  return (await getTopics()).flatMap(({ id: slug, data, mdx = '', digest: cacheKey }) => {
    const json = () => JSON.stringify(data);
    const graph = () => JSON.stringify(topicGraph(data, story, utterances, absolute));
    const markdown = () => pageToMarkdown(mdx, data.question ?? data.title, absolute(`/topics/${slug}/`), absolute);
    return [
      { params: { slug, format: 'json' }, props: { type: 'application/json', write: json }, cacheKey },
      { params: { slug, format: 'jsonld' }, props: { type: 'application/ld+json', write: graph } },
      { params: { slug, format: 'md' }, props: { type: 'text/markdown; charset=utf-8', write: markdown }, cacheKey },
    ];
  });
});

export const GET: APIRoute<{ type: string; write: () => string }> = ({ props: { type, write } }) =>
  new Response(write(), { headers: { 'content-type': type } });
