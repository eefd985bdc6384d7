import type { SharedFact } from './group-facts.ts';
import { groupFacts } from './group-facts.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { readAccountSentences } from './read-account-sentences.ts';
import { buildTermSpace } from '../domain/term-space.ts';

/** Every sentence of the story, and which of them tell the same. */
export interface ComparedAccounts {
  sentences: AccountSentence[];
  facts: SharedFact[];
}

export function compareAccounts(story: LinkedStory): ComparedAccounts {
  const sentences = readAccountSentences(story);
  const features = sentences.map(({ bare, entities }) => [...bare, ...entities.map((id) => `@${id}`)]);
  const space = buildTermSpace(features);
  return { sentences, facts: groupFacts(sentences, features.map(space.toVector)) };
}
