/** Our part of a page that has the layout of another site. */
export const PART = '#synoptic';

/** How often a rule names it: a later layer outweighs an earlier one, and what is in none all others. */
const weights: Record<string, number> = { reset: 1, base: 2 };
const NO_LAYER = 3;
/** Are of the whole page, which is not ours. */
const ofThePage = /^@(?:page|view-transition)\b/;
/** Hold rules, and not declarations. */
const ofRules = /^@(?:media|supports|container)\b/;

/**
 * Our styles for a page that is not all ours: they hold in our part of it alone, and there outweigh all rules of the page
 * that do not name an id. Layers would not: what is in one gives way to whatever is in none.
 *
 * @example scopeStyles('@layer base { html { color: red } a { color: blue } }')
 * // '#synoptic#synoptic:not(_){ color: red }#synoptic#synoptic a{ color: blue }'
 */
export function scopeStyles(css: string, weight = NO_LAYER): string {
  return rulesOf(css.replace(/\/\*[^]*?\*\//g, ''))
    .map(([prelude, body]) => {
      const [, layer] = /^@layer (\w+)$/.exec(prelude) ?? [];
      if (ofThePage.test(prelude)) return '';
      if (body === undefined) return `${prelude};`;
      if (layer) return scopeStyles(body, weights[layer]);
      if (ofRules.test(prelude)) return `${prelude}{${scopeStyles(body, weight)}}`;
      if (prelude.startsWith('@')) return `${prelude}{${body}}`;
      const selectors = splitOutside(prelude, ',').map((selector) => scope(selector.trim(), PART.repeat(weight)));
      return `${selectors.join()}{${body}}`;
    })
    .join('');
}

/**
 * What a page of ours says of `html` and `main` is said of the part, and weighs as much more as a type does, or a class for
 * `:root`; the class of `html` stands on an element in it.
 */
function scope(selector: string, part: string): string {
  const [root] = /^(?:html|:root|main)(?![\w-])/.exec(selector) ?? [];
  if (root === undefined) return `${part} ${selector}`;
  const rest = selector.slice(root.length);
  return `${part}${root === ':root' ? ':not(._)' : ':not(_)'}${rest.startsWith('.') ? ' ' : ''}${rest}`;
}

/** `a { b } @import c;` is `[['a', ' b '], ['@import c', undefined]]`. */
function rulesOf(css: string): [prelude: string, body: string | undefined][] {
  return splitOutside(css, ';', '}').flatMap((rule): [string, string | undefined][] => {
    const start = rule.indexOf('{');
    if (start < 0) return rule.trim() === '' ? [] : [[rule.trim(), undefined]];
    return [[rule.slice(0, start).trim(), rule.slice(start + 1, rule.lastIndexOf('}'))]];
  });
}

/** Cuts a text at a sign where it stands outside of all brackets and quotation marks, and behind one that closes the outermost. */
function splitOutside(text: string, at: string, behind?: string): string[] {
  const parts: string[] = [];
  let [depth, start] = [0, 0];
  for (const { 0: found, index } of text.matchAll(/"[^"]*"|'[^']*'|\\.|[^]/g)) {
    if ('([{'.includes(found)) depth += 1;
    if (')]}'.includes(found)) depth -= 1;
    if (depth > 0 || (found !== at && found !== behind)) continue;
    parts.push(text.slice(start, found === at ? index : index + 1));
    start = index + 1;
  }
  return [...parts, text.slice(start)];
}
