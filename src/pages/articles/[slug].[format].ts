import type { APIRoute } from 'astro';
import { sha256 } from '../../domain/hash.ts';
import { heldText } from '../../exports/annotate-pins.ts';
import { textToMarkdown } from '../../exports/page-to-markdown.ts';
import { ofStory } from '../../page-data/current-story.ts';
import { describeAccount } from '../../page-data/describe-account.ts';
import { absolute } from '../../page-data/href.ts';
import { getHeld } from '../../page-data/pinned-pages.ts';
import { getArticles } from '../../page-data/story.ts';

/** What is held of an account, as far as its rights allow: in Markdown, and of one that is cited as the plain text in which the annotations find their words. */
export const getStaticPaths = ofStory(async () => {
  const held = await getHeld();
  return (await getArticles()).flatMap(({ id: slug, data: { account, passages }, digest }) => {
    const cited = held.get(slug);
    const texts = (account.rights === 'link' ? cited : passages)?.map(({ text = '' }) => text) ?? [];
    const url = absolute(`/articles/${slug}/`);
    const md = () => textToMarkdown(account.headline, url, [{ paragraphs: [`[${account.mark}] ${describeAccount(account)}`, ...texts] }]);
    const cacheKey = sha256(JSON.stringify([digest, cited]));
    return [
      { params: { slug, format: 'md' }, props: { write: md, type: 'text/markdown' }, cacheKey },
      ...(cited ? [{ params: { slug, format: 'txt' }, props: { write: () => heldText(cited), type: 'text/plain' }, cacheKey }] : []),
    ];
  });
});

export const GET: APIRoute<{ write: () => string; type: string }> = ({ props: { write, type } }) =>
  new Response(write(), { headers: { 'content-type': `${type}; charset=utf-8` } });
