import type { Article } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { ArticleData, LinkedClaim, PassageData } from '../domain/content.ts';
import { tellersOf } from '../domain/tellers.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { hashText } from '../domain/hash.ts';
import type { DateMention, Quote, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import { overlaps } from '../domain/span.ts';
import { firstLetters } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { EntityNames } from './compose-quotes.ts';
import { speakerName } from './compose-quotes.ts';
import type { TopicPage } from './compose-topic.ts';
import type { LinkFinder, TextLink } from './find-links.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import type { LinkedRow } from './topic-sections.ts';
import { rowsUnder, tableOf, tableRows, where } from './topic-sections.ts';

/** An article with all that its page shows beside the text. */
export interface ArticlePage {
  article: Article;
  quotes: (Quote & { speakerName?: string | undefined })[];
  dates: DateMention[];
  links: (TextLink & { passage: string })[];
  data: ArticleData;
}

export function composeArticles(story: LinkedStory, topics: TopicPage[], findLinks: LinkFinder): ArticlePage[] {
  const rows = tableRows(topics);
  const beyond = topics.flatMap((page) => {
    const listed = new Set(tableOf(page));
    return [
      ...rowsUnder(page, 'next').map((row) => titled('What comes next', row)),
      ...rowsUnder(page, 'unknown').map((row) => titled('Not known', row)),
    ].filter(({ claim }) => !listed.has(claim));
  });
  const backing = [...rows, ...beyond].flatMap((row) =>
    [...Map.groupBy([...row.claim.pins, ...row.claim.partPins], ({ address }) => address)].map(([address, pins]) => ({
      address,
      ...row,
      part: pins.every(({ kind }) => kind === 'part'),
    })),
  );
  const backed = Map.groupBy(backing, ({ address }) => address);
  return story.accounts.flatMap((account, i) => {
    const [article, reading] = [story.seeds.articles[i], story.readings.get(account.slug)];
    if (!article || !reading) throw new Error(`${account.slug} was not read`);
    const beside = { passages: passagesData(article, backed), sections: articleSections(rows, account.slug) };
    return composeArticle({ article, reading, account, ...beside }, story, findLinks);
  });
}

/** An article, what was read in it, and what the story says of it: of each passage what it backs, and what stands below its text. */
interface ToldArticle extends Pick<ArticleData, 'account' | 'passages' | 'sections'> {
  article: Article;
  reading: Reading;
}

export function composeArticle(told: ToldArticle, names: EntityNames, findLinks: LinkFinder): ArticlePage {
  const { article, reading, account, passages, sections } = told;
  const { blocks: _blocks, setAside: _setAside, paragraphs: _paragraphs, file: _file, ...meta } = article;
  const quotes = reading.quotes.map((quote) => ({ ...quote, speakerName: speakerName(quote, names) }));
  const { mentions, dates } = reading;
  const hidden = article.rights === 'link';
  return {
    article,
    quotes,
    dates,
    links: firstLinks(article, quotes, findLinks),
    data: {
      account,
      description: descriptionOf(article),
      article: hidden ? { ...meta, ...unshown } : meta,
      passages,
      ...(hidden ? { quotes: [], mentions: [], dates: [] } : { quotes: reading.quotes, mentions, dates }),
      sections,
    },
  };
}

function titled(label: string, { claim, link }: LinkedRow): LinkedRow {
  return { claim, link: { ...link, text: `${label}: ${link.title}` } };
}

/** Of an article that may only be linked to, headline, account, date and link are shown. */
const unshown = {
  standfirst: undefined,
  byline: undefined,
  agency: undefined,
  outletGrounds: undefined,
  dateline: undefined,
  note: undefined,
  credit: undefined,
  copyright: undefined,
  tags: [],
};

/** What stands below the text: statements that this account alone tells, and those that it does not tell. */
function articleSections(rows: LinkedRow[], slug: Slug): ArticleData['sections'] {
  // A version of a conflict is told by nobody else by its nature, and stands beside the others on its page.
  const undisputed = rows.filter(({ claim }) => claim.differs?.kind !== 'conflict');
  const list = (belongs: (claim: ResolvedClaim) => boolean) =>
    eachOnce(undisputed.filter(({ claim }) => belongs(claim)).map(({ link }) => link));
  const alone = list((claim) => tellersOf(claim).every((teller) => teller === slug));
  const missing = list((claim) => !tellersOf(claim).includes(slug) && claim.accounts.length > 1);
  const ours = 'Of the accounts held here, by the tables of the topic pages; what accounts tell differently is left out.';
  const theirs =
    'At least two of the others tell it; what accounts tell differently is left out. This is said of the text held here, not of the outlet.';
  return [
    ...where(alone, { id: 'alone' as const, title: 'Only in this account', remark: ours, claims: alone }),
    ...where(missing, { id: 'missing' as const, title: 'Not in this account', remark: theirs, claims: missing }),
  ];
}

/** Of claims that several topics make in the same words, the first. */
function eachOnce<T extends LinkedClaim>(claims: T[]): T[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].toReversed();
}

/** Its passages, each with the statements that it backs; of an article that may only be linked to, no text. */
export function passagesData(article: Article, backed: Map<string, (LinkedRow & { part: boolean })[]>): PassageData[] {
  const hidden = article.rights === 'link';
  const section = sectionOf(article);
  return passagesOf(article).map(({ id, text }) => {
    const rows = backed.get(`${article.slug}#${id}`) ?? [];
    return {
      id,
      hash: hashText(text),
      ...(hidden ? {} : { section: section.get(id), text }),
      topics: [...new Set(rows.map(({ link }) => link.topic))],
      backs: eachOnce(
        rows.map((row) => ({ ...row.link, ...(row.part ? { part: true as const } : {}), alsoIn: othersIn(row, article.slug) })),
      ),
    };
  });
}

/** The first passage of each other account that backs the same statement, all of it. */
function othersIn({ claim }: LinkedRow, slug: Slug) {
  const first = new Map(claim.pins.toReversed().map((pin) => [pin.article.slug, { article: pin.article.slug, passage: pin.passage.id }]));
  return [...first.values()].reverse().filter(({ article }) => article !== slug);
}

/** The first place in the article that names each topic or person; never inside a quotation. */
function firstLinks(article: Article, quotes: Quote[], findLinks: LinkFinder): ArticlePage['links'] {
  const linkedTo = new Set<string>();
  return passagesOf(article).flatMap(({ id, text, markup = [] }) => {
    const kept = [...markup, ...quotes.filter(({ passage }) => passage === id)];
    return findLinks(text).flatMap((found) => {
      if (linkedTo.has(found.to) || kept.some((span) => overlaps(span, found))) return [];
      linkedTo.add(found.to);
      return { ...found, passage: id };
    });
  });
}

/** The heading that each passage stands under. */
function sectionOf(article: Article): Map<string, string> {
  const sections = new Map<string, string>();
  let heading = '';
  for (const block of article.blocks) {
    if (block.type === 'heading') heading = block.text;
    if (heading) for (const { id } of passagesOf({ blocks: [block] })) sections.set(id, heading);
  }
  return sections;
}

function descriptionOf(article: Article): string {
  const { rights, label, publishedAt, headline } = article;
  if (rights === 'link') return `${label}: headline, date and cited quotations`;
  const digest = `Our digest of an article${publishedAt ? ` of ${formatEdtf(publishedAt)}` : ''}: `;
  const text = passagesOf(article).find(({ kind }) => kind === 'paragraph')?.text ?? headline;
  return (rights === 'digest' ? digest : '') + (text.length <= 160 ? text : `${firstLetters(text, 159).replace(/\s+\S*$/u, '')}…`);
}
