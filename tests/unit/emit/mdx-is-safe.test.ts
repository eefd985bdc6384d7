import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ArticlePage } from '../../../src/compose/compose-articles.ts';
import type { Article, Block, Passage } from '../../../src/domain/article.ts';
import { passagesOf } from '../../../src/domain/article.ts';
import { squash } from '../../../src/domain/span.ts';
import { typographic } from '../../../src/domain/words.ts';
import { articleToMdx } from '../../../src/emit/article-to-mdx.ts';
import * as en from '../../../src/interface/en.ts';
import { normaliseText } from '../../../src/ingest/decode-text.ts';
import { checkMdx, codeIn } from '../../helpers/check-mdx.ts';
import { attackEach, hostileText } from '../../helpers/hostile-text.ts';
import { byId, elementsOf, isSign, textOf } from '../../helpers/html.ts';
import { codesOf, generateFrom } from '../../helpers/seeds.ts';

/** A text as it is after the door: normalised, on one line, not empty. */
const readIn = (raw: string) => squash(normaliseText(raw)) || 'x';
const text = hostileText.map(readIn);
const attacked = <Field extends string>(...fields: Field[]) =>
  attackEach(fields).map((attacks) => Object.fromEntries(fields.map((field) => [field, readIn(attacks[field])])) as Record<Field, string>);
const lines: [number, number] = [1, 1];

describe('the code finder of these tests', () => {
  it.each([
    ['import x from "y"', 'mdxjsEsm'],
    ['export const a = 1', 'mdxjsEsm'],
    ['{1 + 1}', 'mdxFlowExpression'],
    ['a {1 + 1} b', 'mdxTextExpression'],
    ['a <b>c</b>', '<b>'],
    ['<Passage id={1}>c</Passage>', 'Passage {…}'],
  ])('sees what %s is', (source, found) => {
    expect(codeIn(source)).toEqual([found]);
  });
});

describe('an article page', () => {
  it('shows any text in any field unchanged, and nothing of it runs', async () => {
    const cases = attacked(
      ...(['headline', 'note', 'paragraph', 'heading', 'item', 'label', 'labelled', 'quotation', 'caption', 'cell', 'speaker'] as const),
    );
    for (const [i, field] of cases.entries()) {
      const labelled = `${field.label}: ${field.labelled}`;
      const blocks: Block[] = [
        { type: 'heading', depth: 2 + (i % 5), text: field.heading, lines },
        passage('p1', 'paragraph', field.paragraph),
        {
          type: 'list',
          ordered: i % 2 === 0,
          items: [passage('p2', 'item', field.item).passage, { ...passage('p3', 'item', labelled).passage, label: field.label }],
        },
        passage('p4', 'quotation', field.quotation),
        passage('p5', 'caption', field.caption),
        {
          type: 'table',
          rows: [
            ['a', 'b'],
            ['c', field.cell],
          ],
          lines,
        },
      ];
      const { front, html } = await checkMdx(
        articleToMdx(pageOf({ headline: field.headline, note: field.note, blocks }, field.speaker), en),
      );

      expect(front['title']).toBe(field.headline);
      expect(textOf(byId(html, 'note')).trim().endsWith(field.note)).toBe(true);
      expect(elementsOf(html, ({ tagName }) => /^h[2-6]$/.test(tagName)).map((element) => squash(textOf(element)))).toEqual([
        field.heading,
      ]);
      expect(['p1', 'p2', 'p3', 'p4', 'p5'].map((id) => readPassage(html, id))).toEqual([
        field.paragraph,
        field.item,
        labelled,
        field.quotation,
        field.caption,
      ]);
      expect(elementsOf(html, ({ tagName }) => tagName === 'td').map((cell) => squash(textOf(cell)))).toEqual(['c', field.cell]);
    }
  });

  it('keeps a text whole that quotations, dates and links cut into pieces', async () => {
    const spans = fc.array(
      fc.tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }), fc.constantFrom('quote', 'date', 'link', 'strong', 'emphasis')),
      { maxLength: 5 },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(text, { minLength: 1, maxLength: 4 }), spans, text, async (parts, cuts, speaker) => {
        const whole = parts.join(' ');
        const page = pageOf({ headline: 'A', blocks: [passage('p1', 'paragraph', whole)] }, speaker);
        for (const [from, length, kind] of cuts) {
          const start = onBoundary(whole, Math.min(from, whole.length));
          const span = { passage: 'p1' as Passage['id'], start, end: onBoundary(whole, Math.min(start + length, whole.length)) };
          if (span.end <= span.start) continue;
          // The span of a quotation leaves its marks out.
          if (kind === 'quote' && span.end - start > 2)
            page.quotes.push({ ...span, start: start + 1, end: span.end - 1, text: '', kind: 'direct', speakerName: speaker });
          if (kind === 'date') page.dates.push({ ...span, text: '', value: '2025' as never, from: 'publication date' });
          if (kind === 'link') page.links.push({ ...span, to: '/topics/x/' });
          if (kind === 'strong' || kind === 'emphasis') addMarkup(page.article, { ...span, kind });
        }
        const { html } = await checkMdx(articleToMdx(page, en));
        expect(readPassage(html, 'p1')).toBe(whole);
      }),
      { numRuns: 40 },
    );
  });

  it.each(['txt', 'md'])('shows what was read from any .%s file unchanged', async (kind) => {
    const blocks = ['first', 'second', 'third', 'fourth', 'fifth'] as const;
    for (const [i, paragraphs] of attackEach(blocks).entries()) {
      const { seeds, files } = generateFrom({
        [`articles/hostile.${kind}`]: [...Object.values(paragraphs).slice(0, 1 + (i % 5)), 'It ends here. She said: “No.”'].join('\n\n'),
      });
      const [article] = seeds.articles;
      if (!article) continue;
      const { front, html } = await checkMdx(files.get('articles/hostile.mdx') ?? '');
      expect(front['title']).toBe(article.headline);
      const passages = passagesOf(article);
      expect(passages.map(({ id }) => readPassage(html, id))).toEqual(passages.map((known) => squash(known.text)));
    }
  });
});

describe('a topic page', () => {
  it('shows any text of an editor unchanged, and nothing of it runs', async () => {
    let kept = 0;
    for (const field of attacked('title', 'question', 'subquestion', 'claim', 'short', 'answer', 'words', 'unexplained')) {
      const pins = [{ at: 'account#p1', words: 'the bridge is shut' }];
      const topic = {
        title: field.title,
        question: field.question,
        answer: [{ id: 'short-answer', text: field.answer, pins }],
        board: {
          title: 'Who',
          rows: [{ label: field.short, cells: [{ id: 'cell', stance: 'yes', actor: 'She', text: 'She said so.', pins }] }],
        },
        questions: [{ id: 'first', question: field.subquestion, claims: [{ id: 'claim', text: field.claim, short: field.short, pins }] }],
        unknown: [{ id: 'open', text: field.claim, pins: [{ at: 'account#p2', words: field.words }] }],
        unexplained: [field.unexplained],
      };
      const { files, issues } = generateFrom({
        'articles/account.txt': `The headline of it\n\nShe said that the bridge is shut. It is.\n\nThen came ${field.words} and it was over. It was.`,
        'articles/account.yaml': 'mark: ZZZ',
        'topics/hostile.yaml': JSON.stringify(topic),
      });
      if (codesOf(issues).includes('claim-words')) continue; // the words were no running text of their own
      kept++;
      const { front, html } = await checkMdx(files.get('topics/hostile.mdx') ?? '');
      expect(front['title']).toBe(typographic(field.title));
      expect(front['question']).toBe(typographic(field.question));
      expect(textOf(elementsOf(byId(html, 'q-first'), ({ tagName }) => tagName === 'h2')[0] ?? html)).toBe(typographic(field.subquestion));
      for (const [id, written] of [
        ['short-answer', field.answer],
        ['claim', field.claim],
      ] as const)
        expect(squash(textOf(byId(html, `c-${id}`), isSign))).toBe(typographic(written));
      const labels = elementsOf(html, ({ properties }) => properties['scope'] === 'row');
      expect(labels.map((label) => squash(textOf(label)))).toEqual([typographic(field.short)]);
    }
    expect(kept).toBeGreaterThan(20);
  });
});

function passage(id: string, kind: Passage['kind'], value: string): Extract<Block, { type: 'passage' }> {
  return { type: 'passage', passage: { id: id as Passage['id'], kind, text: value, lines } };
}

function pageOf(article: Pick<Article, 'headline' | 'blocks'> & { note?: string }, label: string): ArticlePage {
  const { headline } = article;
  const known = { slug: 'hostile', file: 'articles/hostile.txt', label, mark: 'A', outletSource: 'unknown', headlineStated: true } as const;
  return {
    article: { ...known, ...article, headline, publishedAtSource: 'unknown', tags: [], rights: 'full', setAside: [] } as unknown as Article,
    quotes: [],
    dates: [],
    links: [],
    data: { passages: [] } as unknown as ArticlePage['data'],
  };
}

function addMarkup(article: Article, markup: NonNullable<Passage['markup']>[number]): void {
  const [only] = passagesOf(article);
  if (only) (only.markup ??= []).push(markup);
}

/** The words of a passage, without its number and what stands beside it. */
function readPassage(html: Parameters<typeof byId>[0], id: string): string {
  return elementsOf(byId(html, id), ({ tagName }) => tagName === 'p')
    .map((element) => squash(textOf(element)))
    .join('|');
}

/** Never between the halves of a surrogate pair. */
function onBoundary(value: string, at: number): number {
  return /[\udc00-\udfff]/.test(value[at] ?? '') ? at - 1 : at;
}
