import type { Topic } from '../domain/topic.ts';
import { maxBy } from '../domain/max-by.ts';
import type { Slug } from '../domain/slug.ts';
import { escapeRegExp } from '../domain/span.ts';
import { capitalise } from '../domain/words.ts';
import { isHeading } from '../english/headings.ts';
import { printSameWords } from '../english/same-words.ts';
import { hasSign } from '../english/signs.ts';
import { speaking } from '../english/speech-verbs.ts';
import { changes } from '../english/states.ts';
import { stemsOf } from '../english/stems.ts';
import { sections } from '../interface/en.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ClaimDraft } from './draft-claims.ts';

/** What several drafts have in common, and the heading over them. */
interface Thread {
  heading: string;
  drafts: ClaimDraft[];
  weight: number;
}

/** Of all drafts, so many at most stand under one name or term; four may in any case. More headings than this are a list. */
const MAX_SHARE = 0.45;
const FEW_DRAFTS = 4;
const MAX_THREADS = 3;

/** In English, whatever the interface speaks: editors and addresses keep them. */
export const restQuestion = sections.rest;

/** Drafts under headings, each once: what changed, then the name or term that ties most of them, then the rest. */
export function groupQuestions(drafts: ClaimDraft[], topic: Pick<Topic, 'title' | 'terms'>, story: LinkedStory): Map<string, ClaimDraft[]> {
  const max = Math.max(FEW_DRAFTS, drafts.length * MAX_SHARE);
  const open = new Set(drafts);
  const under = new Map<string, ClaimDraft[]>();
  const put = (heading: string, list: ClaimDraft[]) => {
    // A name and a term may make one heading.
    if (list.length > 0) under.set(heading, [...(under.get(heading) ?? []), ...list]);
    for (const draft of list) open.delete(draft);
  };
  put(
    sections.changed,
    drafts.filter(({ text }) => hasSign(changes, text)),
  );
  let threads = [...nameThreads(drafts, topic, story), ...termThreads(drafts, topic)];
  for (let count = 0; count < MAX_THREADS; count++) {
    threads = threads.map((thread) => ({ ...thread, drafts: thread.drafts.filter((draft) => open.has(draft)) }));
    const fitting = threads.filter((thread) => thread.drafts.length >= 2 && thread.drafts.length <= max);
    const next = maxBy(fitting, (thread) => thread.weight * thread.drafts.length);
    if (!next) break;
    put(next.heading, next.drafts);
  }
  const { several = [], one = [] } = Object.groupBy(open, (draft) => (isToldInOtherWords(draft) ? 'several' : 'one'));
  if (several.length > 1 && one.length > 1) {
    put(sections.severalTell, several);
    put(sections.one, one);
  } else put(restQuestion, [...open]);
  return under;
}

/** Whether another account tells of it; those that print the same words tell it once. */
function isToldInOtherWords({ supported }: ClaimDraft): boolean {
  return supported.some(({ said, backing, partly }) =>
    [...backing.map(({ sentence }) => sentence), ...partly].some((other) => !printSameWords(said, other)),
  );
}

/** A name is specific: it ties more than a word does. */
const NAME_WEIGHT = 1.5;

/** Names that more accounts have say of no claim what it is about. */
const MOST_ACCOUNTS = 1 / 2;

/** Not of the topic itself, nor of whom most accounts speak, unless it is what they say. */
function nameThreads(drafts: ClaimDraft[], { title }: Pick<Topic, 'title'>, story: LinkedStory): Thread[] {
  const titled = stemsOf(title);
  const naming = [...story.readings.values()].map(({ mentions }) => new Set(mentions.map(({ entity }) => entity)));
  const isEverywhere = (id: Slug) => naming.filter((named) => named.has(id)).length > MOST_ACCOUNTS * naming.length;
  const named = drafts.flatMap((draft) => [...new Set(draft.supported.flatMap(({ said }) => said.entities))].map((id) => ({ id, draft })));
  return [...Map.groupBy(named, ({ id }) => id)].flatMap(([id, list]) => {
    const entity = story.entities.get(id);
    if (!entity || stemsOf(entity.name).every((stem) => titled.includes(stem))) return [];
    const isSpeaking = speaking(escapeRegExp(entity.name.split(' ').at(-1) ?? entity.name));
    const speaks = entity.kind !== 'place' && list.every(({ draft }) => isSpeaking.test(draft.text));
    if (!speaks && isEverywhere(id)) return [];
    const hasArticle = list.some(({ draft }) => [`the ${entity.name}`, `The ${entity.name}`].some((called) => draft.text.includes(called)));
    const speaker = hasArticle ? `the ${entity.name}` : entity.name;
    return { heading: speaks ? sections.says(speaker) : entity.name, drafts: list.map(({ draft }) => draft), weight: NAME_WEIGHT };
  });
}

/** The editor's own terms, where they can stand over something and are not the topic itself. */
function termThreads(drafts: ClaimDraft[], { title, terms }: Pick<Topic, 'title' | 'terms'>): Thread[] {
  const titled = stemsOf(title);
  return terms.filter(isHeading).flatMap((term) => {
    if (stemsOf(term).every((stem) => titled.includes(stem))) return [];
    const isName = /^\p{Lu}/u.test(term);
    const printed = new RegExp(`(?<!\\p{L})${escapeRegExp(term)}s?(?!\\p{L})`, isName ? 'u' : 'iu');
    const weight = isName || term.includes(' ') ? NAME_WEIGHT : 1;
    return { heading: capitalise(term), drafts: drafts.filter(({ text }) => printed.test(text)), weight };
  });
}
