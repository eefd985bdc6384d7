import { z } from 'zod';
import type { Article, PassageId } from './domain/article.ts';
import { edtfSchema } from './domain/edtf.ts';
import type { Entity } from './domain/entity.ts';
import { withoutUndefined } from './domain/optional.ts';
import type { Reading } from './domain/reading.ts';
import type { Span } from './domain/span.ts';
import { storySchema } from './domain/story.ts';
import { buildReader } from './extract/read-article.ts';
import type { Locate } from './ingest/align-text.ts';
import { alignText } from './ingest/align-text.ts';
import { buildArticle } from './ingest/build-article.ts';
import { normaliseText } from './ingest/decode-text.ts';
import { detectInDraft, detectLanguage } from './ingest/detect-language.ts';
import type { Draft } from './ingest/draft.ts';
import { draftPassages } from './ingest/draft.ts';
import type { LineOutcome } from './ingest/line-outcomes.ts';
import { beyondLimits, draftBeyondLimits } from './ingest/limits.ts';
import { mendText } from './ingest/mend-text.ts';
import { outcomesOf } from './ingest/line-outcomes.ts';
import { parseHtml } from './ingest/html/parse-html.ts';
import { parseText } from './ingest/parse-text.ts';

/** One line of the input: an article as text, or as the page that it stands on. */
const rowSchema = z
  .object({
    id: z.union([z.string(), z.number()]),
    text: z.string().optional(),
    html: z.string().optional(),
    url: z.string().optional(),
    publishedAt: edtfSchema.nullish(),
  })
  .refine(({ text, html }) => (text === undefined) !== (html === undefined), { error: 'needs either "text" or "html"' });

/** A stretch of an article that was read, and where its words stand in the text that is given out. */
interface Segment extends LineOutcome {
  id: PassageId;
  locate: Locate;
}

export type Annotate = (line: string) => Record<string, unknown>;

/**
 * Reads articles one by one, for pipelines and for measuring. A line that cannot be read gives
 * `{id, error}` and says why. With a story's entities, speakers and mentions are those; without, speakers are names.
 */
export function buildAnnotator(entities: Entity[] = []): Annotate {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const read = buildReader(entities);
  const annotate = ({ text: plain = '', html, publishedAt: stated }: z.infer<typeof rowSchema>) => {
    const source = normaliseText(mendText(html ?? plain, html !== undefined));
    refuse(beyondLimits(html === undefined ? 'txt' : 'html', source));
    const draft = html === undefined ? parseText(source) : parseHtml(source);
    refuse(draftBeyondLimits(draft));
    const { text, segments } = html === undefined ? inText(plain, draft) : inBody(draft);
    if (segments.length === 0) throw new Error('holds no running text');
    const { article } = buildArticle(
      { file: 'input', draft, found: detectInDraft(draft), sidecar: undefined },
      storySchema.parse({}),
      () => ({}),
    );
    const publishedAt = stated ?? article.publishedAt;
    const reading = read(articleOf(article, segments, publishedAt));
    return {
      headline: article.headlineStated ? article.headline : null,
      standfirst: draft.standfirst ?? null,
      captions: draftPassages(draft).flatMap((one) => (one.kind === 'caption' ? [one.text] : [])),
      publishedAt: publishedAt ?? null,
      outlet: article.outlet ?? null,
      language: detectLanguage(segments.map((segment) => segment.text).join('\n')) ?? draft.language?.slice(0, 2).toLowerCase() ?? null,
      text,
      passages: segments
        .filter(({ kind }) => kind === 'passage')
        .map((segment) => ({ text: segment.text, ...segment.locate({ start: 0, end: segment.text.length }) })),
      dropped: draft.setAside.map(({ text: dropped, rule, as }) => ({ text: dropped, rule, as })),
      ...annotations(reading, text, segments, names),
    };
  };
  return (line) => {
    let id: unknown = null;
    try {
      const data = JSON.parse(line) as { id?: unknown } | null;
      id = data?.id ?? null;
      return { id, ...annotate(rowSchema.parse(data)) };
    } catch (error) {
      return { id, error: messageOf(error) };
    }
  };
}

/** What was read, in offsets of the text that is given out. */
function annotations(reading: Reading, text: string, segments: Segment[], names: Map<string, string>) {
  const byId = new Map(segments.map((segment) => [segment.id, segment]));
  const placed = <T extends Span & { passage: PassageId }, R extends object>(found: T[], toRow: (item: T, words: string) => R) =>
    found.flatMap((item) => {
      const place = byId.get(item.passage)?.locate(item);
      return place ? { ...toRow(item, text.slice(place.start, place.end)), ...place } : [];
    });
  return {
    quotes: placed(
      reading.quotes.filter(({ kind }) => kind !== 'term'),
      (quote, words) => ({ text: words, speaker: (quote.speaker && names.get(quote.speaker)) ?? quote.speakerText ?? null }),
    ),
    expressions: placed(reading.dates, ({ value }, surface) => ({ surface, value })),
    mentions: placed(reading.mentions, ({ entity }, words) => ({ text: words, entity })),
  };
}

/** Text: the offsets are those of the text that came in, whatever stands around the article in it. */
function inText(raw: string, draft: Draft): { text: string; segments: Segment[] } {
  const align = alignText(raw);
  const read = outcomesOf(draft, draft.blocks).filter(({ kind }) => kind !== 'dropped');
  return { text: raw, segments: read.map((outcome, i) => ({ ...outcome, id: idOf(i), locate: align(outcome.text) })) };
}

/** A page: its text is the article's body, without headline, standfirst and captions. */
function inBody(draft: Draft): { text: string; segments: Segment[] } {
  const blocks = draft.blocks.filter((block) => block.type !== 'passage' || block.passage.kind !== 'caption');
  const body = outcomesOf({ head: [], setAside: [] }, blocks);
  let next = 0;
  const segments = body.map((outcome, i) => {
    const start = next;
    next += outcome.text.length + 2;
    return { ...outcome, id: idOf(i), locate: (span: Span) => ({ start: start + span.start, end: start + span.end }) };
  });
  return { text: body.map(({ text }) => text).join('\n\n'), segments };
}

/** The article with every segment as a passage, so that headings and the standfirst are read, too. */
function articleOf(article: Article, segments: Segment[], publishedAt: Article['publishedAt']): Article {
  const blocks = segments.map(({ id, text, lines }) => ({
    type: 'passage' as const,
    passage: { id, kind: 'paragraph' as const, text, lines },
  }));
  const { writtenAt, ...undated } = article;
  const dates = { publishedAt, writtenAt: publishedAt === article.publishedAt ? writtenAt : undefined };
  return { ...undated, blocks, ...withoutUndefined(dates) };
}

/** What an article has too much of. */
function refuse(tooMuch: string | undefined): void {
  if (tooMuch !== undefined) throw new Error(tooMuch);
}

function idOf(i: number): PassageId {
  return `p${i + 1}` as PassageId;
}

function messageOf(error: unknown): string {
  if (error instanceof z.ZodError)
    return error.issues.map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': ')).join('; ');
  if (error instanceof RangeError) return 'is nested too deep to be read';
  return (error as Error).message;
}
