import { describe, expect, it } from 'vitest';
import { gluedDate, lineRules } from '../../../src/ingest/line-rules.ts';
import { parseText } from '../../../src/ingest/parse-text.ts';

describe('a line rule', () => {
  it.each(lineRules.map((rule) => [rule.name, rule] as const))('"%s" is the one that knows its example', (name, { as, example }) => {
    const { setAside } = parseText(`A headline of no importance\n\n${example}\n\nA first sentence ends here. A second one follows it.`);
    expect(setAside).toEqual([{ lines: [3, 3], text: example, rule: name, as }]);
  });

  it('has a name of its own', () => {
    expect(new Set(lineRules.map(({ name }) => name)).size).toBe(lineRules.length);
  });

  it.each([
    'Share prices fell on Monday, said Jane Doe, who had bought many of them.',
    'By then the bridge was shut, and nobody asked why.',
    'Advertisements on the bridge are forbidden, the council said.',
    'Print shops in Riverton work at night because paper is cheaper then.',
    '© is a sign that nobody in Riverton ever typed, and yet it stands on every wall of the old town, on doors, on bins and on the bridge itself.',
    'Subscribe, said the mayor, and she meant the petition.',
    'Read more slowly, the teacher said.',
    '#Riverton is what they all wrote.',
  ])('leaves a sentence of the article alone: %s', (sentence) => {
    const { setAside, blocks } = parseText(`A headline of no importance\n\n${sentence}\n\nThe end of it. It comes late.`);
    expect(setAside).toEqual([]);
    expect(blocks).toHaveLength(2);
  });

  it('takes a date that is glued in front of the first paragraph', () => {
    expect(gluedDate.exec(' date 2024-10-07 The toll')?.[1]).toBe('2024-10-07');
    expect(gluedDate.exec('The date 2024-10-07 was named')).toBeNull();
  });
});
