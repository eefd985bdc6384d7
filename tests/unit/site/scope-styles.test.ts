import { describe, expect, it } from 'vitest';
import { readdirSync, readFileSync } from 'node:fs';
import { scopeStyles } from '../../../src/scope-styles.ts';

const [one, two, three] = [1, 2, 3].map((times) => '#synoptic'.repeat(times)) as [string, string, string];

describe('styles for a page that is not all ours', () => {
  it.each([
    ['a rule', 'a { b: c }', `${three} a{ b: c }`],
    ['each of its selectors', 'a, :is(b, c) d { e: f }', `${three} a,${three} :is(b, c) d{ e: f }`],
    ['an attribute with signs in it', `[a=','] { b: '}' }`, `${three} [a=',']{ b: '}' }`],
    ['a layer, which gives way to what is in none', '@layer base { a { b: c } }', `${two} a{ b: c }`],
    ['the layer below it', '@layer reset { a { b: c } }', `${one} a{ b: c }`],
    ['a condition', '@media print { a { b: c } }', `@media print{${three} a{ b: c }}`],
    ['a condition in a layer', '@layer base { @media print { a { b: c } } }', `@media print{${two} a{ b: c }}`],
    ['the page', 'html { a: b } :root { c: d }', `${three}:not(_){ a: b }${three}:not(._){ c: d }`],
    ['the kind of the page', 'html.topic main { a: b }', `${three}:not(_) .topic main{ a: b }`],
    ['the main part', 'main > p { a: b }', `${three}:not(_) > p{ a: b }`],
    ['an element whose name begins like it', 'html-viewer { a: b }', `${three} html-viewer{ a: b }`],
    ['rules in a rule', 'a { & b { c: d } e: f }', `${three} a{ & b { c: d } e: f }`],
    ['a font', '@font-face { a: b }', '@font-face{ a: b }'],
    ['an import', '@import "a.css"; b { c: d }', `@import "a.css";${three} b{ c: d }`],
    ['what is of the whole page', '@page { margin: 1cm } @view-transition { navigation: auto }', ''],
    ['a comment with signs in it', '/* a { b, */ c { d: e }', `${three} c{ d: e }`],
  ])('%s', (_, css, scoped) => {
    expect(scopeStyles(css)).toBe(scoped);
  });

  it('leave no rule of ours that holds elsewhere', () => {
    const outermost = readdirSync('src/styles').flatMap((name) => outermostIn(scopeStyles(readFileSync(`src/styles/${name}`, 'utf8'))));
    expect(outermost.length).toBeGreaterThan(300);
    expect(outermost.filter((prelude) => !/^(?:#synoptic|@font-face$)/.test(prelude))).toEqual([]);
  });
});

/** What stands before the outermost braces, within conditions too. */
function outermostIn(css: string): string[] {
  const open: string[] = [];
  return [...css.matchAll(/([^{};]*)([{}])/g)].flatMap(([, text = '', brace]) => {
    if (brace === '}') open.pop();
    else open.push(text.trim());
    if (brace === '}') return [];
    const isCondition = /^@(?:media|supports|container)/;
    return !isCondition.test(text.trim()) && open.slice(0, -1).every((around) => isCondition.test(around)) ? [text.trim()] : [];
  });
}
