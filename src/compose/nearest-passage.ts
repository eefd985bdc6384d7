import type { LinkedStory } from '../link/link-story.ts';
import { wordsOf } from '../domain/words.ts';

/** The passage that shares most words with a text: what an editor probably meant. */
export function nearestPassage(text: string, story: LinkedStory): { address: string; text: string } | undefined {
  const wanted = new Set(wordsOf(text));
  let best: { address: string; text: string; shared: number } | undefined;
  for (const [address, { passage, article }] of story.passages) {
    if (article.rights === 'link') continue;
    const words = new Set(wordsOf(passage.text));
    const shared = [...wanted].filter((word) => words.has(word)).length / wanted.size;
    if (shared > (best?.shared ?? 0.3)) best = { address, text: passage.text, shared };
  }
  return best;
}
