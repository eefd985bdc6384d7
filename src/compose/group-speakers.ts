import { linkOnly } from '../domain/article.ts';
import { isScrap } from '../domain/is-scrap.ts';
import type { Slug } from '../domain/slug.ts';
import type { Utterance } from '../link/group-quotes.ts';
import { speakerId } from '../english/descriptions.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { buildCitedTest, utterancesAt } from './cited-test.ts';
import type { ResolvedClaim } from './resolve-claim.ts';

/** What one speaker is quoted with on a page. */
export interface SpeakerQuotes {
  entity?: Slug;
  name: string;
  utterances: Utterance[];
}

/**
 * Every quotation that the claims of a page rest on, by speaker, but for single words, which stand in the claims: whom only a description names is another in another account.
 * An article that may only be linked to shows those alone.
 */
export function groupSpeakers(claims: ResolvedClaim[], story: LinkedStory): SpeakerQuotes[] {
  const isCited = buildCitedTest(claims);
  const reserved = linkOnly(story.seeds.articles);
  const bySpeaker = new Map<string, SpeakerQuotes>();
  for (const { speaker, speakerText, wordings, ...utterance } of utterancesAt(claims, story.utterances)) {
    const name = speaker ? story.entities.get(speaker)?.name : speakerText;
    const texts = wordings.map(({ quote }) => quote);
    if (name === undefined || !wordings.some(isCited) || isScrap({ wordings: texts })) continue;
    const key = speakerId({ speaker, name, account: wordings[0]?.article });
    const group = bySpeaker.get(key) ?? { name, utterances: [], ...(speaker ? { entity: speaker } : {}) };
    group.utterances.push({ ...utterance, wordings: wordings.filter((wording) => !reserved.has(wording.article) || isCited(wording)) });
    bySpeaker.set(key, group);
  }
  return [...bySpeaker.values()];
}
