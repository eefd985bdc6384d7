import type { Slug } from '../domain/slug.ts';
import { contains, overlaps } from '../domain/span.ts';
import { wordsOf } from '../domain/words.ts';
import type { Utterance } from '../link/group-quotes.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ResolvedClaim, ResolvedPin } from './resolve-claim.ts';

/** Fewer words than this say nothing outside their sentence. */
const MIN_WORDS = 4;

/** What one speaker is quoted with on a page. */
export interface SpeakerQuotes {
  entity?: Slug;
  name: string;
  utterances: Utterance[];
}

/** Quotations of the passages that a page cites, by speaker; those that its text prints already are left out. */
export function groupSpeakers(claims: ResolvedClaim[], story: LinkedStory): SpeakerQuotes[] {
  const pins = claims.flatMap((claim) => claim.pins);
  const printed = claims.map((claim) => claim.plain + (claim.wordings ? claim.pins.map((pin) => pin.words).join(' ') : ''));
  const bySpeaker = new Map<string, SpeakerQuotes>();
  for (const utterance of story.utterances) {
    const { speaker, speakerText, wordings } = utterance;
    const name = speaker ? story.entities.get(speaker)?.name : speakerText;
    if (name === undefined || !wordings.some(({ article, quote }) => isCited(article, quote, pins))) continue;
    if (!wordings.some(({ quote }) => wordsOf(quote.text).length >= MIN_WORDS)) continue;
    if (wordings.some(({ quote }) => printed.some((text) => normal(text).includes(normal(quote.text))))) continue;
    const group = bySpeaker.get(name) ?? { name, utterances: [], ...(speaker ? { entity: speaker } : {}) };
    group.utterances.push(utterance);
    bySpeaker.set(name, group);
  }
  return [...bySpeaker.values()];
}

/** The words a claim rests on lie in the sentence of the quotation, or hold it. */
function isCited(article: Slug, quote: Utterance['wordings'][number]['quote'], pins: ResolvedPin[]): boolean {
  return pins.some((pin) => {
    if (pin.article.slug !== article || pin.passage.id !== quote.passage) return false;
    const around = pin.reading.sentences.filter((s) => s.passage === quote.passage && overlaps(s, quote));
    return contains(pin.at, quote) || around.some((sentence) => overlaps(sentence, pin.at));
  });
}

function normal(text: string): string {
  return wordsOf(text).join(' ');
}
