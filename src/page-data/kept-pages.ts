import type { Account } from '../domain/content.ts';
import { sha256 } from '../domain/hash.ts';
import type { Frame } from './story.ts';
import { getFrame, getStory } from './story.ts';

/** The story, as far as a page may read it. */
export interface StoryInView extends Frame {
  /** Those that the page's properties name, in the order of the story. */
  accounts: Account[];
}

interface Page<Params, Props> {
  params: Params;
  props: Props;
}

/**
 * Pages that are taken from the last build where nothing has changed that they may read: their properties, all of which is
 * data, and the story as `story`, with those accounts alone that these name. They must read nothing else of `content/`.
 */
export async function keptPages<Params, Props extends object>(pages: Page<Params, Props>[]) {
  const frame = await getFrame();
  const ofFrame = sha256(JSON.stringify(frame));
  const { accounts } = await getStory();
  const inView = viewOf(accounts);
  return pages.map(({ params, props }) => {
    const story: StoryInView = { ...frame, accounts: inView(props) };
    return { params, props: { ...props, story }, cacheKey: sha256(JSON.stringify([ofFrame, story.accounts, props])) };
  });
}

/** Finds the accounts that data names, by their slugs or, in the text of a page, by their marks. */
export function viewOf(accounts: Account[]): (data: unknown) => Account[] {
  const byName = new Map(
    accounts.flatMap((account) => [[account.slug as string, account] as const, [inText(account.mark), account] as const]),
  );
  return (data) => {
    const named = new Set<Account | undefined>();
    const read = (value: unknown): void => {
      if (typeof value === 'object' && value !== null) for (const one of Object.values(value)) read(one);
      if (typeof value !== 'string') return;
      named.add(byName.get(value));
      for (const [mark] of value.matchAll(/ mark="[^"]*"/g)) named.add(byName.get(mark));
    };
    read(data);
    return accounts.filter((account) => named.has(account));
  };
}

function inText(mark: string): string {
  return ` mark="${mark}"`;
}
