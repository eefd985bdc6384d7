import type { ArticleData, ClaimData, NameData, PersonData, TopicData, UtteranceData } from '../../domain/content.ts';
import { buildPhraseFinder } from '../../domain/phrase-finder.ts';
import { standAlone } from '../../domain/words.ts';
import type { Words } from '../../interface/words.ts';
import { wordsOf as wordsHere } from '../../interface/words.ts';
import type { ResultKind } from '../ask/search-data.ts';
import { sentenceEnds } from '../ask/search-data.ts';
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
  /** Of a head, what stands above its text; without it the title of the page. */
  heading?: string | undefined;
  /** What a result shows. */
  text: string;
  /** What it is found by, too. */
  also?: string;
  /** Slugs. */
  accounts: string[];
  topics: string[];
  people: string[];
  /** As EDTF. */
  date?: string | undefined;
}

/** A part for what some accounts tell: the people named in it, and the date of the last of the accounts. */
type ToPart = (id: string, text: string, accounts: string[], topics: string[]) => SearchPart;

/** The most quotations or events of one document: a reader who finds one loads them all. */
const MAX_PARTS = 40;

/** What a reader can find, in the order of the site. Nothing is in it that the articles' rights forbid. */
export function documentsOf({ story, articles, topics, people, utterances, events, names }: SearchContent): SearchDoc[] {
  const words = wordsHere(story.site);
  const published = new Map(story.accounts.map(({ slug, publishedAt }): [string, string | undefined] => [slug, publishedAt]));
  const peopleIn = personFinder(people, names);
  const namedIn = peopleByPassage(people);
  const toPart: ToPart = (id, text, accounts, about) => {
    const dates = accounts.flatMap((account) => published.get(account) ?? []);
    return { id, text, accounts, topics: about, people: peopleIn(text), date: dates.sort().at(-1) };
  };
  const happened = events.map(({ id, plain, when, accounts, topics: about, confirmed = true }) => ({
    ...toPart(`e-${id}`, signed(plain, !confirmed), accounts, about),
    date: when,
  }));
  return [
    ...articles.map((article) => articleDoc(article, namedIn)),
    ...topics.map((topic) => topicDoc(topic, toPart)),
    ...people.map((person) => personDoc(person, words)),
    ...quoteDocs(utterances, toPart, words),
    ...listDocs('/timeline/', words.frame.timeline, 'Event', happened),
  ];
}

/** All words that a part is found by, in their order: the heading of a head, its text, and what else. */
export function wordsOf({ title }: SearchDoc, { id, heading = title, text, also = '' }: SearchPart): string[] {
  return [...(id === undefined ? wordsIn(heading) : []), ...wordsIn(text), ...wordsIn(also)];
}

export function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter(Boolean);
}

function head(text: string, more: Partial<SearchPart> = {}): SearchPart {
  return { text, accounts: [], topics: [], people: [], ...more };
}

function articleDoc({ account, article, passages }: ArticleData, namedIn: Map<string, string[]>): SearchDoc {
  const { slug, headline, label, mark, publishedAt: date } = account;
  const text = article.rights === 'link' ? '' : (article.standfirst ?? '');
  return {
    url: `/articles/${slug}/`,
    title: headline,
    kinds: ['Article', 'Passage'],
    parts: [
      head(text, { also: `${label} (${mark})`, accounts: [slug], date }),
      ...passages.flatMap(({ id, text: words, topics }) =>
        words === undefined
          ? []
          : {
              id,
              text: words,
              accounts: [slug],
              topics: topics.map(({ topic }) => topic),
              people: namedIn.get(`${slug}#${id}`) ?? [],
              date,
            },
      ),
    ],
  };
}

function topicDoc(topic: TopicData, toPart: ToPart): SearchDoc {
  const { slug, title, question, terms } = topic;
  // The first of the claims that answer a question stands behind it.
  const asked = new Map(
    topic.sections.flatMap((section) => (section.kind === 'question' ? [[section.claims[0], section.title] as const] : [])),
  );
  const answer = new Set(topic.sections.flatMap((section) => (section.kind === 'answer' ? section.claims : [])));
  const answering = [...new Set(topic.claims.flatMap(({ id, accounts }) => (answer.has(id) ? accounts : [])))];
  const claims = topic.claims.map(({ id, plain, accounts, unconfirmed }) =>
    toPart(`c-${id}`, [asked.get(id) ?? '', signed(plain, unconfirmed)].join(' ').trim(), accounts, [slug]),
  );
  const summed = answer.size > 0 ? answer : new Set([...asked.keys()].slice(0, 1));
  const text = shortAnswer(topic.claims.filter(({ id }) => summed.has(id))) || title;
  return {
    url: `/topics/${slug}/`,
    title,
    kinds: ['Topic', 'Claim'],
    parts: [head(text, { heading: question, also: [title, ...terms].join(', '), accounts: answering, topics: [slug] }), ...claims],
  };
}

/** The statements of an answer, with the marks of their accounts. */
function shortAnswer(claims: ClaimData[]): string {
  const isSigned = claims.some(({ unconfirmed }) => unconfirmed);
  const end = isSigned ? ` ${sentenceEnds.confirmed}` : '';
  return claims.map(({ marked, unconfirmed }) => (unconfirmed ? signed(marked, true) : marked + end)).join(' ');
}

/** A sentence, behind which stands where nobody has confirmed it. */
function signed(text: string, unconfirmed = false): string {
  return unconfirmed ? `${text} ${sentenceEnds.unconfirmed}` : text;
}

function personDoc({ slug, kind, name, role, spellings }: PersonData, words: Words): SearchDoc {
  const also = spellings.length > 0 ? words.people.also(spellings.join(', ')) : '';
  return {
    url: `/people/${slug}/`,
    title: name,
    kinds: kind === 'organisation' ? ['Organisation', 'Organisation'] : ['Person', 'Person'],
    parts: [head(sentences(role?.text, also), { people: [slug] })],
  };
}

function quoteDocs(utterances: UtteranceData[], toPart: ToPart, words: Words): SearchDoc[] {
  const { unknown } = words.quotations;
  const speakers = Map.groupBy(utterances, ({ name = unknown, page = '/quotes/' }) => `${page} ${name}`);
  return [...speakers.values()].flatMap((said) => {
    const { name = unknown, page = '/quotes/' } = said[0] ?? {};
    const parts = said.map(({ id, wordings, topics, speaker }) => {
      const text = `${name}: ${wordings.map((wording) => `“${standAlone(wording.text)}”`).join(' · ')}`;
      const accounts = new Set(wordings.map(({ article }) => article));
      const part = toPart(`q-${id}`, text, [...accounts], topics);
      return { ...part, people: [...new Set([...(speaker ? [speaker] : []), ...part.people])] };
    });
    return listDocs(page, name, 'Quotation', parts);
  });
}

function listDocs(url: string, title: string, kind: ResultKind, parts: SearchPart[]): SearchDoc[] {
  return Array.from({ length: Math.ceil(parts.length / MAX_PARTS) }, (_, i) => ({
    url,
    title,
    kinds: [kind, kind],
    parts: [head(''), ...parts.slice(i * MAX_PARTS, (i + 1) * MAX_PARTS)],
  }));
}

/** Who is named in each passage, by its address. */
function peopleByPassage(people: PersonData[]): Map<string, string[]> {
  const places = people.flatMap(({ slug, named }) =>
    named.flatMap(({ article, passages }) => passages.map((passage) => ({ slug, address: `${article}#${passage}` }))),
  );
  const byAddress = Map.groupBy(places, ({ address }) => address);
  return new Map([...byAddress].map(([address, found]) => [address, found.map(({ slug }) => slug)]));
}

/** A function that finds whose names a text holds, of those who have a page. */
function personFinder(people: PersonData[], names: NameData[]): (text: string) => string[] {
  const slugs = new Set<string>(people.map(({ slug }) => slug));
  const owners = new Map<string, string[]>();
  for (const { slug, name, spellings } of names)
    if (slugs.has(slug)) for (const form of [name, ...spellings]) owners.set(form, [...(owners.get(form) ?? []), slug]);
  const find = buildPhraseFinder(owners.keys());
  return (text) => [...new Set(find(text).flatMap(({ phrase }) => owners.get(phrase) ?? []))];
}

function sentences(...texts: (string | undefined)[]): string {
  return texts.flatMap((text) => (!text ? [] : /[.?!”]$/.test(text) ? text : `${text}.`)).join(' ');
}
