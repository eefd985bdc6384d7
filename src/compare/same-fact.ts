import { intersect } from '../domain/intersect.ts';
import { wordsOf } from '../domain/words.ts';
import type { AccountSentence } from './read-account-sentences.ts';

// The thresholds were measured on the two stories of tests/fixtures/stories, whose joined facts were read one by one, on the
// pairs of tests/fixtures/linking/facts.yaml, and on 39 articles about one real event, whose facts were marked by hand: of
// 78 pairs of sentences that count as one fact there and are marked, 66 are.

/** Words of one speaker, where one account prints far more of them. From .38 on, an answer that four accounts print loses one. */
const LIKE_AROUND_SPEECH = 0.34;
/** The same figure: how much of the shorter sentence the other has too. At .4 there are 12 right pairs more, and 3 wrong ones. */
const COVER_WITH_FIGURE = 0.5;
/** The same day: any value from .3 to .6 gives the same pairs. */
const LIKE_WITH_DAY = 0.45;
/** Two names: the same from .35 to .38; at .33 two meetings become one, at .5 a right pair of a fixture is lost. */
const LIKE_WITH_NAMES = 0.38;
/** One name: from .45 to .6 there is one right pair more, and none less up to .8. */
const LIKE_WITH_NAME = 0.65;
/** No name, but five words: at .45 there are 4 right pairs more and 3 wrong ones, at .55 4 right ones less. */
const LIKE_BY_WORDS = 0.5;

/**
 * Two sentences of one fact, by one of several kinds of evidence. Precision comes first: what is not joined stands
 * on a page twice in two accounts' words, what is joined wrongly says that an account told what it did not.
 */
export function sameFact(a: AccountSentence, b: AccountSentence, likeness: number): boolean {
  if (disagrees(a, b)) return false;
  const shared = intersect(a.bare, b.bare);
  const stems = shared.length;
  const names = intersect(a.entities, b.entities).length;
  const denied = shared.filter((stem) => a.negated.has(stem)).length;
  return (
    printSameSpeech(a, b, likeness) ||
    (stems >= 3 && hasSameFigure(a, b) && coverOf(a, b) >= COVER_WITH_FIGURE) ||
    (stems >= 3 && hasSameDay(a, b) && likeness >= LIKE_WITH_DAY) ||
    (stems >= 3 && names >= 2 && likeness >= LIKE_WITH_NAMES) ||
    (stems >= 2 && names >= 1 && likeness >= LIKE_WITH_NAME) ||
    (stems >= 5 && likeness >= LIKE_BY_WORDS) ||
    (denied >= 2 && names >= 3)
  );
}

/** Of the words they share, one affirms half or more that the other denies. */
export function disagrees(a: AccountSentence, b: AccountSentence): boolean {
  const stems = intersect(a.bare, b.bare);
  const opposed = stems.filter((stem) => a.negated.has(stem) !== b.negated.has(stem));
  return opposed.length > 0 && opposed.length * 2 >= stems.length;
}

/** How much of what the shorter one says the other says too, figures aside. */
export function coverOf(a: AccountSentence, b: AccountSentence): number {
  return intersect(a.bare, b.bare).length / Math.max(1, Math.min(new Set(a.bare).size, new Set(b.bare).size));
}

/** The same words of the same speaker: most of the longer wording, or in like sentences. */
function printSameSpeech(a: AccountSentence, b: AccountSentence, likeness: number): boolean {
  return a.speech.some((one) =>
    b.speech.some((other) => {
      if (one.utterance !== other.utterance || one.quote.speaker !== other.quote.speaker) return false;
      const [short = 0, long = 1] = [one, other].map(({ quote }) => wordsOf(quote.text).length).sort((x, y) => x - y);
      return short >= 3 && (short / long >= 0.5 || likeness >= LIKE_AROUND_SPEECH);
    }),
  );
}

function hasSameFigure(a: AccountSentence, b: AccountSentence): boolean {
  return a.figures.some((one) => b.figures.some((other) => one.value === other.value && one.of === other.of));
}

function hasSameDay(a: AccountSentence, b: AccountSentence): boolean {
  return a.dates.some((date) => date.length === 10 && b.dates.includes(date));
}
