import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import type { Article, Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { isError } from '../domain/issue.ts';
import { decodeText } from '../ingest/decode-text.ts';
import { readOneFile } from '../ingest/explain.ts';
import type { LeftOut, Unpacked, UnpackedPage } from './unpacked.ts';
import { webAddress } from './unpacked.ts';

/** In letters: what a notice, or the page of a frame, hardly has. */
const MIN_TEXT = 300;

/** What is known of a page among others: its article, or why it is none. */
interface Judged {
  page: UnpackedPage;
  article?: Article;
  why?: string;
}

/**
 * Of the pages of an archive those that read as an article. One that stands alone is what somebody kept; beside others a
 * page is no article if it is a front page, stands in a frame, or has no headline and text.
 */
export function chooseArticles(pages: UnpackedPage[]): Unpacked {
  if (pages.length < 2) return { pages, leftOut: [] };
  const framed = new Set(pages.flatMap(framesOf));
  const judged = pages.map((page): Judged => (framed.has(page.url ?? '') ? { page, why: 'it stands in another page' } : judge(page)));
  const isDated = judged.some(({ article }) => article?.publishedAt);
  const reasons = judged.map(
    ({ article, why }) => why ?? (isDated && !article?.publishedAt ? 'it has no day, and others have' : undefined),
  );
  return {
    pages: pages.filter((_, i) => reasons[i] === undefined),
    leftOut: reasons.flatMap((why, i): LeftOut[] => (why === undefined ? [] : [{ what: pages[i]?.url ?? 'a page', why }])),
  };
}

function judge(page: UnpackedPage): Judged {
  if (page.url !== undefined && new URL(page.url).pathname === '/') return { page, why: 'it is a front page' };
  const { article, issues } = readOneFile('0.html', [{ path: '0.html', bytes: page.bytes }]);
  const problem = issues.find(isError);
  if (!article || problem) return { page, why: `it ${problem?.message ?? 'has no text'}` };
  const text = passagesOf(article).filter(({ kind }) => kind !== 'caption');
  if (!article.headlineStated) return { page, why: 'it has no headline' };
  if (text.reduce((sum, { text: words }) => sum + words.length, 0) < MIN_TEXT) return { page, why: 'it has next to no text' };
  return isList(article, text) ? { page, why: 'it lists other pages' } : { page, article };
}

/** A heading for each paragraph, or a link to a page for every second. */
function isList({ blocks, setAside }: Article, text: Passage[]): boolean {
  const [first = 0, last = 0] = [text[0]?.lines[0], text.at(-1)?.lines[1]];
  const headings = blocks.filter(({ type }) => type === 'heading');
  const links = setAside.filter(({ rule, lines }) => rule === 'links to pages' && first < lines[0] && lines[1] < last);
  return headings.length >= text.length || links.length * 2 >= text.length;
}

/** The addresses of what stands in frames of a page; a frame without an address has that of the page. */
function framesOf({ url, bytes }: UnpackedPage): string[] {
  const html = decodeText(bytes) ?? '';
  const addresses: string[] = [];
  if (!/<iframe/i.test(html)) return addresses;
  visit(fromHtml(html), 'element', ({ tagName, properties }) => {
    const { src } = properties;
    if (tagName !== 'iframe' || typeof src !== 'string' || !URL.canParse(src, url)) return;
    const address = webAddress(new URL(src, url).href);
    if (address !== undefined && address !== url) addresses.push(address);
  });
  return addresses;
}
