import type { Cache } from '../domain/cache.ts';
import { sha256 } from '../domain/hash.ts';
import type { SeedFile } from '../domain/seed.ts';
import type { Topic } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { TopicWords } from './pick-sentences.ts';
import type { Place, SettledBy } from './settled-finder.ts';
import type { Suggester } from './suggest-claims.ts';
import type { Findings } from './suggest-unwritten.ts';
import { suggestUnwritten, topicsOf } from './suggest-unwritten.ts';

/**
 * What pages take from a suggester, kept with where its sentences stand: where all that a story asks was kept, its accounts
 * are not compared.
 */
export function keepSuggestions(story: LinkedStory, suggester: Suggester, cache: Cache, seedFiles: SeedFile[]) {
  const from = madeFrom(story, seedFiles);
  const suggest = (topic: TopicWords, among: Topic[]): Findings =>
    cache('claims', { ...from, of: wordsIn(topic) }, () => {
      const { claims, near } = suggester.suggest(topic, among);
      return { claims: claims.map(({ proposal, draft }) => ({ proposal, draft: placesOf(draft) })), near };
    });
  return {
    unwritten: (topic: Topic) => suggestUnwritten(topic, story, { suggest }),
    title: suggester.title,
    answer: () => cache('answer', from, suggester.answer),
    events: () => cache('events', from, () => suggester.events(story)),
  };
}

/** All that the machine finds in accounts depends on, beside the code: every seed, but of topics their words alone, and no event. */
function madeFrom(story: LinkedStory, seedFiles: SeedFile[]) {
  const { topics, events } = story.seeds;
  const apart = new Set([events.file, ...[...topics.values()].map(({ file }) => file)]);
  const files = seedFiles.filter(({ path }) => !apart.has(path)).map(({ path, bytes }) => [path, sha256(bytes)]);
  return { seeds: sha256(JSON.stringify(files)), topics: topicsOf(story).map(wordsIn) };
}

function wordsIn({ title, terms }: TopicWords): TopicWords {
  return { title, terms };
}

function placesOf({ sentences, supported }: SettledBy): SettledBy {
  const placeOf = ({ address, start, end }: Place): Place => ({ address, start, end });
  return {
    sentences: sentences.map(placeOf),
    supported: supported.map(({ said, backing }) => ({
      said: placeOf(said),
      backing: backing.map(({ sentence }) => ({ sentence: placeOf(sentence) })),
    })),
  };
}
