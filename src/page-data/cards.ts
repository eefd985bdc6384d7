import type { Account } from '../domain/content.ts';
import { accountName } from '../domain/content.ts';
import { tellersOf } from '../domain/tellers.ts';
import { capitalise } from '../domain/words.ts';
import { accounts as words } from '../interface/here.ts';
import type { Card } from '../share/card.ts';
import { cardHeight, cardPath, cardsOf } from '../share/card.ts';
import { keptPages } from './kept-pages.ts';
import { getStory, getTopics } from './story.ts';

/** A card with what its page needs. */
export interface CardPage extends Record<string, unknown> {
  card: Card;
  topic: string;
  path: string;
  /** In px, by how wide it is. */
  heights: { narrow: number; wide: number };
}

/** Every card, for `getStaticPaths`. */
export async function getCards() {
  const { accounts } = await getStory();
  const pages = (await getTopics()).flatMap(({ data, id: topic }) =>
    cardsOf(data).map((card) => {
      const names = tellersOfCard(card, accounts).map((account) => `${accountName(account, words)}, ${words.ourDigest}`);
      const heights = { narrow: cardHeight(card, names, 'narrow'), wide: cardHeight(card, names, 'wide') };
      const props: CardPage = { card, topic, path: cardPath(topic, card), heights };
      return { params: { topic, claim: card.id }, props };
    }),
  );
  return keptPages(pages);
}

/** The accounts that tell it, or a part of it. */
export function tellersOfCard({ statements }: Card, accounts: Account[]): Account[] {
  const telling = new Set(statements.flatMap(tellersOf));
  return accounts.filter(({ slug }) => telling.has(slug));
}

/** An account's name at the start of a line. */
export function nameOf(account: Account): string {
  return capitalise(accountName(account, words));
}
