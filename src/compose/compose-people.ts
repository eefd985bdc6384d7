import type { NameData, PersonData, UtteranceData } from '../domain/content.ts';
import { splitAddress } from '../domain/entity.ts';
import type { Slug } from '../domain/slug.ts';
import { wholeWords } from '../domain/span.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { tableRows } from './topic-sections.ts';

/** Pages of the people and organisations that the accounts name, those who speak most first. */
export function composePeople(story: LinkedStory, topics: TopicPage[], utterances: UtteranceData[], find: MentionFinder): PersonData[] {
  const namesIn = buildNameFinder(story, find);
  const claims = tableRows(topics).map(({ claim, link }) => ({ link, names: namesIn(claim) }));
  return [...story.entities.values()]
    .flatMap(({ id, name, kind, spellings, role, found }): PersonData[] => {
      const named = namedIn(id, story);
      if (kind === 'place' || named.length === 0) return [];
      return [
        {
          slug: id,
          name,
          kind,
          spellings: spellings.filter((spelling) => spelling.includes(' ') || kind !== 'person'),
          found,
          role: role && { text: role.text, ...splitAddress(role.at) },
          utterances: utterances.filter(({ speaker }) => speaker === id),
          claims: claims.filter(({ names }) => names.has(id)).map(({ link }) => link),
          named,
        },
      ];
    })
    .sort((a, b) => b.utterances.length - a.utterances.length || b.claims.length - a.claims.length);
}

/** Everyone and every place that the accounts name, with all that a reader may type for it. */
export function composeNames({ readings, entities }: LinkedStory): NameData[] {
  const named = new Set([...readings.values()].flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return [...entities.values()]
    .filter(({ id }) => named.has(id))
    .map(({ id, kind, name, spellings, alsoSpelled, demonyms, descriptions }) => ({
      slug: id,
      kind,
      name,
      spellings: [...spellings, ...alsoSpelled, ...demonyms],
      descriptions,
    }));
}

/**
 * Finds who is named in a claim: by a name, and in our own prose by the last word of one or by a description. The
 * account that it cites is named as its source, and is not who it speaks of.
 */
function buildNameFinder({ accounts, entities }: LinkedStory, find: MentionFinder): (claim: ResolvedClaim) => Set<Slug> {
  const called = [...entities.values()].map(({ id, kind, name, descriptions }) => ({
    id,
    pattern: wholeWords([...(kind === 'person' ? [name.split(' ').at(-1) ?? name] : []), ...descriptions]),
  }));
  return ({ short, plain, accounts: telling }) => {
    const sources = accounts.filter(({ slug }) => telling.includes(slug)).flatMap(({ label, outlet = label }) => [label, outlet]);
    const source = wholeWords(sources.map((name) => name.replace(/^the /i, '')));
    const texts = [short, plain].map((text) => text.replace(source, ' '));
    const all = texts.join(' ');
    return new Set([
      ...texts.flatMap((text) => find(text).map(({ entity }) => entity)),
      ...called.filter(({ pattern }) => all.search(pattern) >= 0).map(({ id }) => id),
    ]);
  };
}

/** The passages of each account that name an entity; of one that may only be linked to, none. */
function namedIn(id: Slug, { accounts, readings }: LinkedStory): PersonData['named'] {
  return accounts.flatMap(({ slug, rights }) => {
    const mentions = readings.get(slug)?.mentions.filter(({ entity }) => entity === id) ?? [];
    const passages = [...new Set(mentions.map(({ passage }) => passage))];
    return passages.length > 0 && rights !== 'link' ? [{ article: slug, passages }] : [];
  });
}
