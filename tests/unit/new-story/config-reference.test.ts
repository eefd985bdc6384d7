import { describe, expect, it } from 'vitest';
import { configReference } from '../../../packaging/config-reference.ts';
import { expectFile } from '../../helpers/expect-file.ts';

const text = await configReference();

describe('docs/configuration.md', () => {
  it('is what the schemas say', () => {
    expectFile('docs/configuration.md', text);
  });

  it('says of every key what it is', () => {
    const rows = text.split('\n').filter((line) => /^\| \**`/.test(line));
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.filter((row) => /\|\s*\|$/.test(row))).toEqual([]);
  });
});
