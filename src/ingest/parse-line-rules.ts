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
  const own = story.value.lineRules.map((rule, i) => {
    const checked = checkPattern(rule.pattern, rule.example);
    if (checked instanceof RegExp) return { ...rule, pattern: checked };
    const place = { file: story.file, line: story.lineOf(['lineRules', i, 'pattern']) };
    return issue('line-rule', place, `rule "${rule.name}": "${rule.pattern}" ${checked}`);
  });
  return { rules: [...own.filter((rule) => 'pattern' in rule), ...lineRules], issues: own.filter((rule) => 'code' in rule) };
}

/** The pattern for a whole line, or what is wrong with it. */
function checkPattern(pattern: string, example: string): RegExp | string {
  try {
    new RegExp(pattern, 'u'); // By itself: `a)|(?:b` would be one between brackets.
    const compiled = new RegExp(`^(?:${pattern})$`, 'iu');
    return unsafePart(pattern) ?? (compiled.test(example) ? compiled : `does not match its example, "${example}"`);
  } catch (error) {
    return `is not a regular expression: ${(error as Error).message.split(': ').at(-1)}`;
  }
}

/** What could make a pattern take long: a repeated group, a reference back, a look around, many repetitions. */
export function unsafePart(pattern: string): string | undefined {
  const plain = pattern
    .replace(/\\[pP]\{[^}]*\}/g, 'x')
    .replace(/\\[^k1-9]/g, 'x')
    .replace(/\[(?:\\.|[^\]\\]){0,200}\]/g, 'x');
  if (/\\[k1-9]/.test(plain)) return 'refers back to one of its groups';
  if (/\(\?<?[=!]/.test(plain)) return 'looks around';
  if (/\)[*+{]/.test(plain)) return 'repeats a group';
  const repetitions = plain.match(/[*+{]/g)?.length ?? 0;
  return repetitions > MAX_REPETITIONS ? `has ${repetitions} repetitions; at most ${MAX_REPETITIONS} are read` : undefined;
}
