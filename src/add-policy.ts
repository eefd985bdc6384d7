import { createHash } from 'node:crypto';

const CHARSET = '<meta charset="utf-8">';
/** A script of this type is never run, so it needs no leave. */
const DATA = 'application/ld+json';
/** A comment, or a tag with its attributes, which may hold what looks like a tag. */
const tagOrComment = /<!--[^]*?-->|<(?<name>[a-z][^\s>/]*)(?<attributes>(?:[^<>"]|"[^"]*")*)>/g;

/**
 * Gives a finished page its content security policy, right behind the character set: nothing from elsewhere, and of
 * inline scripts and styles only those that the page was built with, known by their hashes. Pages share their few
 * blocks, each of which is hashed once.
 */
export function buildPolicyAdder(): (html: string) => string {
  const hashes = new Map<string, string>();
  const hashOf = (code: string) => {
    const hash = hashes.get(code) ?? `'sha256-${createHash('sha256').update(code).digest('base64')}'`;
    hashes.set(code, hash);
    return hash;
  };
  return (html) => {
    if (!html.includes(CHARSET)) throw new Error(`A page has no ${CHARSET}, behind which its policy belongs.`);
    const blocks = blocksOf(html);
    const policy = [
      "default-src 'self'",
      "img-src 'self' data:",
      "object-src 'none'",
      "base-uri 'self'",
      "form-action 'self'",
      // Pagefind's index is read by WebAssembly.
      ["script-src 'self' 'wasm-unsafe-eval'", ...new Set(blocks.script.map(hashOf))].join(' '),
      ["style-src 'self'", ...new Set(blocks.style.map(hashOf))].join(' '),
    ].join(';');
    return html.replace(CHARSET, `${CHARSET}<meta http-equiv="content-security-policy" content="${policy}">`);
  };
}

/** What stands in the scripts and styles of a page as Astro writes it: each attribute in double quotation marks. */
function blocksOf(html: string) {
  const blocks: Record<'script' | 'style', string[]> = { script: [], style: [] };
  tagOrComment.lastIndex = 0;
  for (let found = tagOrComment.exec(html); found; found = tagOrComment.exec(html)) {
    const { name, attributes = '' } = found.groups ?? {};
    if (name !== 'script' && name !== 'style') continue;
    const start = tagOrComment.lastIndex;
    const end = html.indexOf(`</${name}>`, start);
    if (end < 0) throw new Error(`A page has a <${name}> without an end.`);
    if (end > start && !attributes.includes(`type="${DATA}"`)) blocks[name].push(html.slice(start, end));
    tagOrComment.lastIndex = end;
  }
  return blocks;
}
