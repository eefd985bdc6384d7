import type { ListItem, PhrasingContent, RootContent } from 'mdast';
import type { Article, Block, Markup, Passage } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { contains, overlaps } from '../domain/span.ts';
import type { ArticlePage } from '../compose/compose-article.ts';
import { block, heading, inline, link, paragraph, text, writeMdx } from './mdx.ts';

/** A stretch of a passage that is more than plain text. */
interface AnnotationMark extends Span {
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/** The article as a reader sees it: `<Passage id="p1">` around each passage, its quotations, names and dates marked. */
export function articleToMdx(page: ArticlePage): string {
  const { article } = page;
  const body: RootContent[] = [];
  if (article.rights !== 'link') {
    if (article.note) body.push(block('Note', {}, [paragraph(text(article.note))]));
    body.push(...article.blocks.map((part) => toNode(part, page)));
  }
  return writeMdx(frontMatter(article), body);
}

function frontMatter(article: Article) {
  const { headline, label, mark, outlet, publishedAt, rights } = article;
  return { title: headline, account: label, mark, ...(outlet ? { outlet } : {}), ...(publishedAt ? { publishedAt } : {}), rights };
}

function toNode(part: Block, page: ArticlePage): RootContent {
  switch (part.type) {
    case 'heading':
      return heading(part.depth as 2, part.text);
    case 'passage':
      return passageNode(part.passage, page);
    case 'list':
      return { type: 'list', ordered: part.ordered, spread: false, children: part.items.map((item) => itemNode(item, page)) };
    case 'table':
      return {
        type: 'table',
        children: part.rows.map((row) => ({
          type: 'tableRow',
          children: row.map((cell) => ({ type: 'tableCell', children: [text(cell)] })),
        })),
      };
  }
}

function passageNode(passage: Passage, page: ArticlePage): RootContent {
  const words = paragraph(...phrasing(passage, page));
  const inner: RootContent = passage.kind === 'quotation' ? { type: 'blockquote', children: [words] } : words;
  return block('Passage', { id: passage.id, ...(passage.kind === 'caption' ? { kind: 'caption' } : {}) }, [inner]);
}

function itemNode(passage: Passage, page: ArticlePage): ListItem {
  const words = paragraph(...phrasing(passage, page));
  return { type: 'listItem', children: [block('Passage', { id: passage.id, kind: 'item' }, [words])] };
}

/** The passage's text cut at every mark, the inner marks inside the outer ones. */
function phrasing(passage: Passage, page: ArticlePage): PhrasingContent[] {
  const marks = marksOf(passage, page).sort((a, b) => a.start - b.start || b.end - a.end);
  const nested = marks.filter((mark, i) => !marks.slice(0, i).some((other) => overlaps(mark, other) && !contains(other, mark)));
  return build(passage.text, { start: 0, end: passage.text.length }, nested);
}

function build(source: string, span: Span, marks: AnnotationMark[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let at = span.start;
  for (let i = 0; i < marks.length;) {
    const mark = marks[i];
    if (!mark) break;
    const inside = marks.slice(i + 1).filter((other) => contains(mark, other));
    if (mark.start > at) nodes.push(text(source.slice(at, mark.start)));
    nodes.push(mark.wrap(build(source, mark, inside)));
    at = mark.end;
    i += 1 + inside.length;
  }
  if (at < span.end) nodes.push(text(source.slice(at, span.end)));
  return nodes;
}

function marksOf(passage: Passage, { quotes, dates, links }: ArticlePage): AnnotationMark[] {
  const here = <T extends Span & { passage: string }>(list: T[]) => list.filter((item) => item.passage === passage.id);
  const label = passage.label
    ? [{ start: 0, end: passage.label.length + 1, wrap: (children: PhrasingContent[]) => ({ type: 'strong' as const, children }) }]
    : [];
  return [
    ...label,
    ...here(quotes).map((quote): AnnotationMark => ({
      start: quote.start - 1,
      end: quote.end + 1,
      wrap: (children) =>
        inline('Quote', { ...(quote.id ? { id: quote.id } : {}), ...(quote.speakerName ? { speaker: quote.speakerName } : {}) }, children),
    })),
    ...here(dates).map((date): AnnotationMark => ({
      ...date,
      wrap: (children) => inline('Time', { value: date.value, ...(date.from === 'text' ? {} : { from: date.from }) }, children),
    })),
    ...here(links).map((target): AnnotationMark => ({ ...target, wrap: (children) => inline('Mention', { to: target.to }, children) })),
    ...unlabelled(passage).map(({ kind, href, ...span }): AnnotationMark => ({
      ...span,
      wrap: (children) =>
        kind === 'link' && href ? link(href, ...children) : inline('Emphasis', kind === 'strong' ? { kind } : {}, children),
    })),
  ];
}

/** What the article itself emphasises or links; its label is strong as it is. */
function unlabelled({ markup = [], label = '' }: Passage): Markup[] {
  return markup.filter(({ kind, end }) => kind === 'link' || end > label.length + 1);
}
