import type { Fact } from './group-facts.ts';
import { groupFacts } from './group-facts.ts';
import type { LinkedStory } from './link-story.ts';
import type { Telling } from './read-tellings.ts';
import { readTellings } from './read-tellings.ts';
import { buildTermSpace } from '../domain/term-space.ts';

/** Every sentence of the story, and which of them tell the same. */
export interface ComparedAccounts {
  tellings: Telling[];
  facts: Fact[];
}

export function compareAccounts(story: LinkedStory): ComparedAccounts {
  const tellings = readTellings(story);
  const features = tellings.map(({ bare, entities }) => [...bare, ...entities.map((id) => `@${id}`)]);
  const space = buildTermSpace(features);
  return { tellings, facts: groupFacts(tellings, features.map(space.toVector)) };
}
