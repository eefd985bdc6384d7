import { describe, expect, it } from 'vitest';
import { withFailuresTold } from '../../../../src/search/build/tell-failures.ts';

const script =
  'load("load_index_chunk")).catch(()=>{}) Failed to load the meta index:\n${e?.toString()}`); `x appears to have failed: Missing signature`);return data;';

describe('a script of Pagefind', () => {
  it('tells failures that it hid', () => {
    const told = withFailuresTold(script, 'pagefind.js');
    expect(told).toContain('load("load_index_chunk")) ');
    expect(told).toContain('${e?.toString()}`);throw e;');
    expect(told).toContain('Missing signature`);throw new Error(file);');
  });

  it('that is not as known stops the build, which says where to look', () => {
    expect(() => withFailuresTold(script.replace('.catch(()=>{})', ''), 'pagefind.js')).toThrow(
      /pagefind\.js of this version.*tell-failures\.ts/,
    );
  });
});
