import type { PersonData, UtteranceData } from '../domain/content.ts';
import type { Entity } from '../domain/entity.ts';
import { splitAddress } from '../domain/entity.ts';
import type { Slug } from '../domain/slug.ts';
import { escapeRegExp } from '../domain/span.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { claimsUnder } from './topic-sections.ts';

/** Pages of the people and organisations that the accounts name, those who speak most first. */
export function composePeople(story: LinkedStory, topics: TopicPage[], utterances: UtteranceData[], find: MentionFinder): PersonData[] {
  const claims = topics.flatMap((page) =>
    claimsUnder(page, 'question').map((claim) => ({
      names: namesIn(claim, story, find),
      link: { topic: page.slug, title: page.topic.title, claim: claim.id, text: claim.short },
    })),
  );
  return story.seeds.entities.value
    .flatMap((entity): PersonData[] => {
      const { kind } = entity;
      const named = namedIn(entity, story);
      if (kind === 'place' || named.length === 0) return [];
      return [
        {
          slug: entity.id,
          name: entity.name,
          kind,
          spellings: entity.spellings.filter((spelling) => spelling.includes(' ') || kind !== 'person'),
          ...roleOf(entity),
          utterances: utterances.filter(({ speaker }) => speaker === entity.id),
          claims: claims.filter(({ names }) => names.has(entity.id)).map(({ link }) => link),
          named,
        },
      ];
    })
    .sort((a, b) => b.utterances.length - a.utterances.length || b.claims.length - a.claims.length);
}

/** Who is named in a claim, in short or in full; not the account that it cites, which is named as its source. */
function namesIn({ short, plain, accounts }: ResolvedClaim, story: LinkedStory, find: MentionFinder): Set<Slug> {
  const sources = story.accounts
    .filter(({ slug }) => accounts.includes(slug))
    .flatMap(({ label, outlet }) => [label, ...(outlet ? [outlet] : [])])
    .map((name) => escapeRegExp(name.replace(/^the /i, '')));
  const source = sources.length === 0 ? /(?!)/ : new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const texts = [short, plain].map((text) => text.replace(source, ' '));
  return new Set([...texts.flatMap((text) => find(text).map(({ entity }) => entity)), ...calledIn(texts.join(' '), story)]);
}

/** Entities that our own prose calls by the last word of their name, or by one of their descriptions. */
function calledIn(text: string, { seeds }: LinkedStory): Slug[] {
  return seeds.entities.value
    .filter(({ kind, name, descriptions }) => {
      const forms = [...(kind === 'person' ? [name.split(' ').at(-1) ?? name] : []), ...descriptions];
      return forms.some((form) => new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(form)}(?![\\p{L}\\p{N}])`, 'iu').test(text));
    })
    .map(({ id }) => id);
}

function namedIn(entity: Entity, story: LinkedStory): PersonData['named'] {
  return story.accounts.flatMap(({ slug, rights }) => {
    const mentions = story.readings.get(slug)?.mentions.filter((mention) => mention.entity === entity.id) ?? [];
    const passages = [...new Set(mentions.map(({ passage }) => passage))];
    return passages.length > 0 && rights !== 'link' ? [{ article: slug, passages }] : [];
  });
}

function roleOf({ role }: Entity) {
  return role ? { role: { text: role.text, ...splitAddress(role.at) } } : {};
}
