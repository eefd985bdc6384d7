import type {
  BreadcrumbList,
  Claim,
  Graph,
  NewsArticle,
  Quotation,
  SearchAction,
  Thing,
  WebPage,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { Account, StoryData, TopicData, UtteranceData } from '../domain/content.ts';
import { quotationPath, rowsOf } from '../domain/content.ts';
import type { Edtf } from '../domain/edtf.ts';
import { isDay, isPlain } from '../domain/edtf.ts';
import { withoutUndefined } from '../domain/optional.ts';
import type { Site } from '../domain/site.ts';
import { publisherOf } from '../domain/site.ts';
import { cite as words } from '../interface/here.ts';

/** Makes an address of this site absolute: `/topics/` becomes `https://…/topics/`. */
type Absolute = (path: string) => string;

/** Where a page stands: names and addresses from the home page down. */
export function breadcrumbs(trail: (readonly [path: string, name: string])[], absolute: Absolute): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(([path, name], i) => ({ '@type': 'ListItem', position: i + 1, name, item: absolute(path) })),
  };
}

export function siteNode({ name }: Site, absolute: Absolute): WebSite {
  const search: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${absolute('/search/')}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return { '@type': 'WebSite', '@id': absolute('/'), url: absolute('/'), name, potentialAction: search };
}

/** A topic's page. */
export function topicNode({ slug, title, updated }: TopicData, absolute: Absolute) {
  return {
    '@type': 'WebPage',
    '@id': absolute(`/topics/${slug}/`),
    name: title,
    ...withoutUndefined({ dateModified: plainDay(updated) }),
  } as const satisfies WebPage;
}

/** Our page on an article, and what is known of the article; nothing is guessed. */
export function articleNode(account: Account, site: Site, absolute: Absolute): WebPage {
  const { outlet, outletSource, headline, headlineStated, canonicalUrl, publishedAt, publishedAtSource } = account;
  const original: NewsArticle = {
    '@type': 'NewsArticle',
    ...withoutUndefined({
      headline: headlineStated ? headline : undefined,
      publisher: outlet && outletSource === 'stated' ? ({ '@type': 'Organization', name: outlet } as const) : undefined,
      datePublished: publishedAtSource === 'stated' ? plainDay(publishedAt) : undefined,
      url: canonicalUrl,
    }),
  };
  return {
    '@type': 'WebPage',
    '@id': absolute(`/articles/${account.slug}/`),
    name: account.rights === 'digest' ? words.digestOf(headline) : headline,
    ...withoutUndefined({ dateModified: plainDay(account.updated) }),
    isBasedOn: original,
    sdPublisher: { '@type': 'Organization', name: publisherOf(site), url: absolute('/') },
  };
}

/** All that a topic's page says, for machines: the articles that it cites, its claims, where each is told, and the quotations behind them. */
export function topicGraph(topic: TopicData, story: StoryData, utterances: UtteranceData[], absolute: Absolute): Graph {
  const page = topicNode(topic, absolute);
  const quoted = utterances.filter(({ topics }) => topics.includes(topic.slug));
  const claims = rowsOf(topic).map(({ id, text, alone, unconfirmed, accounts }): Claim => ({
    '@type': 'Claim',
    '@id': `${page['@id']}#c-${id}`,
    name: unconfirmed ? words.byMachine(text) : text,
    text: alone,
    ...(unconfirmed ? { creativeWorkStatus: words.unconfirmed } : {}),
    appearance: accounts.map((article) => ({ '@id': absolute(`/articles/${article}/`) })),
  }));
  const articles = story.accounts.filter(({ slug }) => topic.receipt.accounts.includes(slug));
  return graph([
    {
      ...page,
      description: topic.marked,
      citation: articles.map(({ slug }) => ({ '@id': absolute(`/articles/${slug}/`) })),
      hasPart: quoted.flatMap((utterance) => quotations(utterance, story, absolute)),
    },
    ...claims,
    ...articles.map((account) => articleNode(account, story.site, absolute)),
  ]);
}

export function graph(things: Thing[]): Graph {
  return { '@context': 'https://schema.org', '@graph': things };
}

/** JSON that ends no `<script>` that it stands in, and begins no comment there. */
export function scriptText(data: Graph): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}

/** One utterance, as often as its wordings differ. */
function quotations({ name, speaker, wordings, ...place }: UtteranceData, { people }: StoryData, absolute: Absolute): Quotation[] {
  const known = people.find(({ slug }) => slug === speaker);
  const creator = known && {
    '@type': known.kind === 'organisation' ? ('Organization' as const) : ('Person' as const),
    name: known.name,
    url: absolute(`/people/${known.slug}/`),
  };
  const path = quotationPath(place);
  return [...Map.groupBy(wordings, ({ text }) => text)].map(([text, list]) => ({
    '@type': 'Quotation',
    text,
    ...(path === undefined ? {} : { url: absolute(path) }),
    // Whether one who is only described is a person, the accounts do not say.
    ...withoutUndefined({ creator, creditText: known ? undefined : name }),
    isPartOf: list.map(({ article }) => ({ '@id': absolute(`/articles/${article}/`) })),
  }));
}

/** A date that is one day and certain. */
function plainDay(date: Edtf | undefined): string | undefined {
  return date && isDay(date) && isPlain(date) ? date : undefined;
}
