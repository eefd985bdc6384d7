import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Account } from '../../../src/domain/content.ts';
import type { Edtf } from '../../../src/domain/edtf.ts';
import { siteSchema } from '../../../src/domain/site.ts';
import type { Slug } from '../../../src/domain/slug.ts';
import { formats, styles } from '../../../src/share/cite.ts';
import type { CitationItem } from '../../../src/share/citation-item.ts';
import { articleWork, claimWork, topicWork } from '../../../src/share/citation-item.ts';
import { expectFile } from '../../helpers/expect-file.ts';
import { hostileText } from '../../helpers/hostile-text.ts';

const site = 'https://synoptic.example';
const story = { site: siteSchema.parse({}), language: 'en' };

const topic = (title: string, updated?: string) =>
  topicWork({ slug: 'bridge' as Slug, title, ...(updated ? { updated: updated as Edtf } : {}) }, story, `${site}/topics/bridge/`);

const article = (rights: Account['rights'], headlineStated = true, updated?: string) => {
  const account = {
    updated,
    slug: 'bridge-shut',
    label: 'the unsigned report',
    headline: 'Bridge “shut”, says "council"',
    headlineStated,
    rights,
  };
  return articleWork(account as Account, story, `${site}/articles/bridge-shut/`);
};

const works: Record<string, CitationItem> = {
  topic: topic('NATO’s stance', '2026-11-02'),
  claim: claimWork(topic('NATO’s stance', '2026-11-02'), { id: 'good-security', text: 'Trump: “very good security”' }),
  article: article('digest', true, '2026-11-02'),
  undated: topic('Will it open?'),
  month: topic('What is known…', '2025-08/2025-09'),
  latex: topic('50 % of $9 & {more}: a_b #1 ~ ^ \\ <b>\n“100 € – ſure”', '2024'),
};

describe.each(Object.entries(works))('the work "%s"', (name, work) => {
  it('is cited in every style', () => {
    expectFile(
      `tests/fixtures/cite/${name}.txt`,
      Object.values(styles)
        .map(({ name: style, cite }) => `${style}\n${cite(work)}\n`)
        .join('\n'),
    );
  });

  it.each(Object.entries(formats))('is written as .%s', (end, { cite }) => {
    expectFile(`tests/fixtures/cite/${name}.${end}`, cite(work));
  });
});

describe('our page on an article', () => {
  it('is cited by what it holds of the article', () => {
    expect(article('full').title).toBe('Bridge “shut”, says "council" [Text; source: the unsigned report]');
    expect(article('link').title).toBe('Bridge “shut”, says "council" [Quotations; source: the unsigned report]');
    expect(article('digest', false).title).toBe('Bridge “shut”, says "council" [Digest]');
  });
});

describe('a claim', () => {
  it('says in brackets that nobody has confirmed it', () => {
    const claim = { id: 'shut', text: 'The bridge is shut' };
    expect(claimWork(topic('Bridge'), { ...claim, unconfirmed: true }).title).toBe(
      'The bridge is shut [found by machine, not confirmed by an editor] (Bridge)',
    );
    expect(claimWork(topic('Bridge'), claim).title).toBe('The bridge is shut (Bridge)');
  });
});

describe('a topic', () => {
  it('has the date of its text, and not that of the story', () => {
    expect(topic('A', '2026-11-02').date).toBe('2026-11-02');
    expect(topic('A')).not.toHaveProperty('date');
  });
});

describe('a title of any characters', () => {
  it('leaves the braces of BibTeX in pairs', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const [, value = ''] = /^ {2}title = \{(.*)\},$/m.exec(formats.bib.cite(topic(title))) ?? [];
        let depth = 0;
        for (const character of value) {
          depth += character === '{' ? 1 : character === '}' ? -1 : 0;
          if (depth < 0) break;
        }
        expect(depth).toBe(0);
      }),
    );
  });

  it('stays one line of RIS', () => {
    fc.assert(
      fc.property(hostileText, (title) => {
        const lines = formats.ris.cite(topic(title)).split('\r\n');
        expect(lines.at(-1)).toBe('');
        for (const line of lines.slice(0, -1)) expect(line).toMatch(/^[A-Z][A-Z\d] {2}- [^\r\n]*$/);
      }),
    );
  });
});
