import { sha256 } from './domain/hash.ts';
import type { Issue } from './domain/issue.ts';
import type { SeedFile, Seeds } from './domain/seed.ts';
import { decodeFiles } from './ingest/decode-files.ts';
import { parseTopicsAndEvents } from './ingest/parse-seeds.ts';
import { isTopicOrEvents } from './ingest/seed-names.ts';
import type { Linked } from './pipeline.ts';

/** The story as it was last read and linked, for a program that generates it again and again. */
export interface HeldStory {
  last?: { from: string; linked: Linked };
}

/**
 * The story of these seeds, read and linked. Where since the last run only words of topics and events were changed, of which
 * nothing else is made, it is the story of that run with these.
 *
 * @param link reads and links all
 */
export async function linkHeld(held: HeldStory, files: SeedFile[], onDisk: Issue[], link: () => Promise<Linked>): Promise<Linked> {
  const today = new Date();
  const texts = decodeFiles(files.filter(({ path }) => isTopicOrEvents(path)));
  const others = files.map(({ path, madeFrom, bytes }) => [path, madeFrom, isTopicOrEvents(path) ? '' : sha256(bytes)]);
  const fromOf = ({ topics }: Pick<Seeds, 'topics'>) => {
    const terms = [...topics].map(([slug, { value }]) => [slug, value.terms]);
    return sha256(JSON.stringify([today.toISOString().slice(0, 10), onDisk, others, terms]));
  };
  const ask = ({ seeds }: Linked) => parseTopicsAndEvents(texts, seeds.story.value, today);

  const { last } = held;
  const asked = last && ask(last.linked);
  // What is wrong with a topic is told among all that is wrong.
  if (asked?.issues.length === 0 && fromOf(asked) === last?.from) return withAsked(last.linked, asked);
  // While all is read anew, the last story takes no memory.
  delete held.last;
  const linked = await link();
  if (ask(linked).issues.length === 0) held.last = { from: fromOf(linked.seeds), linked };
  return linked;
}

function withAsked({ seeds, issues, story }: Linked, { topics, events }: Pick<Seeds, 'topics' | 'events'>): Linked {
  return { issues, seeds: { ...seeds, topics, events }, story: { ...story, seeds: { ...story.seeds, topics, events } } };
}
