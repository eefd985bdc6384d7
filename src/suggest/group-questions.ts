import { escapeRegExp } from '../domain/span.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ClaimDraft } from './draft-claims.ts';

/** What several drafts have in common, and the question that they answer. */
interface Thread {
  question: string;
  drafts: ClaimDraft[];
  weight: number;
}

const MAX_SHARE = 0.45;
const MAX_STATEMENTS = 9;
export const restQuestion = 'What else is said?';

/** Statements under questions, each once: the thread that ties most of them first. */
export function groupQuestions(drafts: ClaimDraft[], story: LinkedStory): Map<ClaimDraft, string> {
  const threads = [...nameThreads(drafts, story), ...wordThreads(drafts)];
  const under = new Map<ClaimDraft, string>();
  for (;;) {
    const open = threads.map((thread) => ({ ...thread, drafts: thread.drafts.filter((draft) => !under.has(draft)) }));
    const next = open
      .filter(
        (thread) => thread.drafts.length >= 2 && thread.drafts.length <= Math.max(4, Math.min(MAX_STATEMENTS, drafts.length * MAX_SHARE)),
      )
      .reduce<Thread | undefined>(
        (best, thread) => (best && best.weight * best.drafts.length >= thread.weight * thread.drafts.length ? best : thread),
        undefined,
      );
    if (!next) break;
    for (const draft of next.drafts) under.set(draft, next.question);
  }
  for (const draft of drafts) if (!under.has(draft)) under.set(draft, restQuestion);
  return under;
}

function nameThreads(drafts: ClaimDraft[], story: LinkedStory): Thread[] {
  const byName = new Map<string, ClaimDraft[]>();
  for (const draft of drafts) {
    for (const id of new Set(draft.sentences.flatMap(({ entities }) => entities))) byName.set(id, [...(byName.get(id) ?? []), draft]);
  }
  return [...byName].flatMap(([id, list]) => {
    const entity = story.entities.get(id as never);
    if (!entity) return [];
    const name = escapeRegExp(entity.name.split(' ').at(-1) ?? entity.name);
    const speaking = new RegExp(
      `${name}[^.]{0,30}\\b(?:said|says|told|added|stressed|argued|insist|called|noted|explained|warned)|(?:said|told|added) [^.]{0,20}${name}`,
    );
    const speaks = list.filter(({ text }) => speaking.test(text));
    const question = speaks.length * 2 > list.length ? `What does ${entity.name} say?` : `What is said about ${entity.name}?`;
    return { question, drafts: list, weight: 1 };
  });
}

/** Pairs of words that stand together, and words behind an article, in two drafts or more. */
function wordThreads(drafts: ClaimDraft[]): Thread[] {
  const byPhrase = new Map<string, { phrase: string; drafts: Set<ClaimDraft>; weight: number }>();
  for (const draft of drafts) {
    for (const { phrase, weight } of draft.sentences.flatMap(({ text }) => phrasesIn(text))) {
      const key = stemsOf(phrase).join(' ');
      const known = byPhrase.get(key) ?? { phrase, drafts: new Set(), weight };
      byPhrase.set(key, known);
      known.drafts.add(draft);
    }
  }
  return [...byPhrase.values()].map(({ phrase, drafts: list, weight }) => ({
    question: `What is said about ${phrase}?`,
    drafts: [...list],
    weight,
  }));
}

function phrasesIn(text: string): { phrase: string; weight: number }[] {
  const pairs = [...text.matchAll(/(?<![\p{L}'’])(?=(\p{Ll}{3,} \p{Ll}{4,})(?![\p{L}'’]))/gu)].map((match) => match[1] ?? '');
  const nouns = [...text.matchAll(/\b(?:[Tt]he|[Aa]n?|of|for) (\p{Ll}{4,})(?![\p{L}'’])/gu)].map((match) => `the ${match[1] ?? ''}`);
  return [
    ...pairs
      .filter((pair) => stemsOf(pair).length === 2 && !/(?:ly|ed|ing|ould)(?: |$)/.test(pair))
      .map((phrase) => ({ phrase, weight: 1.2 })),
    ...nouns
      .filter((phrase) => stemsOf(phrase).length === 1 && !/(?:ly|ed|ing|ible|able|ive|ous|ful|ary|ial)$/.test(phrase))
      .map((phrase) => ({ phrase, weight: 0.8 })),
  ];
}
