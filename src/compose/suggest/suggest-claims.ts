import type { Difference } from '../../domain/claim.ts';
import type { Proposal, Topic } from '../../domain/topic.ts';
import { takeSlug, toSlug } from '../../domain/slug.ts';
import type { ComparedAccounts } from '../../link/compare-accounts.ts';
import type { LinkedStory } from '../../link/link-story.ts';
import type { Difference as DifferenceKind } from '../../link/find-difference.ts';
import type { Telling } from '../../link/read-tellings.ts';
import type { Line, Statement } from './build-statements.ts';
import { buildStatements } from './build-statements.ts';
import { chooseSection } from './choose-section.ts';
import { groupQuestions, restQuestion } from './group-questions.ts';
import type { Library } from './pick-tellings.ts';
import { buildLibrary, pickTellings } from './pick-tellings.ts';
import { pinOf, sayTelling, wordingOf } from './say-telling.ts';

/** A claim that the machine found, and what it rests on. */
export interface Suggestion {
  proposal: Proposal;
  statement: Statement;
}

/** What the machine would write about a topic, in the order of the page. */
export interface Suggestions {
  claims: Suggestion[];
  /** Passages that no claim tells and that may belong to the topic. */
  near: string[];
}

export type Suggester = (topic: Pick<Topic, 'title' | 'terms'>) => Suggestions;

/** In a table a claim has about this many letters. */
const SHORT = 90;

/** A suggester that also tells what it compared. */
export type StorySuggester = Suggester & { compared: () => ComparedAccounts };

/** This many statements, those that most accounts tell, are the short answer. */
const ANSWER = 3;

/** Compares the accounts when it is first asked: a story whose topics an editor wrote never pays for it. */
export function buildSuggester(story: LinkedStory, compare: (story: LinkedStory) => ComparedAccounts): StorySuggester {
  let known: { compared: ComparedAccounts; material: Library } | undefined;
  const look = () => {
    if (!known) {
      const compared = compare(story);
      known = { compared, material: buildLibrary(compared) };
    }
    return known;
  };
  return Object.assign((topic: Pick<Topic, 'title' | 'terms'>) => suggestClaims(topic, look().compared, look().material, story), {
    compared: () => look().compared,
  });
}

function suggestClaims(
  topic: Pick<Topic, 'title' | 'terms'>,
  { tellings, facts }: ComparedAccounts,
  library: Library,
  story: LinkedStory,
): Suggestions {
  const { scores, near } = pickTellings(topic, library);
  const chosen = facts.filter((fact) => fact.tellings.some((telling) => scores.has(telling)));
  const statements = buildStatements(chosen, scores, tellings);
  const placed = placeStatements(statements, story);
  const taken = new Set<string>(['answer', 'next', 'unknown']);
  const claims = placed.map(({ statement, under }) => ({ statement, proposal: toProposal(statement, under, story, taken) }));
  const told = new Set(statements.flatMap((statement) => statement.tellings.map(({ address }) => address)));
  return { claims, near: near.filter((address) => !told.has(address)) };
}

/** The short answer, then the questions with what weighs most first, then what comes next and what is open. */
function placeStatements(statements: Statement[], story: LinkedStory): { statement: Statement; under: string }[] {
  const sections = new Map(statements.map((statement) => [statement, statement.variants ? undefined : chooseSection(statement.text)]));
  const told = statements.filter((statement) => !sections.get(statement));
  const answer = told
    .toSorted((a, b) => accountsOf(b) - accountsOf(a) || b.score - a.score)
    .filter(({ lines, differences }) => lines.length === 1 && differences.length === 0)
    .slice(0, told.length > 6 ? ANSWER : 1);
  const under = groupQuestions(
    told.filter((statement) => !answer.includes(statement)),
    story,
  );
  const weight = new Map<string, number>();
  for (const [statement, question] of under) weight.set(question, Math.max(weight.get(question) ?? 0, statement.score));
  const questions = [...weight.keys()].sort(
    (a, b) => Number(a === restQuestion) - Number(b === restQuestion) || (weight.get(b) ?? 0) - (weight.get(a) ?? 0),
  );
  const inOrder = (list: Statement[]) =>
    list.toSorted((a, b) => accountsOf(b) - accountsOf(a) || (a.tellings[0]?.index ?? 0) - (b.tellings[0]?.index ?? 0));
  const of = (section: string) =>
    inOrder(statements.filter((statement) => sections.get(statement) === section)).map((statement) => ({ statement, under: section }));
  return [
    ...answer.map((statement) => ({ statement, under: 'answer' })),
    ...questions.flatMap((question) =>
      inOrder([...under.keys()].filter((statement) => under.get(statement) === question)).map((statement) => ({
        statement,
        under: question,
      })),
    ),
    ...of('next'),
    ...of('unknown'),
  ];
}

function toProposal(statement: Statement, under: string, story: LinkedStory, taken: Set<string>): Proposal {
  const { lines, tellings, differences, variants } = statement;
  const proposal = {
    id: takeSlug(toSlug(lines.at(-1)?.said.text ?? '', 40), taken),
    was: [],
    status: 'proposed' as const,
    under,
    paragraph: false,
    wordings: variants,
    context: [],
  };
  const [difference] = differences;
  if (difference) return { ...proposal, pins: [], differs: toDifference(difference, lines, story, taken) };
  return {
    ...proposal,
    text: lines.map((line) => sayLine(line, story)).join(' '),
    ...shortOf(lines, story),
    pins: tellings.map((telling) => (variants ? wordingOf(telling, tellings) : pinOf(telling))),
  };
}

/** What accounts tell differently, as far as the machine can say it. */
const abouts = {
  figure: 'Different figures',
  date: 'Different dates',
  denial: 'What one affirms, the other denies',
} satisfies Record<DifferenceKind, string>;

function toDifference(kind: DifferenceKind, lines: Line[], story: LinkedStory, taken: Set<string>): Difference {
  const versions = lines.map((line) => ({
    id: takeSlug(toSlug(line.said.text, 40), taken),
    was: [],
    text: sayLine(line, story),
    ...shortOf([line], story),
    pins: [line.said, ...line.backing].map(pinOf),
    context: [],
  }));
  return { about: abouts[kind], kind: 'conflict', versions };
}

/** An account's sentence with its mark, and behind it the marks of the accounts that tell the same. */
function sayLine({ said, backing }: Line, story: LinkedStory): string {
  const mark = ({ placed }: Telling) => placed.account.mark;
  return `${sayTelling(said, story)} [${mark(said)}]${backing.length > 0 ? ` [${backing.map(mark).join(' ')}]` : ''}`;
}

function shortOf(lines: Line[], story: LinkedStory): { short?: string } {
  const text = lines.map(({ said }) => sayTelling(said, story)).join(' ');
  return text.length > SHORT ? { short: `${text.slice(0, SHORT).replace(/\s+\S*$/u, '')} …` } : {};
}

function accountsOf({ tellings }: Statement): number {
  return new Set(tellings.map(({ placed }) => placed.article.slug)).size;
}
