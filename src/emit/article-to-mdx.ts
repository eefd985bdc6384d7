import type { PhrasingContent, RootContent } from 'mdast';
import type { Block, Passage } from '../domain/article.ts';
import type { Cache } from '../domain/cache.ts';
import type { Span } from '../domain/span.ts';
import { contains, overlaps } from '../domain/span.ts';
import { signsOf } from '../domain/signs.ts';
import type { ArticlePage } from '../compose/compose-articles.ts';
import type { Words } from '../interface/words.ts';
import { block, heading, inline, link, list, paragraph, table, text, writeMdx } from './mdx.ts';

/** A stretch of a passage that is more than plain text. */
interface AnnotationMark extends Span {
  wrap: (children: PhrasingContent[]) => PhrasingContent;
}

/** The article as a reader sees it: `<Passage id="p1">` around each passage, its quotations, names and dates marked. */
export function articleToMdx(page: ArticlePage, words: Words, cache?: Cache): string {
  const { headline, label, mark, outlet, publishedAt, rights, note, blocks } = page.article;
  const notes = note ? [block('Note', {}, [paragraph(text(note))])] : [];
  const body = rights === 'link' ? [] : [...notes, ...blocks.map((part) => toNode(part, page, words))];
  return writeMdx({ title: headline, account: label, mark, outlet, publishedAt, rights }, body, cache);
}

function toNode(part: Block, page: ArticlePage, words: Words): RootContent {
  switch (part.type) {
    case 'heading':
      return heading(part.depth as 2, part.text);
    case 'passage':
      return passageNode(part.passage, page, words);
    case 'list':
      return list(
        part.items.map((item) => [passageNode(item, page, words)]),
        part.ordered,
      );
    case 'table':
      return table(part.rows.map((row) => row.map((cell) => [text(cell)])));
  }
}

function passageNode(passage: Passage, page: ArticlePage, words: Words): RootContent {
  const { id, kind } = passage;
  const said = paragraph(...phrasing(passage, page, words));
  const inner: RootContent = kind === 'quotation' ? { type: 'blockquote', children: [said] } : said;
  return block('Passage', { id, kind: kind === 'caption' || kind === 'item' ? kind : undefined }, [inner]);
}

/** The passage's text cut at every mark, the inner marks inside the outer ones; its signs stand between them. */
function phrasing(passage: Passage, page: ArticlePage, words: Words): PhrasingContent[] {
  const isSign = ({ start, end }: Span) => Number(start === end);
  const marks = [...marksOf(passage, page), ...signsIn(passage, page, words)];
  marks.sort((a, b) => a.start - b.start || isSign(b) - isSign(a) || b.end - a.end);
  return build(passage.text, withoutCrossing(marks));
}

/** What stands behind words of it: as marks of no width. */
function signsIn({ id }: Passage, { data }: ArticlePage, words: Words): AnnotationMark[] {
  const passage = data.passages.find((known) => known.id === id);
  const signs = passage ? signsOf(passage) : [];
  return signs.map(({ at, note, text: said }) => ({
    start: at,
    end: at,
    wrap: () => inline('Told', { note }, [text(said.replace('only', words.text.only))]),
  }));
}

/** Marks in order, without those that begin in one and end behind it. */
function withoutCrossing(marks: AnnotationMark[]): AnnotationMark[] {
  let open: AnnotationMark[] = [];
  return marks.filter((mark) => {
    open = open.filter((other) => overlaps(mark, other));
    const isNested = open.every((other) => contains(other, mark));
    open.push(mark);
    return isNested;
  });
}

/** Each mark around those that follow it and begin before it ends. */
function build(source: string, marks: AnnotationMark[]): PhrasingContent[] {
  let next = 0;
  const fill = ({ start, end }: Span): PhrasingContent[] => {
    const nodes: PhrasingContent[] = [];
    let at = start;
    for (let mark = marks[next]; mark && mark.start < end; mark = marks[next]) {
      next++;
      if (mark.start > at) nodes.push(text(source.slice(at, mark.start)));
      nodes.push(mark.wrap(fill(mark)));
      at = mark.end;
    }
    if (at < Math.min(end, source.length)) nodes.push(text(source.slice(at, end)));
    return nodes;
  };
  // A sign may stand behind the last word.
  return fill({ start: 0, end: Infinity });
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
