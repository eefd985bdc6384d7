import type { LineUse } from './story.ts';

/**
 * Lines that stand around the text of an article. The first group, where there is one, is what is kept of the line.
 * A rule is data: add one with an example, and the test reads the example.
 */
export interface LineRule {
  name: string;
  as: LineUse;
  pattern: RegExp;
  example: string;
}
