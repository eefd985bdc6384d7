import type { Claim, Event } from '../domain/claim.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Slug } from '../domain/slug.ts';
import type { Proposal, Topic } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { YamlPath } from './edit-yaml.ts';

/** One version of a claim that accounts tell differently. */
type Version = NonNullable<Claim['differs']>['versions'][number];

/** A statement of the seeds, and where it is written. */
export type Entry = { file: string; path: YamlPath; topic?: Slug } & (
  | { kind: 'proposal'; value: Proposal }
  | { kind: 'claim'; value: Claim }
  | { kind: 'version'; value: Version; of: Claim | Proposal; ofPath: YamlPath }
  | { kind: 'event'; value: Event }
);

/** Whether an editor stands behind it, so that a build checks its sentence. */
export function isConfirmedEntry(entry: Entry): boolean {
  const { status = 'accepted' } = (entry.kind === 'version' ? entry.of : entry.value) as { status?: string };
  return status === 'accepted';
}

export function topicOf({ seeds }: LinkedStory, file: string): { slug: Slug; source: Sourced<Topic> } | undefined {
  for (const [slug, source] of seeds.topics) if (source.file === file) return { slug, source };
  return undefined;
}

/** Everything that may be pinned or reworded in a topic's file or in `events.yaml`. */
export function entriesIn(story: LinkedStory, file: string): Entry[] {
  const { events } = story.seeds;
  if (file === events.file) return events.value.map((value, i) => ({ kind: 'event', file, path: [i], value }));
  const topic = topicOf(story, file);
  return topic ? topicEntries(topic.slug, file, topic.source.value) : [];
}

export function findEntry(story: LinkedStory, file: string, id: string): Entry | undefined {
  return entriesIn(story, file).find(({ value }) => value.id === id);
}

function topicEntries(topic: Slug, file: string, value: Topic): Entry[] {
  const versions = (of: Claim | Proposal, ofPath: YamlPath): Entry[] =>
    (of.differs?.versions ?? []).map((version, i) => ({
      ...{ kind: 'version', file, topic, of, ofPath, value: version, path: [...ofPath, 'differs', 'versions', i] },
    }));
  const claims = (list: Claim[], ...path: YamlPath) =>
    list.flatMap((claim, i): Entry[] => [
      { kind: 'claim', file, topic, path: [...path, i], value: claim },
      ...versions(claim, [...path, i]),
    ]);
  return [
    ...claims(value.answer, 'answer'),
    ...value.questions.flatMap((question, i) => claims(question.claims, 'questions', i, 'claims')),
    ...claims(value.next, 'next'),
    ...claims(value.unknown, 'unknown'),
    ...value.proposals.flatMap((proposal, i): Entry[] => [
      { kind: 'proposal', file, topic, path: ['proposals', i], value: proposal },
      ...versions(proposal, ['proposals', i]),
    ]),
  ];
}
