import type { NameData } from '../domain/content.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** Everyone and every place that the accounts name, with all that a reader may type for it. */
export function composeNames(story: LinkedStory): NameData[] {
  const named = new Set([...story.readings.values()].flatMap(({ mentions }) => mentions.map(({ entity }) => entity)));
  return story.seeds.entities.value
    .filter(({ id }) => named.has(id))
    .map(({ id, kind, name, spellings, alsoSpelled, demonyms, descriptions }) => ({
      slug: id,
      kind,
      name,
      spellings: [...spellings, ...alsoSpelled, ...demonyms],
      descriptions,
    }));
}
