import type { ElementContent, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { compareAccounts } from '../compare/compare-accounts.ts';
import { composeEvents } from '../compose/compose-events.ts';
import { composeTopic } from '../compose/compose-topic.ts';
import { resolveTerms } from '../compose/explained-terms.ts';
import { buildLinkFinder } from '../compose/find-links.ts';
import { needNames } from '../domain/many-accounts.ts';
import { timelineToMdx } from '../emit/timeline-to-mdx.ts';
import { topicToMdx } from '../emit/topic-to-mdx.ts';
import { tagText } from '../extract/tag-words.ts';
import { wordsOf } from '../interface/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { renderMdx } from '../mdx/render-mdx.ts';
import { proposeEvents } from '../propose/propose-events.ts';
import type { Suggester } from '../suggest/suggest-claims.ts';
import { buildSuggester } from '../suggest/suggest-claims.ts';
import { suggestUnwritten } from '../suggest/suggest-unwritten.ts';
import type { PageNode, PagePreview } from './desk-types.ts';
import { findEntry, topicOf } from './find-entry.ts';

/** What the machine has read of the accounts, which a page that nobody wrote needs; it stays while the articles do. */
const suggesters = new WeakMap<LinkedStory['passages'], Suggester>();

/**
 * The page of a topic, or the timeline, as the build would have it, by the functions of the build; nothing where `file` is
 * neither. Names of people are text: only the whole story knows who has a page.
 */
export function previewPage(story: LinkedStory, { file, id }: { file: string; id: string }): PagePreview | undefined {
  const suggester = suggesters.get(story.passages) ?? buildSuggester(story, compareAccounts, tagText);
  suggesters.set(story.passages, suggester);
  const { events: written, story: head, topics, site } = story.seeds;
  const words = wordsOf(site);
  const suggested = () => proposeEvents(written.value, suggester.events(story));
  const { timeline } = composeEvents(written, story, suggested);
  const context = { accounts: story.accounts, findLinks: buildLinkFinder(topics, []), asOf: head.value.asOf, pages: site.pages, words };
  const manyAccounts = needNames(story.accounts);
  const render = (mdx: string, { citations }: Pick<typeof timeline, 'citations'>, target: string) => {
    const { answer, basis, html } = renderMdx(mdx, {
      base: '/',
      accounts: story.accounts,
      manyAccounts,
      citations,
      events: timeline.data.events,
    });
    return [answer, basis, html].flatMap((part) => fromHtml(part, { fragment: true }).children.flatMap((node) => toNode(node, target)));
  };
  if (file === written.file)
    return { title: words.sections.timeline, nodes: render(timelineToMdx(timeline, context), timeline, `e-${id}`) };
  const found = topicOf(story, file);
  if (!found) return undefined;
  const { page } = composeTopic(
    found.slug,
    found.source,
    { events: timeline.events, explained: resolveTerms(story).terms },
    story,
    (topic) => suggestUnwritten(topic, story, suggester),
  );
  const { title, question = title } = page.data;
  return { title: question, nodes: render(topicToMdx(page, context), page, `c-${standsAs(story, file, id)}`) };
}

/** What joins a claim stands in that one. */
function standsAs(story: LinkedStory, file: string, id: string): string {
  const value = findEntry(story, file, id)?.value;
  return (value && 'joins' in value && value.joins) || id;
}

const shown = new Set(
  'section h2 h3 p span div ul ol li details summary small strong em b i q blockquote mark time abbr table thead tbody tr th td'.split(' '),
);

/** The text and its form: a link leads nowhere, and what is not in the list above is only its text. */
function toNode(node: RootContent | ElementContent, target: string): PageNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const { id, className } = node.properties;
  const names = Array.isArray(className) ? className.join(' ') : '';
  // It gives an address that the statement does not have yet.
  if (names === 'self') return [];
  const children = node.children.flatMap((child) => toNode(child, target));
  const tag = shown.has(node.tagName) ? node.tagName : 'span';
  return [{ tag, ...(names ? { names } : {}), ...(id === target ? { isTarget: true } : {}), children }];
}
