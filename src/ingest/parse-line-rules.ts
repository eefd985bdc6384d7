import type { Issue } from '../domain/issue.ts';
import { issue } from '../domain/issue.ts';
import type { Sourced } from '../domain/seed.ts';
import type { Story } from '../domain/story.ts';
import type { LineRule } from '../domain/line-rule.ts';
import { lineRules } from '../english/line-rules.ts';

/** Each repetition more multiplies the time that a line can take by its length. */
const MAX_REPETITIONS = 2;

/** The rules that come with the generator, after those of the story. */
export function parseLineRules(story: Sourced<Story>): { rules: LineRule[]; issues: Issue[] } {
  const issues: Issue[] = [];
  const own = story.value.lineRules.flatMap(({ name, as, pattern, example }, i) => {
    const problem = problemOf(pattern, example);
    const line = story.lineOf(['lineRules', i, 'pattern']);
    if (problem === undefined) return { name, as, pattern: compile(pattern), example };
    issues.push(issue('line-rule', { file: story.file, line }, `rule "${name}": ${problem}`));
    return [];
  });
  return { rules: [...own, ...lineRules], issues };
}

function compile(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`, 'iu');
}

function problemOf(pattern: string, example: string): string | undefined {
  try {
    compile(pattern);
  } catch (error) {
    return `"${pattern}" is not a regular expression: ${(error as Error).message.split(': ').at(-1)}`;
  }
  const unsafe = unsafePart(pattern);
  if (unsafe !== undefined) return `"${pattern}" ${unsafe}`;
  return compile(pattern).test(example) ? undefined : `"${pattern}" does not match its example, "${example}"`;
}

/** What could make a pattern take long: a repeated group, a reference back, a look around, many repetitions. */
export function unsafePart(pattern: string): string | undefined {
  const plain = pattern
    .replace(/\\[pP]\{[^}]*\}/g, 'x')
    .replace(/\\[^k1-9]/g, 'x')
    .replace(/\[(?:\\.|[^\]\\])*\]/g, 'x');
  if (/\\[k1-9]/.test(plain)) return 'refers back to one of its groups';
  if (/\(\?<?[=!]/.test(plain)) return 'looks around';
  if (/\)[*+{]/.test(plain)) return 'repeats a group';
  const repetitions = plain.match(/[*+{]/g)?.length ?? 0;
  return repetitions > MAX_REPETITIONS ? `has ${repetitions} repetitions; at most ${MAX_REPETITIONS} are read` : undefined;
}
