import type { Event } from '../domain/claim.ts';
import type { Edtf } from '../domain/edtf.ts';
import { bounds } from '../domain/edtf.ts';
import { sayCommand } from '../domain/say-command.ts';
import type { Slug } from '../domain/slug.ts';
import { takenSlugs, takeSlug, toSlug } from '../domain/slug.ts';
import type { Topic } from '../domain/topic.ts';
import type { LinkedStory } from '../link/link-story.ts';
import { idsIn } from '../suggest/suggest-unwritten.ts';
import type { NewPin, PinKind } from './desk-types.ts';
import type { YamlPath } from './edit-yaml.ts';
import { editYaml } from './edit-yaml.ts';
import { topicKeys } from './key-order.ts';
import { labelOf } from './label-of.ts';
import type { Asked, Changed, SeedsNow } from './operations.ts';
import { edit } from './proposal-operations.ts';
import { pinFor } from './pin-operations.ts';
import { Refused } from './refused.ts';
import type { YamlMap } from './write-yaml.ts';

/** An id says what a claim is about in about this many letters. */
const MAX_ID = 40;

export function addClaim(now: SeedsNow, operation: Asked<'addClaim'>): Changed {
  const { topic, under, section, text } = operation;
  const { file, value } = topicCalled(now, topic);
  const claim = newClaim(now, value, operation);
  const question = value.questions.findIndex(({ id }) => id === under);
  if (under !== undefined && question < 0) throw new Refused(`The topic has no question "${under}".`, 'Choose one of its questions.');
  if (under === undefined && section === undefined)
    throw new Refused('Nobody said where the claim stands.', 'Choose a question or a list.');
  const place: [YamlPath, string] = under === undefined ? [[], section ?? 'answer'] : [['questions', question], 'claims'];
  const files = edit(now, file, (yaml) => yaml.add(...place, claim, topicKeys));
  return { files, label: `Written: ${labelOf(text)}`, added: { file, id: claim.id } };
}

export function addQuestion(now: SeedsNow, operation: Asked<'addQuestion'>): Changed {
  const { file, value } = topicCalled(now, operation.topic);
  const claim = newClaim(now, value, operation);
  const taken = takenSlugs([...idsIn(value), claim.id]);
  const question = { id: takeSlug(toSlug(operation.question), taken), question: operation.question, claims: [claim] };
  const files = edit(now, file, (yaml) => yaml.add([], 'questions', question, topicKeys));
  return { files, label: `Asked: ${operation.question}`, added: { file, id: claim.id } };
}

export function addTopic({ story, paths }: SeedsNow, { title, question, terms }: Asked<'addTopic'>): Changed {
  const slug = takeSlug(toSlug(title), takenSlugs([...story.seeds.topics.keys(), ...paths.flatMap(topicIn)]));
  const file = `topics/${slug}.yaml`;
  return { files: new Map([[file, writeTopic({ title, question, terms })]]), label: `New topic: ${title}`, added: { file, id: slug } };
}

/** The file of a new topic. */
export function writeTopic({ title, question, terms }: Pick<Asked<'addTopic'>, 'title' | 'question' | 'terms'>): string {
  return editYaml(`title: x\n`, (yaml) => {
    yaml.set([], 'title', title, topicKeys);
    if (question !== undefined) yaml.set([], 'question', question, topicKeys);
    if (terms.length > 0) yaml.set([], 'terms', terms, topicKeys);
  });
}

export function addEvent(now: SeedsNow, { when, text, pins, topics }: Asked<'addEvent'>): Changed {
  const { events, topics: known } = now.story.seeds;
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown !== undefined) throw new Refused(`There is no topic "${unknown}".`, 'Choose from the topics that there are.');
  const id = takeSlug(idFor(text), takenSlugs(events.value.flatMap((event) => [event.id, ...event.was])));
  const event = { id, when, text, topics: topics.length > 0 ? topics : undefined, ...pinsByKind(now.story, pins) };
  const files = edit(now, events.file, (yaml) => yaml.addToFile(event, placeByDay(events.value, when)));
  return { files, label: `New event: ${labelOf(text)}`, added: { file: events.file, id } };
}

/** Behind the last event that is no later, where the file has them by day; else at its end. */
function placeByDay(events: Event[], when: Edtf): number | undefined {
  const days = events.map((event) => bounds(event.when).from);
  if (days.some((day, i) => day < (days[i - 1] ?? day))) return undefined;
  const place = days.findLastIndex((day) => day <= bounds(when).from);
  return place < 0 ? undefined : place;
}

function newClaim({ story }: SeedsNow, topic: Topic, { text, short, pins }: Pick<Asked<'addClaim'>, 'text' | 'short' | 'pins'>) {
  const id = takeSlug(idFor(text), takenSlugs(idsIn(topic)));
  return { id, text, short, ...pinsByKind(story, pins) } satisfies YamlMap;
}

function pinsByKind(story: LinkedStory, pins: NewPin[]) {
  const written = (kind: PinKind) => {
    const some = pins.filter(({ as }) => as === kind).map((pin) => pinFor(story, pin));
    return some.length > 0 ? some : undefined;
  };
  if (!pins.some(({ as }) => as === 'pins'))
    throw new Refused('No account tells the whole statement.', 'Pin the words of at least one that does.');
  return { pins: written('pins'), partly: written('partly'), context: written('context') };
}

/** The first words of the sentence, without the marks of accounts. */
function idFor(text: string): Slug {
  return toSlug(text.replace(/\[[^[\]]{0,40}\]/g, ' '), MAX_ID);
}

function topicCalled({ story, paths }: SeedsNow, slug: Slug): { file: string; value: Topic } {
  const topic = story.seeds.topics.get(slug);
  if (!topic || !paths.includes(topic.file))
    throw new Refused(`There is no topic "${slug}".`, `Make it first, or run ${sayCommand('propose')}.`);
  return topic;
}

function topicIn(path: string): string[] {
  return /^topics\/(.+)\.ya?ml$/.exec(path.toLowerCase())?.slice(1) ?? [];
}
