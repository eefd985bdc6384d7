import { entitiesSchema } from '../domain/entity.ts';
import { eventsSchema } from '../domain/claim.ts';
import type { Cache } from '../domain/cache.ts';
import type { Issue } from '../domain/issue.ts';
import { isError } from '../domain/issue.ts';
import type { SeedFile } from '../domain/seed.ts';
import { slugSchema } from '../domain/slug.ts';
import { topicSchema } from '../domain/topic.ts';
import type { MentionFinder } from '../extract/extract-mentions.ts';
import { buildMentionFinder } from '../extract/extract-mentions.ts';
import { decodeFiles } from '../ingest/decode-files.ts';
import { parseYaml } from '../ingest/parse-yaml.ts';
import { isYamlFile, plainName } from '../ingest/seed-names.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { linkArticles } from '../pipeline.ts';
import { Refused } from './refused.ts';

/** The seeds as the desk has read them. */
export interface ReadDesk {
  files: Map<string, Uint8Array>;
  story: LinkedStory;
  find: MentionFinder;
  /** What is wrong with YAML files, by file: such a one counts as empty. */
  problems: Map<string, Issue[]>;
}

/** Reads everything: some seconds in a large story. */
export function readDesk(files: Map<string, Uint8Array>, cache: Cache): ReadDesk {
  const { story, issues } = linkArticles(toSeedFiles(files), cache);
  const wrong = issues.filter((found) => isError(found) && (isYamlFile(found.file) || found.file === 'addresses.lock'));
  return { files, story, find: finderOf(story), problems: Map.groupBy(wrong, ({ file }) => file) };
}

/**
 * The same after some files have become others. Topics, events and names are read by themselves, in a few milliseconds, and
 * names are found by their spellings at once; whatever else changed, the articles are read and linked anew.
 */
export function rereadDesk(desk: ReadDesk, changes: Map<string, Uint8Array | undefined>, cache: Cache): ReadDesk {
  const files = new Map(desk.files);
  for (const [path, bytes] of changes)
    if (bytes) files.set(path, bytes);
    else files.delete(path);
  const { seeds } = desk.story;
  const isLight = (path: string) =>
    /^topics\/[^/]+\.yaml$/.test(plainName(path)) || path === seeds.events.file || path === seeds.entities.file;
  if (![...changes.keys()].every(isLight)) return readDesk(files, cache);
  const topics = new Map(seeds.topics);
  const problems = new Map(desk.problems);
  let { events, entities } = seeds;
  for (const path of changes.keys()) {
    const bytes = files.get(path);
    const text = bytes && textOfYaml(path, bytes);
    const name = plainName(path);
    const read = <T>({ parsed, issues }: { parsed: T; issues: Issue[] }): T => {
      problems.delete(path);
      if (issues.some(isError)) problems.set(path, issues.filter(isError));
      return parsed;
    };
    if (path === seeds.events.file) events = read(parseYaml(eventsSchema, path, text, []));
    else if (path === seeds.entities.file) entities = read(parseYaml(entitiesSchema, path, text, []));
    else {
      const slug = slugSchema.safeParse(name.slice('topics/'.length, -'.yaml'.length));
      if (!slug.success) continue;
      if (bytes) topics.set(slug.data, read(parseYaml(topicSchema, name, text, { title: slug.data })));
      else topics.delete(slug.data);
    }
  }
  const story = { ...desk.story, seeds: { ...seeds, topics, events, entities } };
  if (entities === seeds.entities) return { ...desk, files, story, problems };
  const named = entities.value.length > 0 ? { ...story, entities: new Map(entities.value.map((entity) => [entity.id, entity])) } : story;
  return { files, story: named, problems, find: finderOf(named) };
}

export function toSeedFiles(files: Map<string, Uint8Array>): SeedFile[] {
  return [...files].map(([path, bytes]) => ({ path, bytes }));
}

/** To the character, so that what is written back differs in nothing but what was changed. */
export function exactText(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new Refused(`${path} is not in UTF-8.`, 'Save it as UTF-8 in a text editor.');
  }
}

function textOfYaml(path: string, bytes: Uint8Array): string | undefined {
  return decodeFiles([{ path, bytes }]).texts.get(path);
}

function finderOf({ entities }: LinkedStory): MentionFinder {
  return buildMentionFinder([...entities.values()]);
}
