import { maxBy } from '../domain/max-by.ts';
import { wordsOf } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';

/** Share of a text's words that a passage must have to be what an editor may have meant. */
const MIN_SHARED = 0.3;

/** The passage that shares most words with a text, as the end of a message; nothing where none is like it. */
export function nearestPassage(text: string, { passages }: LinkedStory): string {
  const wanted = new Set(wordsOf(text));
  const shareIn = (words: Set<string>) => [...wanted].filter((word) => words.has(word)).length / wanted.size;
  const scored = [...passages].flatMap(([address, { passage, article }]) =>
    article.rights === 'link' ? [] : { address, text: passage.text, share: shareIn(new Set(wordsOf(passage.text))) },
  );
  const nearest = maxBy(scored, ({ share }) => share);
  return nearest && nearest.share > MIN_SHARED ? `; nearest: ${nearest.address}, "${nearest.text}"` : '';
}
