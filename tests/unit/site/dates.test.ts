import { describe, expect, it } from 'vitest';
import { renderMdx } from '../../../src/mdx/render-mdx.ts';

function render(mdx: string): string {
  return renderMdx(mdx, { base: '/', accounts: [], manyAccounts: false, citations: [] }).html;
}

describe('a date on a page', () => {
  it.each([
    ['<Time value="2019-12">December 2019</Time>', '<time datetime="2019-12" tabindex="0" data-note="December 2019">December 2019</time>'],
    [
      '<Time value="2025-08-18" from="publication date">Monday</Time>',
      '<time datetime="2025-08-18" tabindex="0" data-note="18 August 2025, reckoned from the publication date">Monday</time>',
    ],
    [
      '<Time value="2025-08-18" from="inferred date">Monday</Time>',
      '<time datetime="2025-08-18" tabindex="0" data-note="18 August 2025, reckoned from the account’s date, which is itself inferred">Monday</time>',
    ],
    [
      '<Time value="2025-08-18" from="another date">The day before</Time>',
      '<time datetime="2025-08-18" tabindex="0" data-note="18 August 2025, reckoned from the date before it">The day before</time>',
    ],
    [
      '<Time value="2025-08-11/2025-08-17" from="publication date">last week</Time>',
      '<time datetime="2025-W33" tabindex="0" data-note="11 August to 17 August 2025, reckoned from the publication date">last week</time>',
    ],
    [
      '<Time value="2025-08-19/2025-09-02" from="publication date">within two weeks</Time>',
      '<span tabindex="0" data-note="19 August to 2 September 2025, reckoned from the publication date">within two weeks</span>',
    ],
    [
      '<Day when="2025-08-15">\n  ### 15 August 2025\n\n  - <Event id="vote">They vote.</Event>\n</Day>',
      '<h3><time datetime="2025-08-15">15 August 2025</time></h3>',
    ],
    [
      '<Day when="2025-08-15~">\n  ### about 15 August 2025\n\n  - <Event id="vote">They vote.</Event>\n</Day>',
      '<h3><span>about 15 August 2025</span></h3>',
    ],
  ])('%s says to machines what is true', (mdx, html) => {
    expect(render(mdx)).toContain(html);
  });
});
