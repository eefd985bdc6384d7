import type { Article, Passage } from '../../src/domain/article.ts';
import type { Edtf } from '../../src/domain/edtf.ts';
import type { Entity } from '../../src/domain/entity.ts';
import type { Reading } from '../../src/domain/reading.ts';
import type { Span } from '../../src/domain/span.ts';
import { buildReader } from '../../src/extract/read-article.ts';

/** An article whose passages are the lines of a text, and its headings those that begin with `## `. */
export function articleOfLines(text: string, publishedAt?: string): { article: Article; starts: Map<string, number> } {
  const lines = [...text.matchAll(/[^\n]+/g)].filter(([line]) => line.trim() !== '');
  const passages = lines.map(([line], i) => ({
    id: `p${i + 1}` as Passage['id'],
    kind: 'paragraph' as const,
    text: line,
    lines: [i + 1, i + 1] as Passage['lines'],
  }));
  const article = {
    slug: 'text',
    headline: '',
    setAside: [],
    blocks: passages.map((passage) =>
      passage.text.startsWith('## ')
        ? { type: 'heading' as const, depth: 2, text: passage.text.slice('## '.length), lines: passage.lines }
        : { type: 'passage' as const, passage },
    ),
    ...(publishedAt ? { publishedAt: publishedAt as Edtf } : {}),
  };
  return { article: article as unknown as Article, starts: new Map(lines.map((line, i) => [`p${i + 1}`, line.index])) };
}

/** What is read in a text whose lines are passages, with offsets of the whole text. */
export function readText(text: string, publishedAt?: string, entities: Entity[] = []): Reading {
  const { article, starts } = articleOfLines(text, publishedAt);
  const reading = buildReader(entities)(article);
  const shift = <T extends Span & { passage: string }>(spans: T[]): T[] =>
    spans.map((span) => ({
      ...span,
      start: span.start + (starts.get(span.passage) ?? 0),
      end: span.end + (starts.get(span.passage) ?? 0),
    }));
  return {
    sentences: shift(reading.sentences),
    mentions: shift(reading.mentions),
    names: shift(reading.names),
    offices: shift(reading.offices),
    quotes: shift(reading.quotes),
    dates: shift(reading.dates),
    figures: shift(reading.figures),
  };
}
