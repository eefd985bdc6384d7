import type { TopicPage } from '../compose/compose-topic.ts';
import { confirmedOf } from '../compose/compose-topic.ts';
import { cellsOf } from '../compose/topic-sections.ts';
import type { ComposedEvent } from '../compose/resolve-claim.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import { passagesOf } from '../domain/article.ts';
import type { Lock } from '../domain/lock.ts';
import { LOCK_FILE } from '../domain/lock.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** The addresses that this story gives out now; what `print` gives for the text of each, by which it is known again, takes time. */
export function addressesOf(story: LinkedStory, topics: TopicPage[], events: ComposedEvent[], print: (text: string) => string): Lock {
  return {
    articles: Object.fromEntries(
      story.seeds.articles.map((article) => [
        article.slug,
        Object.fromEntries(passagesOf(article).map((passage) => [passage.id, print(passage.text)])),
      ]),
    ),
    topics: Object.fromEntries(topics.filter((page) => confirmedOf(page).length > 0).map((page) => [page.slug, addressesIn(page)])),
    quotes: Object.fromEntries(
      [...story.utterances, ...story.terms].map(({ id, wordings }) => {
        const longest = wordings.reduce((text, { quote }) => (quote.text.length > text.length ? quote.text : text), '');
        return [id, print(longest)];
      }),
    ),
    events: events.filter(({ confirmed }) => confirmed).flatMap(({ id, was }) => [id, ...was]),
  };
}

/** An address once published keeps working; a new one waits to be recorded. */
export function checkAddresses(locked: Lock, now: Lock): Issue[] {
  const before = flatten(locked);
  const after = flatten(now);
  const lost = lostAddresses(locked, now);
  const fresh = [...after].filter((address) => !before.has(address));
  const unrecorded = `${fresh.length} new ${fresh.length === 1 ? 'address is' : 'addresses are'} not recorded yet: ${fresh.slice(0, 3).join(', ')}${fresh.length > 3 ? ' …' : ''}`;
  return [
    ...lost.map((address) => issue('address-lost', { file: LOCK_FILE }, `${address} would disappear`)),
    ...(before.size > 0 && fresh.length > 0 ? [issue('address-unrecorded', { file: LOCK_FILE }, unrecorded)] : []),
  ];
}

/** Those that were given once and are no longer, apart from those that the editor has let go. */
export function lostAddresses(locked: Lock, now: Lock): string[] {
  const found = new Set([...flatten(now), ...(locked.forgotten ?? [])]);
  return [...flatten(locked)].filter((address) => !found.has(address));
}

function flatten(lock: Lock): Set<string> {
  return new Set([
    ...Object.entries(lock.articles).flatMap(([slug, ids]) => Object.keys(ids).map((id) => `/articles/${slug}/#${id}`)),
    ...Object.entries(lock.topics).flatMap(([slug, ids]) => ids.map((id) => `/topics/${slug}/#${id}`)),
    ...Object.keys(lock.quotes).map((id) => `/quotes/#q-${id}`),
    ...lock.events.map((id) => `/timeline/#e-${id}`),
  ]);
}

function addressesIn(page: TopicPage): string[] {
  const questions = page.sections.flatMap((section) =>
    section.kind === 'question' && section.claims.some(({ confirmed }) => confirmed) ? section : [],
  );
  const claims = [...confirmedOf(page), ...cellsOf(page)].flatMap(({ id, was, differs }) => [
    id,
    ...was,
    ...(differs ? [differs.id, ...differs.was] : []),
  ]);
  const withdrawn = page.topic.withdrawn.map(({ id }) => id);
  const ofBoard = page.sections.flatMap((section) => (section.kind === 'board' ? section.was : []));
  return [
    ...questions.flatMap(({ id, was }) => [id, ...was]),
    ...ofBoard,
    ...new Set([...claims, ...withdrawn].map((id) => `c-${id}`)),
  ].sort();
}
