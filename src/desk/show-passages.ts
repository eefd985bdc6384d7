import { passagesOf } from '../domain/article.ts';
import type { Pin } from '../domain/claim.ts';
import type { Account } from '../domain/content.ts';
import { findWords, squash } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import type { LinkedStory, Placed } from '../link/link-story.ts';
import type { DeskAccount, DeskPassage, DeskPin, FoundPassage, PinKind } from './desk-types.ts';

/** Passages that are shown for words that were pasted. */
const MAX_FOUND = 5;
/** Words of a search beyond these tell no more of where they stand. */
const MAX_WORDS = 120;
/** Share of the asked words that a passage has to have. */
const MIN_SHARED = 0.3;

export function accountOf({ slug, label, mark, headline }: Pick<Account, 'slug' | 'label' | 'mark' | 'headline'>): DeskAccount {
  return { slug, label, mark, headline };
}

/** A passage with those that stand before and behind it in its article. */
export function showPassage({ address, article, passage }: Placed): DeskPassage {
  const all = passagesOf(article);
  const place = all.findIndex(({ id }) => id === passage.id);
  const [before, after] = [all[place - 1], all[place + 1]];
  return { at: address, text: passage.text, ...(before ? { before: before.text } : {}), ...(after ? { after: after.text } : {}) };
}

/** Pins with their passages; one that leads nowhere has an empty passage, and a lint says why. */
export function showPins(pins: Pin[], as: PinKind, { passages }: LinkedStory): DeskPin[] {
  return pins.map(({ at, words }) => {
    const placed = passages.get(at);
    const span = placed && findWords(placed.passage.text, words);
    return {
      ...{ as, at, words },
      account: placed ? accountOf(placed.account) : { slug: at.split('#')[0] ?? '', label: at, mark: '', headline: '' },
      passage: placed ? showPassage(placed) : { at, text: '' },
      ...{ start: span?.start ?? 0, end: span?.end ?? 0 },
    };
  });
}

/** Where words that were pasted stand: letter for letter, or else in the passages that have most of them. */
export function findPassages(query: string, { passages }: LinkedStory): FoundPassage[] {
  const asked = squash(query);
  const wanted = new Set(wordsOf(asked).slice(0, MAX_WORDS));
  if (wanted.size === 0) return [];
  const whole = [...passages.values()].filter(({ passage }) => findWords(passage.text, asked)).slice(0, MAX_FOUND);
  if (whole.length > 0) return whole.map((placed) => found(placed, asked));
  const shareIn = (text: string) => {
    const words = new Set(wordsOf(text));
    return [...wanted].filter((word) => words.has(word)).length / wanted.size;
  };
  return [...passages.values()]
    .map((placed) => ({ placed, share: shareIn(placed.passage.text) }))
    .filter(({ share }) => share >= MIN_SHARED)
    .toSorted((a, b) => b.share - a.share)
    .slice(0, MAX_FOUND)
    .map(({ placed }) => found(placed, asked));
}

function found(placed: Placed, asked: string): FoundPassage {
  const { text } = placed.passage;
  const span = findWords(text, asked);
  const { start, end } = span ?? longestRun(text, asked.split(' ').slice(0, MAX_WORDS)) ?? { start: 0, end: 0 };
  return { account: accountOf(placed.account), passage: showPassage(placed), start, end, whole: span !== undefined };
}

/** The most of these words in a row that stand there so; each run begins where it can still be the longest. */
function longestRun(text: string, words: string[]) {
  let best: ReturnType<typeof findWords>;
  let most = 0;
  for (let first = 0; first < words.length - most; first++)
    for (let last = first + most + 1; last <= words.length; last++) {
      const span = findWords(text, words.slice(first, last).join(' '));
      if (!span) break;
      [best, most] = [span, last - first];
    }
  return best;
}
