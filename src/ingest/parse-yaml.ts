import { distance } from 'fastest-levenshtein';
import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { LineOf, Sourced } from '../domain/seed.ts';

/** At most this many nodes reached by aliases: a "billion laughs" file stops here. */
const MAX_ALIASES = 50;

/** What follows a mistake in the syntax often follows from it. */
const MAX_ERRORS = 5;

/**
 * Text of a YAML file to a checked value that knows its lines; every problem of the file at once.
 * A file of nothing but comments holds `empty`.
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  file: string,
  text: string,
  empty: unknown = {},
): { parsed: Sourced<z.infer<S>> | undefined; issues: Issue[] } {
  const lines = new LineCounter();
  const document = readDocument(text, lines);
  if (!document) return { parsed: undefined, issues: [issue('too-deep', { file }, 'is nested too deep to be read')] };
  const syntax = [...document.errors, ...document.warnings]
    .slice(0, MAX_ERRORS)
    .map((error) => issue('yaml-syntax', { file, line: error.linePos?.[0].line }, firstSentence(error.message)));
  if (syntax.length > 0) return { parsed: undefined, issues: syntax };

  const lineOf: LineOf = (path) => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = depth === 0 ? document.contents : document.getIn(path.slice(0, depth), true);
      const range = (node as { range?: [number, number, number] } | undefined)?.range;
      if (range) return lines.linePos(range[0]).line;
    }
    return undefined;
  };

  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: MAX_ALIASES }) ?? empty;
  } catch (error) {
    return { parsed: undefined, issues: [issue('yaml-syntax', { file }, (error as Error).message)] };
  }
  const result = schema.safeParse(data);
  if (result.success) return { parsed: { file, value: result.data, lineOf }, issues: [] };
  return { parsed: undefined, issues: result.error.issues.flatMap((problem) => toIssues(problem, schema, file, lineOf)) };
}

/** `undefined` where the nesting exhausts the parser. */
function readDocument(text: string, lineCounter: LineCounter) {
  try {
    const document = parseDocument(text, { lineCounter, schema: 'core', customTags: [], uniqueKeys: true });
    return document.errors.some(({ message }) => message.includes('call stack')) ? undefined : document;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function toIssues(problem: z.core.$ZodIssue, schema: z.ZodType, file: string, lineOf: LineOf): Issue[] {
  const where = problem.path.length > 0 ? `${problem.path.map(String).join('.')}: ` : '';
  if (problem.code !== 'unrecognized_keys') return [issue('yaml-shape', { file, line: lineOf(problem.path) }, where + problem.message)];
  return problem.keys.map((key) => {
    const known = keysAt(schema, problem.path);
    const nearest = known.toSorted((a, b) => distance(a, key) - distance(b, key))[0];
    const suggestion = nearest ? `; did you mean "${nearest}"? Known here: ${known.join(', ')}` : '';
    return issue('unknown-key', { file, line: lineOf([...problem.path, key]) }, `${where}no key "${key}"${suggestion}`);
  });
}

/** The keys that a schema knows at a path into its data. */
function keysAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  for (const key of [...path, undefined]) {
    let inner = (at as { def?: { innerType?: unknown } }).def?.innerType;
    for (; inner; inner = (at as { def?: { innerType?: unknown } }).def?.innerType) at = inner;
    if (key === undefined) break;
    const { shape, element } = (at as { def: { shape?: Record<PropertyKey, unknown>; element?: unknown } }).def;
    at = shape?.[key] ?? element;
    if (!at) return [];
  }
  return Object.keys((at as { def: { shape?: object } }).def.shape ?? {});
}

function firstSentence(message: string): string {
  return message.split('\n')[0]?.replace(/ at line \d+, column \d+:?$/, '') ?? message;
}
