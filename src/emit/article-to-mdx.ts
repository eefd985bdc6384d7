import type { PhrasingContent, RootContent } from 'mdast';
import type { Block, Passage } from '../domain/article.ts';
import type { Span } from '../domain/span.ts';
import { contains, overlaps } from '../domain/span.ts';
import { signsOf } from '../domain/signs.ts';
import type { ArticlePage } from '../compose/compose-articles.ts';
import { block, heading, inline, link, list, paragraph, table, text, writeMdx } from './mdx.ts';

/** A stretch of a passage that is more than plain text. */
interface AnnotationMark extends Span {
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/** The article as a reader sees it: `<Passage id="p1">` around each passage, its quotations, names and dates marked. */
export function articleToMdx(page: ArticlePage): string {
  const { headline, label, mark, outlet, publishedAt, rights, note, blocks } = page.article;
  const notes = note ? [block('Note', {}, [paragraph(text(note))])] : [];
  const body = rights === 'link' ? [] : [...notes, ...blocks.map((part) => toNode(part, page))];
  return writeMdx({ title: headline, account: label, mark, outlet, publishedAt, rights }, body);
}

function toNode(part: Block, page: ArticlePage): RootContent {
  switch (part.type) {
    case 'heading':
      return heading(part.depth as 2, part.text);
    case 'passage':
      return passageNode(part.passage, page);
    case 'list':
      return list(
        part.items.map((item) => [passageNode(item, page)]),
        part.ordered,
      );
    case 'table':
      return table(part.rows.map((row) => row.map((cell) => [text(cell)])));
  }
}

function passageNode(passage: Passage, page: ArticlePage): RootContent {
  const { id, kind } = passage;
  const words = paragraph(...phrasing(passage, page));
  const inner: RootContent = kind === 'quotation' ? { type: 'blockquote', children: [words] } : words;
  return block('Passage', { id, kind: kind === 'caption' || kind === 'item' ? kind : undefined }, [inner]);
}

/** The passage's text cut at every sign and every mark, the inner marks inside the outer ones. No sign stands in a mark. */
function phrasing(passage: Passage, page: ArticlePage): PhrasingContent[] {
  const marks = marksOf(passage, page).sort((a, b) => a.start - b.start || b.end - a.end);
  const nested = marks.filter((mark, i) => !marks.slice(0, i).some((other) => overlaps(mark, other) && !contains(other, mark)));
  const data = page.data.passages.find(({ id }) => id === passage.id);
  const signs = data ? signsOf(data) : [];
  const nodes = signs.map(({ at, note, text: said }, i) => {
    const between = { start: signs[i - 1]?.at ?? 0, end: at };
    return [...build(passage.text, between, within(between, nested)), inline('Told', { note }, [text(said)])];
  });
  const rest = { start: signs.at(-1)?.at ?? 0, end: passage.text.length };
  return [...nodes.flat(), ...build(passage.text, rest, within(rest, nested))];
}

function within(span: Span, marks: AnnotationMark[]): AnnotationMark[] {
  return marks.filter((mark) => contains(span, mark));
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

function marksOf({ id, label, markup = [] }: Passage, { quotes, dates, links }: ArticlePage): AnnotationMark[] {
  const here = <T extends { passage: string }>(marks: T[]) => marks.filter(({ passage }) => passage === id);
  const labelEnd = (label ?? '').length + 1;
  return [
    ...(label ? [{ start: 0, end: labelEnd, wrap: (children: PhrasingContent[]) => ({ type: 'strong' as const, children }) }] : []),
    ...here(quotes).map(({ start, end, speakerName }): AnnotationMark => ({
      start: start - 1,
      end: end + 1,
      wrap: (children) => inline('Quote', { speaker: speakerName }, children),
    })),
    ...here(dates).map(({ value, from, ...span }): AnnotationMark => ({
      ...span,
      wrap: (children) => inline('Time', { value, from: from === 'text' ? undefined : from }, children),
    })),
    ...here(links).map(({ to, ...span }): AnnotationMark => ({ ...span, wrap: (children) => inline('Mention', { to }, children) })),
    // What the article itself emphasises or links; its label is strong as it is.
    ...markup
      .filter(({ kind, end }) => kind === 'link' || end > labelEnd)
      .map(({ kind, href, ...span }): AnnotationMark => ({
        ...span,
        wrap: (children) =>
          kind === 'link' && href ? link(href, ...children) : inline('Emphasis', { kind: kind === 'strong' ? kind : undefined }, children),
      })),
  ];
}
