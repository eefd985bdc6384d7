import type { Account, StoryData } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { tellersOf } from '../domain/tellers.ts';
import { capitalise } from '../domain/words.ts';
import { accounts as words } from '../interface/here.ts';
import type { Card } from '../share/card.ts';
import { cardHeight, cardPath, cardsOf } from '../share/card.ts';
import { getStory, getTopics } from './story.ts';

/** A card with what its page needs. */
export interface CardPage extends Record<string, unknown> {
  card: Card;
  topic: string;
  story: StoryData;
  path: string;
  /** The accounts that tell it, or a part of it. */
  tellers: Account[];
  /** In px, by how wide it is. */
  heights: { narrow: number; wide: number };
}

/** Every card, for `getStaticPaths`. */
export async function getCards(): Promise<{ params: { topic: string; claim: string }; props: CardPage }[]> {
  const story = await getStory();
  return (await getTopics()).flatMap(({ data, id: topic }) =>
    cardsOf(data).map((card) => {
      const telling = new Set(card.statements.flatMap(tellersOf));
      const tellers = story.accounts.filter(({ slug }) => telling.has(slug));
      const names = tellers.map((account) => `${accountName(account, words)}, ${words.ourDigest}`);
      const heights = { narrow: cardHeight(card, names, 'narrow'), wide: cardHeight(card, names, 'wide') };
      return { params: { topic, claim: card.id }, props: { card, topic, story, path: cardPath(topic, card), tellers, heights } };
    }),
  );
}

/** An account's name at the start of a line. */
export function nameOf(account: Account): string {
  return capitalise(accountName(account, words));
}
