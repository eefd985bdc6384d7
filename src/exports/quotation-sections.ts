import type { Account, UtteranceData } from '../domain/content.ts';
import { onceFor } from '../domain/once-for.ts';
import { quotations as words } from '../interface/here.ts';

/** Quotations below their speakers, each wording with the marks of the accounts that print it. */
export function quotationSections(utterances: UtteranceData[], accounts: Account[]): { title: string; paragraphs: string[] }[] {
  const marks = marksOf(accounts);
  return [...Map.groupBy(utterances, ({ name = words.unnamed }) => name)].map(([title, said]) => ({
    title,
    paragraphs: said.flatMap(({ wordings }) =>
      [...Map.groupBy(wordings, ({ text }) => text)].map(
        ([text, same]) => `“${text}” [${same.map(({ article }) => marks.get(article) ?? article).join(' ')}]`,
      ),
    ),
  }));
}

const marksOf = onceFor((accounts: Account[]) => new Map(accounts.map(({ slug, mark }) => [slug, mark])));
