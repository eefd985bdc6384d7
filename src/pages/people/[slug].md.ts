import type { APIRoute } from 'astro';
import type { LinkedClaim } from '../../domain/backed.ts';
import { textToMarkdown } from '../../exports/page-to-markdown.ts';
import { quotationSections } from '../../exports/quotation-sections.ts';
import { ofStory } from '../../page-data/current-story.ts';
import { people as words, sections as say } from '../../interface/here.ts';
import { absolute } from '../../page-data/href.ts';
import { keptPages } from '../../page-data/kept-pages.ts';
import { getPeople, pagesOf } from '../../page-data/story.ts';

export const getStaticPaths = ofStory(async () => keptPages(pagesOf(await getPeople())));

/** What one person or organisation said, in Markdown. */
export const GET: APIRoute<Awaited<ReturnType<typeof getStaticPaths>>[number]['props']> = ({ props: { entry, story } }) => {
  const { slug, name, role, utterances, claims } = entry.data;
  const legend = claims.some(({ unconfirmed }) => unconfirmed) ? [say.unconfirmed] : [];
  const signed = ({ text, unconfirmed }: LinkedClaim) => (unconfirmed ? `${text} ◇` : text);
  const sections = [
    ...(role ? [{ paragraphs: [role.text] }] : []),
    ...quotationSections(utterances, story.accounts).map(({ paragraphs }) => ({ title: words.ownWords, paragraphs })),
    ...(claims.length > 0 ? [{ title: words.claims, paragraphs: [...legend, ...claims.map(signed)] }] : []),
  ];
  return new Response(textToMarkdown(name, absolute(`/people/${slug}/`), sections), {
    headers: { 'content-type': 'text/markdown; charset=utf-8' },
  });
};
