import { fromHtml } from 'hast-util-from-html';
import { createHash } from 'node:crypto';
import { visit } from 'unist-util-visit';

const CHARSET = '<meta charset="utf-8">';
/** A script of this type is never run, so it needs no leave. */
const DATA = 'application/ld+json';

/**
 * A finished page with its content security policy, right behind the character set: nothing from elsewhere, and of
 * inline scripts and styles only those that the page was built with, known by their hashes.
 */
export function addPolicy(html: string): string {
  const hashes = { script: new Set<string>(), style: new Set<string>() };
  visit(fromHtml(html), 'element', ({ tagName, properties, children: [first] }) => {
    if ((tagName === 'script' || tagName === 'style') && first?.type === 'text' && properties['type'] !== DATA)
      hashes[tagName].add(`'sha256-${createHash('sha256').update(first.value).digest('base64')}'`);
  });
  const policy = [
    "default-src 'self'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'self'",
    "form-action 'self'",
    // Pagefind's index is read by WebAssembly.
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.script].join(' '),
    ["style-src 'self'", ...hashes.style].join(' '),
  ].join(';');
  if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}, behind which its policy belongs.`);
  return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
}
