import type { Article, Passage } from '../domain/article.ts';
import { passagesOf } from '../domain/article.ts';
import type { LinkedClaim } from '../domain/backed.ts';
import type { ArticleData, PassageData } from '../domain/content.ts';
import { formatEdtf } from '../domain/edtf.ts';
import { splitAddress } from '../domain/entity.ts';
import { hashText } from '../domain/hash.ts';
import { maxBy } from '../domain/max-by.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { DateMention, Quote, Reading } from '../domain/reading.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { overlaps } from '../domain/span.ts';
import { firstLetters } from '../domain/words.ts';
import type { Words } from '../interface/words.ts';
import { wordsOf } from '../interface/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { EntityNames } from './compose-quotes.ts';
import { speakerName } from './compose-quotes.ts';
import type { TopicPage } from './compose-topic.ts';
import type { ExplainedTerm } from './explained-terms.ts';
import { termsUsed } from './explained-terms.ts';
import type { LinkFinder, TextLink } from './find-links.ts';
import { placeSigns } from './place-signs.ts';
import { elsewhereFinder, unansweredFinder } from './told-elsewhere.ts';
import type { LinkedRow } from './topic-sections.ts';
import { rowsUnder, tableOf, tableRows } from './topic-sections.ts';

/** An article with all that its page shows beside the text. */
export interface ArticlePage {
  article: Article;
  quotes: (Quote & { speakerName?: string | undefined })[];
  dates: DateMention[];
  links: (TextLink & { passage: string })[];
  data: ArticleData;
}

/** What terms mean, for each article that uses any. */
type TermsByArticle = Map<Slug, NonNullable<ArticleData['terms']>>;

/** One article after the other, as each is asked for: they are many, and together take much memory. */
export function* composeArticles(
  story: LinkedStory,
  topics: TopicPage[],
  terms: TermsByArticle,
  findLinks: LinkFinder,
): Generator<ArticlePage> {
  const rows = tableRows(topics);
  const beyond = topics.flatMap((page) => {
    const listed = new Set(tableOf(page));
    return [...rowsUnder(page, 'next'), ...rowsUnder(page, 'unknown')].filter(({ claim }) => !listed.has(claim));
  });
  const backed = Map.groupBy(
    [...rows.map((row) => ({ ...row, isRow: true })), ...beyond.map((row) => ({ ...row, isRow: false }))].flatMap(atPassages),
    ({ address }) => address,
  );
  const elsewhere = elsewhereFinder(rows, story);
  const words = wordsOf(story.seeds.site);
  const unanswered = unansweredFinder(topics, story);
  for (const [i, account] of story.accounts.entries()) {
    const [article, reading] = [story.seeds.articles[i], story.readings.get(account.slug)];
    if (!article || !reading) throw new Error(`${account.slug} was not read`);
    const passages = passagesData(article, (id) =>
      (backed.get(`${account.slug}#${id}`) ?? []).map((row) => ({ ...row, ...elsewhere(row, account.slug) })),
    );
    const told = { article, reading, account, passages, terms: terms.get(account.slug), unanswered: unanswered(account.slug) };
    yield composeArticle(told, story, findLinks, words);
  }
}

/** A statement at each passage that backs it: behind the longest of its pins there, and whether it has all of it. */
function atPassages<T extends LinkedRow>(row: T) {
  return [...Map.groupBy([...row.claim.pins, ...row.claim.partPins], ({ address }) => address)].map(([address, pins]) => ({
    ...row,
    address,
    at: maxBy(pins, ({ words }) => words.length)?.at.end ?? 0,
    part: pins.every(({ kind }) => kind === 'part'),
  }));
}

/** An article, what was read in it, and what the story says of it: of each passage what it backs, and what it leaves unanswered. */
interface ToldArticle extends Pick<ArticleData, 'account' | 'passages' | 'terms' | 'unanswered'> {
  article: Article;
  reading: Reading;
}

export function composeArticle(told: ToldArticle, names: EntityNames, findLinks: LinkFinder, words: Words): ArticlePage {
  const { reading, account, passages, terms, unanswered } = told;
  const article = sayArticle(told, words);
  const { blocks: _blocks, setAside: _setAside, paragraphs: _paragraphs, file: _file, ...meta } = article;
  const quotes = reading.quotes.map((quote) => ({ ...quote, speakerName: speakerName(quote, names) }));
  const { mentions, dates } = reading;
  const hidden = article.rights === 'link';
  const links = firstLinks(article, quotes, findLinks);
  const kept = new Map(passagesOf(article).map((passage) => [passage.id, keptWhole(passage, { quotes, dates, links })]));
  return {
    article,
    quotes,
    dates,
    links,
    data: {
      account,
      description: descriptionOf(article, words),
      article: hidden ? { ...meta, ...unshown } : meta,
      passages: passages.map((passage) => ({
        ...passage,
        backs: placeSigns(passage.text ?? '', passage.backs, kept.get(passage.id) ?? []),
      })),
      ...(hidden
        ? { quotes: [], mentions: [], dates: [] }
        : { quotes: reading.quotes.map(({ asPerson: _, ...quote }) => quote), mentions, dates }),
      ...(terms && terms.length > 0 ? { terms } : {}),
      unanswered,
    },
  };
}

/** Terms that are explained and that their texts use; of a text that is not shown, none. */
export function termsByArticle({ seeds }: LinkedStory, explained: ExplainedTerm[]): TermsByArticle {
  const shown = explained.length === 0 ? [] : seeds.articles.filter(({ rights }) => rights !== 'link');
  return new Map(
    shown.map((article) => {
      const texts = passagesOf(article).map(({ text }) => text);
      return [article.slug, termsUsed(explained, texts).map(termData)];
    }),
  );
}

function termData({ id, term, plain, pins }: ExplainedTerm) {
  return { ...{ id, term, plain }, in: [...new Set(pins.map(({ address }) => address))].map(splitAddress) };
}

/** The article with what the machine says of it in the words of the interface. */
function sayArticle({ article, account }: ToldArticle, words: Words): Article {
  const outletGrounds = article.outletGrounds?.replace(/^it says “(.+)”$/u, (_, line: string) => words.grounds.copyright(line));
  return { ...article, label: account.label, ...withoutUndefined({ outletGrounds }) };
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

/** Of claims that several topics make in the same words, the first. */
function eachOnce<T extends LinkedClaim>(claims: T[]): T[] {
  return [...new Map(claims.toReversed().map((claim) => [claim.text, claim])).values()].toReversed();
}

/** A statement that a passage backs, as far as one passage tells: `isRow` where it stands in a table. */
type ToldHere = LinkedRow & { isRow: boolean; at: number; part: boolean } & ReturnType<ReturnType<typeof elsewhereFinder>>;

/** Its passages, each with the statements that it backs; of an article that may only be linked to, no text. */
export function passagesData(article: Article, toldBy: (id: string) => ToldHere[]): PassageData[] {
  const hidden = article.rights === 'link';
  const section = sectionOf(article);
  return passagesOf(article).map(({ id, text }) => {
    const told = toldBy(id);
    return {
      id,
      hash: hashText(text),
      ...(hidden ? {} : { section: section.get(id), text }),
      topics: [...Map.groupBy(told, ({ link }) => link.topic).values()].flatMap(([first]) =>
        first ? [{ topic: first.link.topic, title: first.link.title, claim: first.link.claim }] : [],
      ),
      backs: eachOnce(
        told
          .filter(({ isRow }) => isRow)
          .map(({ link, at, part, others, alsoIn, differs, only }) => ({
            ...link,
            ...withoutUndefined({ at: hidden ? undefined : at, part: part ? (true as const) : undefined }),
            ...{ others, alsoIn },
            ...withoutUndefined({ differs, only }),
          })),
      ),
    };
  });
}

/** What no sign may stand in: quotations with their marks, dates, links, what the article itself marks. */
function keptWhole({ id, label, markup = [] }: Passage, { quotes, dates, links }: Pick<ArticlePage, 'quotes' | 'dates' | 'links'>): Span[] {
  const here = <T extends { passage: string }>(spans: T[]) => spans.filter(({ passage }) => passage === id);
  return [
    ...(label ? [{ start: 0, end: label.length + 1 }] : []),
    ...here(quotes).map(({ start, end }) => ({ start: start - 1, end: end + 1 })),
    ...here(dates),
    ...here(links),
    ...markup,
  ];
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

function descriptionOf(article: Article, { sections, dates }: Words): string {
  const { rights, label, publishedAt, headline } = article;
  if (rights === 'link') return sections.linkedOnly(label);
  const digest = `${sections.digestOf(publishedAt && formatEdtf(publishedAt, dates))} `;
  const text = passagesOf(article).find(({ kind }) => kind === 'paragraph')?.text ?? headline;
  return (rights === 'digest' ? digest : '') + (text.length <= 160 ? text : `${firstLetters(text, 159).replace(/\s+\S*$/u, '')}…`);
}
