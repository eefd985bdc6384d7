import { describe, expect, it } from 'vitest';
import type { Account, Citation } from '../../../src/domain/content.ts';
import { columnsFor } from '../../../src/domain/tellers.ts';
import { renderMdx } from '../../../src/mdx/render-mdx.ts';
import { describeAccount, shortNames } from '../../../src/page-data/describe-account.ts';

/** Accounts `a1`, `a2` … with the marks `A1`, `A2` … */
const accounts = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    slug: `a${i + 1}`,
    mark: `A${i + 1}`,
    label: `Paper ${i + 1}`,
    rights: 'full',
  })) as unknown as Account[];

function render(mdx: string, count: number, cited: string[] = []): string {
  const at = { start: 0, end: 0 };
  const citations = cited.map((article, i) => ({ article, passage: 'p1', label: `A-${i}`, context: '', at }) as unknown as Citation);
  const { basis, html } = renderMdx(mdx, { base: '/', accounts: accounts(count), manyAccounts: count > 8, citations });
  return basis + html;
}

const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

describe('the short name of an account', () => {
  const namesOf = (...labels: string[]) => [...shortNames(labels.map((label, i) => ({ slug: `${i}` as Account['slug'], label }))).values()];

  it.each([
    ['an outlet', 'The Riverton Post', 'The Riverton Post'],
    ['what it is by its date', 'the report dated 3 May', 'The report dated 3 May'],
    ['the headline in it', 'the report “…Nobody heard the horn”', '…Nobody heard the horn'],
    ['the headline behind an agency', 'the Echo report “Nobody heard the horn of it”', 'Nobody heard the horn of it'],
    ['what it begins with', 'the report that begins “The ferry …”', 'The ferry …'],
    ['a long one, cut between words', 'The Harbour Echo and Advertiser of Orme and Velm', 'The Harbour Echo and Advertiser of…'],
  ])('is %s', (_, label, name) => {
    expect(namesOf(label)).toEqual([name]);
  });
});

it('what stands beside a headline does not say it again', () => {
  const account = { label: 'the report “Ferry aground”', headline: 'Ferry aground', headlineStated: true, rights: 'full' } as Account;
  expect(describeAccount(account)).toBe('undated');
  expect(describeAccount({ ...account, label: 'The Riverton Post' })).toBe('The Riverton Post, undated');
  expect(describeAccount({ ...account, label: 'the Kyodo report “Ferry aground”' })).toBe('Kyodo, undated');
});

describe('the columns of a table of claims', () => {
  const rowsBy = (count: number) => accounts(count).map(({ slug }) => ({ accounts: [slug] }));

  it.each([
    ['all of a few accounts', 5, 2, 5],
    ['of many those that tell a row', 14, 3, 3],
    ['none where these are too many as well', 40, 7, 0],
  ])('are %s', (_, held, telling, columns) => {
    expect(columnsFor(rowsBy(telling), accounts(held))).toHaveLength(columns);
  });
});

describe('the accounts that a page rests on', () => {
  const basis = (count: number) =>
    `<Basis>\n  Rests on ${count} accounts.\n\n${accounts(count)
      .map(({ mark, slug, label }) => `  - <Account mark="${mark}" /> [${label}](/articles/${slug}/)\n`)
      .join('')}</Basis>`;

  it('stand there by name where they are few', () => {
    const html = render(basis(8), 8);
    expect(html).not.toContain('<details>');
    expect(html).toContain('Paper 8');
  });

  it('are folded where they are many, those that the page cites most before the fold', () => {
    const [shown = '', folded = ''] = render(basis(20), 20, ['a9', 'a9', 'a3']).split('<details>');
    expect(words(shown)).toMatch(/^Rests on 20 accounts. A9 Paper 9 A3 Paper 3 A1 Paper 1 A2 Paper 2 A4 Paper 4 /);
    expect(words(folded)).toMatch(/^and 8 more A13 Paper 13 A14 Paper 14/);
  });
});

describe('who tells a claim', () => {
  it('stands in front of who tells a part of it', () => {
    const claim = 'It sank at dawn.[^A-0] <InPart>in part [^A-1][^A-2]</InPart>\n\n[^A-0]: it\n\n[^A-1]: it\n\n[^A-2]: it\n';
    expect(words(render(`<Claim id="sank">${claim.replace('</InPart>', '</InPart></Claim>')}`, 9, ['a1', 'a2', 'a3']))).toBe(
      'It sank at dawn. A1 in part A2 A3 ¶',
    );
  });

  it('is named or counted above each version of a conflict', () => {
    const cited = ['a1', 'a2', 'a3', 'a4', 'a9'];
    const told = (claim: string, ...labels: string[]) =>
      `  - **Long names** <Claim id="${claim}">${claim}${labels.map((label) => `[^A-${label}]`).join('')}</Claim>\n`;
    const versions = `<Versions id="when">\n  **When**: told differently.\n\n${told('early', '4')}${told('late', '0', '1', '2', '3')}</Versions>`;
    const notes = cited.map((_, i) => `\n[^A-${i}]: words\n`).join('');
    expect(words(render(versions + '\n' + notes, 14, cited))).toBe(
      'When : told differently. ¶ Paper 9 early A9 ¶ 4 accounts late A1 A2 A3 A4 ¶',
    );
    expect(words(render(versions + '\n' + notes, 9, cited))).toContain('Paper 9 early');
  });
});

it('what a page repeats, or makes nothing of, is one line with its heading until a reader asks', () => {
  const shown = render('<Section id="near" kind="near">\n  ## Near\n\n  They may belong to it.\n</Section>\n', 3);
  expect(shown).toContain('<details><summary><h2>Near</h2></summary><div id="near"><p>They may belong to it.</div></details>');
});
