import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { ArticleData, LinkedClaim, PassageData } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { hashText } from '../domain/hash.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { DateMention, Quote } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { overlaps } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import type { LinkFinder, TextLink } from './find-links.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { claimsUnder, where } from './topic-sections.ts';

/** A statement, and the topic page that makes it. */
interface Row {
  page: TopicPage;
  claim: ResolvedClaim;
}

/** An article with all that its page shows beside the text. */
export interface ArticlePage {
  article: Article;
  quotes: (Quote & { id?: Slug; speakerName?: string })[];
  dates: DateMention[];
  links: (TextLink & { passage: string })[];
  data: ArticleData;
}

export function composeArticle(article: Article, story: LinkedStory, topics: TopicPage[], findLinks: LinkFinder): ArticlePage {
  const account = story.accounts.find(({ slug }) => slug === article.slug);
  const reading = story.readings.get(article.slug);
  if (!account || !reading) throw new Error(`${article.slug} was not read`);
  const rows = topics.flatMap((page) => claimsUnder(page, 'question').map((claim) => ({ page, claim })));
  // A version of a conflict is told by nobody else by its nature, and stands beside the others on its page.
  const undisputed = rows.filter(({ claim }) => claim.differs?.kind !== 'conflict');
  const beyond = topics.flatMap((page) => [
    ...claimsUnder(page, 'next').map((claim) => ({ page, claim: { ...claim, short: `What comes next: ${page.topic.title}` } })),
    ...claimsUnder(page, 'unknown').map((claim) => ({ page, claim: { ...claim, short: `Not known: ${page.topic.title}` } })),
  ]);
  const quotes = reading.quotes.map((quote) => ({
    ...quote,
    ...withoutUndefined({
      speakerName: quote.speaker ? story.entities.get(quote.speaker)?.name : quote.speakerText && capitalise(quote.speakerText),
    }),
  }));
  const { blocks: _blocks, setAside: _setAside, paragraphs: _paragraphs, file: _file, ...meta } = article;
  const hidden = article.rights === 'link';
  return {
    article,
    quotes,
    dates: reading.dates,
    links: firstLinks(article, quotes, findLinks),
    data: {
      account,
      description: hidden
        ? `${account.label}: headline, date and cited quotations`
        : (article.rights === 'digest' ? `${digestOf(article)}: ` : '') + firstWords(article),
      article: hidden ? headOf(meta) : meta,
      passages: passagesData(article, [...rows, ...beyond]),
      quotes: hidden ? [] : reading.quotes,
      mentions: hidden ? [] : reading.mentions,
      dates: hidden ? [] : reading.dates,
      sections: articleSections(undisputed, article.slug),
    },
  };
}

/** What stands below the text: statements that this account alone tells, and those that it does not tell. */
function articleSections(rows: Row[], slug: Slug): ArticleData['sections'] {
  const list = (tells: (accounts: Slug[]) => boolean) => eachOnce(rows.filter(({ claim }) => tells(claim.accounts)).map(linked));
  const alone = list((accounts) => accounts.length === 1 && accounts[0] === slug);
  const missing = list((accounts) => !accounts.includes(slug) && accounts.length > 1);
  const ours = 'Of the accounts held here, by the tables of the topic pages; what accounts tell differently is left out.';
  const theirs =
    'At least two of the others tell it; what accounts tell differently is left out. This is said of the text held here, not of the outlet.';
  return [
    ...where(alone, { id: 'alone' as const, title: 'Only in this account', remark: ours, claims: alone }),
    ...where(missing, { id: 'missing' as const, title: 'Not in this account', remark: theirs, claims: missing }),
  ];
}

/** Of claims that several topics make in the same words, the first. */
function eachOnce<T extends { text: string }>(claims: T[]): T[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].toReversed();
}

/** Of an article that may only be linked to: headline, account, date and link. */
function headOf<T extends Omit<Article, 'blocks' | 'setAside' | 'paragraphs' | 'file'>>(article: T): T {
  const hidden = {
    standfirst: undefined,
    byline: undefined,
    dateline: undefined,
    note: undefined,
    credit: undefined,
    copyright: undefined,
  };
  return withoutUndefined({ ...article, ...hidden, tags: [] }) as T;
}

function passagesData(article: Article, claims: Row[]): PassageData[] {
  const section = sectionOf(article);
  return passagesOf(article).map((passage) => {
    const backed = claims.filter(({ claim }) =>
      claim.pins.some((pin) => pin.article.slug === article.slug && pin.passage.id === passage.id),
    );
    const heading = article.rights === 'link' ? undefined : section.get(passage.id);
    return {
      id: passage.id,
      hash: hashText(passage.text),
      ...(heading ? { section: heading } : {}),
      ...(article.rights === 'link' ? {} : { text: passage.text }),
      topics: [...new Set(backed.map(({ page }) => page.slug))],
      backs: eachOnce(backed.map((row) => ({ ...linked(row), alsoIn: othersIn(row, article.slug) }))),
    };
  });
}

/** The first passage of each other account that backs the same statement. */
function othersIn({ claim }: Row, slug: Slug) {
  const first = new Map(claim.pins.toReversed().map((pin) => [pin.article.slug, { article: pin.article.slug, passage: pin.passage.id }]));
  return [...first.values()].reverse().filter(({ article }) => article !== slug);
}

function linked({ page, claim }: Row): LinkedClaim {
  return { topic: page.slug, title: page.topic.title, claim: claim.id, text: claim.short };
}

/** The first place in the article that names each topic or person; never inside a quotation. */
function firstLinks(article: Article, quotes: Quote[], findLinks: LinkFinder): ArticlePage['links'] {
  const linkedTo = new Set<string>();
  return passagesOf(article).flatMap((passage) => {
    const quoted = quotes.filter((quote) => quote.passage === passage.id);
    return findLinks(passage.text).flatMap((found) => {
      if (linkedTo.has(found.to) || quoted.some((quote) => overlaps(quote, found)) || passage.markup?.some((m) => overlaps(m, found)))
        return [];
      linkedTo.add(found.to);
      return { ...found, passage: passage.id };
    });
  });
}

function sectionOf(article: Article): Map<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const block of article.blocks) {
    if (block.type === 'heading') heading = block.text;
    const passages = block.type === 'passage' ? [block.passage] : block.type === 'list' ? block.items : [];
    if (heading) for (const { id } of passages) sections.set(id, heading);
  }
  return sections;
}

function digestOf({ publishedAt }: Article): string {
  return publishedAt ? `Our digest of an article of ${formatEdtf(publishedAt)}` : 'Our digest of an article';
}

function firstWords(article: Article): string {
  const text = passagesOf(article).find((passage) => passage.kind === 'paragraph')?.text ?? article.headline;
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/u, '')}…`;
}
