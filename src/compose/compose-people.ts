import type { NameData, PersonData, UtteranceData } from '../domain/content.ts';
import { splitAddress } from '../domain/entity.ts';
import { buildPhraseFinder } from '../domain/phrase-finder.ts';
import type { Slug } from '../domain/slug.ts';
import type { Span } from '../domain/span.ts';
import { wholeWords } from '../domain/span.ts';
import { formWords, timeWords } from '../english/function-words.ts';
import { titles } from '../english/roles.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import { grounds } from '../interface/en.ts';
import type { Words } from '../interface/words.ts';
import { wordsOf } from '../interface/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicPage } from './compose-topic.ts';
import { foundRoles } from './found-roles.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { tableRows } from './topic-sections.ts';

/** Pages of the people and organisations that the accounts name, those who speak most first. */
export function composePeople(story: LinkedStory, topics: TopicPage[], utterances: UtteranceData[], find: MentionFinder): PersonData[] {
  const namesIn = buildNameFinder(story, find);
  const namedBy = passagesByName(story);
  const spokenBy = Map.groupBy(utterances, ({ speaker }) => speaker);
  const naming = tableRows(topics).flatMap(({ claim, link }) => [...namesIn(claim)].map((entity) => ({ entity, link })));
  const claimsOn = Map.groupBy(naming, ({ entity }) => entity);
  const words = wordsOf(story.seeds.site);
  const roles = foundRoles(story);
  return [...story.entities.values()]
    .flatMap(({ id, name, kind, spellings, role, found }): PersonData[] => {
      const named = namedBy.get(id) ?? [];
      if (kind === 'place' || named.length === 0) return [];
      return [
        {
          slug: id,
          name,
          kind,
          spellings: spellings.filter((spelling) => spelling.includes(' ') || kind !== 'person'),
          found: found && { ...found, grounds: sayGrounds(found.grounds, words) },
          role: role ? { text: role.text, ...splitAddress(role.at) } : found && roles.get(id),
          utterances: spokenBy.get(id) ?? [],
          claims: (claimsOn.get(id) ?? []).map(({ link }) => link),
          named,
        },
      ];
    })
    .sort((a, b) => b.utterances.length - a.utterances.length || b.claims.length - a.claims.length);
}

/** Why the machine takes a name for one, in the words of the interface. */
function sayGrounds(said: string, words: Words): string {
  const known = Object.entries(grounds.names).find(([, text]) => text === said)?.[0];
  return known === undefined ? said : words.grounds.names[known as keyof typeof grounds.names];
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
  const [surnames, descriptions] = [new Map<string, Slug[]>(), new Map<string, Slug[]>()];
  const add = (forms: Map<string, Slug[]>, form: string, id: Slug) => forms.set(form, [...(forms.get(form) ?? []), id]);
  for (const { id, kind, name, descriptions: described } of entities.values()) {
    if (kind === 'person') add(surnames, name.split(' ').at(-1) ?? name, id);
    for (const words of described) add(descriptions, words.toLowerCase(), id);
  }
  const findSurnames = buildPhraseFinder(surnames.keys());
  const findDescribed = buildPhraseFinder(descriptions.keys(), { anyCase: true });
  return ({ short, plain, accounts: telling }) => {
    const sources = accounts.filter(({ slug }) => telling.includes(slug)).flatMap(({ label, outlet = label }) => [label, outlet]);
    const source = wholeWords(sources.map((name) => name.replace(/^the /i, '')));
    const texts = [short, plain].map((text) => text.replace(source, ' '));
    return new Set(
      texts.flatMap((text) => [
        ...find(text).map(({ entity }) => entity),
        ...findSurnames(text).flatMap((found) => (isWholeName(text, found) ? (surnames.get(found.phrase) ?? []) : [])),
        ...findDescribed(text).flatMap(({ phrase }) => descriptions.get(phrase) ?? []),
      ]),
    );
  };
}

/** Whether a surname stands by itself or behind a title: not in `Captain Weeks Brown` or `Lena Weeks`, who are others. */
function isWholeName(text: string, { start, end }: Span): boolean {
  if (/^ \p{Lu}\p{Ll}/u.test(text.slice(end))) return false;
  const before = /(?<!\p{L})(\p{Lu}[\p{L}’'.-]{0,40}) $/u.exec(text.slice(0, start))?.[1] ?? '';
  const word = before.toLowerCase().replace(/\.$/, '');
  return before === '' || /['’]s$/.test(before) || titles.includes(word) || formWords.has(word) || timeWords.includes(word);
}

/** For each entity the passages of each account that name it; of one that may only be linked to, none. */
function passagesByName({ accounts, readings }: LinkedStory): Map<Slug, PersonData['named']> {
  const named = new Map<Slug, PersonData['named']>();
  for (const { slug, rights } of accounts) {
    if (rights === 'link') continue;
    const byEntity = Map.groupBy(readings.get(slug)?.mentions ?? [], ({ entity }) => entity);
    for (const [entity, mentions] of byEntity) {
      const passages = [...new Set(mentions.map(({ passage }) => passage))];
      named.set(entity, [...(named.get(entity) ?? []), { article: slug, passages }]);
    }
  }
  return named;
}
