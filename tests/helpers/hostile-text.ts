import fc from 'fast-check';

/** What Markdown, GFM, MDX, YAML and HTML could take for something else than text, by the kind of attack. */
const kinds = {
  'tags and expressions': [
    '{',
    '}',
    '{x}',
    '${x}',
    '{/*',
    '*/}',
    '<',
    '>',
    '</',
    '/>',
    '<b>',
    '<>',
    '</Claim>',
    '<Claim id="x">',
    '<!--',
    '-->',
    '<?php',
    '<![CDATA[',
  ],
  scripts: ['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)'],
  modules: ['import x from "y"', 'import', 'export const a = 1', 'export', 'export default', 'export {', 'import('],
  'beginnings of blocks': [
    '`',
    '``',
    '```',
    '~~~',
    '~',
    '~~',
    '---',
    '===',
    '***',
    '___',
    '- - -',
    '+++',
    '# ',
    '#',
    '## x',
    '> ',
    '1.',
    '1) ',
  ],
  'lists, tables and marks': [
    '- ',
    '+ ',
    '* ',
    '- [ ] ',
    '[x] ',
    '|',
    '| a | b |',
    '|---|',
    ':--',
    '_',
    '__',
    '*',
    '**',
    '\\',
    '\\{',
    '\\<',
    '[',
    ']',
    '(',
    ')',
    '[^1]',
    '[^1]: ',
    '[^KI-1]',
  ],
  links: [
    '[a](b)',
    '![a](b)',
    '[a]: b',
    '[KI]',
    'www.example.org',
    'http://example.org/?a=b&c',
    'https://',
    'http://a_b_c',
    'ftp://x',
    'a@b.c',
    'mailto:a@b.c',
    'xmpp:a@b.c',
  ],
  signs: [
    '&',
    '&#x69;',
    '&amp;',
    '&lt;',
    '&nbsp;',
    '&#0;',
    '&copy',
    ': ',
    ' #',
    '"',
    "'",
    '“',
    '”',
    '‘',
    '’',
    '„',
    '«',
    '…',
    '%',
    '$x$',
    ':::',
    '::note',
    '@x',
    '!',
    '?',
    '.',
    ',',
    ';',
  ],
  'white and invisible': [
    '\t',
    '  ',
    '    ',
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '\u00a0',
    '\u2028',
    '\u0085',
    '\u200b',
    '\u202e',
    '\u200d',
    '\u00ad',
    '\ufeff',
    '\ufffd',
    '\u0000',
    '\ud800',
    '\udc00',
  ],
  'words of all scripts': [
    '👩‍👩‍👧',
    '🇺🇦',
    'שלום',
    'مرحبا',
    'é',
    'e\u0301',
    'ﬁ',
    'ß',
    'İ',
    '中文',
    'a',
    'word',
    'U.S.',
    'She said',
    'x: y',
    'null',
    'true',
    '0',
    '__proto__',
    'constructor',
  ],
};
const fragments = Object.values(kinds).flat();

/**
 * Every fragment at the beginning of a text, with fragments of two other kinds behind it. The kinds take turns: so many
 * texts in a row as there are kinds hold one of each.
 */
const attacks = turns(Math.max(...Object.values(kinds).map(({ length }) => length))).map((first, i, all) =>
  [first, all[(i + 4) % all.length], 'word', all[(i + 11) % all.length]].join(' '),
);

/** Cases with an attack in each field: each kind of attack stands in each field, and each attack in one of them. */
export function attackEach<Field extends string>(fields: readonly Field[]): Record<Field, string>[] {
  const cases = Math.max(3 * Object.keys(kinds).length, Math.ceil(attacks.length / fields.length));
  return Array.from(
    { length: cases },
    (_, i) =>
      Object.fromEntries(
        fields.map((field, f) => [field, attacks[(i + f * Math.ceil(attacks.length / fields.length)) % attacks.length]]),
      ) as Record<Field, string>,
  );
}

/** One fragment of each kind in turn, until each was there; short kinds begin again. */
function turns(rounds: number): string[] {
  return Array.from({ length: rounds }, (_, round) => Object.values(kinds).map((list) => list[round % list.length] ?? '')).flat();
}

/** Any text at all, and often one that looks like code or markup. */
export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...fragments) },
      { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => parts.join(''));
