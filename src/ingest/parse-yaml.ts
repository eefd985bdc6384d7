import { distance } from 'fastest-levenshtein';
import { LineCounter, parseDocument } from 'yaml';
import type { Document, Node } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { LineOf, Sourced } from '../domain/seed.ts';

/** At most this many nodes reached by aliases: a "billion laughs" file stops here. */
const MAX_ALIASES = 50;

/** What follows a mistake in the syntax often follows from it. */
const MAX_ERRORS = 5;

/**
 * Text of a YAML file to a checked value that knows its lines; every problem of the file at once.
 * A file that is not there, is wrong, or holds nothing but comments gives `fallback`.
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: string,
  text = '',
  fallback: unknown = {},
): { parsed: Sourced<z.infer<S>>; issues: Issue[] } {
  const lines = new LineCounter();
  const { document, data, issues } = readDocument(file, text, lines);
  const lineOf: LineOf = (path) => {
    const { range } = (document?.getIn(path, true) ?? {}) as Partial<Node>;
    if (range) return lines.linePos(range[0]).line;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : undefined;
  };
  const result = schema.safeParse(data ?? fallback, { error: keysBeside });
  if (result.success) return { parsed: { file, value: result.data, lineOf }, issues };
  const parsed = { file, value: schema.parse(fallback), lineOf: () => undefined };
  return { parsed, issues: result.error.issues.flatMap((problem) => toIssues(problem, file, lineOf)) };
}

function readDocument(file: string, text: string, lineCounter: LineCounter): { document?: Document; data?: unknown; issues: Issue[] } {
  try {
    const document = parseDocument(text, { lineCounter, schema: 'core', customTags: [], uniqueKeys: true });
    const errors = [...document.errors, ...document.warnings];
    if (errors.some(({ message }) => message.includes('call stack'))) throw new RangeError();
    const issues = errors.slice(0, MAX_ERRORS).map(({ message, linePos }) => {
      const [what = message] = message.split(/ at line \d|\n/);
      return issue('yaml-syntax', { file, line: linePos?.[0].line }, what);
    });
    return { document, data: issues.length > 0 ? undefined : document.toJS({ maxAliasCount: MAX_ALIASES }), issues };
  } catch (error) {
    if (error instanceof RangeError) return { issues: [issue('too-deep', { file }, 'is nested too deep to be read')] };
    return { issues: [issue('yaml-syntax', { file }, (error as Error).message)] };
  }
}

/** Of an unknown key, the keys that are known there stand in the place of a message. */
const keysBeside: z.core.$ZodErrorMap = ({ code, inst }) =>
  code === 'unrecognized_keys' && inst instanceof z.ZodObject ? Object.keys(inst.shape).join(', ') : undefined;

function toIssues(problem: z.core.$ZodIssue, file: string, lineOf: LineOf): Issue[] {
  const where = problem.path.length > 0 ? `${problem.path.map(String).join('.')}: ` : '';
  if (problem.code !== 'unrecognized_keys') return [issue('yaml-shape', { file, line: lineOf(problem.path) }, where + problem.message)];
  return problem.keys.map((key) => {
    const nearest = problem.message.split(', ').toSorted((a, b) => distance(a, key) - distance(b, key))[0];
    const message = `${where}no key "${key}"; did you mean "${nearest}"? Known here: ${problem.message}`;
    return issue('unknown-key', { file, line: lineOf([...problem.path, key]) }, message);
  });
}
