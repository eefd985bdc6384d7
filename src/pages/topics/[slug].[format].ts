import type { APIRoute } from 'astro';
import { pageToMarkdown } from '../../exports/page-to-markdown.ts';
import { absolute } from '../../page-data/href.ts';
import { getQuotes, getStory, getTopics } from '../../page-data/story.ts';
import { topicGraph } from '../../share/json-ld.ts';

/** A topic's page for programs: as `content/` holds its data, in the words of schema.org, and its text in Markdown. */
export const getStaticPaths = async () => {
  const story = await getStory();
  const { utterances } = await getQuotes();
  return (await getTopics()).flatMap(({ id: slug, data, mdx = '' }) => {
    const json = (value: object) => JSON.stringify(value);
    const markdown = pageToMarkdown(mdx, data.question ?? data.title, absolute(`/topics/${slug}/`), absolute);
    return [
      { params: { slug, format: 'json' }, props: { type: 'application/json', text: json(data) } },
      {
        params: { slug, format: 'jsonld' },
        props: { type: 'application/ld+json', text: json(topicGraph(data, story, utterances, absolute)) },
      },
      { params: { slug, format: 'md' }, props: { type: 'text/markdown; charset=utf-8', text: markdown } },
    ];
  });
};

export const GET: APIRoute<{ type: string; text: string }> = ({ props: { type, text } }) =>
  new Response(text, { headers: { 'content-type': type } });
