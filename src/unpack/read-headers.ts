/** Headers as HTTP, WARC and e-mail have them, by their names in small letters; of two of one name the first. */
export type Headers = Map<string, string>;

/** How much of what begins with headers is looked at. */
const MAX_HEAD = 65_536;

/**
 * Cuts headers from what follows them.
 *
 * @param text bytes as Latin 1, so that a place in it is a place in them
 * @returns also where what follows begins; nothing where no empty line ends the headers
 */
export function readHeaders(text: string): { headers: Headers; end: number } | undefined {
  const found = /^(?:\r?\n)|\r?\n\r?\n/.exec(text.slice(0, MAX_HEAD));
  if (!found) return undefined;
  const headers: Headers = new Map();
  // A line that begins with a space goes on with the one before.
  const lines = text
    .slice(0, found.index)
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/);
  for (const line of lines) {
    const [, name, value] = /^([\w-]{1,100}):[ \t]*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined && !headers.has(name.toLowerCase())) headers.set(name.toLowerCase(), value.trim());
  }
  return { headers, end: found.index + found[0].length };
}

/** `text/html` of `Text/HTML; charset=utf-8`. */
export function mediaType(headers: Headers): string {
  return (headers.get('content-type') ?? '').replace(/;.*$/s, '').trim().toLowerCase();
}

/** What a header says behind a semicolon: `charset`, `boundary`. */
export function parameter(headers: Headers, name: string): string | undefined {
  const all = (headers.get('content-type') ?? '').matchAll(/;\s*([\w-]{1,40})\s*=\s*(?:"([^"]*)"|([^\s;"]+))/g);
  const [, , quoted, bare] = [...all].find(([, one]) => one?.toLowerCase() === name) ?? [];
  return quoted ?? bare;
}

export function isPageType(type: string): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}
