/**
 * Pins in the Web Annotation Data Model: https://www.w3.org/TR/annotation-model/
 * What they select is the plain text of an account, `/articles/<slug>.txt`, which any program can count characters in.
 */
import type { Account, ArticleData, Citation, ClaimData } from '../domain/content.ts';
import { data as say } from '../interface/here.ts';

/** The page whose statements are pinned: its path, with what stands before the ids of its statements. */
export interface PinnedPage {
  path: string;
  statements: Pick<ClaimData, 'id' | 'partly' | 'citations'>[];
  citations: Citation[];
}

/** A passage as its account's plain text has it. */
export interface HeldPassage {
  id: string;
  text: string;
}

/** Around the words of a selector stand at least so many characters, where the text has them. */
const CONTEXT = 32;

/**
 * The passages of an account that others may read: all of them, or, where it may only be linked to, the cited quotations.
 */
export function heldPassages({ account, passages }: Pick<ArticleData, 'account' | 'passages'>, citations: Citation[]): HeldPassage[] {
  if (account.rights !== 'link') return passages.map(({ id, text = '' }) => ({ id, text }));
  return passages.flatMap(({ id }) => {
    const cited = new Set(citations.filter(({ article, passage }) => article === account.slug && passage === id).map(({ words }) => words));
    return [...cited].map((text) => ({ id, text }));
  });
}

/** The plain text: its passages with an empty line between them. */
export function heldText(passages: HeldPassage[]): string {
  return `${passages.map(({ text }) => text).join('\n\n')}\n`;
}

/** One annotation for each pair of a statement and words that it rests on, and one for words that only explain a page. */
export function annotatePins(
  pages: PinnedPage[],
  held: Map<string, HeldPassage[]>,
  rights: Map<string, Account['rights']>,
  absolute: (path: string) => string,
) {
  const texts = new Map([...held].map(([slug, passages]) => [slug, heldText(passages)]));
  const annotate = (address: string, citation: Citation, does: string) => {
    const { article, passage, label, words } = citation;
    const text = texts.get(article) ?? '';
    const start = startOf(citation, held.get(article) ?? []);
    const key = `${address} ${label}`.replace(/\W+/g, '-').replace(/^-/, '');
    return {
      id: absolute(`/data/annotations.jsonld#${key}`),
      type: 'Annotation',
      motivation: 'linking',
      body: [
        { id: absolute(address), purpose: 'linking' },
        { type: 'TextualBody', value: does, purpose: 'classifying' },
        { type: 'TextualBody', value: say.whose[rights.get(article) ?? 'link'], purpose: 'describing' },
      ],
      target: {
        source: absolute(`/articles/${article}.txt`),
        scope: absolute(`/articles/${article}/${rights.get(article) === 'link' ? '' : `#${passage}`}`),
        selector: selectorsOf(text, start, start + words.length),
      },
    };
  };
  return pages.flatMap(({ path, statements, citations }) => {
    const byLabel = new Map(citations.map((citation) => [citation.label, citation]));
    const supporting = statements.flatMap(({ id, partly = [], citations: labels }) =>
      labels.flatMap((label) => {
        const citation = byLabel.get(label);
        const inPart = partly.some((slug) => slug === citation?.article);
        return citation ? annotate(path + id, citation, inPart ? say.supportsPart : say.supports) : [];
      }),
    );
    const explaining = citations.filter(({ kind }) => kind === 'context');
    const page = path.slice(0, path.indexOf('#'));
    return [...supporting, ...explaining.map((citation) => annotate(page, citation, say.explains))];
  });
}

/** Where its words begin in the text of its account, in UTF-16 units. */
function startOf({ passage, words, context, at }: Citation, passages: HeldPassage[]): number {
  let before = 0;
  for (const { id, text } of passages) {
    const sentence = id === passage ? text.indexOf(context) : -1;
    if (sentence >= 0 && text.startsWith(words, sentence + at.start)) return before + sentence + at.start;
    before += text.length + 2;
  }
  throw new Error(`The text held of an account has no "${words}" in ${passage}`);
}

/** The words by what stands around them, as far as they need it to be found once; and by their place in code points, as the model counts. */
function selectorsOf(text: string, start: number, end: number) {
  const exact = text.slice(start, end);
  let [from, to] = [start, end];
  for (let around = CONTEXT; ; around *= 2) {
    [from, to] = [wholeCharacter(text, Math.max(0, start - around)), wholeCharacter(text, Math.min(text.length, end + around))];
    const found = text.slice(from, to);
    if (text.indexOf(found) === text.lastIndexOf(found)) break;
  }
  const points = (until: number) => [...text.slice(0, until)].length;
  return [
    { type: 'TextQuoteSelector', exact, prefix: text.slice(from, start), suffix: text.slice(end, to) },
    { type: 'TextPositionSelector', start: points(start), end: points(end) },
  ];
}

/** Not between the two units of one character. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text.charAt(at)) ? at - 1 : at;
}
