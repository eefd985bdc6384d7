import { distance } from 'fastest-levenshtein';
import { isScalar, Lexer, LineCounter, parseDocument, visit } from 'yaml';
import type { Alias, Document, Node } from 'yaml';
import { z } from 'zod';
import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { LineOf, Sourced } from '../domain/seed.ts';
import { normaliseData } from './decode-text.ts';

/** At most this many nodes reached by aliases: a "billion laughs" file stops here. */
const MAX_ALIASES = 50;
/** Lists and keys in each other. A file of a story needs eight. */
const MAX_DEPTH = 64;
/** In spaces at the beginning of a line. */
const MAX_INDENT = 4 * MAX_DEPTH;
/** What follows a mistake often follows from it. */
const MAX_ERRORS = 5;
const MAX_PROBLEMS = 100;
/** Of one text. */
const MAX_LETTERS = 5000;

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
  const { document, data, issues } = readSafely(file, text, lines);
  const lineOf: LineOf = (path) => {
    const { range } = (document?.getIn(path, true) ?? {}) as Partial<Node>;
    if (range) return lines.linePos(range[0]).line;
    return path.length > 0 ? lineOf(path.slice(0, -1)) : undefined;
  };
  const result = schema.safeParse(data ?? fallback, { error: keysBeside });
  if (result.success) return { parsed: { file, value: result.data, lineOf }, issues };
  const parsed = { file, value: schema.parse(fallback), lineOf: () => undefined };
  const problems = result.error.issues.slice(0, MAX_PROBLEMS).flatMap((problem) => toIssues(problem, file, lineOf));
  const more = result.error.issues.length - MAX_PROBLEMS;
  return { parsed, issues: more > 0 ? [...problems, issue('yaml-shape', { file }, `and ${more} problems more`)] : problems };
}

/** Should a file be nested deeper than its brackets and hyphens show, it is reported all the same. */
function readSafely(file: string, text: string, lines: LineCounter): ReturnType<typeof readDocument> {
  try {
    return readDocument(file, text, lines);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return { issues: [issue('too-deep', { file }, 'is nested too deep to be read')] };
  }
}

function readDocument(file: string, text: string, lineCounter: LineCounter): { document?: Document; data?: unknown; issues: Issue[] } {
  const deep = lineOfDepth(text);
  if (deep !== undefined) return { issues: [issue('too-deep', { file, line: deep }, `is nested more than ${MAX_DEPTH} deep here`)] };
  const document = parseDocument(text, { lineCounter, schema: 'core', customTags: [], uniqueKeys: false });
  const report = (line: number | undefined, message: string) => issue('yaml-syntax', { file, line }, message);
  const issues = [...document.errors, ...document.warnings].map(({ message, linePos }) =>
    report(linePos?.[0].line, message.split(/ at line \d|\n/)[0] ?? message),
  );
  if (document.errors.some(({ message }) => message.includes('call stack'))) throw new RangeError();
  const { twins, aliases, long } = findOdd(document);
  const lineOf = ({ range }: Partial<Node>) => (range ? lineCounter.linePos(range[0]).line : undefined);
  issues.push(...twins.slice(0, MAX_ERRORS).map((key) => report(lineOf(key), 'Map keys must be unique')));
  issues.push(
    ...long
      .slice(0, MAX_ERRORS)
      .map((text) => issue('too-much', { file, line: lineOf(text) }, `has a text of more than ${MAX_LETTERS} letters here`)),
  );
  const last = aliases[MAX_ALIASES] ?? aliases.at(-1);
  if (aliases.length > MAX_ALIASES) issues.push(report(last && lineOf(last), `repeats more than ${MAX_ALIASES} nodes by aliases`));
  else
    for (const alias of aliases)
      if (!alias.resolve(document)) issues.push(report(lineOf(alias), `no &${alias.source} stands before *${alias.source}`));
  if (issues.length > 0) return { document, issues: issues.slice(0, MAX_ERRORS) };
  try {
    return { document, data: normaliseData(document.toJS({ maxAliasCount: MAX_ALIASES })), issues };
  } catch {
    return { document, issues: [report(last && lineOf(last), `repeats more than ${MAX_ALIASES} nodes by aliases in aliases`)] };
  }
}

/** The line at which a file is nested too deep, before anything is built of it. */
function lineOfDepth(text: string): number | undefined {
  let [line, inLine, inBrackets, isPlain] = [1, 0, 0, false];
  for (const token of new Lexer().lex(text)) {
    if (!isPlain) {
      if (token === '[' || token === '{') inBrackets++;
      else if (token === ']' || token === '}') inBrackets--;
      else if (token === '-' || token === '?') inLine++;
      else if (token.endsWith('\n')) inLine = 0;
      else if (inLine === 0 && token.length > MAX_INDENT && token.trim() === '') return line;
      if (inBrackets + inLine > MAX_DEPTH) return line;
    }
    isPlain = token === '\u001f';
    line += token.split('\n').length - 1;
  }
  return undefined;
}

/** Keys that stand in one place twice, texts that are too long, and every alias. */
function findOdd(document: Document): { twins: Node[]; aliases: Alias[]; long: Node[] } {
  const found = { twins: [] as Node[], aliases: [] as Alias[], long: [] as Node[] };
  visit(document, {
    Map(_, { items }) {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        if (!isScalar(key)) continue;
        if (keys.has(key.value)) found.twins.push(key);
        keys.add(key.value);
      }
    },
    Scalar(_, scalar) {
      if (typeof scalar.value === 'string' && scalar.value.length > MAX_LETTERS) found.long.push(scalar);
    },
    Alias(_, alias) {
      found.aliases.push(alias);
    },
  });
  return found;
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
