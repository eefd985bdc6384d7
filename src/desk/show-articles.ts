import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { sidecarSchema } from '../domain/seed.ts';
import { decodeFiles } from '../ingest/decode-files.ts';
import { parseYaml } from '../ingest/parse-yaml.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { Arriving } from './article-operations.ts';
import { readArrival, sidecarPathOf } from './article-operations.ts';
import type { ArticleEntry, DeskArticle, ReadArticle, ReadFact, SidecarKey } from './desk-types.ts';
import { sidecarKeys } from './key-order.ts';
import type { SeedsNow } from './operations.ts';
import { toDeskIssue } from './review.ts';
import { accountOf } from './show-passages.ts';

export function listArticles({ seeds }: LinkedStory): ArticleEntry[] {
  return seeds.articles.map(toEntry);
}

export function showArticle({ story, textOf, paths }: SeedsNow, slug: string): DeskArticle | undefined {
  const article = story.seeds.articles.find((one) => one.slug === slug);
  if (!article) return undefined;
  const path = sidecarPathOf({ paths }, article);
  const text = textOf(path);
  const known = decodeFiles(text === undefined ? [] : [{ path, bytes: new TextEncoder().encode(text) }]).texts.get(path);
  const { value } = parseYaml(sidecarSchema, path, known).parsed;
  const said = sidecarKeys.flatMap((key): [SidecarKey, string][] => {
    const one = value[key];
    return typeof one === 'string' && isShown(key) ? [[key, one]] : [];
  });
  const passages = passagesOf(article).map(({ id, text: words, kind }) => ({ at: `${slug}#${id}`, text: words, kind }));
  return { ...toEntry(article), sidecar: Object.fromEntries(said), read: factsOf(article), passages };
}

/** What would be read of a file that is not among the seeds yet. */
export function showArrival(now: SeedsNow, asked: Arriving): ReadArticle {
  const { path, read } = readArrival(now, asked);
  const { article, outcomes, issues } = read;
  return {
    slug: article?.slug ?? path,
    read: article ? factsOf(article) : [],
    lines: outcomes.map(({ lines, what, text }) => ({ lines: [lines[0], lines[1]], what, text })),
    issues: issues.map(toDeskIssue),
  };
}

function isShown(key: string): key is SidecarKey {
  return key !== 'updated' && key !== 'original' && key !== 'kept' && key !== 'paragraphs' && key !== 'dateline';
}

function toEntry(article: Article): ArticleEntry {
  const { file, publishedAt } = article;
  return { ...accountOf(article), file, ...(publishedAt ? { publishedAt } : {}) };
}

/** What is known of an article and from where, for an editor to correct. */
function factsOf(article: Article): ReadFact[] {
  const { headline, headlineStated, standfirst, byline, outlet, outletSource, outletGrounds, agency } = article;
  const { publishedAt, publishedAtSource, publishedAtGrounds, rights, language, canonicalUrl } = article;
  const fact = (what: string, value: string | undefined, grounds?: string): ReadFact[] =>
    value ? [{ what, value, ...(grounds ? { grounds } : {}) }] : [];
  return [
    ...fact('Headline', headline, headlineStated ? 'stated' : 'the text has none'),
    ...fact('Standfirst', standfirst),
    ...fact('Byline', byline),
    ...fact('Outlet', outlet, [outletSource, outletGrounds].filter(Boolean).join(': ')),
    ...fact('Agency', agency),
    ...fact('Published', publishedAt && formatEdtf(publishedAt), [publishedAtSource, publishedAtGrounds].filter(Boolean).join(': ')),
    ...fact('Address', canonicalUrl),
    ...fact('Language', language),
    ...fact('Rights', rights),
  ];
}
