import type { TopicData } from '../domain/content.ts';
import type { Change, Correction } from '../domain/record.ts';
import { getChanges, getStory, getTopics } from './story.ts';

/** A change as readers are told of it. */
export interface ToldChange extends Change {
  /** What the claim says now, in short; absent where it is no longer made. */
  text?: string;
  /** The path of the claim, or of the reason why it is not made. */
  path: string;
}

/** The last change first. What became of a claim that now has another id, or of a topic that is gone, is left out. */
export async function getToldChanges(): Promise<ToldChange[]> {
  const { sections } = await getStory();
  const topics = new Map((await getTopics()).map(({ data }) => [data.slug as string, saidOn(data)]));
  const home = new Map(
    sections.flatMap((section) => ('claims' in section ? section.claims : [])).map(({ id, text }) => [id as string, text]),
  );
  const { changes } = await getChanges();
  return changes.toReversed().flatMap((change): ToldChange[] => {
    const { topic, claim, what } = change;
    const text = (topic === undefined ? home : topics.get(topic))?.get(claim);
    const path = `${topic === undefined ? '/' : `/topics/${topic}/`}#c-${claim}`;
    if (text !== undefined) return [{ ...change, text, path }];
    return what === 'withdrawn' && topics.has(topic ?? '') ? [{ ...change, path }] : [];
  });
}

/** Every statement of a topic page that an editor stands behind, in short, by its id. */
function saidOn({ claims, sections }: TopicData): Map<string, string> {
  const cells = sections.flatMap((section) => (section.kind === 'board' ? section.board.flatMap((row) => row.cells) : []));
  const ours = claims.filter(({ unconfirmed }) => !unconfirmed);
  return new Map([...ours.map(({ id, text }) => [id, text] as const), ...cells.map(({ id, plain }) => [id, plain] as const)]);
}

/** What an editor wrote of a topic's claims that were wrong. */
export function correctionsOf({ sections }: Pick<TopicData, 'sections'>): Correction[] {
  return sections.flatMap((section) => (section.kind === 'corrections' ? section.corrections : []));
}
