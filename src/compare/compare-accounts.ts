import type { SharedFact } from './group-facts.ts';
import { groupFacts } from './group-facts.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { AccountSentence } from './read-account-sentences.ts';
import { readAccountSentences } from './read-account-sentences.ts';
import type { Vector } from '../domain/term-space.ts';
import { buildTermSpace, cosine } from '../domain/term-space.ts';

/** Every sentence of the story, and which of them tell the same. */
export interface ComparedAccounts {
  sentences: AccountSentence[];
  facts: SharedFact[];
}

export function compareAccounts(story: LinkedStory): ComparedAccounts {
  const sentences = readAccountSentences(story);
  const features = sentences.map(({ bare, entities }) => [...bare, ...entities.map((id) => `@${id}`)]);
  const vectors = features.map(buildTermSpace(features).toVector);
  const vectorOf = ({ index }: AccountSentence): Vector => vectors[index] ?? new Map<string, number>();
  return { sentences, facts: groupFacts(sentences, (a, b) => cosine(vectorOf(a), vectorOf(b))) };
}
