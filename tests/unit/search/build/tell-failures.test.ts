import { describe, expect, it } from 'vitest';
import { withFailuresTold } from '../../../../src/search/build/tell-failures.ts';

const script = 'await load(hash,()=>get(url,"load_index_chunk")).catch(()=>{});';

describe('a script of Pagefind', () => {
  it('tells the failure that it hid', () => {
    expect(withFailuresTold(script, 'pagefind.js')).toBe('await load(hash,()=>get(url,"load_index_chunk"));');
  });

  it('that is not as known stops the build, which says where to look', () => {
    expect(() => withFailuresTold(script.replace('{}', 'ignore'), 'pagefind.js')).toThrow(/^pagefind\.js of .*tell-failures\.ts/);
  });
});
