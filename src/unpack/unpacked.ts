import type { ArticleKind } from '../ingest/seed-names.ts';

/** The page or text of one article, as it lay in what was given. */
export interface UnpackedPage {
  kind: ArticleKind;
  bytes: Uint8Array;
  /** That of the file, where it holds this article alone and is called by it. */
  name?: string;
  /** Where it was published, as far as what was given says so. */
  url?: string | undefined;
  /** When it was kept: `2025-08-19T10:15:00Z`. */
  kept?: string | undefined;
}

/** A page that does not become an article, and why. */
export interface LeftOut {
  what: string;
  why: string;
}

export interface Unpacked {
  pages: UnpackedPage[];
  leftOut: LeftOut[];
}

/** So many are named; of more it is said how many they are. */
const MAX_NAMED = 20;

/** A line for each page that is left out. */
export function leftOutLines(leftOut: LeftOut[]): string[] {
  const lines = leftOut.slice(0, MAX_NAMED).map(({ what, why }) => `${what}: ${why}`);
  return leftOut.length > MAX_NAMED ? [...lines, `and ${leftOut.length - MAX_NAMED} more`] : lines;
}

/** Why nothing is taken from what was given: goes on a sentence that begins with its name. */
export class Unfit extends Error {
  override name = 'Unfit';
}

/** In bytes: what somebody may give, all that is unpacked of it, and one page, which is as large as a seed may be. */
export const MAX_GIVEN = 128_000_000;
export const MAX_UNPACKED = 256_000_000;
export const MAX_PAGE = 5_000_000;
/** Parts of a message, files of an archive; records of an archive; pages of which somebody may mean one. */
export const MAX_PARTS = 10_000;
export const MAX_RECORDS = 100_000;
export const MAX_PAGES = 500;

/** An address on the web without the place in the page that was read last; nothing where it is another kind of address. */
export function webAddress(text: string | undefined): string | undefined {
  const address = text?.trim().replace(/^<(.*)>$/, '$1') ?? '';
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address.replace(/#.*$/, '') : undefined;
}

/** A time of day, and its zone. */
const zoned = /:\d\d(?:\.\d{1,9})? ?(?:Z|UTC?|GMT|(?:UTC|GMT)?[+-]\d\d:?\d\d)$/;

/** `Tue, 19 Aug 2025 12:15:00 +0200` is `2025-08-19T10:15:00Z`; a time without its zone is none. */
export function instantOf(text: string | undefined): string | undefined {
  // A name of the zone may stand behind, in brackets.
  const stated = text?.split('(', 1)[0]?.trim() ?? '';
  const time = new Date(stated);
  if (!zoned.test(stated) || Number.isNaN(time.getTime())) return undefined;
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}
