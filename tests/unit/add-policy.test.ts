import { describe, expect, it } from 'vitest';
import { buildPolicyAdder } from '../../src/add-policy.ts';

const addPolicy = (html: string) => buildPolicyAdder()(html);
const page = (body: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><style>a{color:red}</style></head><body>${body}</body></html>`;

describe('the policy of a page', () => {
  it('comes first and names the hash of its style', () => {
    expect(addPolicy(page(''))).toBe(
      page('').replace(
        '<meta charset="utf-8">',
        `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="default-src 'self';img-src 'self' data:;object-src 'none';base-uri 'self';form-action 'self';script-src 'self' 'wasm-unsafe-eval';style-src 'self' 'sha256-6hWWMOcF+mJesSJGYhmK2lkIIEw9Xc5XKGLPVzh8yxs='">`,
      ),
    );
  });

  it('allows no code that only stands in an attribute or a comment', () => {
    const plain = addPolicy(page(''));
    const hashes = (html: string) => html.match(/'sha256-[^']+'/g);
    expect(hashes(addPolicy(page('<p title="<style>b{}</style><script>alert(1)</script>">x</p>')))).toEqual(hashes(plain));
    expect(hashes(addPolicy(page('<!-- <script>alert(1)</script> -->')))).toEqual(hashes(plain));
  });

  it('names no data, which is never run', () => {
    const data = (type: string) => addPolicy(page(`<script type="${type}">{"@type":"WebPage"}</script>`)).match(/'sha256-[^']+'/g);
    expect(data('application/ld+json')).toHaveLength(1);
    expect(data('module')).toHaveLength(2);
  });

  it('names each block once, also behind text full of what looks like code', () => {
    const hashes = (html: string) => addPolicy(html).match(/'sha256-[^']+'/g);
    const text = `<p title="${'<script>'.repeat(100_000)}">x</p>`;
    expect(hashes(page(`${text}<script>let a;</script><script>let a;</script>`))).toEqual(hashes(page('<script>let a;</script>')));
    expect(() => addPolicy(page('<script>let a;'))).toThrow('without an end');
  });

  it('is not left out silently', () => {
    expect(() => addPolicy('<p>')).toThrow('no <meta charset="utf-8">');
  });
});
