import type { Article } from '../domain/article.ts';
import { bounds } from '../domain/edtf.ts';
import { lookOf } from '../domain/look.ts';
import type { Slug } from '../domain/slug.ts';
import type { LinkedStory } from './link-story.ts';
import { toAccount } from './link-story.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

/**
 * The accounts in the order in which they are listed everywhere, and a mark for each that has none: first those that
 * `story.yaml` lists, then by the day of publication, and last those without one.
 */
export function orderAccounts(story: LinkedStory): LinkedStory {
  const { seeds } = story;
  const isListed = ({ slug }: Article) => seeds.story.value.accounts.includes(slug);
  const dayOf = ({ publishedAt }: Article) => (publishedAt ? bounds(publishedAt).from : '9999');
  const unlisted = seeds.articles.filter((article) => !isListed(article)).sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const ordered = [...seeds.articles.filter(isListed), ...unlisted];
  const marks = marksFor(ordered, new Map(Object.entries(seeds.lock.marks ?? {})));
  const articles = ordered.map((article): Article => ({ ...article, mark: marks.get(article.slug) ?? '' }));
  const accounts = articles.map(toAccount);
  const bySlug = new Map(articles.map((article, i) => [article.slug, { article, account: accounts[i] }]));
  const passages = [...story.passages].map(([address, placed]) => {
    const { article = placed.article, account = placed.account } = bySlug.get(placed.article.slug) ?? {};
    return [address, { ...placed, article, account }] as const;
  });
  return { ...story, seeds: { ...seeds, articles }, accounts, passages: new Map(passages) };
}

/**
 * An editor's mark, the one that `addresses.lock` keeps, the outlet's initials, and for the others letters in their order, or
 * numbers where they are more than letters: so that a mark tells where its account stands among them.
 */
function marksFor(articles: Article[], locked: Map<string, string>): Map<Slug, string> {
  const marks = new Map(articles.filter(({ mark }) => mark !== '').map(({ slug, mark }) => [slug, mark]));
  const taken = new Set([...marks.values()].map(lookOf));
  const give = (slug: Slug, mark: string | undefined) => {
    if (mark === undefined || taken.has(lookOf(mark)) || marks.has(slug)) return;
    marks.set(slug, mark);
    taken.add(lookOf(mark));
  };
  for (const { slug } of articles) give(slug, locked.get(slug));
  for (const { slug, outlet } of articles) give(slug, outlet && initialsOf(outlet));
  const left = articles.filter(({ slug }) => !marks.has(slug));
  const free = freeMarks(left.length <= LETTERS.length ? LETTERS : [], taken);
  for (const { slug } of left) marks.set(slug, free.next().value ?? '');
  return marks;
}

function initialsOf(outlet: string): string | undefined {
  return outlet
    .replace(/^The /, '')
    .match(/\p{Lu}/gu)
    ?.slice(0, 3)
    .join('');
}

/** Letters, then numbers, and for a story of thousands whatever is left of three characters. */
function* freeMarks(letters: string[], taken: Set<string>): Generator<string, undefined> {
  const isFree = (mark: string) => !taken.has(lookOf(mark));
  yield* letters.filter(isFree);
  for (let i = 1; i < 1000; i++) if (isFree(String(i))) yield String(i);
  for (let i = 36; i < 36 ** 3; i++) if (isFree(i.toString(36).toUpperCase())) yield i.toString(36).toUpperCase();
  throw new Error('there are more accounts than marks of three characters');
}
