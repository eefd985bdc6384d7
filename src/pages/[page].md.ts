import type { APIRoute } from 'astro';
import { pageToMarkdown, textToMarkdown } from '../exports/page-to-markdown.ts';
import { ofStory } from '../page-data/current-story.ts';
import { frame } from '../interface/here.ts';
import { absolute } from '../page-data/href.ts';
import { getHome, getQuotes, getTimelinePage } from '../page-data/story.ts';
import { quotationSections } from '../exports/quotation-sections.ts';

/** The pages of which a story has one, in Markdown. */
export const getStaticPaths = ofStory(async () => {
  const [home, timeline, { utterances }] = [await getHome(), await getTimelinePage(), await getQuotes()];
  const { title, question, accounts } = home.data;
  // Of more than a page holds, each stands with its speaker or its account.
  const isSplit = utterances.some(({ page }) => page !== undefined);
  const quotations = isSplit ? [] : quotationSections(utterances, accounts);
  return [
    { params: { page: 'index' }, props: { write: () => pageToMarkdown(home.mdx ?? '', question ?? title, absolute('/'), absolute) } },
    {
      params: { page: 'timeline' },
      props: { write: () => pageToMarkdown(timeline.mdx ?? '', frame.timeline, absolute('/timeline/'), absolute) },
    },
    ...(isSplit
      ? []
      : [{ params: { page: 'quotes' }, props: { write: () => textToMarkdown(frame.quotations, absolute('/quotes/'), quotations) } }]),
  ];
});

export const GET: APIRoute<{ write: () => string }> = ({ props: { write } }) =>
  new Response(write(), { headers: { 'content-type': 'text/markdown; charset=utf-8' } });
