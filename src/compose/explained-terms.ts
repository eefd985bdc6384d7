import { termFinder } from '../domain/find-terms.ts';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Slug } from '../domain/slug.ts';
import { typographic } from '../domain/words.ts';
import type { LinkedStory } from '../link/link-story.ts';
import type { ResolvedClaim } from './resolve-claim.ts';
import { resolveStatement } from './resolve-claim.ts';

/** A term, and the verified statement that explains it. */
export interface ExplainedTerm extends ResolvedClaim {
  term: string;
  spellings: string[];
}

/** What an editor has explained, in the order of the story's file, and what is wrong with it. */
export interface Explanations {
  terms: ExplainedTerm[];
  issues: Issue[];
}

export function resolveTerms(story: LinkedStory): Explanations {
  const { story: source } = story.seeds;
  const resolved = source.value.explained.map(({ term, spellings, ...explained }, i) => {
    const whole = { ...explained, was: [], partly: [], context: [] };
    const { statement, issues } = resolveStatement(whole, { source, path: ['explained', i] }, story);
    return { term: { ...statement, term: typographic(term), spellings: spellings.map(typographic) }, issues };
  });
  return { terms: resolved.map(({ term }) => term), issues: resolved.flatMap(({ issues }) => issues) };
}

/** Those that these texts use, but for what the page is about: its own `subjects`. */
export function termsUsed(terms: ExplainedTerm[], texts: string[], subjects: string[] = []): ExplainedTerm[] {
  const find = termFinder(terms);
  const used = new Set(texts.flatMap((text) => find(text).map(({ id }) => id)));
  const own = new Set(subjects.map((subject) => subject.toLowerCase()));
  return terms.filter(({ id, term, spellings }) => used.has(id) && ![term, ...spellings].some((name) => own.has(name.toLowerCase())));
}

/** What is wrong with explanations, and those that no page has. */
export function checkExplained({ terms, issues }: Explanations, onPages: { id: Slug }[], { seeds: { story } }: LinkedStory): Issue[] {
  const used = new Set(onPages.map(({ id }) => id));
  const unused = terms.flatMap(({ id, term }, i) =>
    used.has(id) ? [] : issue('term-unused', { file: story.file, line: story.lineOf(['explained', i, 'term']) }, `no page uses "${term}"`),
  );
  return [...issues, ...unused];
}
