import type { SearchContent } from '../../src/search/build/read-content.ts';
import type { SearchDoc, SearchPart } from '../../src/search/build/documents.ts';
import { randomFrom } from '../search/misspell.ts';

/** Words are as frequent as in a language: the nth is chosen n times as rarely as the first. */
const VOCABULARY = 20_000;
const ends = ['', '', '', 'n', 'r', 's', 't', 'l', 'd', 'm'];
const syllables =
  'ba be bi bo da de di do fa fi ga go ka ke ko la le li lo ma me mi mo na ne ni no pa pe po ra re ri ro sa se si so ta te ti to va ve vi za'.split(
    ' ',
  );

/** A story with so many articles, the same each time: eight passages of about 45 words, two quotations and an event every third. */
export function madeUpStory(articles: number): { docs: SearchDoc[]; content: SearchContent } {
  const random = randomFrom(7);
  const some = <T>(list: T[]) => list[Math.floor(random() * list.length)] as T;
  const words = Array.from({ length: VOCABULARY }, () =>
    Array.from({ length: 2 + Math.floor(random() * 3) }, () => `${some(syllables)}${some(ends)}`).join(''),
  );
  const word = () => words[Math.floor(VOCABULARY ** random()) - 1] ?? 'ba';
  const sentence = (length: number) => Array.from({ length }, word).join(' ');
  const name = (text: string) => text.replace(/^./, (letter) => letter.toUpperCase());
  const people = Array.from({ length: 60 }, (_, i) => ({
    slug: `person-${i}`,
    name: `${name(words[1000 + i * 2] ?? '')} ${name(words[1001 + i * 2] ?? '')}`,
  }));
  const topics = Array.from({ length: 25 }, (_, i) => ({ slug: `topic-${i}`, title: name(sentence(3)) }));
  const accounts = Array.from({ length: articles }, (_, i) => ({
    slug: `article-${i}`,
    label: `The ${name(words[5000 + i] ?? '')} Post`,
    mark: `A${i.toString(36)}`,
    publishedAt: `2025-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + (i % 28)).padStart(2, '0')}`,
  }));
  const part = (id: string, text: string, account: string, date: string): SearchPart => ({
    id,
    text,
    accounts: [account],
    topics: [some(topics).slug],
    people: [some(people).slug],
    date,
  });

  const docs: SearchDoc[] = accounts.map(({ slug, label, mark, publishedAt }) => {
    const title = name(sentence(9));
    const passages = Array.from({ length: 8 }, (_, i) =>
      part(
        `p${i + 1}`,
        `${name(sentence(10 + Math.floor(random() * 25)))} ${some(people).name} ${sentence(10 + Math.floor(random() * 25))}.`,
        slug,
        publishedAt,
      ),
    );
    return {
      url: `/articles/${slug}/`,
      title,
      kinds: ['Article', 'Passage'],
      parts: [head(`${title}. ${label} (${mark}).`, slug, publishedAt), ...passages],
    };
  });
  for (const { slug, title } of topics) {
    const claims = Array.from({ length: 20 }, (_, i) => part(`c-${i}`, `${name(sentence(25))}.`, some(accounts).slug, '2025-12-28'));
    docs.push({ url: `/topics/${slug}/`, title, kinds: ['Topic', 'Claim'], parts: [head(`${title}. ${name(sentence(40))}.`), ...claims] });
  }
  for (const { slug, name: title } of people)
    docs.push({ url: `/people/${slug}/`, title, kinds: ['Person', 'Person'], parts: [head(`${title}. ${sentence(5)}.`)] });
  for (let i = 0; i < articles * 2; i += 40)
    docs.push({
      url: '/quotes/',
      title: some(people).name,
      kinds: ['Quotation', 'Quotation'],
      parts: [
        head('Speaker'),
        ...Array.from({ length: 40 }, (_, n) => part(`q-${i + n}`, `“${name(sentence(12))}”`, some(accounts).slug, '2025-12-28')),
      ],
    });
  for (let i = 0; i < articles / 3; i += 40)
    docs.push({
      url: '/timeline/',
      title: 'Timeline',
      kinds: ['Event', 'Event'],
      parts: [
        head('Timeline'),
        ...Array.from({ length: 40 }, (_, n) =>
          part(`e-${i + n}`, `${name(sentence(14))}.`, some(accounts).slug, some(accounts).publishedAt),
        ),
      ],
    });

  const story = { language: 'en', accounts, topics, people } as unknown as SearchContent['story'];
  const names = people.map(({ slug, name: full }) => ({
    slug,
    kind: 'person',
    name: full,
    spellings: [full.split(' ')[1]],
    descriptions: [],
  })) as unknown as SearchContent['names'];
  return { docs, content: { story, names, articles: [], topics: [], people: [], utterances: [], events: [] } };
}

/** The same, with every part as a document of its own. */
export function partByPart(docs: SearchDoc[]): SearchDoc[] {
  return docs.flatMap(({ parts, ...page }) =>
    parts.map((part) => ({ ...page, kinds: [page.kinds[part.id ? 1 : 0], page.kinds[1]] as SearchDoc['kinds'], parts: [part] })),
  );
}

function head(text: string, account?: string, date?: string): SearchPart {
  return { text, accounts: account ? [account] : [], topics: [], people: [], ...(date ? { date } : {}) };
}
