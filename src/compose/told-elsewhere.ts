/** What the other accounts have of the statements of an article. */
import type { Backed, Heard } from '../domain/backed.ts';
import type { ArticleData } from '../domain/content.ts';
import { bounds } from '../domain/edtf.ts';
import { excerptOf } from '../domain/excerpt.ts';
import type { Slug } from '../domain/slug.ts';
import { isToldOnce } from '../domain/tellers.ts';
import { isWritten } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import { contextOf } from './number-citations.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import type { LinkedRow } from './topic-sections.ts';

/** Of so many accounts that tell the same, a note holds the words; of more, the statement's page. */
const MAX_HEARD = 4;

type ToldElsewhere = Pick<Backed, 'others' | 'alsoIn' | 'differs' | 'only'>;

/** Tells of a row and one account that tells it what the others have. */
export function elsewhereFinder(rows: LinkedRow[], { accounts }: Pick<LinkedStory, 'accounts'>) {
  const versions = Map.groupBy(
    rows.filter(({ claim }) => isConflict(claim)),
    keyOf,
  );
  return (row: LinkedRow, slug: Slug): ToldElsewhere => {
    const { claim } = row;
    const others = isConflict(claim) ? (versions.get(keyOf(row)) ?? []).filter((version) => version.claim.id !== claim.id) : [];
    const told = others
      .map(({ claim: { short, pins } }) => ({ text: short, in: heard(pins, slug) }))
      .filter((version) => version.in.length > 0);
    return {
      others: claim.accounts.filter((teller) => teller !== slug).length,
      alsoIn: heard(claim.pins, slug),
      ...(told.length > 0 ? { differs: { about: claim.differs?.about ?? '', versions: told } } : {}),
      ...(claim.confirmed && !isConflict(claim) && isToldOnce(claim, accounts.length) ? { only: true as const } : {}),
    };
  };
}

function isConflict({ differs }: ResolvedClaim): boolean {
  return differs?.kind === 'conflict';
}

/** All versions of one difference have the same. */
function keyOf({ claim, link }: LinkedRow): string {
  return `${link.topic}#${claim.differs?.id}`;
}

/** What the first of the other accounts have, in the words of their first pins. */
function heard(pins: ResolvedClaim['pins'], slug: Slug): Heard[] {
  const first = new Map(pins.toReversed().map((pin) => [pin.article.slug, pin]));
  return [...first.values()]
    .reverse()
    .filter(({ article }) => article.slug !== slug)
    .slice(0, MAX_HEARD)
    .map((pin) => {
      const { context, at } = contextOf(pin);
      return { article: pin.article.slug, passage: pin.passage.id, words: excerptOf(context, at) };
    });
}

/**
 * Questions of an editor's topics that an account leaves unanswered: where the editor has looked for an answer in it, and
 * at least two of the accounts that are no younger answer. So nobody is said to leave out what had not happened yet, and
 * nothing is said of an account without a date.
 */
export function unansweredFinder(topics: TopicPage[], { accounts }: Pick<LinkedStory, 'accounts'>) {
  const dayOf = new Map(accounts.map(({ slug, publishedAt }) => [slug, publishedAt && bounds(publishedAt)]));
  const asked = topics
    .filter(({ topic }) => isWritten(topic))
    .flatMap(({ slug, topic, sections }) =>
      sections.flatMap((section) =>
        section.kind === 'question' && section.notIn ? [{ ...section, topic: slug, topicTitle: topic.title, notIn: section.notIn }] : [],
      ),
    );
  return (slug: Slug): ArticleData['unanswered'] =>
    asked.flatMap(({ topic, topicTitle, id, title, claims, notIn }) => {
      const day = dayOf.get(slug);
      if (!day || !notIn.includes(slug)) return [];
      const telling = new Set(claims.flatMap((claim) => claim.accounts));
      const before = accounts.filter((account) => telling.has(account.slug) && (dayOf.get(account.slug)?.to ?? '9999') <= day.to);
      return before.length > 1 ? [{ topic, title: topicTitle, id, question: title, accounts: before.map((account) => account.slug) }] : [];
    });
}
