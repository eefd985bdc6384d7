import fc from 'fast-check';

/** What Markdown, GFM, MDX, YAML and HTML could take for something else than text. */
const fragments = [
  ...['{', '}', '{x}', '${x}', '{/*', '*/}', '<', '>', '</', '/>', '<b>', '<>', '</Claim>', '<Claim id="x">', '<!--', '-->', '<?php', '<![CDATA['],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', 'import x from "y"', 'import', 'export const a = 1', 'export'],
  ...['export default', 'export {', 'import(', '`', '``', '```', '~~~', '~', '~~', '---', '===', '***', '___', '- - -', '+++', '# ', '#', '## x', '> ', '1.', '1) '],
  ...['- ', '+ ', '* ', '- [ ] ', '[x] ', '|', '| a | b |', '|---|', ':--', '_', '__', '*', '**', '\\', '\\{', '\\<', '[', ']', '(', ')', '[^1]', '[^1]: ', '[^KI-1]'],
  ...['[a](b)', '![a](b)', '[a]: b', '[KI]', 'www.example.org', 'http://example.org/?a=b&c', 'https://', 'http://a_b_c', 'ftp://x', 'a@b.c', 'mailto:a@b.c', 'xmpp:a@b.c'],
  ...['&', '&#x69;', '&amp;', '&lt;', '&nbsp;', '&#0;', '&copy', ': ', ' #', '"', "'", '“', '”', '‘', '’', '„', '«', '…', '%', '$x$', ':::', '::note', '@x', '!', '?', '.', ',', ';'],
  ...['\t', '  ', '    ', '\n', '\n\n', '\r\n', ' ', '\u00a0', '\u2028', '\u0085', '\u200b', '\u202e', '\u200d', '\u00ad', '\ufeff', '\ufffd', '\u0000', '\ud800', '\udc00'],
  ...['👩‍👩‍👧', '🇺🇦', 'שלום', 'مرحبا', 'é', 'e\u0301', 'ﬁ', 'ß', 'İ', '中文', 'a', 'word', 'U.S.', 'She said', 'x: y', 'null', 'true', '0', '__proto__', 'constructor'],
];

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
