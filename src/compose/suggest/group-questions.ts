import { escapeRegExp } from '../../domain/span.ts';
import { stemsOf } from '../../english/stems.ts';
import type { LinkedStory } from '../../link/link-story.ts';
import type { Statement } from './build-statements.ts';

/** What several statements have in common, and the question that they answer. */
interface Thread {
  question: string;
  statements: Statement[];
  weight: number;
}

const MAX_SHARE = 0.45;
const MAX_STATEMENTS = 9;
export const restQuestion = 'What else is said?';

/** Statements under questions, each once: the thread that ties most of them first. */
export function groupQuestions(statements: Statement[], story: LinkedStory): Map<Statement, string> {
  const threads = [...nameThreads(statements, story), ...wordThreads(statements)];
  const under = new Map<Statement, string>();
  for (;;) {
    const open = threads.map((thread) => ({ ...thread, statements: thread.statements.filter((statement) => !under.has(statement)) }));
    const next = open
      .filter(
        (thread) =>
          thread.statements.length >= 2 && thread.statements.length <= Math.max(4, Math.min(MAX_STATEMENTS, statements.length * MAX_SHARE)),
      )
      .reduce<Thread | undefined>(
        (best, thread) => (best && best.weight * best.statements.length >= thread.weight * thread.statements.length ? best : thread),
        undefined,
      );
    if (!next) break;
    for (const statement of next.statements) under.set(statement, next.question);
  }
  for (const statement of statements) if (!under.has(statement)) under.set(statement, restQuestion);
  return under;
}

function nameThreads(statements: Statement[], story: LinkedStory): Thread[] {
  const byName = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const id of new Set(statement.tellings.flatMap(({ entities }) => entities)))
      byName.set(id, [...(byName.get(id) ?? []), statement]);
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
    return { question, statements: list, weight: 1 };
  });
}

/** Pairs of words that stand together, and words behind an article, in two statements or more. */
function wordThreads(statements: Statement[]): Thread[] {
  const byPhrase = new Map<string, { phrase: string; statements: Set<Statement>; weight: number }>();
  for (const statement of statements) {
    for (const { phrase, weight } of statement.tellings.flatMap(({ text }) => phrasesIn(text))) {
      const key = stemsOf(phrase).join(' ');
      const known = byPhrase.get(key) ?? { phrase, statements: new Set(), weight };
      byPhrase.set(key, known);
      known.statements.add(statement);
    }
  }
  return [...byPhrase.values()].map(({ phrase, statements: list, weight }) => ({
    question: `What is said about ${phrase}?`,
    statements: [...list],
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
