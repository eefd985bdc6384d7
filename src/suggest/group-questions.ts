import { maxBy } from '../domain/max-by.ts';
import { escapeRegExp } from '../domain/span.ts';
import { phrasesIn } from '../english/topic-phrases.ts';
import { speaking } from '../english/sentence-signs.ts';
import { stemsOf } from '../english/stems.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ClaimDraft } from './draft-claims.ts';

/** What several drafts have in common, and the question that they answer. */
interface Thread {
  question: string;
  drafts: ClaimDraft[];
  weight: number;
}

/** Of all drafts, and in number, so many at most stand under one question; four may in any case. */
const MAX_SHARE = 0.45;
const MAX_DRAFTS = 9;
const FEW_DRAFTS = 4;
export const restQuestion = 'What else is said?';

/** Drafts under questions, each once: the thread that ties most of them first. */
export function groupQuestions(drafts: ClaimDraft[], story: LinkedStory): Map<string, ClaimDraft[]> {
  const max = Math.max(FEW_DRAFTS, Math.min(MAX_DRAFTS, drafts.length * MAX_SHARE));
  const open = new Set(drafts);
  const under = new Map<string, ClaimDraft[]>();
  const put = (question: string, list: ClaimDraft[]) => {
    under.set(question, [...(under.get(question) ?? []), ...list]);
    for (const draft of list) open.delete(draft);
  };
  let threads = [...nameThreads(drafts, story), ...wordThreads(drafts)];
  for (;;) {
    threads = threads.map((thread) => ({ ...thread, drafts: thread.drafts.filter((draft) => open.has(draft)) }));
    const fitting = threads.filter((thread) => thread.drafts.length >= 2 && thread.drafts.length <= max);
    const next = maxBy(fitting, (thread) => thread.weight * thread.drafts.length);
    if (!next) break;
    put(next.question, next.drafts);
  }
  if (open.size > 0) put(restQuestion, [...open]);
  return under;
}

function nameThreads(drafts: ClaimDraft[], story: LinkedStory): Thread[] {
  const named = drafts.flatMap((draft) => [...new Set(draft.sentences.flatMap(({ entities }) => entities))].map((id) => ({ id, draft })));
  return [...Map.groupBy(named, ({ id }) => id)].flatMap(([id, list]) => {
    const entity = story.entities.get(id);
    if (!entity) return [];
    const isSpeaking = speaking(escapeRegExp(entity.name.split(' ').at(-1) ?? entity.name));
    const speaks = list.filter(({ draft }) => isSpeaking.test(draft.text)).length * 2 > list.length;
    const question = speaks ? `What does ${entity.name} say?` : `What is said about ${entity.name}?`;
    return { question, drafts: list.map(({ draft }) => draft), weight: 1 };
  });
}

/** Pairs of words that stand together, and words behind an article, in two drafts or more. */
function wordThreads(drafts: ClaimDraft[]): Thread[] {
  const byPhrase = new Map<string, Thread>();
  for (const draft of drafts) {
    for (const { phrase, weight } of draft.sentences.flatMap(({ text }) => phrasesIn(text))) {
      const key = stemsOf(phrase).join(' ');
      const thread = byPhrase.get(key) ?? { question: `What is said about ${phrase}?`, drafts: [], weight };
      byPhrase.set(key, thread);
      if (thread.drafts.at(-1) !== draft) thread.drafts.push(draft);
    }
  }
  return [...byPhrase.values()];
}
