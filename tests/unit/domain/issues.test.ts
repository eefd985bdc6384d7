import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { issueCodes } from '../../../src/domain/issue.ts';

describe('docs/editing.md', () => {
  it('explains every code that the generator can report, and no other', () => {
    const [, glossary = ''] = readFileSync('docs/editing.md', 'utf8').split('## What the generator reports');
    const headings = [...glossary.matchAll(/^#### `([a-z-]+)`$/gm)].map((match) => match[1]);
    expect(headings.toSorted()).toEqual([...issueCodes].sort());
  });
});
