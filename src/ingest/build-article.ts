import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import { bounds, dayAfter, formatEdtf } from '../domain/edtf.ts';
import type { Edtf } from '../domain/edtf.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { LineOf, Sidecar } from '../domain/seed.ts';
import { slugSchema, takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import type { Slug, TakenSlugs } from '../domain/slug.ts';
import type { Story } from '../domain/story.ts';
import { withoutUndefined } from '../domain/optional.ts';
import { beginningOf, capitalise } from '../domain/words.ts';
import { bylineIn, datelineIn, dayPrinted } from '../english/date-lines.ts';
import { houseByline } from '../english/press.ts';
import { accounts } from '../interface/en.ts';
import { checkDraft } from './check-draft.ts';
import { languageOf } from './detect-language.ts';
import type { Draft } from './draft.ts';
import { draftPassages } from './draft.ts';
import { datelineDay } from './dateline-day.ts';
import { withoutSite } from './headline-site.ts';
import type { InferredOutlet } from './infer-outlet.ts';
import { inferOutlet } from './infer-outlet.ts';
import { numberPassages } from './number-passages.ts';
import { parseDate } from './parse-date.ts';

export interface ArticleSource {
  file: string;
  draft: Draft;
  /** The language that its text is found to be in. */
  found: string | undefined;
  sidecar: { file: string; value: Sidecar; lineOf: LineOf } | undefined;
}

/** Letters of a text that stand for one without a headline. */
const MAX_BEGINNING = 36;

/** An article, and what an editor should know of it. `label` and `mark` are made unique later, among all articles, or made at all. */
export function buildArticle(
  source: ArticleSource,
  story: Story,
  locked: (slug: Slug) => Record<string, string>,
  taken = takenSlugs(),
  today = new Date(),
) {
  const { draft, file } = source;
  const sidecar = source.sidecar?.value ?? {};
  const issues: Issue[] = [];
  const inferred = inferOutlet(draft);
  const stated = { headline: draft.headline, ...(draft.headline && withoutSite(draft.headline, { ...draft, agency: inferred.agency })) };
  const { outlet, ...publisher } = publisherOf(source, inferred, stated.outlet, issues);
  const published = publication(source, story, today, issues);
  const headline = sidecar.headline ?? stated.headline;
  const rights = sidecar.rights ?? story.rights;
  const text = draftPassages(draft).map((passage) => passage.text);
  const language = languageOf(source.found, draft.language, story.language);
  const untitled = untitledLabel(published.publishedAt, text);
  const slug = slugOf(file, headline ?? sidecar.label ?? outlet ?? untitled.inAddress, taken);

  if (!rights) issues.push(issue('rights-unstated', { file }, 'nobody said what may be published of it; taken as "full"'));
  issues.push(...checkDraft(draft, file, language, story.language));

  const optional = {
    outlet,
    ...publisher,
    standfirst: sidecar.standfirst ?? draft.standfirst,
    byline: sidecar.byline ?? authorOf(draft),
    dateline: sidecar.dateline,
    language: language === 'en' ? undefined : language,
    canonicalUrl: sidecar.url ?? draft.url,
    note: draft.note,
    credit: draft.credit,
    reprintOf: draft.reprintOf,
    copyright: draft.copyright,
    publishedAt: published.publishedAt,
    writtenAt: datelineDay(draftPassages(draft), published.publishedAt, draft.note),
    updated: sidecar.updated,
    originalHash: sidecar.original?.sha256,
    paragraphs: sidecar.paragraphs && Object.fromEntries(Object.entries(sidecar.paragraphs).map(([id, numbers]) => [id, [numbers].flat()])),
  };
  const article: Article = {
    slug,
    file,
    label: sidecar.label ?? outlet ?? (headline === undefined ? untitled.label : ''),
    mark: sidecar.mark ?? '',
    outletSource: publisher.outletSource,
    headline: headline ?? capitalise(sidecar.label ?? outlet ?? untitled.label),
    headlineStated: headline !== undefined,
    publishedAtSource: published.publishedAtSource,
    tags: draft.tags,
    rights: rights ?? 'full',
    blocks: numberPassages(draft.blocks, locked(slug)),
    setAside: draft.setAside,
    ...withoutUndefined(optional),
  };
  issues.push(...checkParagraphs(source, article));
  return { article, issues };
}

/** A digest says of passages that it has which paragraphs of the original they tell. */
function checkParagraphs({ file, sidecar }: ArticleSource, article: Article): Issue[] {
  const known = new Set(passagesOf(article).map(({ id }): string => id));
  const missing = Object.keys(sidecar?.value.paragraphs ?? {}).filter((id) => !known.has(id));
  const place = (id: string) => ({ file: sidecar?.file ?? file, line: sidecar?.lineOf(['paragraphs', id]) });
  return missing.map((id) => issue('unknown-passage', place(id), `paragraphs names ${id}, and the article has no such passage`));
}

/** Who published it, as an editor or the text states it, or as lines of the text let it be inferred. */
function publisherOf(
  { draft, file, sidecar }: ArticleSource,
  { grounds, agency, ...inferred }: InferredOutlet,
  ofSite: string | undefined,
  issues: Issue[],
) {
  const stated = sidecar?.value.outlet ?? draft.outlet ?? ofSite ?? draft.reprintOf;
  const outlet = stated ?? inferred.outlet;
  if (!outlet && !sidecar?.value.label) issues.push(issue('no-outlet', { file }, 'the text names no outlet'));
  if (!stated && outlet) issues.push(issue('outlet-inferred', { file }, `taken to be published by ${outlet}: ${grounds}`));
  const outletSource = sidecar?.value.outletSource ?? (stated ? 'stated' : outlet ? 'inferred' : 'unknown');
  return { outlet, outletSource, outletGrounds: stated ? undefined : grounds, agency } as const;
}

function publication({ draft, file, sidecar }: ArticleSource, { asOf }: Story, today: Date, issues: Issue[]) {
  const known = sidecar?.value.publishedAt;
  const printed = printedDate(draft);
  const stated = printed === undefined ? undefined : parseDate(printed);
  if (!known && stated && 'problem' in stated) {
    const line = draft.setAside.find(({ as }) => as === 'date')?.lines[0];
    if (stated.problem === 'impossible') issues.push(issue('impossible-date', { file, line }, `there is no day "${printed}"`));
    else if (stated.problem === 'ambiguous') issues.push(issue('no-date', { file, line }, `"${printed}" may be two days`));
    else issues.push(issue('no-date', { file, line }, `"${printed}" is not a date that can be read`));
  }
  const publishedAt = known ?? (stated && 'value' in stated ? stated.value : undefined);
  // It may be tomorrow already where an article was published.
  const last = asOf ? bounds(asOf).to : dayAfter(today.toISOString());
  if (publishedAt && bounds(publishedAt).from > last) {
    const place = known ? { file: sidecar.file, line: sidecar.lineOf(['publishedAt']) } : { file };
    const limit = asOf ? `after the story’s asOf, ${formatEdtf(asOf)}` : 'a day that is still to come';
    issues.push(issue('impossible-date', place, `published ${formatEdtf(publishedAt)}, ${limit}`));
  }
  if (!publishedAt && printed === undefined) issues.push(issue('no-date', { file }, 'the text states no date of publication'));
  const publishedAtSource = sidecar?.value.publishedAtSource ?? (publishedAt ? 'stated' : 'unknown');
  return { publishedAt, publishedAtSource } as const;
}

/** Who wrote it, in a line of its own or in front of the dateline; not a house. */
function authorOf(draft: Draft): string | undefined {
  const byline = draft.byline ?? bylineIn(draftPassages(draft)[0]?.text ?? '');
  return byline && houseByline.test(byline) ? undefined : byline;
}

/** The day as a line of its own gives it, or the dateline, where it has a year; else that of the last change. */
function printedDate(draft: Draft): string | undefined {
  const inText = dayPrinted(datelineIn(draftPassages(draft)[0]?.text ?? '')) ?? '';
  return draft.date ?? (/\d{4}/.test(inText) ? inText : draft.updated);
}

/** How an account without an outlet and a headline is named: by its day, or by how it begins, which is no address. */
function untitledLabel(publishedAt: Edtf | undefined, [first = '']: string[]): { label: string; inAddress: string } {
  if (!publishedAt)
    return { label: accounts.reportFrom(beginningOf(first, MAX_BEGINNING)), inAddress: 'an undated report without a headline' };
  const label = accounts.reportOf(formatEdtf(publishedAt));
  return { label, inAddress: label };
}

/** A file that is named like an address keeps its name; any other gets one from its headline, with its name behind it where that is taken. */
function slugOf(file: string, title: string, taken: TakenSlugs): Slug {
  const name = (file.split('/').at(-1) ?? file).replace(/\.[a-z]+$/i, '');
  const slug = slugSchema.safeParse(name);
  if (slug.success && /[a-z]/.test(name)) return slug.data;
  return takeSlug(taken.has(toSlug(title)) ? toSlug(`${toSlug(title)} ${name}`, 80) : toSlug(title), taken);
}
