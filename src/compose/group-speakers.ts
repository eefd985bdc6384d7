import type { Slug } from '../domain/slug.ts';
import { overlaps } from '../domain/span.ts';
import type { Utterance, Wording } from '../link/group-quotes.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ResolvedClaim, ResolvedPin } from './resolve-claim.ts';

/** What one speaker is quoted with on a page. */
export interface SpeakerQuotes {
  entity?: Slug;
  name: string;
  utterances: Utterance[];
}

/** Every quotation that the claims of a page rest on, by speaker. An article that may only be linked to shows those alone. */
export function groupSpeakers(claims: ResolvedClaim[], story: LinkedStory): SpeakerQuotes[] {
  const pins = claims.flatMap((claim) => claim.pins);
  const reserved = new Set(story.seeds.articles.filter(({ rights }) => rights === 'link').map(({ slug }) => slug));
  const bySpeaker = new Map<string, SpeakerQuotes>();
  for (const utterance of story.utterances) {
    const { speaker, speakerText, wordings } = utterance;
    const name = speaker ? story.entities.get(speaker)?.name : speakerText;
    if (name === undefined || !wordings.some((wording) => isCited(wording, pins))) continue;
    const group = bySpeaker.get(name) ?? { name, utterances: [], ...(speaker ? { entity: speaker } : {}) };
    group.utterances.push({
      ...utterance,
      wordings: wordings.filter((wording) => !reserved.has(wording.article) || isCited(wording, pins)),
    });
    bySpeaker.set(name, group);
  }
  return [...bySpeaker.values()];
}

function isCited({ article, quote }: Wording, pins: ResolvedPin[]): boolean {
  return pins.some((pin) => pin.article.slug === article && pin.passage.id === quote.passage && overlaps(pin.at, quote));
}
