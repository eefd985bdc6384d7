import type { ArticleData, PersonData, TopicData, UtteranceData } from '../../domain/content.ts';
import { claimsIn } from '../../domain/content.ts';
import { escapeRegExp } from '../../domain/span.ts';
import { standAlone } from '../../domain/words.ts';
import type { ResultKind } from '../ask/search-data.ts';
import type { SearchContent } from './read-content.ts';

/** A page as search sees it: what may be a result of its own is a part. */
export interface SearchDoc {
  url: string;
  title: string;
  /** Kinds of the head and of the other parts. */
  kinds: [ResultKind, ResultKind];
  /** Part 0 is the head of the page. */
  parts: SearchPart[];
}

export interface SearchPart {
  /** Address on the page; the head has none. */
  id?: string;
  text: string;
  /** Slugs. */
  accounts: string[];
  topics: string[];
  people: string[];
  /** As EDTF. */
  date?: string;
}

type Naming = (text: string) => string[];
type Told = (accounts: string[]) => Pick<SearchPart, 'accounts' | 'date'>;

/** The most quotations or events of one document: a reader who finds one loads them all. */
const MAX_PARTS = 40;

/** What a reader can find, in the order of the site. Nothing is in it that the articles' rights forbid. */
export function documentsOf({ story, articles, topics, people, utterances, events, names }: SearchContent): SearchDoc[] {
  const slugs = new Set<string>(people.map(({ slug }) => slug));
  const published = new Map(story.accounts.map(({ slug, publishedAt }) => [slug as string, publishedAt as string | undefined]));
  /** What several accounts tell is as old as the last of them. */
  const told = (accounts: string[]) => {
    const date = accounts
      .flatMap((account) => published.get(account) ?? [])
      .sort()
      .at(-1);
    return { accounts, ...(date ? { date } : {}) };
  };
  const naming = namesIn(
    names.filter(({ slug }) => slugs.has(slug)).map(({ slug, name, spellings }) => ({ slug, forms: [name, ...spellings] })),
  );
  return [
    ...articles.map((article) => articleDoc(article, people)),
    ...topics.map((topic) => topicDoc(topic, told, naming)),
    ...people.map(personDoc),
    ...quoteDocs(utterances, told, naming),
    ...chunks(events).map((list) => ({
      url: '/timeline/',
      title: 'Timeline',
      kinds: ['Event', 'Event'] satisfies [ResultKind, ResultKind],
      parts: [
        head('Timeline'),
        ...list.map(({ id, plain, when, accounts, topics: about }) => ({
          id: `e-${id}`,
          text: plain,
          date: when,
          accounts,
          topics: about,
          people: naming(plain),
        })),
      ],
    })),
  ];
}

function head(text: string, more: Partial<SearchPart> = {}): SearchPart {
  return { text, accounts: [], topics: [], people: [], ...more };
}

function articleDoc({ account, article, passages }: ArticleData, people: PersonData[]): SearchDoc {
  const shared = { accounts: [account.slug], ...(account.publishedAt ? { date: account.publishedAt } : {}) };
  return {
    url: `/articles/${account.slug}/`,
    title: account.headline,
    kinds: ['Article', 'Passage'],
    parts: [
      head(sentences(account.headline, article.rights === 'link' ? '' : article.standfirst, `${account.label} (${account.mark})`), shared),
      ...passages.flatMap(({ id, text, topics }) =>
        text === undefined
          ? []
          : [
              {
                id,
                text,
                ...shared,
                topics,
                people: people
                  .filter(({ named }) => named.some((place) => place.article === account.slug && place.passages.includes(id)))
                  .map(({ slug }) => slug),
              },
            ],
      ),
    ],
  };
}

function topicDoc(topic: TopicData, told: Told, naming: Naming): SearchDoc {
  const { slug, title, question, terms, description } = topic;
  return {
    url: `/topics/${slug}/`,
    title,
    kinds: ['Topic', 'Claim'],
    parts: [
      head(sentences(title, question, description, terms.length > 0 ? `Terms: ${terms.join(', ')}` : ''), { topics: [slug] }),
      ...claimsIn(topic).map(({ id, plain, accounts }) => ({
        id: `c-${id}`,
        text: plain,
        ...told(accounts),
        topics: [slug],
        people: naming(plain),
      })),
    ],
  };
}

function personDoc({ slug, name, role, spellings }: PersonData): SearchDoc {
  const also = spellings.length > 0 ? `In the accounts also: ${spellings.join(', ')}` : '';
  return {
    url: `/people/${slug}/`,
    title: name,
    kinds: ['Person', 'Person'],
    parts: [head(sentences(name, role?.text, also), { people: [slug] })],
  };
}

function quoteDocs(utterances: UtteranceData[], told: Told, naming: Naming): SearchDoc[] {
  const speakers = Map.groupBy(utterances, ({ name }) => name ?? 'Speaker not known');
  return [...speakers].flatMap(([name, list]) =>
    chunks(list).map((some) => ({
      url: '/quotes/',
      title: name,
      kinds: ['Quotation', 'Quotation'] satisfies [ResultKind, ResultKind],
      parts: [
        head(name),
        ...some.map(({ id, wordings, topics, speaker }) => {
          const text = `${name}: ` + wordings.map((wording) => `“${standAlone(wording.text)}”`).join(' · ');
          return {
            id: `q-${id}`,
            text,
            ...told([...new Set(wordings.map(({ article }) => article))]),
            topics,
            people: [...new Set([...(speaker ? [speaker] : []), ...naming(text)])],
          };
        }),
      ],
    })),
  );
}

/** A function that finds whose names a text holds. */
function namesIn(named: { slug: string; forms: string[] }[]): Naming {
  const patterns = named.map(({ slug, forms }) => ({
    slug,
    pattern: new RegExp(`(?<!\\p{L})(?:${forms.map(escapeRegExp).join('|')})(?!\\p{L})`, 'u'),
  }));
  return (text) => patterns.filter(({ pattern }) => pattern.test(text)).map(({ slug }) => slug);
}

function sentences(...texts: (string | undefined)[]): string {
  return texts
    .filter(Boolean)
    .map((text) => (/[.?!”]$/.test(text ?? '') ? text : `${text}.`))
    .join(' ');
}

function chunks<T>(list: T[]): T[][] {
  return Array.from({ length: Math.ceil(list.length / MAX_PARTS) }, (_, i) => list.slice(i * MAX_PARTS, (i + 1) * MAX_PARTS));
}
