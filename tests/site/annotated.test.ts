import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleData } from '../../src/domain/content.ts';
import type { Rows } from '../../src/exports/tables.ts';
import { elementsOf, textOf } from '../helpers/html.ts';
import { byTag, readData, readSite } from './read-site.ts';

const { pages, dist } = await readSite('root');
const table = <Name extends keyof Rows>(name: Name) => JSON.parse(readFileSync(join(dist, `data/${name}.json`), 'utf8')) as Rows[Name];
const [accounts, claims] = [table('accounts'), table('claims')];
const pageAt = (address: string) => pages.find((page) => page.address === address) ?? expect.fail(address);
const hasClass = ({ properties: { className } }: Element, name: string) => Array.isArray(className) && className.includes(name);
const withClass = (address: string, name: string) => elementsOf(pageAt(address).tree, (element) => hasClass(element, name));

describe('the page of an article', () => {
  it.each(accounts.map(({ id }) => id))('counts what others tell, tell differently and do not tell as the data does: %s', (id) => {
    const told = new Map(claims.filter((claim) => [...claim.accounts, ...claim.partly].includes(id)).map((claim) => [claim.text, claim]));
    const isConflict = ({ difference }: Rows['claims'][number]) => difference === 'conflict';
    const expected = [
      [...told.values()].filter((claim) => !isConflict(claim) && claim.accounts.some((other) => other !== id)).length,
      [...told.values()].filter(isConflict).length,
      [...told.values()].filter(({ accounts: telling, notIn }) => telling.length === 1 && notIn.length === accounts.length - 1).length,
    ];
    const said = withClass(`/articles/${id}/`, 'counts').map((counts) => textOf(counts));
    const shown = (said[0] ?? '').match(/\d+/g)?.map(Number) ?? [];
    expect(shown).toEqual(expected.filter((count) => count > 0));
    expect(shown.length).toBeGreaterThan(0);
  });

  it('has a note for each sign, with the words of as many accounts as its number says', () => {
    for (const { id } of accounts)
      for (const sign of withClass(`/articles/${id}/`, 'told').filter(({ tagName }) => tagName === 'a')) {
        const note = elementsOf(
          pageAt(`/articles/${id}/`).tree,
          ({ properties }) => `#${String(properties['id'])}` === sign.properties['href'],
        )[0];
        expect(note, textOf(sign)).toBeDefined();
        const also = note ? elementsOf(note, (element) => hasClass(element, 'also')) : [];
        const most = Math.max(0, ...also.map((list) => elementsOf(list, ({ tagName }) => tagName === 'li').length));
        expect(most).toBe(Number(/\d+/.exec(textOf(sign))?.[0] ?? 0));
      }
  });

  it('lists the questions that an editor found unanswered, with those who answer', () => {
    const told = accounts.flatMap(({ id }) => {
      const [section] = withClass(`/articles/${id}/`, 'unanswered');
      return readData<ArticleData>('root', `articles/${id}.json`).unanswered.map(({ question }) => [
        question,
        section ? textOf(section) : '',
      ]);
    });
    expect(told.length).toBeGreaterThan(0);
    for (const [question = '', text] of told) expect(text).toContain(question);
  });
});

describe('two accounts side by side', () => {
  const pairs = pages.filter(({ address }) => /^\/compare\/[^/]+--[^/]+\/$/.test(address));

  const twoOf = (address: string) => address.split('/')[2]?.split('--') ?? [];

  it('have a page a pair, which /compare/ and both articles lead to', () => {
    expect(pairs).toHaveLength((accounts.length * (accounts.length - 1)) / 2);
    const links = (address: string) => byTag(pageAt(address), 'a').map(({ properties }) => String(properties['href']));
    for (const { address } of pairs) {
      expect(links('/compare/')).toContain(address);
      for (const slug of twoOf(address)) expect(links(`/articles/${slug}/`)).toContain(address);
    }
  });

  it('have a row for every statement that one of them tells', () => {
    for (const { address } of pairs) {
      const two = twoOf(address);
      const told = claims.filter((claim) => [...claim.accounts, ...claim.partly].some((account) => two.includes(account)));
      const headings = new Set(byTag(pageAt(address), 'h3').map((heading) => textOf(heading)));
      // A conflict is named by what it is about, or by the version that both tell; of a quotation there are the wordings.
      const isShown = ({ text, about = text }: Rows['claims'][number]) => headings.has(text) || headings.has(about);
      expect(told.filter((claim) => claim.difference !== 'wording' && !isShown(claim)).map(({ text }) => text)).toEqual([]);
    }
  });
});
